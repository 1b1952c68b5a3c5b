//! Whole rows, whatever their table: read, found, put and removed by the
//! table's [shape](crate::shape) alone. This is for carrying rows between two
//! databases of the same schema; rooms write statements of their own.

use base::{Error, Id, Result, policy::Commune};
use serde_json::{Map, Value};
use sqlx::{ColumnIndex, Database, Decode, PgConnection, Type};
use uuid::Uuid;

use crate::{
    Param, Reader, Sealed, WriteTx, count,
    read::Connection,
    schema::{Column, Kind, Table},
    seal,
    sql::{Text, bind_all},
    sqlite,
};

/// A row by the names of its columns, the commune's identity left out. An
/// identity is written as text, bytes as hexadecimal.
pub type Row = Map<String, Value>;

/// Which rows of a table are meant. Made of names of the schema and of words
/// of the program, never of what somebody sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Within {
    /// All of the commune's.
    All,
    /// Those with a column that holds the identity asked for.
    Is(String),
    /// Those with a column that holds one of these words.
    Word(String, Vec<&'static str>),
    /// Those that any of these links lead to.
    Any(Vec<Link>),
    /// Those that both mean.
    Both(Box<(Within, Within)>),
}

/// A way from a table's rows to another's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The table's own columns.
    pub mine: Vec<String>,
    /// The other table.
    pub table: String,
    /// Whether the other's rows belong to a commune.
    pub tenant: bool,
    /// The other's columns, in the same order.
    pub theirs: Vec<String>,
    /// Which rows of the other.
    pub within: Within,
}

fn condition(tenant: bool, within: &Within) -> String {
    let own = tenant.then(|| "commune_id = $1".to_owned());
    let rest = match within {
        Within::All => None,
        Within::Is(column) => Some(format!("{column} = $2")),
        Within::Word(column, words) => Some(format!("{column} in ('{}')", words.join("', '"))),
        Within::Any(links) if links.is_empty() => Some("1 = 0".to_owned()),
        Within::Any(links) => {
            let each: Vec<String> = links.iter().map(among).collect();
            Some(format!("({})", each.join(" or ")))
        }
        Within::Both(both) => {
            Some(format!("{} and {}", condition(false, &both.0), condition(false, &both.1)))
        }
    };
    let parts: Vec<String> = own.into_iter().chain(rest).collect();
    if parts.is_empty() { "1 = 1".to_owned() } else { parts.join(" and ") }
}

fn among(link: &Link) -> String {
    let (mine, theirs) = (link.mine.join(", "), link.theirs.join(", "));
    let of = condition(link.tenant, &link.within);
    format!("({mine}) in (select {theirs} from {} where {of})", link.table)
}

fn names(table: &Table) -> String {
    table.columns.iter().map(|it| it.name.as_str()).collect::<Vec<_>>().join(", ")
}

/// The statement and the parameters that give rows within a bound.
fn reading(table: &Table, within: &Within, commune: Id<Commune>, of: Uuid) -> (String, Vec<Param>) {
    let bound = condition(table.tenant, within);
    let order = if table.key.is_empty() { "1".to_owned() } else { table.key.join(", ") };
    let text =
        format!("select {} from {} where {bound} order by {order}", names(table), table.name);
    let mut params = Vec::new();
    if text.contains("$1") {
        params.push(Param::from(commune));
    }
    if text.contains("$2") {
        params.push(Param::from(of));
    }
    (text, params)
}

/// The statement and the parameters that give rows by what some columns hold.
fn finding(
    table: &Table,
    held: &[(&str, &Value)],
    commune: Id<Commune>,
) -> Result<(String, Vec<Param>)> {
    let (mut parts, mut params) = (Vec::new(), Vec::new());
    if table.tenant {
        params.push(Param::from(commune));
        parts.push("commune_id = $1".to_owned());
    }
    for (name, value) in held {
        let column = table.column(name).ok_or_else(|| Error::bug(format!("no column {name}")))?;
        params.push(param(column, value)?);
        parts.push(format!("{name} = ${}", params.len()));
    }
    let bound = parts.join(" and ");
    Ok((format!("select {} from {} where {bound}", names(table), table.name), params))
}

