//! Whether a scope's chain still says what was written.

use base::{Id, Result, policy::Commune};
use uuid::Uuid;

use super::{Entry, chain, commit_to, head};
use crate::{Reader, args, sql};

/// What is wrong with a row of the journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Break {
    /// A number is missing before this row.
    Gap,
    /// The row does not follow from the one before.
    Link,
    /// The row's own hash is not that of its contents.
    Hash,
    /// The payload is not the one committed to.
    Payload,
    /// The head is not the last row: rows were cut off or the head was changed.
    Head,
}

/// What verifying a scope's journal came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// How many rows were read.
    pub rows: i64,
    /// How many payloads were erased (lawful; the chain still holds).
    pub erased: i64,
    /// The first broken row and what is wrong with it.
    pub broken: Option<(i64, Break)>,
}

/// Checks a scope's chain from its first row to its head.
pub async fn verify(tx: &mut Reader) -> Result<Verdict> {
    let scope = tx.scope();
    let mut verdict = Verdict { rows: 0, erased: 0, broken: None };
    let mut previous = vec![0_u8; 32];
    loop {
        let rows = page(tx, verdict.rows).await?;
        if rows.is_empty() {
            break;
        }
        for row in rows {
            if let Some(fault) = check(scope, &row, verdict.rows + 1, &previous) {
                verdict.broken = Some((row.seq.min(verdict.rows + 1), fault));
                return Ok(verdict);
            }
            verdict.rows += 1;
            verdict.erased += i64::from(row.payload.is_none());
            previous = row.hash;
        }
    }
    let head = head(tx).await?;
    if head.seq != verdict.rows || head.hash != previous {
        verdict.broken = Some((verdict.rows + 1, Break::Head));
    }
    Ok(verdict)
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

/// The scopes that have a journal.
pub async fn scopes(tx: &mut Reader) -> Result<Vec<(Uuid,)>> {
    tx.all(sql!("select commune_id from journal_head order by commune_id"), args![]).await
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
