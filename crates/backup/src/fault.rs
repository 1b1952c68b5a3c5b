//! What can be wrong with a backup; whoever asks says it in the reader's words.

use std::{io, path::PathBuf};

/// Why a copy can be neither written nor read.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// The folder holds no backup.
    #[error("{0}: no backup")]
    None(PathBuf),
    /// No copy is as old as that.
    #[error("no copy from then or before")]
    NoneAt,
    /// The key is not the one of this backup.
    #[error("another key")]
    OtherKey,
    /// A newer program wrote it.
    #[error("format {0}")]
    Format(u32),
    /// Somebody else works on it.
    #[error("busy")]
    Busy,
    /// A block, a manifest or a file is not what was written.
    #[error("{0}: damaged")]
    Damaged(PathBuf),
    /// A block is gone.
    #[error("{0}: missing")]
    Missing(PathBuf),
    /// The machine refuses.
    #[error("{0}: {1}")]
    Machine(PathBuf, #[source] io::Error),
}

impl Fault {
    pub(crate) fn at(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |error| match error.kind() {
            io::ErrorKind::NotFound => Self::Missing(path),
            _ => Self::Machine(path, error),
        }
    }
}
