//! Reading: one consistent picture of the database, seen from one commune.
//! A change reads through the same [`Reader`] as a page, so that a function
//! which only selects is written once and serves both.

use base::{Error, Id, Result, policy::Commune};
use sqlx::{PgConnection, Postgres, Transaction};

use crate::{
    Param, Record, Sql, count, postgres, record,
    sql::bind_all,
    sqlite::{self, Reading, Turn},
};

/// A consistent picture of the database and the commune it is read for; ends
/// when dropped. Reading functions take the commune from here, so that rows of
/// another one cannot be asked for.
pub struct Reader {
    pub(crate) connection: Connection,
    scope: Id<Commune>,
}

/// What statements run on.
pub(crate) enum Connection {
    /// A reading transaction of one of SQLite's readers.
    SqliteReading(Reading),
    /// A command's turn with SQLite's one writer.
    SqliteWriting(Turn),
    /// A reading transaction of PostgreSQL.
    PostgresReading(Transaction<'static, Postgres>),
    /// A change's turn with its scope's writer on PostgreSQL.
    PostgresWriting(postgres::Turn),
}

impl Reader {
    pub(crate) const fn new(connection: Connection, scope: Id<Commune>) -> Self {
        Self { connection, scope }
    }

    pub(crate) const fn is_on_postgres(&self) -> bool {
        matches!(self.connection, Connection::PostgresReading(_) | Connection::PostgresWriting(_))
    }

    /// The commune (or the installation) that is read for.
    #[must_use]
    pub const fn scope(&self) -> Id<Commune> {
        self.scope
    }

    /// All rows of a statement.
    pub async fn all<T: Record>(&mut self, sql: Sql, params: Vec<Param>) -> Result<Vec<T>> {
        self.rows(sql, params, usize::MAX).await
    }

    /// The first row, if there is one.
    pub async fn first<T: Record>(&mut self, sql: Sql, params: Vec<Param>) -> Result<Option<T>> {
        // SQLite's writer reads to the end: a changing statement that returns rows
        // must not be left in the middle.
        let all = matches!(self.connection, Connection::SqliteWriting(_));
        let rows = self.rows(sql, params, if all { usize::MAX } else { 1 }).await?;
        Ok(rows.into_iter().next())
    }

    async fn rows<T: Record>(
        &mut self,
        sql: Sql,
        params: Vec<Param>,
        most: usize,
    ) -> Result<Vec<T>> {
        count::note();
        let found = match &mut self.connection {
            Connection::SqliteReading(reading) => {
                reading.line()?.rows(sql.into(), &params, most).map_err(Error::bug)?
            }
            Connection::SqliteWriting(turn) => {
                let found = turn.line()?.rows(sql.into(), &params, most);
                found.inspect_err(|error| turn.note(error)).map_err(Error::bug)?
            }
            Connection::PostgresReading(tx) => return on_postgres(tx, sql, params, most).await,
            Connection::PostgresWriting(turn) => {
                return on_postgres(turn.tx()?, sql, params, most).await;
            }
        };
        sqlite::Row::each(found).map(|row| record::fill(&row, sql)).collect()
    }

    /// The one row; `NotFound` when there is none.
    pub async fn one<T: Record>(&mut self, sql: Sql, params: Vec<Param>) -> Result<T> {
        self.first(sql, params).await?.ok_or(Error::NotFound)
    }
}

async fn on_postgres<T: Record>(
    tx: &mut PgConnection,
    sql: Sql,
    params: Vec<Param>,
    most: usize,
) -> Result<Vec<T>> {
    let query = bind_all!(sqlx::query(sql.0), params);
    let rows = if most == 1 {
        query.fetch_optional(tx).await?.into_iter().collect()
    } else {
        query.fetch_all(tx).await?
    };
    rows.iter().map(|row| record::fill(row, sql)).collect()
}
