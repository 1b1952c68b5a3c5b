//! The folder of a SQLite database: for its owner alone, served by one process.

use std::{
    fs::{DirBuilder, File, OpenOptions, TryLockError},
    os::unix::fs::{DirBuilderExt, OpenOptionsExt},
    path::{Path, PathBuf},
};

use base::{Error, Result};

use crate::{Settings, key_file::told, postgres};

/// The database's file within its folder.
pub const FILE: &str = "mithaq.db";
/// The file whose lock says that a process serves the folder.
const LOCK: &str = "mithaq.lock";

/// The database's file; folder and file are made where they are missing, so
/// that nobody else of the machine reads what people said. SQLite gives its log
/// the rights of the file.
pub(crate) fn prepare(folder: &Path) -> Result<PathBuf> {
    let file = folder.join(FILE);
    let make = || {
        DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
        OpenOptions::new().create(true).truncate(false).write(true).mode(0o600).open(&file)
    };
    make().map_err(|error| told(&file, &error))?;
    Ok(file)
}

/// Where the database of a folder lies.
pub(crate) fn file(folder: &Path) -> PathBuf {
    folder.join(FILE)
}

/// Whether the database that the settings name is there already: a command that
/// only reads or corrects must not make an empty one and find it in order.
pub async fn exists(settings: &Settings) -> Result<bool> {
    match settings {
        Settings::Folder(folder) => Ok(folder.join(FILE).exists()),
        Settings::Postgres { address, .. } => postgres::is_made(address).await,
    }
}

/// Held while a process serves a database.
#[derive(Debug)]
pub struct Serving {
    _lock: Option<File>,
}

impl Serving {
    /// Takes the place of the one server; nothing where another process has it.
    /// PostgreSQL has as many servers as one likes.
    pub fn take(settings: &Settings) -> Result<Option<Self>> {
        let Settings::Folder(folder) = settings else { return Ok(Some(Self { _lock: None })) };
        prepare(folder)?;
        let path = folder.join(LOCK);
        let mut open = OpenOptions::new();
        open.create(true).truncate(false).write(true).mode(0o600);
        let file = open.open(&path).map_err(|error| told(&path, &error))?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Self { _lock: Some(file) })),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(Error::bug(error)),
        }
    }
}
