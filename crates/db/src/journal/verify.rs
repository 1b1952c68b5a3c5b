//! Whether a scope's record still says what was written: its chain, and the
//! rows of words that it binds.

use std::collections::BTreeMap;

use base::{Id, Result, policy::Commune};
use uuid::Uuid;

use super::{
    Break, Entry, chain, commit_to, head,
    scan::{Fault, Scan},
};
use crate::{
    Reader, Words, args,
    checkpoint::{self, Checkpoint},
    sql, words,
};

/// What verifying a scope's record came to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Verdict {
    /// How many rows the journal has.
    pub rows: i64,
    /// How many of them say nothing any more, because that was erased.
    pub erased: i64,
    /// How many events are older than the digests of words.
    pub older: i64,
    /// How many rows of words are those that were recorded.
    pub words: i64,
    /// How many rows of words were erased.
    pub erased_words: i64,
    /// With how many signed heads the chain was compared.
    pub heads: usize,
    /// What is wrong, in the order of the journal, then of the tables.
    pub faults: Vec<Fault>,
    /// Whether more is wrong than is named.
    pub more: bool,
}

impl Verdict {
    /// Whether nothing is wrong.
    #[must_use]
    pub const fn is_whole(&self) -> bool {
        self.faults.is_empty()
    }
}

/// Checks a scope's record: the chain from its first row to its head, the
/// signed heads that are kept beside it and those given, and every row of words.
pub async fn verify(
    tx: &mut Reader,
    bound: &'static [&'static Words],
    given: &[Checkpoint],
) -> Result<Verdict> {
    let mut heads: BTreeMap<i64, Vec<Vec<u8>>> = BTreeMap::new();
    for given in given {
        heads.entry(given.size).or_default().push(given.root.to_vec());
    }
    let (kept, unsigned) = checkpoint::kept(tx).await?;
    for kept in kept {
        heads.entry(kept.size).or_default().push(kept.root.to_vec());
    }
    let mut scan = Scan::new(tx.scope(), bound, heads);
    chain_of(tx, &mut scan).await?;
    let head = head(tx).await?;
    scan.end((head.seq, &head.hash));
    for size in unsigned {
        scan.fault(Break::Signature, Some(size), None);
    }
    for words in bound {
        let mut after = None;
        loop {
            let rows = words::page(tx, words, after).await?;
            let Some(last) = rows.last() else { break };
            after = Some(last.name);
            rows.iter().for_each(|row| scan.meet(words, row));
        }
    }
    Ok(scan.finish())
}

/// Reads the whole chain.
pub(super) async fn chain_of(tx: &mut Reader, scan: &mut Scan) -> Result<()> {
    loop {
        let rows = page(tx, scan.last()).await?;
        if rows.is_empty() {
            return Ok(());
        }
        rows.into_iter().for_each(|row| scan.entry(row));
    }
}

/// A thousand rows of a scope's journal after a number, oldest first.
pub async fn page(tx: &mut Reader, after: i64) -> Result<Vec<Entry>> {
    tx.all(
        sql!(
            "select j.seq, j.kind, j.subject, j.at, j.actor, j.actor_id, j.commitment,
                    j.previous, j.hash, p.salt, p.payload
             from journal j
             left join journal_payload p on p.commune_id = j.commune_id and p.seq = j.seq
             where j.commune_id = $1 and j.seq > $2
             order by j.seq limit 1000"
        ),
        args![tx.scope(), after],
    )
    .await
}

/// The rows of a scope's journal about one thing, the latest first.
pub async fn about(tx: &mut Reader, subject: Uuid) -> Result<Vec<Entry>> {
    tx.all(
        sql!(
            "select j.seq, j.kind, j.subject, j.at, j.actor, j.actor_id, j.commitment,
                    j.previous, j.hash, p.salt, p.payload
             from journal j
             left join journal_payload p on p.commune_id = j.commune_id and p.seq = j.seq
             where j.commune_id = $1 and j.subject = $2
             order by j.seq desc limit 100"
        ),
        args![tx.scope(), subject],
    )
    .await
}

/// The scopes that have a journal, a head without one, or words without one.
pub async fn scopes(tx: &mut Reader, bound: &[&'static Words]) -> Result<Vec<Uuid>> {
    let mut scopes: Vec<(Uuid,)> = tx
        .all(
            sql!(
                "select commune_id from journal_head
                 union select commune_id from journal
                 union select commune_id from checkpoint"
            ),
            args![],
        )
        .await?;
    for words in bound {
        scopes.extend(words::scopes(tx, words, false).await?);
    }
    scopes.sort_unstable();
    scopes.dedup();
    Ok(scopes.into_iter().map(|(scope,)| scope).collect())
}

/// Whether an entry holds another payload than the one it commits to.
fn has_other_payload(row: &Entry) -> bool {
    match (&row.salt, &row.payload) {
        (Some(salt), Some(payload)) => commit_to(salt, payload) != row.commitment.as_slice(),
        _ => false,
    }
}

pub(crate) fn check(
    scope: Id<Commune>,
    row: &Entry,
    expected: i64,
    previous: &[u8],
) -> Option<Break> {
    if row.seq != expected {
        Some(Break::Gap)
    } else if row.previous != previous {
        Some(Break::Link)
    } else if chain(scope, row) != row.hash.as_slice() {
        Some(Break::Hash)
    } else if has_other_payload(row) {
        Some(Break::Payload)
    } else {
        None
    }
}