impl Reader {
    /// The rows of a table within a bound; `of` is the identity it asks for.
    pub async fn rows_within(
        &mut self,
        table: &Table,
        within: &Within,
        of: Uuid,
    ) -> Result<Vec<Row>> {
        let (text, params) = reading(table, within, self.scope(), of);
        self.fetch(table, text, params).await
    }

    /// The rows whose columns hold these values.
    pub async fn found(&mut self, table: &Table, held: &[(&str, &Value)]) -> Result<Vec<Row>> {
        let (text, params) = finding(table, held, self.scope())?;
        self.fetch(table, text, params).await
    }

    /// The rows of a statement whose columns are the table's.
    pub(crate) async fn fetch(
        &mut self,
        table: &Table,
        text: String,
        params: Vec<Param>,
    ) -> Result<Vec<Row>> {
        count::note();
        let text = Text::Made(&text);
        let found = match &mut self.connection {
            Connection::SqliteReading(reading) => {
                reading.line()?.rows(text, &params, usize::MAX).map_err(Error::bug)?
            }
            Connection::SqliteWriting(turn) => {
                let found = turn.line()?.rows(text, &params, usize::MAX);
                found.inspect_err(|error| turn.note(error)).map_err(Error::bug)?
            }
            Connection::PostgresReading(tx) => return on_postgres(tx, table, text, params).await,
            Connection::PostgresWriting(turn) => {
                return on_postgres(turn.tx()?, table, text, params).await;
            }
        };
        sqlite::Row::each(found).map(|row| decode(&row, table)).collect()
    }
}

async fn on_postgres(
    tx: &mut PgConnection,
    table: &Table,
    text: Text<'_>,
    params: Vec<Param>,
) -> Result<Vec<Row>> {
    let rows = bind_all!(sqlx::query(text), params).fetch_all(tx).await?;
    rows.iter().map(|row| decode(row, table)).collect()
}

impl WriteTx {
    /// Writes a row, new or over the one with its key.
    pub async fn put(&mut self, table: &Table, row: &Row) -> Result<()> {
        let (mut columns, mut params) = (Vec::new(), Vec::new());
        if table.tenant {
            columns.push("commune_id");
            params.push(Param::from(self.scope()));
        }
        for column in &table.columns {
            columns.push(&column.name);
            params.push(param(column, row.get(&column.name).unwrap_or(&Value::Null))?);
        }
        let places: Vec<String> = (1..=params.len()).map(|at| format!("${at}")).collect();
        let of_key = |name: &str| table.key.iter().any(|it| it == name) || name == "commune_id";
        let set: Vec<String> = (columns.iter().filter(|name| !of_key(name)))
            .map(|name| format!("{name} = excluded.{name}"))
            .collect();
        let commune = table.keyed_by_commune.then_some("commune_id");
        let key: Vec<&str> =
            commune.into_iter().chain(table.key.iter().map(String::as_str)).collect();
        let then = if set.is_empty() {
            "nothing".to_owned()
        } else {
            format!("update set {}", set.join(", "))
        };
        let text = format!(
            "insert into {} ({}) values ({}) on conflict ({}) do {then}",
            table.name,
            columns.join(", "),
            places.join(", "),
            key.join(", ")
        );
        self.send(Text::Made(&text), params).await.map(drop)
    }

    /// Lets PostgreSQL look at tables that were filled by many rows at once, so
    /// that the next statement is planned for them; it would do so by itself a
    /// minute later. On `SQLite` plans rest on the indexes alone.
    pub async fn analyze(&mut self, tables: &[&Table]) -> Result<()> {
        if !self.is_on_postgres() {
            return Ok(());
        }
        for table in tables {
            self.send(Text::Made(&format!("analyze {}", table.name)), Vec::new()).await?;
        }
        Ok(())
    }

