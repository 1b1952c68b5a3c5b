//! Signed heads of journals, as C2SP checkpoints (c2sp.org/tlog-checkpoint): a
//! signed note (c2sp.org/signed-note) that says whose journal, how many rows,
//! and the hash of the last one. A journal here is a chain, not a tree of
//! hashes: its root is the last row's hash, and that a later head grew from an
//! earlier one is shown by the rows between them.

mod key;
mod note;
mod store;

pub use key::{PublicKey, Signer};
pub use note::{Checkpoint, Signature};
pub(crate) use store::kept;
pub use store::{KeyRow, SIGN_AFTER, Signed, covering, due, keys, latest, register, sign};

/// What an address is called in the name of a head: without its scheme.
#[must_use]
pub fn host(public_address: &str) -> String {
    let bare = public_address.trim_end_matches('/').split_once("://").map(|(_, rest)| rest);
    bare.filter(|it| !it.is_empty()).unwrap_or("mithaq").to_owned()
}
