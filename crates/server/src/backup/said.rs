//! What is said of copies.

use std::path::Path;

use backup::{Copy, Folder, Written};
use press::Translator;

use super::fault::Trouble;
use crate::output::out;

fn bytes(l: &'static Translator, bytes: u64) -> String {
    l.size(i64::try_from(bytes).unwrap_or(i64::MAX))
}

/// A copy that was made.
pub(super) fn made(l: &'static Translator, copy: &Copy, to: &Path, written: Written) {
    let said = l.msg("cli-backup-made").s("copy", &copy.name).s("folder", to.display());
    let said = said.s("size", bytes(l, written.size)).s("new", bytes(l, written.new));
    out(&said.plain());
}

/// All copies, the oldest first; a damaged manifest is named and hides no other.
pub(super) fn list(l: &'static Translator, folder: &Folder) -> Result<(), Trouble> {
    let mut first = None;
    for name in folder.names()? {
        match folder.copy(&name) {
            Ok(copy) => {
                let size = copy.files.iter().map(|file| file.size).sum();
                let said = l.msg("cli-restore-copy").s("copy", &copy.name);
                let rows: i64 = copy.heads.iter().map(|head| head.seq).sum();
                let said = said.s("moment", l.moment(copy.made_at())).n("rows", rows);
                out(&said.s("size", bytes(l, size)).plain());
            }
            Err(fault) => first = first.or(Some(fault)),
        }
    }
    first.map_or(Ok(()), |fault| Err(fault.into()))
}
