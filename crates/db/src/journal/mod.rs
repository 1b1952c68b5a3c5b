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
//!
//! A payload's `digests` say which [words](crate::words) the change wrote.

mod erase;
mod happened;
mod older;
mod scan;
mod verify;

use base::{
    Actor, Error, Id, Instant, Result, Topics,
    policy::{Commune, Who},
};
use serde::Serialize;
use sha2::{Digest, Sha256};
use sqlx::PgConnection;
use uuid::Uuid;

pub use erase::{Erasure, erase};
pub(crate) use happened::Kept;
pub use older::bind_older;
pub use scan::{Break, Fault};
pub(crate) use verify::check;
pub use verify::{Verdict, about, page, scopes, verify};

use crate::{
    Reader, WriteTx, args,
    live::{self, Committed},
    secret, sql,
    sql::Text,
    words::Noted,
};

/// Something that happened in a room. Serialised with `#[serde(tag = "kind",
/// rename_all = "snake_case")]`, its tag is the kind and its fields are the payload.
pub trait Happened: Serialize + Sync {
    /// The room, which prefixes the kind: `workshop.card_written`.
    const ROOM: &'static str;
    /// What it happened to.
    fn subject(&self) -> Uuid;
    /// What it touches of public pages: a match without a rest forgets no event.
    fn topics(&self) -> Topics;
}

/// The field of a payload that holds the digests of words.
const DIGESTS: &str = "digests";

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
    /// When the last row happened that happened here.
    at: Instant,
}

impl Head {
    fn of_no_rows() -> Self {
        Self { seq: 0, hash: vec![0; 32], at: Instant(0) }
    }
}

/// Takes the head's lock on PostgreSQL, so that one scope's changes queue up;
/// the head then stands until they are kept. SQLite's one writer needs no lock.
pub(crate) async fn lock_head(conn: &mut PgConnection, scope: Id<Commune>) -> Result<Head> {
    let statement = sql!(
        "insert into journal_head (commune_id, seq, hash, at) values ($1, 0, $2, 0)
         on conflict (commune_id) do update set seq = journal_head.seq
         returning seq, hash, at"
    );
    let query = sqlx::query_as(statement.0).bind(scope.uuid()).bind(vec![0_u8; 32]);
    Ok(query.fetch_one(conn).await?)
}

async fn head(tx: &mut Reader) -> Result<Head> {
    let scope = tx.scope();
    let statement = sql!("select seq, hash, at from journal_head where commune_id = $1");
    let head: Option<Head> = tx.first(statement, args![scope]).await?;
    Ok(head.unwrap_or_else(Head::of_no_rows))
}

/// Writes the event's row, its payload and the new head.
pub(crate) async fn write<H: Happened>(
    tx: &mut WriteTx,
    actor: &Actor,
    happened: &H,
) -> Result<Committed> {
    let (kind, payload) = describe(happened, &std::mem::take(&mut tx.bound))?;
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
    let entry = place(tx, entry, Time::Here).await?;
    let news = Committed {
        commune: tx.scope().uuid(),
        seq: entry.seq,
        kind: entry.kind.clone(),
        subject: entry.subject,
        topics: happened.topics(),
    };
    insert(tx, entry, Some(&news)).await?;
    Ok(news)
}

/// Writes a row at the head of the chain that is no news of its own.
pub(crate) async fn append(tx: &mut WriteTx, entry: Entry) -> Result<()> {
    let entry = place(tx, entry, Time::Elsewhere).await?;
    insert(tx, entry, None).await
}

/// Whose clock told a row's time.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Time {
    /// This database's: a clock that is put back does not put the journal back.
    Here,
    /// Another database's, whose row is carried into this one.
    Elsewhere,
}

/// Gives a row its place at the head of the chain.
async fn place(tx: &mut WriteTx, mut entry: Entry, time: Time) -> Result<Entry> {
    let head = match tx.head.take() {
        Some(head) => head,
        None => head(tx).await?,
    };
    (entry.seq, entry.previous) = (head.seq + 1, head.hash);
    let mut at = head.at;
    if time == Time::Here {
        entry.at = entry.at.max(at);
        at = entry.at;
    }
    entry.hash = chain(tx.scope(), &entry).to_vec();
    tx.head = Some(Head { seq: entry.seq, hash: entry.hash.clone(), at });
    Ok(entry)
}

/// Everything that an event writes on PostgreSQL, in one statement and so in
/// one turn to the server and back; other processes hear of it at the commit.
const ON_POSTGRES: &str = "
    with entry as (
        insert into journal (commune_id, seq, kind, subject, at, actor, actor_id, commitment,
                             previous, hash)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
    ), words as (
        insert into journal_payload (commune_id, seq, salt, payload) values ($1, $2, $11, $12)
    ), head as (
        update journal_head set seq = $2, hash = $10, at = $15 where commune_id = $1
    )
    select pg_notify($13, $14) where cast($14 as text) is not null";

async fn insert(tx: &mut WriteTx, entry: Entry, news: Option<&Committed>) -> Result<()> {
    let Entry { seq, kind, subject, at, actor, actor_id, commitment, previous, .. } = entry;
    let (hash, salt, payload) = (entry.hash, entry.salt, entry.payload);
    let (scope, last) = (tx.scope(), tx.head.as_ref().map_or(at, |head| head.at));
    let mut row =
        args![scope, seq, kind, subject, at, actor, actor_id, commitment, previous, hash.clone()];
    if tx.is_on_postgres() {
        row.extend(args![salt, payload, live::CHANNEL, news.map(live::encode), last]);
        return tx.send(Text::Written(ON_POSTGRES), row).await.map(drop);
    }
    tx.run(
        sql!(
            "insert into journal (commune_id, seq, kind, subject, at, actor, actor_id,
                                  commitment, previous, hash)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
        ),
        row,
    )
    .await?;
    tx.run(
        sql!(
            "insert into journal_payload (commune_id, seq, salt, payload) values ($1, $2, $3, $4)"
        ),
        args![scope, seq, salt, payload],
    )
    .await?;
    tx.run(
        sql!(
            "insert into journal_head (commune_id, seq, hash, at) values ($1, $2, $3, $4)
             on conflict (commune_id) do update
                set seq = excluded.seq, hash = excluded.hash, at = excluded.at"
        ),
        args![scope, seq, hash, last],
    )
    .await
    .map(drop)
}

fn describe<H: Happened>(happened: &H, bound: &[Noted]) -> Result<(String, String)> {
    let mut value = serde_json::to_value(happened).map_err(Error::bug)?;
    if let (Some(fields), false) = (value.as_object_mut(), bound.is_empty()) {
        fields.insert(DIGESTS.to_owned(), serde_json::to_value(bound).map_err(Error::bug)?);
    }
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

pub(crate) fn chain(scope: Id<Commune>, entry: &Entry) -> [u8; 32] {
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
