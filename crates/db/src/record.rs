//! Rows of either database.

use sqlx::{FromRow, postgres::PgRow, sqlite::SqliteRow};

/// A row type that both databases can fill; derive `sqlx::FromRow` and it is one.
pub trait Record:
    for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin
{
}

impl<T> Record for T where
    T: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin
{
}
