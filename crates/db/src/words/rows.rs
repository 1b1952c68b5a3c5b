//! Rows of words as they stand, whatever their table.

use base::{Error, Result};
use serde_json::Value;
use uuid::Uuid;

use super::{RowName, Words, digest};
use crate::{
    Param, Reader,
    row_copy::Row,
    schema::{Column, Kind, Table, schema},
};

/// How many rows are read at a time.
const PAGE: usize = 1000;

pub(super) fn held(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
}

/// A row's words as they stand.
#[derive(Debug, Clone)]
pub struct Standing {
    /// The row.
    pub name: RowName,
    /// Its salt; none where it was never bound, or erased.
    pub salt: Option<Vec<u8>>,
    /// What its columns hold.
    pub parts: Vec<Option<String>>,
}

impl Standing {
    fn of(words: &Words, row: &Row) -> Result<Self> {
        let name = RowName::of(words, row).ok_or_else(|| Error::bug("a row without its name"))?;
        let salt = row.get(words.salt).and_then(Value::as_str).map(hex::decode).transpose();
        let parts = words.columns.iter().map(|name| row.get(*name).and_then(held));
        Ok(Self { name, salt: salt.map_err(Error::bug)?, parts: parts.collect() })
    }

    /// The digest of what stands there; none without a salt.
    #[must_use]
    pub fn digest(&self, words: &Words) -> Option<[u8; 32]> {
        let salt = self.salt.as_ref()?;
        Some(digest(words.of, self.name, salt, &self.parts))
    }
}

/// The table with the columns that the digest needs.
async fn narrow(words: &Words) -> Result<Table> {
    let whole = schema().await?.get(words.table).ok_or_else(|| Error::bug("no such table"))?;
    let mut table = whole.clone();
    let needed = |name: &str| {
        name == words.id
            || name == words.salt
            || words.within == Some(name)
            || words.columns.contains(&name)
    };
    table.columns.retain(|column| needed(&column.name));
    Ok(table)
}

/// The rows that a condition on their keys leaves, in the order of these.
pub(super) async fn read(
    tx: &mut Reader,
    words: &Words,
    (condition, params, most): (&str, Vec<Param>, usize),
) -> Result<Vec<Standing>> {
    let table = narrow(words).await?;
    let names: Vec<&str> = table.columns.iter().map(|it| it.name.as_str()).collect();
    let only = if words.only.is_empty() { "1 = 1" } else { words.only };
    let order =
        words.within.map_or_else(|| words.id.to_owned(), |it| format!("{it}, {}", words.id));
    let text = format!(
        "select {} from {} where commune_id = $1 and {condition} and {only}
         order by {order} limit {most}",
        names.join(", "),
        words.table
    );
    let rows = tx.fetch(&table, text, params).await?;
    rows.iter().map(|row| Standing::of(words, row)).collect()
}

/// The rows after a name, at most [`PAGE`] of them.
pub(crate) async fn page(
    tx: &mut Reader,
    words: &Words,
    after: Option<RowName>,
) -> Result<Vec<Standing>> {
    let after = after.unwrap_or(RowName { within: None, id: Uuid::nil() });
    let mut params = crate::args![tx.scope(), after.id];
    let condition = match words.within {
        None => format!("{} > $2", words.id),
        Some(within) => {
            params.push(after.within.unwrap_or_default().into());
            format!("({within}, {}) > ($3, $2)", words.id)
        }
    };
    read(tx, words, (&condition, params, PAGE)).await
}

/// The scopes that have rows of these words: all, or those without a salt.
pub(crate) async fn scopes(tx: &mut Reader, words: &Words, unsalted: bool) -> Result<Vec<(Uuid,)>> {
    let table = Table { columns: vec![tenant()], ..narrow(words).await? };
    let only = if words.only.is_empty() { "1 = 1" } else { words.only };
    let salt = if unsalted { format!("{} is null", words.salt) } else { "1 = 1".to_owned() };
    let text = format!("select distinct commune_id from {} where {salt} and {only}", words.table);
    let rows = tx.fetch(&table, text, Vec::new()).await?;
    let scope = |row: &Row| row.get("commune_id")?.as_str()?.parse().ok().map(|id| (id,));
    Ok(rows.iter().filter_map(scope).collect())
}

fn tenant() -> Column {
    Column { name: "commune_id".to_owned(), kind: Kind::Uuid, nullable: false }
}

/// The rows that have no salt yet, at most so many.
pub(crate) async fn unsalted(tx: &mut Reader, words: &Words, most: usize) -> Result<Vec<Standing>> {
    let condition = format!("{} is null", words.salt);
    let params = crate::args![tx.scope()];
    read(tx, words, (&condition, params, most)).await
}

/// One row.
pub async fn standing(tx: &mut Reader, words: &Words, row: RowName) -> Result<Option<Standing>> {
    let mut params = crate::args![tx.scope(), row.id];
    let mut condition = format!("{} = $2", words.id);
    if let Some(within) = words.within {
        params.push(row.within.into());
        condition = format!("{condition} and {within} = $3");
    }
    Ok(read(tx, words, (&condition, params, 1)).await?.into_iter().next())
}
