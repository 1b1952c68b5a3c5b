//! The lines that read SQLite: a few, each lent to one reader at a time.

use std::{
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError},
};

use base::{Error, Result};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::Line;

/// How many may read at once.
pub(crate) const READERS: usize = 4;

/// The lines that read, opened as they are needed.
#[derive(Debug)]
pub(crate) struct Readers {
    file: PathBuf,
    idle: Mutex<Vec<Line>>,
    free: Arc<Semaphore>,
}

/// A consistent picture on one of the lines; it ends when dropped.
pub(crate) struct Reading {
    line: Option<Line>,
    readers: Arc<Readers>,
    _place: OwnedSemaphorePermit,
}

impl Readers {
    pub(crate) fn of(file: PathBuf) -> Arc<Self> {
        let free = Arc::new(Semaphore::new(READERS));
        Arc::new(Self { file, idle: Mutex::default(), free })
    }

    /// Waits for a line and begins to read on it.
    pub(crate) async fn begin(self: &Arc<Self>) -> Result<Reading> {
        let place = self.free.clone().acquire_owned().await.map_err(Error::bug)?;
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let mut line = match idle {
            Some(line) => line,
            None => Line::reading(&self.file).map_err(Error::bug)?,
        };
        line.step("begin").map_err(Error::bug)?;
        Ok(Reading { line: Some(line), readers: self.clone(), _place: place })
    }

    /// Lends no more lines and closes those that nobody has.
    pub(crate) fn close(&self) {
        self.free.close();
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

impl Reading {
    pub(crate) fn line(&mut self) -> Result<&mut Line> {
        self.line.as_mut().ok_or_else(|| Error::bug("the line was already given back"))
    }
}

impl Drop for Reading {
    fn drop(&mut self) {
        let Some(mut line) = self.line.take() else { return };
        // A line that cannot end its picture is closed instead of lent again.
        if line.step("commit").is_ok() && !self.readers.free.is_closed() {
            self.readers.idle.lock().unwrap_or_else(PoisonError::into_inner).push(line);
        }
    }
}
