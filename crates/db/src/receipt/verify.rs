//! What a file shows, without any database.

use base::{CommuneId, Id, Instant};

use super::{FORMAT, Receipt, recorded};
use crate::{
    RowName,
    checkpoint::{Checkpoint, PublicKey},
    journal, words,
};

/// What a file shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The row of the journal that recorded the words.
    pub seq: i64,
    /// When.
    pub at: Instant,
    /// The signed head, and the key that signed it by its name.
    pub signed: Option<(Checkpoint, String)>,
}

/// Why a file shows nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flaw {
    /// It is no such file.
    Format,
    /// The words are not those whose digest the event holds.
    Words,
    /// The event is not the one committed to.
    Payload,
    /// The rows do not lead to the signed head.
    Chain,
    /// No key that was named signed the head.
    Signature,
}

impl Flaw {
    /// The word for it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Format => "format",
            Self::Words => "words",
            Self::Payload => "payload",
            Self::Chain => "chain",
            Self::Signature => "signature",
        }
    }
}

/// Checks a file, by the keys that whoever checks it trusts; by its own where
/// they name none.
pub fn verify(text: &str, trusted: &[(String, PublicKey)]) -> std::result::Result<Shown, Flaw> {
    let receipt: Receipt = serde_json::from_str(text).map_err(|_| Flaw::Format)?;
    if receipt.format != FORMAT {
        return Err(Flaw::Format);
    }
    let (event, row) = (&receipt.event, RowName { within: None, id: receipt.id });
    let payload = event.payload.as_deref().ok_or(Flaw::Format)?;
    let parts: Vec<Option<String>> = receipt.words.iter().map(|(_, text)| text.clone()).collect();
    let salt = hex::decode(&receipt.salt).map_err(|_| Flaw::Format)?;
    let digest = hex::encode(words::digest(&receipt.of, row, &salt, &parts));
    if recorded(payload, &receipt.of, row) != Some(digest) {
        return Err(Flaw::Words);
    }
    let salt = event.salt.as_ref().and_then(|it| hex::decode(it).ok()).ok_or(Flaw::Format)?;
    if hex::encode(journal::commit_to(&salt, payload)) != event.commitment {
        return Err(Flaw::Payload);
    }
    let signed = receipt.checkpoint.as_deref().map(|note| signed(&receipt, note, trusted));
    Ok(Shown { seq: event.seq, at: event.at, signed: signed.transpose()? })
}

fn signed(
    receipt: &Receipt,
    note: &str,
    trusted: &[(String, PublicKey)],
) -> std::result::Result<(Checkpoint, String), Flaw> {
    let head = Checkpoint::parse(note).ok_or(Flaw::Format)?;
    let (seq, hash) = end_of(receipt).ok_or(Flaw::Chain)?;
    if seq != head.size || hash != head.root {
        return Err(Flaw::Chain);
    }
    let own: Vec<(String, PublicKey)> =
        receipt.keys.iter().filter_map(|key| PublicKey::parse(key)).collect();
    let keys = if trusted.is_empty() { &own } else { trusted };
    let key = keys.iter().find(|(_, key)| key.signed(&head)).ok_or(Flaw::Signature)?;
    let told = key.1.told(&head.origin);
    Ok((head, told))
}

/// The number and the hash of the last row.
fn end_of(receipt: &Receipt) -> Option<(i64, [u8; 32])> {
    let scope: CommuneId = Id::new(receipt.scope);
    let first = &receipt.event;
    let mut previous = hex::decode(first.previous.as_ref()?).ok()?;
    let (mut seq, mut hash) = (first.seq - 1, [0; 32]);
    for row in std::iter::once(first).chain(&receipt.following) {
        if row.seq != seq + 1 {
            return None;
        }
        seq = row.seq;
        hash = journal::chain(scope, &row.entry(previous)?);
        previous = hash.to_vec();
    }
    Some((seq, hash))
}
