//! Rows of either database.

use base::{Error, Result};
use sqlx::{ColumnIndex, Database, Decode, FromRow, Row, Type, postgres::PgRow};
use uuid::Uuid;

use crate::{Sql, sqlite};

/// A row type that both databases can fill; derive `sqlx::FromRow` and it is one.
pub trait Record:
    for<'r> FromRow<'r, sqlite::Row> + for<'r> FromRow<'r, PgRow> + Send + Unpin
{
}

impl<T> Record for T where
    T: for<'r> FromRow<'r, sqlite::Row> + for<'r> FromRow<'r, PgRow> + Send + Unpin
{
}

/// What a statement's row says; one that cannot be read is named by its table,
/// its identity and the column.
pub(crate) fn fill<'r, T, R>(row: &'r R, sql: Sql) -> Result<T>
where
    R: Row,
    T: FromRow<'r, R>,
    for<'i> &'i str: ColumnIndex<R>,
    Uuid: Decode<'r, R::Database> + Type<R::Database>,
    R::Database: Database,
{
    T::from_row(row).map_err(|error| {
        let id = row.try_get::<Uuid, _>("id").map(|id| id.simple().to_string());
        let id = id.unwrap_or_else(|_| "without identity".to_owned());
        Error::bug(format!("a row of {} that cannot be read, {id}: {error}", table(sql.0)))
    })
}

/// The table or view that a statement reads first.
fn table(statement: &str) -> &str {
    let mut words = statement.split_whitespace().skip_while(|word| *word != "from");
    words.nth(1).unwrap_or(statement)
}
