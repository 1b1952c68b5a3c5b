//! Both versions of a row, side by side: what differs, in words where a row
//! only names another.

use std::collections::{BTreeMap, BTreeSet};

use base::{Action, Actor, Id, Instant, Place, Result};
use db::{Reader, row_copy::Row, schema::Kind};
use serde_json::Value;

use super::super::{
    Conflict,
    rules::{key_of, seen},
    store as rows,
    sync_tables::{self, Item},
};
use crate::workshop::Workshop;

/// A conflict as somebody chooses by it.
#[derive(Debug, Clone)]
pub struct Shown {
    /// The conflict.
    pub conflict: Conflict,
    /// What the row is called.
    pub name: String,
    /// What differs.
    pub fields: Vec<Field>,
    /// Whether home has the row.
    pub at_home: bool,
    /// Whether the hall has it.
    pub in_hall: bool,
    /// By what home's version is known again when somebody chooses.
    pub seen: String,
}

/// A part of a row that differs.
#[derive(Debug, Clone)]
pub struct Field {
    /// The column.
    pub name: String,
    /// Home's.
    pub home: ShownValue,
    /// The hall's.
    pub hall: ShownValue,
}

/// What a part of a row says.
#[derive(Debug, Clone, PartialEq)]
pub enum ShownValue {
    /// Nothing.
    Nothing,
    /// Words.
    Words(String),
    /// A number.
    Number(i64),
    /// A moment.
    Moment(Instant),
    /// Yes or no.
    Yes(bool),
}

/// Columns that say nothing to a reader.
const SILENT: [&str; 4] = ["id", "revision", "folded", "workshop_id"];
/// Columns by which a row is called, the best first.
const NAMES: [&str; 7] = ["title", "name", "label", "text", "number", "code", "word"];

/// The rows of a table by key.
type Known = BTreeMap<String, BTreeMap<String, Row>>;

/// The conflicts of a workshop, those to decide first.
pub async fn conflicts(
    tx: &mut Reader,
    actor: &Actor,
    workshop: Id<Workshop>,
) -> Result<Vec<Shown>> {
    let commune = tx.scope();
    actor.require(Action::SeePeople, Place::Commune(commune))?;
    let found = rows::conflicts(tx, workshop).await?;
    let known = known(tx, &found, workshop).await?;
    let mut shown = Vec::new();
    for conflict in found {
        let item = sync_tables::item(&conflict.table_name).await?;
        shown.push(beside(item, conflict, &known));
    }
    Ok(shown)
}

/// The rows of the workshop in the tables that some conflicts are about.
async fn known(tx: &mut Reader, found: &[Conflict], workshop: Id<Workshop>) -> Result<Known> {
    let mut known = Known::new();
    for name in tables(found).await? {
        let item = sync_tables::item(&name).await?;
        let rows = tx.rows_within(&item.table, &item.within, workshop.uuid()).await?;
        let by_key = rows.into_iter().map(|row| (key_of(&item.table.key, &row), row));
        known.insert(name, by_key.collect());
    }
    Ok(known)
}

/// The tables of the conflicts, and those that their rows name.
async fn tables(found: &[Conflict]) -> Result<BTreeSet<String>> {
    let own: BTreeSet<String> = found.iter().map(|it| it.table_name.clone()).collect();
    let mut all = own.clone();
    for name in own {
        let item = sync_tables::item(&name).await?;
        all.extend(item.table.parents.iter().map(|parent| parent.table.clone()));
    }
    let mut known = BTreeSet::new();
    for name in all {
        if sync_tables::item(&name).await.is_ok() {
            known.insert(name);
        }
    }
    Ok(known)
}

