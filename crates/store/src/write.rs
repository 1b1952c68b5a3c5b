//! Writing transactions: what is written is kept only by [`WriteTx::commit`],
//! which asks what happened. Dropped without it, nothing was written.

use base::{Actor, Error, Id, Instant, Result, policy::Commune};
use serde::Serialize;
use sqlx::{Postgres, Transaction};

use crate::{
    Happened, Param, Record, Sql, Store, count, job, journal,
    live::{self, Committed},
    sql::bind_all,
    sqlite::Turn,
};

/// A change in the making, within one commune or the installation. One
/// commune's changes are made one after another, so that what a command
/// checked still holds when it commits.
pub struct WriteTx {
    line: Line,
    store: Store,
    scope: Id<Commune>,
    now: Instant,
}

pub(crate) enum Line {
    Sqlite(Turn),
    Postgres(Transaction<'static, Postgres>),
}

impl WriteTx {
    pub(crate) async fn sqlite(store: Store, turn: Turn, scope: Id<Commune>) -> Result<Self> {
        Ok(Self { now: store.clock().now(), line: Line::Sqlite(turn), store, scope })
    }

    pub(crate) async fn postgres(
        store: Store,
        tx: Transaction<'static, Postgres>,
        scope: Id<Commune>,
    ) -> Result<Self> {
        let now = store.clock().now();
        let mut tx = Self { line: Line::Postgres(tx), store, scope, now };
        journal::lock_head(&mut tx).await?;
        Ok(tx)
    }

    pub(crate) fn line(&mut self) -> &mut Line {
        &mut self.line
    }

    /// The time of this change, asked once.
    #[must_use]
    pub const fn now(&self) -> Instant {
        self.now
    }

    /// The commune (or the installation) that this change belongs to.
    #[must_use]
    pub const fn scope(&self) -> Id<Commune> {
        self.scope
    }

    /// A new identity of this change's time.
    #[must_use]
    pub fn id<T>(&self) -> Id<T> {
        self.store.id(self.now)
    }

    /// Runs a statement; gives the number of rows it touched.
    pub async fn run(&mut self, sql: Sql, params: Vec<Param>) -> Result<u64> {
        count::note();
        match &mut self.line {
            Line::Sqlite(turn) => {
                let query = bind_all!(sqlx::query(sql.0), params);
                let done = query.execute(&mut turn.state()?.conn).await;
                Ok(done.inspect_err(|error| turn.note(error))?.rows_affected())
            }
            Line::Postgres(tx) => {
                let query = bind_all!(sqlx::query(sql.0), params);
                Ok(query.execute(&mut **tx).await?.rows_affected())
            }
        }
    }

    /// Runs an update guarded by a revision: no row touched means that
    /// somebody else was faster.
    pub async fn run_fresh(&mut self, sql: Sql, params: Vec<Param>) -> Result<()> {
        match self.run(sql, params).await? {
            0 => Err(Error::Stale),
            _ => Ok(()),
        }
    }

    /// All rows of a statement, as this change sees them.
    pub async fn all<T: Record>(&mut self, sql: Sql, params: Vec<Param>) -> Result<Vec<T>> {
        count::note();
        match &mut self.line {
            Line::Sqlite(turn) => {
                let query = bind_all!(sqlx::query_as(sql.0), params);
                let rows = query.fetch_all(&mut turn.state()?.conn).await;
                Ok(rows.inspect_err(|error| turn.note(error))?)
            }
            Line::Postgres(tx) => {
                Ok(bind_all!(sqlx::query_as(sql.0), params).fetch_all(&mut **tx).await?)
            }
        }
    }

    /// The first row, if there is one.
    pub async fn first<T: Record>(&mut self, sql: Sql, params: Vec<Param>) -> Result<Option<T>> {
        Ok(self.all(sql, params).await?.into_iter().next())
    }

    /// The one row; `NotFound` when there is none.
    pub async fn one<T: Record>(&mut self, sql: Sql, params: Vec<Param>) -> Result<T> {
        self.first(sql, params).await?.ok_or(Error::NotFound)
    }

    /// Queues work to do after the commit.
    pub async fn enqueue<P: Serialize + Sync>(
        &mut self,
        kind: &'static str,
        payload: &P,
        run_at: Instant,
    ) -> Result<()> {
        job::enqueue(self, kind, payload, run_at).await
    }

    /// Keeps the change, by naming what happened. Gives the event's number in
    /// the scope's journal. When this returns, the change is on the disk.
    pub async fn commit<H: Happened>(mut self, actor: &Actor, happened: H) -> Result<i64> {
        let news = journal::write(&mut self, actor, &happened).await?;
        let seq = news.seq;
        // On its own task: a reader who hangs up must take along neither the
        // commit, nor the batch it shares, nor the news of it.
        tokio::spawn(self.keep(news)).await.map_err(Error::bug)??;
        Ok(seq)
    }

    async fn keep(self, news: Committed) -> Result<()> {
        match self.line {
            Line::Sqlite(turn) => turn.keep().await?,
            Line::Postgres(mut tx) => {
                sqlx::query("select pg_notify($1, $2)")
                    .bind(live::CHANNEL)
                    .bind(live::encode(&news))
                    .execute(&mut *tx)
                    .await?;
                tx.commit().await?;
            }
        }
        self.store.news().tell(news);
        Ok(())
    }
}
