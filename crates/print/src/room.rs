//! The server's side: one worker at a time, started when first needed, sent
//! home when idle, replaced when it dies.

use std::{
    env,
    ffi::OsString,
    io::{self, ErrorKind},
    path::PathBuf,
    pin::Pin,
    process::Stdio,
    sync::{Arc, Weak},
    time::Duration,
};

use base::{
    Error, Result,
    sheet::{Printed, Printer, Sheet},
};
use quick_cache::{Weighter, sync::Cache};
use sha2::{Digest, Sha256};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    process::{Child, ChildStdin, ChildStdout, Command},
    sync::Mutex,
    task::JoinHandle,
    time::{sleep, timeout},
};

use crate::frame;

/// How many bytes of printed sheets are kept at most.
const KEPT: u64 = 8 * 1024 * 1024;

/// After how many seconds who waited in vain for a sheet is asked to try again.
const TRY_AGAIN: u32 = 30;

/// Prints in a child process, so that typst's memory never lives in the server.
/// One sheet at a time; who comes meanwhile waits in order, and
/// who comes when too many wait is told to try again. The same sheet is
/// printed once, also for many who ask at the same moment: what follows from it
/// depends on nothing else.
pub struct PdfPool {
    program: PathBuf,
    args: Vec<OsString>,
    patience: Duration,
    rest: Duration,
    bench: Arc<Mutex<Bench>>,
    printed: Cache<[u8; 32], Printed, Bytes>,
}

/// Weighs a printed sheet by its bytes.
#[derive(Clone)]
struct Bytes;

impl Weighter<[u8; 32], Printed> for Bytes {
    fn weight(&self, _: &[u8; 32], printed: &Printed) -> u64 {
        printed.pdf.len() as u64
    }
}

/// What the room keeps between two sheets.
#[derive(Default)]
struct Bench {
    worker: Option<Worker>,
    leaving: Option<JoinHandle<()>>,
}

impl PdfPool {
    /// A room whose worker is this very program, called with `print-worker`.
    ///
    /// # Errors
    /// When the system does not tell where this program lies.
    pub fn new() -> io::Result<Self> {
        Ok(Self::with_worker(env::current_exe()?, ["print-worker"]))
    }

    /// A room whose worker is started by the given program and arguments, and
    /// which must end in [`crate::serve_worker`].
    pub fn with_worker<A: Into<OsString>>(
        program: impl Into<PathBuf>,
        args: impl IntoIterator<Item = A>,
    ) -> Self {
        Self {
            program: program.into(),
            args: args.into_iter().map(Into::into).collect(),
            patience: Duration::from_secs(60),
            rest: Duration::from_secs(60),
            bench: Arc::default(),
            printed: Cache::with_weighter(100, KEPT, Bytes),
        }
    }

    /// How long one sheet may take (60 seconds unless told) and how long the
    /// worker waits for the next before it leaves (60 seconds unless told).
    #[must_use]
    pub fn waiting(mut self, patience: Duration, rest: Duration) -> Self {
        (self.patience, self.rest) = (patience, rest);
        self
    }

    /// The worker is taken from the bench while it works: should the caller
    /// give up half-way, it is dropped, which kills it, and no later sheet gets
    /// an answer that was meant for another.
    async fn work(&self, question: Vec<u8>) -> Result<Printed> {
        let mut bench = self.bench.lock().await;
        if let Some(leaving) = bench.leaving.take() {
            leaving.abort();
        }
        let (worker, answer) = match bench.worker.take() {
            Some(worker) => match self.ask(worker, &question).await {
                Ok(done) => done,
                // It may have died between two sheets: a fresh one is asked once.
                Err(Lost::Died(_)) => self.ask(self.start()?, &question).await?,
                Err(lost) => return Err(lost.into()),
            },
            None => self.ask(self.start()?, &question).await?,
        };
        bench.worker = Some(worker);
        bench.leaving = Some(tokio::spawn(leave(Arc::downgrade(&self.bench), self.rest)));
        frame::read_answer(answer).map_err(Error::bug)
    }

    fn start(&self) -> Result<Worker> {
        let mut child = Command::new(&self.program)
            .args(&self.args)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .map_err(Error::bug)?;
        match (child.stdin.take(), child.stdout.take()) {
            (Some(stdin), Some(stdout)) => Ok(Worker { stdin, stdout, _child: child }),
            _ => Err(Error::bug("the print worker has no pipes")),
        }
    }

    async fn ask(&self, mut worker: Worker, question: &[u8]) -> Result<(Worker, Vec<u8>), Lost> {
        match timeout(self.patience, worker.exchange(question)).await {
            Ok(Ok(answer)) => Ok((worker, answer)),
            Ok(Err(error)) => Err(Lost::Died(error)),
            Err(_) => Err(Lost::Late(self.patience)),
        }
    }
}

impl Printer for PdfPool {
    fn print(&self, sheet: Sheet) -> Pin<Box<dyn Future<Output = Result<Printed>> + Send + '_>> {
        Box::pin(async move {
            let question = serde_json::to_vec(&sheet).map_err(Error::bug)?;
            let digest: [u8; 32] = Sha256::digest(&question).into();
            let work = async {
                let _turn = heavy::PRINTING.turn().await?;
                self.work(question).await
            };
            self.printed.get_or_insert_async(&digest, work).await
        })
    }
}

/// Sends the worker home after `rest`; the next sheet calls this off. A room
/// that is gone by then has taken its worker with it.
async fn leave(bench: Weak<Mutex<Bench>>, rest: Duration) {
    sleep(rest).await;
    if let Some(bench) = bench.upgrade() {
        bench.lock().await.worker = None;
    }
}

/// A child and its pipes. Dropping it kills the child.
struct Worker {
    stdin: ChildStdin,
    stdout: ChildStdout,
    _child: Child,
}

impl Worker {
    async fn exchange(&mut self, question: &[u8]) -> io::Result<Vec<u8>> {
        self.stdin.write_all(&frame::head(question).ok_or(ErrorKind::FileTooLarge)?).await?;
        self.stdin.write_all(question).await?;
        self.stdin.flush().await?;
        let mut head = [0; 4];
        self.stdout.read_exact(&mut head).await?;
        let mut answer = vec![0; frame::length(head).ok_or(ErrorKind::InvalidData)?];
        self.stdout.read_exact(&mut answer).await?;
        Ok(answer)
    }
}

/// Why no answer came.
#[derive(Debug, thiserror::Error)]
enum Lost {
    #[error("the print worker died: {0}")]
    Died(#[source] io::Error),
    #[error("the print worker gave no answer within {0:?}")]
    Late(Duration),
}

impl From<Lost> for Error {
    /// A machine under load is no mistake: who asked is told to try again, and
    /// the log says what was given up.
    fn from(lost: Lost) -> Self {
        match lost {
            Lost::Died(_) => Self::bug(lost),
            Lost::Late(_) => {
                tracing::warn!("{lost}");
                Self::Busy(TRY_AGAIN)
            }
        }
    }
}
