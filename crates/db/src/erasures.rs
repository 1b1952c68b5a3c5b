//! What was erased, in a file outside the database. A copy of the database from
//! before an erasure still holds what was erased since; whoever goes back to it
//! reads here what to erase again. The file names rows and tells of nobody.

use std::{
    collections::BTreeSet,
    fs::OpenOptions,
    io::{ErrorKind, Write},
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
};

use base::{Error, Result};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The file's name, beside the journal's key.
const FILE: &str = "erasures.jsonl";

/// Something that was erased.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Erased {
    /// A person: what they are called and how they are reached.
    Person {
        /// The commune.
        commune: Uuid,
        /// The person.
        id: Uuid,
    },
    /// What the author of a contribution said of themselves.
    Author {
        /// The commune.
        commune: Uuid,
        /// The contribution.
        id: Uuid,
    },
    /// What a row of the journal said, by order.
    Record {
        /// The commune.
        commune: Uuid,
        /// The row's number.
        row: i64,
        /// Its hash in hexadecimal: after a return to an earlier copy another
        /// row may bear the number.
        hash: String,
        /// Why, as everybody may read.
        reason: String,
    },
}

impl Erased {
    /// The commune it was erased in.
    #[must_use]
    pub const fn commune(&self) -> Uuid {
        match self {
            Self::Person { commune, .. }
            | Self::Author { commune, .. }
            | Self::Record { commune, .. } => *commune,
        }
    }
}

/// The list of what was erased.
#[derive(Debug, Clone)]
pub struct Erasures(PathBuf);

impl Erasures {
    /// The list that lies beside a key.
    #[must_use]
    pub fn beside(key: &Path) -> Self {
        Self(key.with_file_name(FILE))
    }

    /// Everything on the list; nothing where there is none yet.
    pub fn read(&self) -> Result<BTreeSet<Erased>> {
        let text = match std::fs::read_to_string(&self.0) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => String::new(),
            Err(error) => return Err(self.told(&error)),
        };
        Self::parse(&text).map_err(|error| self.told(&error))
    }

    /// What a list says that lies elsewhere.
    pub fn parse(text: &str) -> Result<BTreeSet<Erased>> {
        text.lines().map(|line| serde_json::from_str(line).map_err(Error::bug)).collect()
    }

    /// Writes the list anew, at once and whole.
    pub fn write(&self, all: &BTreeSet<Erased>) -> Result<()> {
        let mut text = Vec::new();
        for one in all {
            serde_json::to_writer(&mut text, one).map_err(Error::bug)?;
            text.push(b'\n');
        }
        let write = || {
            let fresh = self.0.with_extension("new");
            let _ = std::fs::remove_file(&fresh);
            let mut file =
                OpenOptions::new().write(true).create_new(true).mode(0o600).open(&fresh)?;
            file.write_all(&text)?;
            file.sync_all()?;
            std::fs::rename(&fresh, &self.0)
        };
        write().map_err(|error| self.told(&error))
    }

    fn told(&self, error: &(dyn std::error::Error + 'static)) -> Error {
        Error::bug(format!("{}: {}", self.0.display(), base::error::causes(error)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_read_as_it_was_written_and_a_spoilt_one_is_refused() {
        let folder =
            std::env::temp_dir().join(format!("mithaq-erasures-{}", crate::secret::token()));
        std::fs::create_dir_all(&folder).expect("a folder");
        let list = Erasures::beside(&folder.join("journal.key"));
        assert_eq!(list.read().expect("none yet"), BTreeSet::new());
        let (commune, id) = (Uuid::from_u128(1), Uuid::from_u128(2));
        let record =
            Erased::Record { commune, row: 3, hash: "ab".into(), reason: "بأمر".into() };
        let all = BTreeSet::from([Erased::Person { commune, id }, record]);
        list.write(&all).expect("written");
        assert_eq!(list.read().expect("read"), all);
        std::fs::write(&list.0, "{").expect("spoilt");
        assert!(list.read().is_err(), "what is not understood is not passed over");
        let _ = std::fs::remove_dir_all(&folder);
    }
}
