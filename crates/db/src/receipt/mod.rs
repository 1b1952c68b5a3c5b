//! What an author takes home of the record: their words, the salt, the event
//! that recorded them, the rows that follow it, and the signed head that holds
//! them. A file of it shows without any database that the words are those
//! recorded, and whose key signed for it.

mod verify;

use base::{Instant, Result};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

pub use verify::{Flaw, Shown, verify};

use crate::{
    Reader, RowName, Words, args,
    checkpoint::{self, PublicKey, Signed},
    journal::{self, Entry},
    sql,
    words::{self, Noted},
};

/// What the file says it is.
const FORMAT: &str = "mithaq receipt 1";

/// How many rows may follow the event until the signed head.
const MOST: usize = 20_000;

/// The file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// What it is.
    pub format: String,
    /// The commune.
    pub scope: Uuid,
    /// Which kind of words.
    pub of: String,
    /// The row of words.
    pub id: Uuid,
    /// The words by their columns.
    pub words: Vec<(String, Option<String>)>,
    /// Their salt, in hexadecimal.
    pub salt: String,
    /// The row of the journal that recorded them.
    pub event: Row,
    /// The rows after it, up to the signed head.
    pub following: Vec<Row>,
    /// The signed head; none while none was signed since.
    pub checkpoint: Option<String>,
    /// The keys that sign heads, or did, as programs for signed notes take them.
    pub keys: Vec<String>,
}

/// A row of the journal, with what its hash is made of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// Its number.
    pub seq: i64,
    /// What happened.
    pub kind: String,
    /// What it happened to.
    pub subject: Uuid,
    /// When, in milliseconds.
    pub at: Instant,
    /// Who, as a word.
    pub actor: String,
    /// Which account, group or body.
    pub actor_id: Option<Uuid>,
    /// The commitment, in hexadecimal.
    pub commitment: String,
    /// The hash of the row before; only of the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub previous: Option<String>,
    /// The payload's salt; only of the event.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub salt: Option<String>,
    /// The payload; only of the event.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payload: Option<String>,
}

impl Row {
    fn bare(entry: Entry) -> Self {
        let Entry { seq, kind, subject, at, actor, actor_id, commitment, .. } = entry;
        let commitment = hex::encode(commitment);
        let (previous, salt, payload) = (None, None, None);
        Self { seq, kind, subject, at, actor, actor_id, commitment, previous, salt, payload }
    }

    fn whole(entry: Entry) -> Self {
        let (previous, payload) = (Some(hex::encode(&entry.previous)), entry.payload.clone());
        let salt = entry.salt.as_ref().map(hex::encode);
        Self { previous, salt, payload, ..Self::bare(entry) }
    }

    fn entry(&self, previous: Vec<u8>) -> Option<Entry> {
        let Self { seq, kind, subject, at, actor, actor_id, .. } = self.clone();
        let commitment = hex::decode(&self.commitment).ok()?;
        let (hash, salt, payload) = (Vec::new(), None, None);
        Some(Entry {
            seq,
            kind,
            subject,
            at,
            actor,
            actor_id,
            commitment,
            previous,
            hash,
            salt,
            payload,
        })
    }
}

#[derive(Deserialize)]
struct Said {
    #[serde(default)]
    digests: Vec<Noted>,
}

fn recorded(payload: &str, of: &str, row: RowName) -> Option<String> {
    let said: Said = serde_json::from_str(payload).ok()?;
    said.digests.into_iter().rev().find(|it| it.of == of && it.row() == row)?.sha256
}

/// The file of a row of words whose events have it as their subject; none
/// where none of them recorded it, because it is older or was erased.
pub async fn of(
    tx: &mut Reader,
    words: &Words,
    row: impl Into<RowName>,
    origin: &str,
) -> Result<Option<Receipt>> {
    let row = row.into();
    let Some(standing) = words::standing(tx, words, row).await? else { return Ok(None) };
    let events = journal::about(tx, row.id).await?;
    let event = events.into_iter().find(|event| {
        event.payload.as_deref().is_some_and(|it| recorded(it, words.of, row).is_some())
    });
    let (Some(event), Some(salt)) = (event, standing.salt) else { return Ok(None) };
    let signed = checkpoint::covering(tx, event.seq).await?;
    let following = match &signed {
        Some(signed) => rows_until(tx, event.seq, signed.size).await?,
        None => Vec::new(),
    };
    let names = words.columns.iter().map(|name| (*name).to_owned());
    let keys = checkpoint::keys(tx).await?;
    let keys = keys.iter().filter_map(|key| Some(PublicKey::of(&key.public)?.told(origin)));
    Ok(Some(Receipt {
        format: FORMAT.to_owned(),
        scope: tx.scope().uuid(),
        of: words.of.to_owned(),
        id: row.id,
        words: names.zip(standing.parts).collect(),
        salt: hex::encode(salt),
        event: Row::whole(event),
        following,
        checkpoint: signed.map(|signed| signed.note),
        keys: keys.collect(),
    }))
}

/// The first row of the journal of a kind about something, and the first
/// signed head that holds it, in one look.
pub async fn place(
    tx: &mut Reader,
    kind: &'static str,
    subject: Uuid,
) -> Result<Option<(i64, Option<Signed>)>> {
    let found: Option<Place> = tx
        .first(
            sql!(
                "select j.seq, c.size, c.root, c.signed_at, c.note
                 from journal j
                 left join checkpoint c on c.commune_id = j.commune_id and c.size = (
                     select min(k.size) from checkpoint k
                     where k.commune_id = j.commune_id and k.size >= j.seq)
                 where j.commune_id = $1 and j.subject = $2 and j.kind = $3
                 order by j.seq limit 1"
            ),
            args![tx.scope(), subject, kind],
        )
        .await?;
    Ok(found.map(|Place { seq, size, root, signed_at, note }| {
        let signed = match (size, root, signed_at, note) {
            (Some(size), Some(root), Some(signed_at), Some(note)) => {
                Some(Signed { size, root, signed_at, note })
            }
            _ => None,
        };
        (seq, signed)
    }))
}

#[derive(sqlx::FromRow)]
struct Place {
    seq: i64,
    size: Option<i64>,
    root: Option<Vec<u8>>,
    signed_at: Option<Instant>,
    note: Option<String>,
}

async fn rows_until(tx: &mut Reader, mut after: i64, last: i64) -> Result<Vec<Row>> {
    let mut rows = Vec::new();
    while after < last && rows.len() < MOST {
        let page = journal::page(tx, after).await?;
        let Some(end) = page.last() else { break };
        after = end.seq;
        rows.extend(page.into_iter().filter(|it| it.seq <= last).map(Row::bare));
    }
    Ok(rows)
}