    /// Removes the row that has another's key.
    pub async fn remove(&mut self, table: &Table, row: &Row) -> Result<()> {
        let (mut parts, mut params) = (Vec::new(), Vec::new());
        if table.tenant {
            params.push(Param::from(self.scope()));
            parts.push("commune_id = $1".to_owned());
        }
        for column in table.columns.iter().filter(|it| table.key.contains(&it.name)) {
            params.push(param(column, row.get(&column.name).unwrap_or(&Value::Null))?);
            parts.push(format!("{} = ${}", column.name, params.len()));
        }
        let text = format!("delete from {} where {}", table.name, parts.join(" and "));
        self.send(Text::Made(&text), params).await.map(drop)
    }
}

/// What a column holds, from what was carried; a value of another kind is refused.
fn param(column: &Column, value: &Value) -> Result<Param> {
    let broken = || Error::invalid("row", "fault-hall-row");
    if value.is_null() {
        return if column.nullable { Ok(nothing(column.kind)) } else { Err(broken()) };
    }
    let text = || value.as_str().ok_or_else(broken);
    Ok(match column.kind {
        Kind::Uuid => Param::from(text()?.parse::<Uuid>().map_err(|_| broken())?),
        Kind::Text | Kind::Sealed if text()?.contains('\0') => return Err(broken()),
        Kind::Sealed => Param::from(Sealed::of(text()?)),
        Kind::Text => Param::from(text()?),
        Kind::Int => Param::from(value.as_i64().ok_or_else(broken)?),
        Kind::Float => Param::from(value.as_f64().ok_or_else(broken)?),
        Kind::Bool => Param::from(value.as_bool().ok_or_else(broken)?),
        Kind::Bytes => Param::from(hex::decode(text()?).map_err(|_| broken())?),
    })
}

const fn nothing(kind: Kind) -> Param {
    match kind {
        Kind::Uuid => Param::Uuid(None),
        Kind::Text | Kind::Sealed => Param::Text(None),
        Kind::Int => Param::Int(None),
        Kind::Float => Param::Float(None),
        Kind::Bool => Param::Bool(None),
        Kind::Bytes => Param::Bytes(None),
    }
}

fn decode<'r, R>(row: &'r R, table: &Table) -> Result<Row>
where
    R: sqlx::Row,
    usize: ColumnIndex<R>,
    Uuid: Decode<'r, R::Database> + Type<R::Database>,
    String: Decode<'r, R::Database> + Type<R::Database>,
    i64: Decode<'r, R::Database> + Type<R::Database>,
    f64: Decode<'r, R::Database> + Type<R::Database>,
    bool: Decode<'r, R::Database> + Type<R::Database>,
    Vec<u8>: Decode<'r, R::Database> + Type<R::Database>,
    R::Database: Database,
{
    let mut found = Row::new();
    for (at, column) in table.columns.iter().enumerate() {
        let value = match column.kind {
            Kind::Uuid => row.try_get::<Option<Uuid>, _>(at)?.map(|it| it.to_string().into()),
            Kind::Text => row.try_get::<Option<String>, _>(at)?.map(Value::from),
            Kind::Sealed => {
                row.try_get::<Option<String>, _>(at)?.map(seal::open).transpose()?.map(Value::from)
            }
            Kind::Int => row.try_get::<Option<i64>, _>(at)?.map(Value::from),
            Kind::Float => row.try_get::<Option<f64>, _>(at)?.map(Value::from),
            Kind::Bool => row.try_get::<Option<bool>, _>(at)?.map(Value::from),
            Kind::Bytes => row.try_get::<Option<Vec<u8>>, _>(at)?.map(|it| hex::encode(it).into()),
        };
        found.insert(column.name.clone(), value.unwrap_or(Value::Null));
    }
    Ok(found)
}
