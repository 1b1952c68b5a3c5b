//! The journal: one row for every change, chained by hashes within its scope.
//!
//! A row holds ids, the kind, the time, the actor's id and a salted commitment
//! of the payload; words and names live in `journal_payload`, so that a person
//! can be erased and the chain still verifies. With SHA-256 throughout:
//!
//! ```text
//! commitment = H(salt ‖ payload)
//! hash       = H(previous ‖ scope ‖ seq ‖ kind ‖ subject ‖ at ‖ actor ‖ actor id ‖ commitment)
//! ```

mod verify;

use base::{
    Actor, Error, Id, Instant, Result,
    policy::{Commune, Who},
};
use serde::Serialize;
use sha2::{Digest, Sha256};
use uuid::Uuid;

pub(crate) use verify::check;
pub use verify::{Break, Verdict, page, scopes, verify};

use crate::{Reader, WriteTx, args, live::Committed, secret, sql};

/// Something that happened in a room. Serialised with `#[serde(tag = "kind",
/// rename_all = "snake_case")]`, its tag is the kind and its fields are the payload.
pub trait Happened: Serialize + Sync {
    /// The room, which prefixes the kind: `workshop.card_written`.
    const ROOM: &'static str;
    /// What it happened to.
    fn subject(&self) -> Uuid;
}

/// A row of the journal, with its payload where it was not erased.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Entry {
    /// The number within the scope, from 1 without gaps.
    pub seq: i64,
    /// What happened.
    pub kind: String,
    /// What it happened to.
    pub subject: Uuid,
    /// When.
    pub at: Instant,
    /// Who, as a word: `public`, `account`, `rapporteur`, `delegate`, `system`.
    pub actor: String,
    /// Which account, group or body.
    pub actor_id: Option<Uuid>,
    /// The salted commitment of the payload.
    pub commitment: Vec<u8>,
    /// The hash of the row before.
    pub previous: Vec<u8>,
    /// The hash of this row.
    pub hash: Vec<u8>,
    /// The salt; none once erased.
    pub salt: Option<Vec<u8>>,
    /// The payload as JSON; none once erased.
    pub payload: Option<String>,
}

/// The last row of a scope's chain, which the next one follows.
#[derive(Debug, Clone, sqlx::FromRow)]
pub(crate) struct Head {
    seq: i64,
    hash: Vec<u8>,
}

impl Head {
    fn of_no_rows() -> Self {
        Self { seq: 0, hash: vec![0; 32] }
    }
}

/// Takes the head's lock, so that one scope's changes queue up; the head then
/// stands until the change ends. SQLite's one writer needs no lock.
pub(crate) async fn lock_head(tx: &mut Reader) -> Result<Head> {
    let statement = sql!(
        "insert into journal_head (commune_id, seq, hash) values ($1, 0, $2)
         on conflict (commune_id) do update set seq = journal_head.seq
         returning seq, hash"
    );
    let scope = tx.scope();
    tx.one(statement, args![scope, [0_u8; 32]]).await
}

async fn head(tx: &mut Reader) -> Result<Head> {
    let scope = tx.scope();
    let statement = sql!("select seq, hash from journal_head where commune_id = $1");
    let head: Option<Head> = tx.first(statement, args![scope]).await?;
    Ok(head.unwrap_or_else(Head::of_no_rows))
}

/// Writes the event's row, its payload and the new head.
pub(crate) async fn write<H: Happened>(
    tx: &mut WriteTx,
    actor: &Actor,
    happened: &H,
) -> Result<Committed> {
    let (kind, payload) = describe(happened)?;
    let salt = secret::salt();
    let (actor, actor_id) = name(actor);
    let entry = Entry {
        seq: 0,
        kind,
        subject: happened.subject(),
        at: tx.now(),
        actor: actor.to_owned(),
        actor_id,
        commitment: commit_to(&salt, &payload).to_vec(),
        previous: Vec::new(),
        hash: Vec::new(),
        salt: Some(salt.to_vec()),
        payload: Some(payload),
    };
    let entry = append(tx, entry).await?;
    Ok(Committed {
        commune: tx.scope().uuid(),
        seq: entry.seq,
        kind: entry.kind,
        subject: entry.subject,
    })
}

/// Gives a row its place at the head of the chain, and writes it.
pub(crate) async fn append(tx: &mut WriteTx, mut entry: Entry) -> Result<Entry> {
    let head = match tx.head.take() {
        Some(head) => head,
        None => head(tx).await?,
    };
    (entry.seq, entry.previous) = (head.seq + 1, head.hash);
    entry.hash = chain(tx.scope(), &entry).to_vec();
    insert(tx, &entry).await?;
    tx.head = Some(Head { seq: entry.seq, hash: entry.hash.clone() });
    Ok(entry)
}

async fn insert(tx: &mut WriteTx, entry: &Entry) -> Result<()> {
    let scope = tx.scope();
    tx.run(
        sql!(
            "insert into journal (commune_id, seq, kind, subject, at, actor, actor_id,
                                  commitment, previous, hash)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
        ),
        args![
            scope,
            entry.seq,
            &entry.kind,
            entry.subject,
            entry.at,
            &entry.actor,
            entry.actor_id,
            entry.commitment.clone(),
            entry.previous.clone(),
            entry.hash.clone()
        ],
    )
    .await?;
    tx.run(
        sql!(
            "insert into journal_payload (commune_id, seq, salt, payload) values ($1, $2, $3, $4)"
        ),
        args![scope, entry.seq, entry.salt.clone(), entry.payload.clone()],
    )
    .await?;
    tx.run(
        sql!(
            "insert into journal_head (commune_id, seq, hash) values ($1, $2, $3)
             on conflict (commune_id) do update set seq = excluded.seq, hash = excluded.hash"
        ),
        args![scope, entry.seq, entry.hash.clone()],
    )
    .await?;
    Ok(())
}

fn describe<H: Happened>(happened: &H) -> Result<(String, String)> {
    let value = serde_json::to_value(happened).map_err(Error::bug)?;
    let tag = value.get("kind").and_then(|kind| kind.as_str());
    let tag = tag.ok_or_else(|| Error::bug("an event without its kind"))?;
    Ok((format!("{}.{tag}", H::ROOM), value.to_string()))
}

const fn name(actor: &Actor) -> (&'static str, Option<Uuid>) {
    match &actor.who {
        Who::Public => ("public", None),
        Who::Account(id) => ("account", Some(id.uuid())),
        Who::Rapporteur(id) => ("rapporteur", Some(*id)),
        Who::Delegate(id) => ("delegate", Some(*id)),
        Who::System => ("system", None),
    }
}

pub(crate) fn commit_to(salt: &[u8], payload: &str) -> [u8; 32] {
    Sha256::new().chain_update(salt).chain_update(payload.as_bytes()).finalize().into()
}

fn chain(scope: Id<Commune>, entry: &Entry) -> [u8; 32] {
    let mut hasher = Sha256::new();
    hasher.update(&entry.previous);
    hasher.update(scope.uuid().as_bytes());
    hasher.update(entry.seq.to_be_bytes());
    // Lengths stand before the words, so that no two rows read the same.
    hasher.update((entry.kind.len() as u64).to_be_bytes());
    hasher.update(entry.kind.as_bytes());
    hasher.update(entry.subject.as_bytes());
    hasher.update(entry.at.0.to_be_bytes());
    hasher.update((entry.actor.len() as u64).to_be_bytes());
    hasher.update(entry.actor.as_bytes());
    hasher.update(entry.actor_id.unwrap_or_default().as_bytes());
    hasher.update(&entry.commitment);
    hasher.finalize().into()
}
