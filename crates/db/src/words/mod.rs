//! Words that people rely on, bound to the journal. A row that holds them
//! bears a salt; the event of the change that wrote them bears their digest:
//!
//! ```text
//! digest = H(salt ‖ of ‖ within ‖ id ‖ parts)
//! part   = 0                      where a column is empty
//!        | 1 ‖ length ‖ its text  otherwise
//! ```
//!
//! with SHA-256, lengths of eight bytes, the length of `of` before it, and
//! zeros where a row stands within nothing. A salt is had only from
//! [`WriteTx::bind`](crate::WriteTx::bind), which notes the digest for the event that the change
//! commits; so a statement that writes the salt cannot forget the journal,
//! and a test finds statements that write the words without it.

mod bind;
mod rows;

use base::Id;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uuid::Uuid;

pub use rows::{Standing, standing};
pub(crate) use rows::{page, scopes, unsalted};

use crate::{Param, row_copy::Row};

/// One kind of words: the rows that hold them, and in which columns.
#[derive(Debug, PartialEq, Eq)]
pub struct Words {
    /// What they are, as the journal calls them.
    pub of: &'static str,
    /// The table.
    pub table: &'static str,
    /// The column of the row's identity.
    pub id: &'static str,
    /// The column of what the row stands within, where its key has two.
    pub within: Option<&'static str>,
    /// The column of the salt.
    pub salt: &'static str,
    /// What the digest is made of, in this order.
    pub columns: &'static [&'static str],
    /// The column of the time of the change, which its event bears too.
    pub at: Option<&'static str>,
    /// The columns that an erasure empties.
    pub erased: &'static [&'static str],
    /// Which rows are bound, as a condition; all of them where it is empty.
    pub only: &'static str,
}

/// By what a row is known within its commune.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RowName {
    /// What it stands within.
    pub within: Option<Uuid>,
    /// Its identity.
    pub id: Uuid,
}

impl<T> From<Id<T>> for RowName {
    fn from(id: Id<T>) -> Self {
        Self { within: None, id: id.uuid() }
    }
}

impl RowName {
    /// The name of a row by its columns.
    #[must_use]
    pub fn of(words: &Words, row: &Row) -> Option<Self> {
        let uuid = |name: &str| row.get(name)?.as_str()?.parse::<Uuid>().ok();
        let within = match words.within {
            Some(name) => Some(uuid(name)?),
            None => None,
        };
        Some(Self { within, id: uuid(words.id)? })
    }
}

/// What salts the digest of a row's words; it lies with them.
#[derive(Debug)]
pub struct Salt([u8; 16]);

impl From<Salt> for Param {
    fn from(salt: Salt) -> Self {
        Self::Bytes(Some(salt.0.to_vec()))
    }
}

/// What an event says of a row's words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Noted {
    /// Which kind of words.
    pub of: String,
    /// The row.
    pub id: Uuid,
    /// What it stands within.
    #[serde(rename = "in", default, skip_serializing_if = "Option::is_none")]
    pub within: Option<Uuid>,
    /// Their digest, in hexadecimal; none once they are gone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
    /// Whether they were erased: the row stays without them.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub erased: bool,
}

impl Noted {
    /// The row's name.
    #[must_use]
    pub const fn row(&self) -> RowName {
        RowName { within: self.within, id: self.id }
    }

    fn new(words: &Words, row: RowName, digest: Option<[u8; 32]>) -> Self {
        let RowName { within, id } = row;
        let (of, sha256) = (words.of.to_owned(), digest.map(hex::encode));
        Self { of, id, within, sha256, erased: false }
    }
}

/// The digest of a row's words.
#[must_use]
pub fn digest(of: &str, row: RowName, salt: &[u8], parts: &[Option<String>]) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update(salt);
    hash.update((of.len() as u64).to_be_bytes());
    hash.update(of.as_bytes());
    hash.update(row.within.unwrap_or_default().as_bytes());
    hash.update(row.id.as_bytes());
    for part in parts {
        match part {
            None => hash.update([0]),
            Some(text) => {
                hash.update([1]);
                hash.update((text.len() as u64).to_be_bytes());
                hash.update(text.as_bytes());
            }
        }
    }
    hash.finalize().into()
}

/// What a parameter says, as the column will be read back.
fn said(param: &Param) -> Option<String> {
    match param {
        Param::Uuid(value) => value.map(|it| it.to_string()),
        Param::Text(value) => value.clone(),
        Param::Int(value) => value.map(|it| it.to_string()),
        Param::Float(value) => value.map(|it| it.to_string()),
        Param::Bool(value) => value.map(|it| it.to_string()),
        Param::Bytes(value) => value.as_ref().map(hex::encode),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::{rows::held, *};

    const ROW: RowName = RowName { within: None, id: Uuid::nil() };

    #[test]
    fn no_two_sets_of_parts_read_the_same() {
        let one = |parts: &[Option<&str>]| {
            let parts: Vec<_> = parts.iter().map(|it| it.map(str::to_owned)).collect();
            digest("card", ROW, &[1; 16], &parts)
        };
        assert_ne!(one(&[Some("ab"), Some("c")]), one(&[Some("a"), Some("bc")]));
        assert_ne!(one(&[Some(""), None]), one(&[None, Some("")]));
        assert_ne!(one(&[Some("a")]), one(&[Some("a"), None]));
    }

    #[test]
    fn what_is_written_reads_back_the_same() {
        let id = Uuid::from_u128(7);
        assert_eq!(said(&Param::from(id)), held(&Value::from(id.to_string())));
        assert_eq!(said(&Param::from(40_000_i64)), held(&Value::from(40_000)));
        assert_eq!(said(&Param::from(true)), held(&Value::from(true)));
        assert_eq!(said(&Param::Text(None)), held(&Value::Null));
    }
}
