//! Reading transactions: one consistent picture for a whole page.

use base::Result;
use sqlx::{Postgres, Sqlite, Transaction};

use crate::{Param, Record, Sql, count, sql::bind_all};

/// A consistent picture of the database; ends when dropped.
#[derive(Debug)]
pub struct ReadTx(pub(crate) Line);

#[derive(Debug)]
pub(crate) enum Line {
    Sqlite(Transaction<'static, Sqlite>),
    Postgres(Transaction<'static, Postgres>),
}

impl ReadTx {
    /// All rows of a statement.
    pub async fn all<T: Record>(&mut self, sql: Sql, params: Vec<Param>) -> Result<Vec<T>> {
        count::note();
        Ok(match &mut self.0 {
            Line::Sqlite(tx) => {
                bind_all!(sqlx::query_as(sql.0), params).fetch_all(&mut **tx).await?
            }
            Line::Postgres(tx) => {
                bind_all!(sqlx::query_as(sql.0), params).fetch_all(&mut **tx).await?
            }
        })
    }

    /// The first row, if there is one.
    pub async fn first<T: Record>(&mut self, sql: Sql, params: Vec<Param>) -> Result<Option<T>> {
        count::note();
        Ok(match &mut self.0 {
            Line::Sqlite(tx) => {
                bind_all!(sqlx::query_as(sql.0), params).fetch_optional(&mut **tx).await?
            }
            Line::Postgres(tx) => {
                bind_all!(sqlx::query_as(sql.0), params).fetch_optional(&mut **tx).await?
            }
        })
    }

    /// The one row; `NotFound` when there is none.
    pub async fn one<T: Record>(&mut self, sql: Sql, params: Vec<Param>) -> Result<T> {
        self.first(sql, params).await?.ok_or(base::Error::NotFound)
    }
}
