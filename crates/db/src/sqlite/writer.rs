//! The one writer of SQLite, with group commit: queued commands run one after
//! another, each in a savepoint, one commit answers them all. With
//! `synchronous=FULL` a commit costs a flush of the disk; shared by all who
//! wait, it costs each of them little.
//!
//! A statement never gives way to other work, so nobody who hangs up can leave
//! a command between two of them; only the commit, which waits for the disk,
//! runs on a thread of its own.

use std::{
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use base::{Error, Result};
use rusqlite::ErrorCode;
use tokio::{
    sync::{Mutex, OwnedMutexGuard, watch},
    time::{Instant, sleep},
};

use super::{Failed, Line};
use crate::{
    copy,
    live::{Committed, News},
    migrate,
};

/// How many commands one commit may answer; bounds the wait of the first.
const BATCH: usize = 256;

/// How long another process's change is waited for.
const PATIENCE: Duration = Duration::from_secs(5);

/// What the commit of a batch came to.
type Outcome = Option<std::result::Result<(), String>>;

/// The writer and those who wait for it.
#[derive(Debug)]
pub(crate) struct Writer {
    state: Arc<Mutex<State>>,
    waiting: Arc<AtomicUsize>,
}

/// The line and the batch that is open on it.
#[derive(Debug)]
struct State {
    line: Line,
    batch: Option<Batch>,
    waiting: Arc<AtomicUsize>,
    news: News,
}

#[derive(Debug)]
struct Batch {
    /// What happened in the commands that are kept when the batch is.
    kept: Vec<Committed>,
    done: watch::Sender<Outcome>,
    /// The disk failed under the batch, so SQLite may have undone all of it.
    broken: bool,
}

/// One command's turn with the writer.
pub(crate) struct Turn {
    guard: Option<OwnedMutexGuard<State>>,
}

impl Writer {
    /// Opens the file, makes what is missing in it, and tells commits to `news`.
    pub(crate) fn open(file: &Path, news: News) -> Result<Self> {
        let mut line = Line::writing(file).map_err(Error::bug)?;
        migrate::sqlite(&mut line, |first| copy::keep_former(file, first))?;
        line.patience(Duration::ZERO).map_err(Error::bug)?;
        let waiting = Arc::new(AtomicUsize::new(0));
        let state = State { line, batch: None, waiting: waiting.clone(), news };
        Ok(Self { state: Arc::new(Mutex::new(state)), waiting })
    }

    /// Waits for the writer and opens a savepoint on it.
    pub(crate) async fn begin(&self) -> Result<Turn> {
        let mut queue = Queue::join(self);
        let mut guard = self.state.clone().lock_owned().await;
        queue.leave();
        if guard.batch.is_none() {
            open(&mut guard).await?;
        }
        let mut turn = Turn { guard: Some(guard) };
        turn.line()?.step("savepoint command").map_err(Error::bug)?;
        Ok(turn)
    }

    /// Folds the log into the file, so that the file alone holds all there is.
    pub(crate) async fn fold(&self) {
        let folded = self.state.lock().await.line.batch("pragma wal_checkpoint(truncate)");
        if let Err(error) = folded {
            tracing::warn!(%error, "the log was not folded into the file");
        }
    }
}

/// Opens a batch; while another process changes the file, the thread goes on
/// with other work.
async fn open(state: &mut State) -> Result<()> {
    let since = Instant::now();
    while let Err(error) = state.line.step("begin immediate") {
        if error.sqlite_error_code() != Some(ErrorCode::DatabaseBusy) || since.elapsed() > PATIENCE
        {
            return Err(Error::bug(error));
        }
        sleep(Duration::from_millis(2)).await;
    }
    let (done, _) = watch::channel(None);
    state.batch = Some(Batch { kept: Vec::new(), done, broken: false });
    Ok(())
}

impl Turn {
    fn state(&mut self) -> Result<&mut State> {
        self.guard.as_deref_mut().ok_or_else(|| Error::bug("the writer was already given back"))
    }

    pub(crate) fn line(&mut self) -> Result<&mut Line> {
        Ok(&mut self.state()?.line)
    }

    /// Keeps the command; answers when the batch is on the disk. A reader who
    /// hangs up while waiting takes along nothing.
    pub(crate) async fn keep(mut self, news: Committed) -> Result<()> {
        let state = self.state()?;
        state.line.step("release command").map_err(Error::bug)?;
        let batch = state.batch.as_mut().ok_or_else(|| Error::bug("no batch is open"))?;
        batch.kept.push(news);
        let mut done = batch.done.subscribe();
        if let Some(guard) = self.guard.take() {
            finish(guard);
        }
        let outcome = done.wait_for(Option::is_some).await.map_err(Error::bug)?.clone();
        outcome.unwrap_or(Ok(())).map_err(Error::bug)
    }

    /// Notes that a statement failed for the disk's sake.
    pub(crate) fn note(&mut self, error: &Failed) {
        let fatal = matches!(
            error.sqlite_error_code(),
            Some(ErrorCode::OutOfMemory | ErrorCode::SystemIoFailure | ErrorCode::DiskFull)
        );
        if let (true, Some(guard)) = (fatal, self.guard.as_deref_mut())
            && let Some(batch) = guard.batch.as_mut()
        {
            batch.broken = true;
        }
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let Some(mut guard) = self.guard.take() else { return };
        let undone = guard.line.step("rollback to command");
        let released = guard.line.step("release command");
        if let (Err(error), Some(batch)) = (undone.and(released), guard.batch.as_mut()) {
            tracing::error!(%error, "a savepoint could not be undone");
            batch.broken = true;
        }
        finish(guard);
    }
}

/// Commits the batch unless somebody waits to join it.
fn finish(mut guard: OwnedMutexGuard<State>) {
    let waits = guard.waiting.load(Ordering::Acquire) > 0;
    let full = guard.batch.as_ref().is_some_and(|batch| batch.kept.len() >= BATCH || batch.broken);
    if waits && !full {
        return;
    }
    match guard.batch.take() {
        // Nothing was kept, so there is nothing to wait for.
        Some(batch) if batch.kept.is_empty() => drop(guard.line.batch("rollback")),
        Some(batch) => drop(tokio::task::spawn_blocking(move || commit(guard, batch))),
        None => {}
    }
}

fn commit(mut guard: OwnedMutexGuard<State>, batch: Batch) {
    let outcome = if batch.broken {
        Err("the disk failed; nothing was kept".to_owned())
    } else {
        guard.line.step("commit").map_err(|error| error.to_string())
    };
    if let Err(error) = &outcome {
        tracing::error!(error, commands = batch.kept.len(), "a batch was not kept");
        let _ = guard.line.batch("rollback");
    } else {
        batch.kept.into_iter().for_each(|news| guard.news.tell(news));
    }
    drop(guard);
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
            tokio::spawn(async move { finish(state.lock_owned().await) });
        }
    }
}
