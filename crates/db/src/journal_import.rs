//! Events that happened in another database of the same commune, carried into
//! this one's journal. Each becomes a row of its own with its own kind, time
//! and actor; its payload begins with where it stood in the other chain:
//!
//! ```text
//! {"hall":{"hash":…,"previous":…,"salt":…,"seq":…,"source":…}, …the words as they were…}
//! ```
//!
//! so that this chain stays whole, and the other can still be recomputed.

use base::{Error, Id, Instant, Result, policy::Commune};
use serde::{Deserialize, Serialize};
use serde_json::json;
use uuid::Uuid;

use crate::{
    WriteTx,
    journal::{self, Entry},
    secret,
};

/// An event on its way between two databases.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportedEvent {
    /// Its number in the chain it comes from.
    pub seq: i64,
    /// What happened.
    pub kind: String,
    /// What it happened to.
    pub subject: Uuid,
    /// When.
    pub at: Instant,
    /// Who, as a word.
    pub actor: String,
    /// Which account, group or body.
    pub actor_id: Option<Uuid>,
    /// The commitment, in hexadecimal, as are the next four.
    pub commitment: String,
    /// The hash of the row before.
    pub previous: String,
    /// The row's own hash.
    pub hash: String,
    /// The salt; none once erased.
    pub salt: Option<String>,
    /// The payload; none once erased.
    pub payload: Option<String>,
}

impl From<Entry> for ImportedEvent {
    fn from(entry: Entry) -> Self {
        Self {
            seq: entry.seq,
            kind: entry.kind,
            subject: entry.subject,
            at: entry.at,
            actor: entry.actor,
            actor_id: entry.actor_id,
            commitment: hex::encode(entry.commitment),
            previous: hex::encode(entry.previous),
            hash: hex::encode(entry.hash),
            salt: entry.salt.map(hex::encode),
            payload: entry.payload,
        }
    }
}

impl ImportedEvent {
    fn entry(&self) -> Option<Entry> {
        Some(Entry {
            seq: self.seq,
            kind: self.kind.clone(),
            subject: self.subject,
            at: self.at,
            actor: self.actor.clone(),
            actor_id: self.actor_id,
            commitment: hex::decode(&self.commitment).ok()?,
            previous: hex::decode(&self.previous).ok()?,
            hash: hex::decode(&self.hash).ok()?,
            salt: self.salt.as_ref().map(hex::decode).transpose().ok()?,
            payload: self.payload.clone(),
        })
    }

    /// The payload as it will stand here.
    fn marked(&self, source: Uuid) -> String {
        let place = json!({
            "source": source,
            "seq": self.seq,
            "previous": self.previous,
            "hash": self.hash,
            "salt": self.salt,
        });
        match self.payload.as_deref().and_then(|text| text.strip_prefix('{')) {
            Some("}") | None => format!("{{\"hall\":{place}}}"),
            Some(rest) => format!("{{\"hall\":{place},{rest}"),
        }
    }
}

/// What a carried row's payload was where it happened; none for other rows.
#[must_use]
pub fn original(payload: &str) -> Option<String> {
    let rest = payload.strip_prefix("{\"hall\":{")?;
    let (_, words) = rest.split_once("},")?;
    Some(format!("{{{words}"))
}

/// Whether events follow one another, and the row they are said to follow, in
/// the chain they come from, each as it was committed to.
#[must_use]
pub fn follows(scope: Id<Commune>, events: &[ImportedEvent], seq: i64, hash: &str) -> bool {
    let Ok(mut previous) = hex::decode(hash) else { return false };
    for (event, expected) in events.iter().zip(seq + 1..) {
        let Some(entry) = event.entry() else { return false };
        if journal::check(scope, &entry, expected, &previous).is_some() {
            return false;
        }
        previous = entry.hash;
    }
    true
}

impl WriteTx {
    /// Takes events of another chain into this scope's journal, before the
    /// event that [`commit`](Self::commit) adds.
    pub async fn import_events(&mut self, source: Uuid, events: &[ImportedEvent]) -> Result<()> {
        for event in events {
            let mut entry = event.entry().ok_or_else(|| Error::invalid("row", "fault-hall-row"))?;
            let (payload, salt) = (event.marked(source), secret::salt());
            entry.commitment = journal::commit_to(&salt, &payload).to_vec();
            (entry.salt, entry.payload) = (Some(salt.to_vec()), Some(payload));
            journal::append(self, entry).await?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_are_kept_as_they_were() {
        let event = ImportedEvent {
            seq: 3,
            kind: "workshop.card_written".into(),
            subject: Uuid::nil(),
            at: Instant(5),
            actor: "system".into(),
            actor_id: None,
            commitment: String::new(),
            previous: "00".into(),
            hash: "ff".into(),
            salt: Some("aa".into()),
            payload: Some("{\"kind\":\"card_written\",\"number\":7}".into()),
        };
        let marked = event.marked(Uuid::nil());
        assert!(serde_json::from_str::<serde_json::Value>(&marked).is_ok());
        assert_eq!(original(&marked), event.payload);
        assert_eq!(original("{\"kind\":\"card_written\"}"), None);
    }
}
