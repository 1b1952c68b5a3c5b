//! Writing transactions: what is written is kept only by [`WriteTx::commit`],
//! which asks what happened. Dropped without it, nothing was written.

use std::ops::{Deref, DerefMut};

use base::{Actor, Error, Id, Instant, Result, policy::Commune};
use serde::Serialize;

use crate::{
    Database, Happened, Param, Reader, Sql, count, job,
    journal::{self, Head},
    read::Connection,
    sql::{Text, bind_all},
    words::Noted,
};

/// A change in the making, within one commune or the installation. One
/// commune's changes are made one after another, so that what a command
/// checked still holds when it commits.
pub struct WriteTx {
    reader: Reader,
    db: Database,
    now: Instant,
    /// The head of the scope's journal, once it is known.
    pub(crate) head: Option<Head>,
    /// The words that this change wrote, for its event.
    pub(crate) bound: Vec<Noted>,
}

impl Deref for WriteTx {
    type Target = Reader;
    fn deref(&self) -> &Reader {
        &self.reader
    }
}

impl DerefMut for WriteTx {
    fn deref_mut(&mut self) -> &mut Reader {
        &mut self.reader
    }
}

impl WriteTx {
    /// Begins a change on a connection that was opened for one.
    pub(crate) fn begin(
        db: Database,
        mut connection: Connection,
        scope: Id<Commune>,
    ) -> Result<Self> {
        let now = db.clock().now();
        let head = match &mut connection {
            Connection::PostgresWriting(turn) => Some(turn.head()?),
            _ => None,
        };
        let reader = Reader::new(connection, scope);
        Ok(Self { reader, db, now, head, bound: Vec::new() })
    }

    /// The time of this change, asked once.
    #[must_use]
    pub const fn now(&self) -> Instant {
        self.now
    }

    /// A new identity of this change's time.
    #[must_use]
    pub fn id<T>(&self) -> Id<T> {
        self.db.id(self.now)
    }

    /// Runs a statement; gives the number of rows it touched.
    pub async fn run(&mut self, sql: Sql, params: Vec<Param>) -> Result<u64> {
        self.send(sql.into(), params).await
    }

    /// Runs a statement, written in the source or put together.
    pub(crate) async fn send(&mut self, text: Text<'_>, params: Vec<Param>) -> Result<u64> {
        count::note();
        match &mut self.reader.connection {
            Connection::SqliteReading(_) | Connection::PostgresReading(_) => {
                Err(Error::bug("a statement that changes, on a reader"))
            }
            Connection::SqliteWriting(turn) => {
                let done = turn.line()?.rows(text, &params, usize::MAX);
                done.inspect_err(|error| turn.note(error)).map_err(Error::bug)?;
                Ok(turn.line()?.changed())
            }
            Connection::PostgresWriting(turn) => {
                let query = bind_all!(sqlx::query(text), params);
                Ok(query.execute(&mut **turn.tx()?).await?.rows_affected())
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
        match self.reader.connection {
            Connection::SqliteWriting(turn) => turn.keep(news).await?,
            Connection::PostgresWriting(turn) => {
                let head = self.head.ok_or_else(|| Error::bug("a change without its event"))?;
                turn.keep(head, news).await?;
            }
            Connection::SqliteReading(_) | Connection::PostgresReading(_) => {
                return Err(Error::bug("a change on a reader"));
            }
        }
        Ok(seq)
    }
}
