//! A copy: the manifest of what was there at a moment.

use base::Instant;
use serde::{Deserialize, Serialize};

/// What was there at a moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Copy {
    /// Its name, which sorts by time.
    pub name: String,
    /// When it was made, in milliseconds since 1970 (UTC).
    pub at: i64,
    /// The version of the program that made it.
    pub program: String,
    /// The last migration of the database in it.
    pub migration: i64,
    /// The files.
    pub files: Vec<FileCopy>,
    /// Where each journal stood.
    pub heads: Vec<Head>,
    /// The digests of key files that are kept apart, by their names, so that
    /// the right ones are put beside it.
    pub keys: Vec<(String, String)>,
}

/// A file of a copy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileCopy {
    /// Its name within the place.
    pub name: String,
    /// Its length in bytes.
    pub size: u64,
    /// Its SHA-256 in hexadecimal digits.
    pub sha256: String,
    /// The blocks that hold the names of its blocks, in hexadecimal digits.
    pub lists: Vec<String>,
}

/// Where a journal stood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// Whose: the commune's identity.
    pub scope: String,
    /// The number of its last row.
    pub seq: i64,
    /// That row's hash in hexadecimal digits.
    pub hash: String,
    /// The last signed head, as a note; empty where none was signed.
    pub note: String,
}

impl Copy {
    /// When it was made.
    #[must_use]
    pub const fn made_at(&self) -> Instant {
        Instant(self.at)
    }

    /// A file by its name.
    #[must_use]
    pub fn file(&self, name: &str) -> Option<&FileCopy> {
        self.files.iter().find(|file| file.name == name)
    }

    /// The name of a copy of a moment.
    #[must_use]
    pub fn named(at: Instant) -> String {
        let moment = jiff::Timestamp::from_millisecond(at.0).unwrap_or_default();
        format!("{}{:03}Z", moment.strftime("%Y%m%dT%H%M%S"), at.0.rem_euclid(1000))
    }
}
