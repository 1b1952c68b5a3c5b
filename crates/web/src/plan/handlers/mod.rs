//! Reading texts and following measures.

pub(super) mod follow;
pub(super) mod print;
pub(super) mod provision;
pub(super) mod text;
pub(super) mod versions;

use base::{Error, Result};

/// An identity out of an address; what is none leads nowhere.
fn id<T>(text: &str) -> Result<base::Id<T>> {
    text.parse().map_err(|_| Error::NotFound)
}
