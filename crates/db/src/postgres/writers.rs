//! The changes of PostgreSQL, with group commit: a commune's changes run one
//! after another, because its journal is a chain, so those that queue up share
//! one transaction. Each is a savepoint in it; the journal's head is locked
//! once, and one commit answers them all.

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex as Plain, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
};

use base::{Error, Id, Result, policy::Commune};
use sqlx::{Executor, PgPool, Postgres, Transaction};
use tokio::sync::{Mutex, OwnedMutexGuard, watch};
use uuid::Uuid;

use crate::{
    journal::{self, Head},
    live::{Committed, News},
};

/// How many changes one commit may answer. PostgreSQL remembers this many
/// savepoints of a transaction without writing them down.
const BATCH: usize = 60;

/// What the commit of a batch came to.
type Outcome = Option<std::result::Result<(), String>>;

/// The writers of all scopes.
#[derive(Debug)]
pub(crate) struct Writers {
    pool: PgPool,
    news: News,
    scopes: Plain<HashMap<Uuid, Arc<Writer>>>,
}

/// One scope's writer and how many wait for it.
#[derive(Debug, Default)]
struct Writer {
    batch: Arc<Mutex<Option<Batch>>>,
    waiting: AtomicUsize,
}

/// Changes that will be kept together.
#[derive(Debug)]
struct Batch {
    tx: Transaction<'static, Postgres>,
    /// The journal's head after the last change that is kept.
    head: Head,
    kept: Vec<Committed>,
    done: watch::Sender<Outcome>,
    news: News,
    /// The savepoint holds a change that is kept, so the next needs its own.
    used: bool,
    /// The connection failed under the batch.
    broken: bool,
}

type Guard = OwnedMutexGuard<Option<Batch>>;

/// One change's turn with its scope's writer.
pub(crate) struct Turn {
    guard: Option<Guard>,
    writer: Arc<Writer>,
}

impl Writers {
    pub(crate) fn new(pool: PgPool, news: News) -> Self {
        Self { pool, news, scopes: Plain::default() }
    }

    pub(crate) const fn pool(&self) -> &PgPool {
        &self.pool
    }

    /// Waits for a scope's writer and opens a savepoint on it.
    pub(crate) async fn begin(&self, scope: Id<Commune>) -> Result<Turn> {
        let writer = self.writer(scope);
        let mut queue = Queue::join(writer.clone());
        let guard = writer.batch.clone().lock_owned().await;
        queue.leave();
        let mut turn = Turn { guard: Some(guard), writer };
        match turn.guard.as_deref_mut() {
            Some(Some(batch)) if batch.used => turn = next(turn).await?,
            Some(empty @ None) => *empty = Some(self.open(scope).await?),
            // The savepoint of a change that was undone still stands.
            _ => {}
        }
        Ok(turn)
    }

    fn writer(&self, scope: Id<Commune>) -> Arc<Writer> {
        let mut scopes = self.scopes.lock().unwrap_or_else(PoisonError::into_inner);
        scopes.entry(scope.uuid()).or_default().clone()
    }

    async fn open(&self, scope: Id<Commune>) -> Result<Batch> {
        let mut tx = super::begin(&self.pool, "begin").await?;
        let head = journal::lock_head(&mut tx, scope).await?;
        tx.execute("savepoint command").await?;
        let (done, _) = watch::channel(None);
        let (kept, news) = (Vec::new(), self.news.clone());
        Ok(Batch { tx, head, kept, done, news, used: false, broken: false })
    }
}

/// Opens the next change's savepoint, on a task of its own: whoever hangs up
/// in the middle must not leave it unknown which change the savepoint holds.
async fn next(mut turn: Turn) -> Result<Turn> {
    let opening = async move {
        let batch = turn.batch()?;
        let opened = batch.tx.execute("release command; savepoint command").await;
        batch.broken = opened.is_err();
        batch.used = false;
        opened?;
        Ok(turn)
    };
    tokio::spawn(opening).await.map_err(Error::bug)?
}

impl Turn {
    fn batch(&mut self) -> Result<&mut Batch> {
        let batch = self.guard.as_deref_mut().and_then(Option::as_mut);
        batch.ok_or_else(|| Error::bug("the writer was already given back"))
    }

    pub(crate) fn tx(&mut self) -> Result<&mut Transaction<'static, Postgres>> {
        Ok(&mut self.batch()?.tx)
    }

    /// The journal's head, which stands as long as the turn does.
    pub(crate) fn head(&mut self) -> Result<Head> {
        Ok(self.batch()?.head.clone())
    }

    /// Keeps the change; answers when the batch is committed. A reader who
    /// hangs up while waiting takes along nothing.
    pub(crate) async fn keep(mut self, head: Head, news: Committed) -> Result<()> {
        let batch = self.batch()?;
        (batch.head, batch.used) = (head, true);
        batch.kept.push(news);
        let mut done = batch.done.subscribe();
        if let Some(guard) = self.guard.take() {
            finish(guard, &self.writer);
        }
        let outcome = done.wait_for(Option::is_some).await.map_err(Error::bug)?.clone();
        outcome.unwrap_or(Ok(())).map_err(Error::bug)
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let Some(mut guard) = self.guard.take() else { return };
        let writer = self.writer.clone();
        tokio::spawn(async move {
            if let Some(batch) = guard.as_mut().filter(|batch| !batch.broken)
                && let Err(error) = batch.tx.execute("rollback to command").await
            {
                tracing::error!(%error, "a savepoint could not be undone");
                batch.broken = true;
            }
            finish(guard, &writer);
        });
    }
}

/// Commits the batch unless somebody waits to join it.
fn finish(mut guard: Guard, writer: &Writer) {
    let waits = writer.waiting.load(Ordering::Acquire) > 0;
    let full = guard.as_ref().is_some_and(|batch| batch.kept.len() >= BATCH || batch.broken);
    if waits && !full {
        return;
    }
    if let Some(batch) = guard.take() {
        // On its own task, which nobody can hang up on.
        tokio::spawn(commit(guard, batch));
    }
}

async fn commit(guard: Guard, batch: Batch) {
    let Batch { tx, kept, done, news, broken, .. } = batch;
    let outcome = if broken {
        drop(tx);
        Err("the connection failed; nothing was kept".to_owned())
    } else {
        tx.commit().await.map_err(|error| error.to_string())
    };
    match &outcome {
        Ok(()) => kept.into_iter().for_each(|it| news.tell(it)),
        Err(error) => tracing::error!(error, changes = kept.len(), "a batch was not kept"),
    }
    drop(guard);
    done.send_replace(Some(outcome));
}

/// A place in the queue. Whoever leaves it without having had the writer
/// looks after the batch that may be waiting for them.
struct Queue {
    writer: Arc<Writer>,
    served: bool,
}

impl Queue {
    fn join(writer: Arc<Writer>) -> Self {
        writer.waiting.fetch_add(1, Ordering::AcqRel);
        Self { writer, served: false }
    }

    fn leave(&mut self) {
        self.served = true;
        self.writer.waiting.fetch_sub(1, Ordering::AcqRel);
    }
}

impl Drop for Queue {
    fn drop(&mut self) {
        if !self.served {
            self.writer.waiting.fetch_sub(1, Ordering::AcqRel);
            let writer = self.writer.clone();
            tokio::spawn(async move {
                finish(writer.batch.clone().lock_owned().await, &writer);
            });
        }
    }
}
