//! What was erased since a copy was made: told by later copies, and by a list
//! that was kept elsewhere.

use std::{collections::BTreeSet, fs, path::Path};

use backup::{Copy, Folder};
use base::Instant;
use db::{Erased, Erasures};

use super::{ERASURES, fault::Trouble};

/// What is known to be erased, and until when it is known.
pub(super) struct Known {
    pub(super) all: BTreeSet<Erased>,
    pub(super) until: Instant,
}

/// Gathers it from the copy and all later ones, and from a file.
pub(super) fn since(
    folder: &mut Folder,
    copy: &Copy,
    file: Option<&Path>,
) -> Result<Known, Trouble> {
    let mut known = Known { all: BTreeSet::new(), until: copy.made_at() };
    for name in folder.names()?.into_iter().filter(|name| *name >= copy.name) {
        let later = folder.copy(&name)?;
        if let Some(list) = later.file(ERASURES) {
            let mut bytes = Vec::new();
            folder.read(list, &mut bytes, Path::new(ERASURES))?;
            known.all.extend(Erasures::parse(&String::from_utf8_lossy(&bytes))?);
        }
        known.until = known.until.max(later.made_at());
    }
    if let Some(file) = file {
        let text = fs::read_to_string(file).map_err(|error| Trouble::file(file, error))?;
        known.all.extend(Erasures::parse(&text)?);
        known.until = known.until.max(changed(file)?);
    }
    Ok(known)
}

/// When a list was last added to.
fn changed(file: &Path) -> Result<Instant, Trouble> {
    let at = fs::metadata(file).and_then(|it| it.modified());
    let at = at.map_err(|error| Trouble::file(file, error))?;
    let at = at.duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    Ok(Instant(i64::try_from(at.as_millis()).unwrap_or(i64::MAX)))
}
