//! The record of the last good backup, in the folder of the data: the office's
//! page and `mithaq doctor` read it.

use std::{fs, os::unix::fs::OpenOptionsExt, path::Path};

use backup::{Copy, Written};
use serde::Serialize;

use super::fault::Trouble;

/// The last good backup.
#[derive(Serialize)]
pub(super) struct Record {
    /// When, in milliseconds since 1970.
    at: i64,
    /// Where to.
    to: String,
    copy: String,
    /// Bytes of the files, and those of them that were new.
    size: u64,
    new: u64,
}

impl Record {
    pub(super) fn of(copy: &Copy, to: &Path, written: Written) -> Self {
        let to = to.display().to_string();
        Self { at: copy.at, to, copy: copy.name.clone(), size: written.size, new: written.new }
    }
}

pub(super) fn write(data: &Path, record: &Record) -> Result<(), Trouble> {
    let path = data.join(web::site::BACKUP_RECORD);
    let fresh = path.with_extension("new");
    let write = || {
        let _ = fs::remove_file(&fresh);
        let mut open = fs::OpenOptions::new();
        let file = open.write(true).create_new(true).mode(0o600).open(&fresh)?;
        serde_json::to_writer(&file, record)?;
        file.sync_all()?;
        fs::rename(&fresh, &path)
    };
    write().map_err(|error| Trouble::file(&path, error))
}
