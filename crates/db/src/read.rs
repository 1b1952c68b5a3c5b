//! Reading: one consistent picture of the database, seen from one commune.
//! A change reads through the same [`Reader`] as a page, so that a function
//! which only selects is written once and serves both.

use base::{Id, Result, policy::Commune};
use sqlx::{Postgres, Sqlite, Transaction};

use crate::{Param, Record, Sql, count, record, sql::bind_all, sqlite::Turn};

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
    SqliteReading(Transaction<'static, Sqlite>),
    /// A command's turn with SQLite's one writer.
    SqliteWriting(Turn),
    /// A transaction of PostgreSQL, reading or writing.
    Postgres(Transaction<'static, Postgres>),
}

/// Runs a query on whichever connection there is and reads its rows; a failure
/// of SQLite's writer is noted with its batch.
macro_rules! on_connection {
    ($connection:expr, $query:expr, $fetch:ident, $read:expr) => {
        match &mut $connection {
            $crate::read::Connection::SqliteReading(tx) => {
                $query.$fetch(&mut **tx).await?.iter().map($read).collect()
            }
            $crate::read::Connection::SqliteWriting(turn) => {
                let done = $query.$fetch(&mut turn.state()?.conn).await;
                done.inspect_err(|error| turn.note(error))?.iter().map($read).collect()
            }
            $crate::read::Connection::Postgres(tx) => {
                $query.$fetch(&mut **tx).await?.iter().map($read).collect()
            }
        }
    };
}

impl Reader {
    pub(crate) const fn new(connection: Connection, scope: Id<Commune>) -> Self {
        Self { connection, scope }
    }

    /// The commune (or the installation) that is read for.
    #[must_use]
    pub const fn scope(&self) -> Id<Commune> {
        self.scope
    }

    /// All rows of a statement.
    pub async fn all<T: Record>(&mut self, sql: Sql, params: Vec<Param>) -> Result<Vec<T>> {
        count::note();
        on_connection!(self.connection, bind_all!(sqlx::query(sql.0), params), fetch_all, |row| {
            record::fill(row, sql)
        })
    }

    /// The first row, if there is one.
    pub async fn first<T: Record>(&mut self, sql: Sql, params: Vec<Param>) -> Result<Option<T>> {
        // SQLite's writer reads to the end: a changing statement that returns rows
        // must not be left in the middle.
        if matches!(self.connection, Connection::SqliteWriting(_)) {
            return Ok(self.all(sql, params).await?.into_iter().next());
        }
        count::note();
        let row: Result<Vec<T>> = on_connection!(
            self.connection,
            bind_all!(sqlx::query(sql.0), params),
            fetch_optional,
            |row| record::fill(row, sql)
        );
        Ok(row?.pop())
    }

    /// The one row; `NotFound` when there is none.
    pub async fn one<T: Record>(&mut self, sql: Sql, params: Vec<Param>) -> Result<T> {
        self.first(sql, params).await?.ok_or(base::Error::NotFound)
    }
}