fn beside(item: &Item, conflict: Conflict, known: &Known) -> Shown {
    let version = |text: &str| serde_json::from_str::<Row>(text).ok();
    let now = known.get(&item.table.name).and_then(|rows| rows.get(&conflict.row_key)).cloned();
    let as_found = version(&conflict.home);
    let home =
        if tells_as_found(item, &conflict, as_found.as_ref()) { as_found } else { now.clone() };
    let hall = version(&conflict.hall);
    let named =
        hall.as_ref().or(home.as_ref()).map_or_else(String::new, |row| call(item, row, known));
    let fields = fields(item, home.as_ref(), hall.as_ref(), known);
    Shown {
        name: named,
        fields,
        at_home: home.is_some(),
        in_hall: hall.is_some(),
        seen: seen(now.as_ref()),
        conflict,
    }
}

/// Whether home's version is told as it was found and not as it is now: a rival
/// has another key, and what was decided is told as it was then.
fn tells_as_found(item: &Item, conflict: &Conflict, found: Option<&Row>) -> bool {
    let is_rival = |row: &Row| key_of(&item.table.key, row) != conflict.row_key;
    conflict.decided_at.is_some() || found.is_some_and(is_rival)
}

fn fields(item: &Item, home: Option<&Row>, hall: Option<&Row>, known: &Known) -> Vec<Field> {
    let columns = item.table.columns.iter().filter(|column| {
        let of = |row: Option<&Row>| row.and_then(|row| row.get(&column.name)).cloned();
        let said = !SILENT.contains(&column.name.as_str()) && column.kind != Kind::Bytes;
        said && of(home).unwrap_or_default() != of(hall).unwrap_or_default()
    });
    columns
        .map(|column| {
            let of = |row: Option<&Row>| say(item, &column.name, column.kind, row, known);
            Field { name: column.name.clone(), home: of(home), hall: of(hall) }
        })
        .filter(|field| field.home != field.hall)
        .collect()
}

fn say(item: &Item, name: &str, kind: Kind, row: Option<&Row>, known: &Known) -> ShownValue {
    let Some(value) = row.and_then(|row| row.get(name)).filter(|it| !it.is_null()) else {
        return ShownValue::Nothing;
    };
    match (kind, value) {
        (Kind::Uuid, value) => {
            named(item, name, value, known).map_or(ShownValue::Nothing, ShownValue::Words)
        }
        (Kind::Int, value) if name.ends_with("_at") || name == "at" => {
            ShownValue::Moment(Instant(value.as_i64().unwrap_or_default()))
        }
        (Kind::Int, value) => ShownValue::Number(value.as_i64().unwrap_or_default()),
        (Kind::Bool, value) => ShownValue::Yes(value.as_bool().unwrap_or_default()),
        (_, Value::String(text)) => ShownValue::Words(text.clone()),
        (_, other) => ShownValue::Words(other.to_string()),
    }
}

/// What the row that a column names is called.
fn named(item: &Item, column: &str, value: &Value, known: &Known) -> Option<String> {
    let parent =
        item.table.parents.iter().find(|it| it.pairs.iter().any(|pair| pair.0 == column))?;
    let rows = known.get(&parent.table)?;
    let theirs = &parent.pairs.iter().find(|pair| pair.0 == column)?.1;
    let row = rows.values().find(|row| row.get(theirs) == Some(value))?;
    Some(plain(row))
}

/// What a row is called: by its own words, or by those of the rows it joins.
fn call(item: &Item, row: &Row, known: &Known) -> String {
    let own = plain(row);
    if !own.is_empty() && row.get("person_id").is_none() {
        return own;
    }
    let names = item.table.columns.iter().filter(|column| column.kind == Kind::Uuid);
    let joined: Vec<String> = names
        .filter_map(|column| named(item, &column.name, row.get(&column.name)?, known))
        .filter(|name| !name.is_empty())
        .collect();
    if joined.is_empty() { own } else { joined.join(" · ") }
}

fn plain(row: &Row) -> String {
    let said = NAMES.iter().filter_map(|name| match row.get(*name)? {
        Value::String(text) if !text.is_empty() => Some(text.chars().take(120).collect::<String>()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    });
    said.into_iter().next().unwrap_or_default()
}
