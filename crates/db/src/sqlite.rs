//! The one writer of SQLite, with group commit: queued commands run one after
//! another, each in a savepoint, one commit answers them all. With
//! `synchronous=FULL` a commit costs a flush of the disk; shared by all who
//! wait, it costs each of them little.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use base::{Error, Result};
use sqlx::{Executor, SqliteConnection};
use tokio::sync::{Mutex, OwnedMutexGuard, watch};

/// How many commands one commit may answer; bounds the wait of the first.
const BATCH: usize = 256;

/// What the commit of a batch came to.
type Outcome = Option<std::result::Result<(), Arc<sqlx::Error>>>;

/// The writer and those who wait for it.
#[derive(Debug)]
pub(crate) struct Writer {
    state: Arc<Mutex<State>>,
    waiting: Arc<AtomicUsize>,
}

/// The connection and the batch that is open on it.
#[derive(Debug)]
pub(crate) struct State {
    pub(crate) conn: SqliteConnection,
    batch: Option<Batch>,
    waiting: Arc<AtomicUsize>,
}

#[derive(Debug)]
struct Batch {
    commands: usize,
    done: watch::Sender<Outcome>,
    /// The disk failed under the batch, so SQLite may have undone all of it.
    broken: bool,
}

/// One command's turn with the writer.
pub(crate) struct Turn {
    guard: Option<OwnedMutexGuard<State>>,
}

impl Writer {
    pub(crate) fn new(conn: SqliteConnection) -> Self {
        let waiting = Arc::new(AtomicUsize::new(0));
        let state = State { conn, batch: None, waiting: waiting.clone() };
        Self { state: Arc::new(Mutex::new(state)), waiting }
    }

    /// Waits for the writer and opens a savepoint on it.
    pub(crate) async fn begin(&self) -> Result<Turn> {
        let mut queue = Queue::join(self);
        let guard = self.state.clone().lock_owned().await;
        queue.leave();
        // On its own task: a reader who hangs up between the two statements
        // must not leave a transaction that no batch knows of.
        tokio::spawn(open(guard)).await.map_err(Error::bug)?
    }
}

async fn open(guard: OwnedMutexGuard<State>) -> Result<Turn> {
    let mut turn = Turn { guard: Some(guard) };
    let state = turn.state()?;
    if state.batch.is_none() {
        state.conn.execute("begin immediate").await?;
        let (done, _) = watch::channel(None);
        state.batch = Some(Batch { commands: 0, done, broken: false });
    }
    state.conn.execute("savepoint command").await?;
    Ok(turn)
}

impl Turn {
    pub(crate) fn state(&mut self) -> Result<&mut State> {
        self.guard.as_deref_mut().ok_or_else(|| Error::bug("the writer was already given back"))
    }

    /// Keeps the command; answers when the batch is on the disk.
    pub(crate) async fn keep(mut self) -> Result<()> {
        let state = self.state()?;
        state.conn.execute("release command").await?;
        let batch = state.batch.as_mut().ok_or_else(|| Error::bug("no batch is open"))?;
        batch.commands += 1;
        let mut done = batch.done.subscribe();
        if let Some(guard) = self.guard.take() {
            // On its own task: a reader who hangs up must not take the commit with them.
            tokio::spawn(finish(guard));
        }
        let outcome = done.wait_for(Option::is_some).await.map_err(Error::bug)?.clone();
        outcome.unwrap_or(Ok(())).map_err(Error::bug)
    }

    /// Notes that a statement failed for the disk's sake.
    pub(crate) fn note(&mut self, error: &sqlx::Error) {
        let Some(code) = error.as_database_error().and_then(|error| error.code()) else { return };
        // The primary code is the low byte: 7 no memory, 10 input/output, 13 full.
        let fatal = code.parse::<u32>().is_ok_and(|code| matches!(code & 0xff, 7 | 10 | 13));
        if let (true, Some(guard)) = (fatal, self.guard.as_deref_mut())
            && let Some(batch) = guard.batch.as_mut()
        {
            batch.broken = true;
        }
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        if let Some(mut guard) = self.guard.take() {
            tokio::spawn(async move {
                let undone = guard.conn.execute("rollback to command").await;
                let released = guard.conn.execute("release command").await;
                if let (Err(error), Some(batch)) = (undone.and(released), guard.batch.as_mut()) {
                    tracing::error!(%error, "a savepoint could not be undone");
                    batch.broken = true;
                }
                finish(guard).await;
            });
        }
    }
}

/// Commits the batch unless somebody waits to join it.
async fn finish(mut guard: OwnedMutexGuard<State>) {
    let waits = guard.waiting.load(Ordering::Acquire) > 0;
    let full = guard.batch.as_ref().is_some_and(|batch| batch.commands >= BATCH || batch.broken);
    if waits && !full {
        return;
    }
    let Some(batch) = guard.batch.take() else { return };
    let outcome = if batch.broken {
        let _ = guard.conn.execute("rollback").await;
        Err(Arc::new(sqlx::Error::Protocol("the disk failed; nothing was kept".into())))
    } else {
        guard.conn.execute("commit").await.map(drop).map_err(Arc::new)
    };
    if let Err(error) = &outcome {
        tracing::error!(%error, commands = batch.commands, "a batch was not kept");
        let _ = guard.conn.execute("rollback").await;
    }
    batch.done.send_replace(Some(outcome));
}

/// A place in the queue. Whoever leaves it without having had the writer
/// looks after the batch that may be waiting for them.
struct Queue<'a> {
    writer: &'a Writer,
    served: bool,
}

impl<'a> Queue<'a> {
    fn join(writer: &'a Writer) -> Self {
        writer.waiting.fetch_add(1, Ordering::AcqRel);
        Self { writer, served: false }
    }

    fn leave(&mut self) {
        self.served = true;
        self.writer.waiting.fetch_sub(1, Ordering::AcqRel);
    }
}

impl Drop for Queue<'_> {
    fn drop(&mut self) {
        if !self.served {
            self.writer.waiting.fetch_sub(1, Ordering::AcqRel);
            let state = self.writer.state.clone();
            tokio::spawn(async move { finish(state.lock_owned().await).await });
        }
    }
}
