//! Erasing what rows of the journal say: an event of its own, and the only
//! thing that leaves a row without its words.

use std::collections::BTreeMap;

use base::{Actor, Error, Result};

use super::{Kept, scan::Scan, verify::chain_of};
use crate::{Words, WriteTx, args, sql};

/// What is to be erased, and why.
#[derive(Debug, Clone)]
pub struct Erasure {
    /// The rows of the journal.
    pub rows: Vec<i64>,
    /// Why, for everybody to read.
    pub reason: String,
}

/// Erases what rows of the journal say and the words that they bound, in the
/// rows of words too. Digests of those rows of words that a later event
/// recorded stay with that event.
pub async fn erase(
    mut tx: WriteTx,
    actor: &Actor,
    bound: &'static [&'static Words],
    erasure: Erasure,
) -> Result<i64> {
    let Erasure { mut rows, reason } = erasure;
    rows.sort_unstable();
    rows.dedup();
    let mut scan = Scan::new(tx.scope(), bound, BTreeMap::new());
    chain_of(&mut tx, &mut scan).await?;
    if rows.is_empty() || rows.iter().any(|row| !(1..=scan.last()).contains(row)) {
        return Err(Error::invalid("row", "fault-journal-row"));
    }
    let mut standing: Vec<_> = scan.latest().into_iter().collect();
    standing.retain(|(_, last)| rows.binary_search(&last.seq).is_ok());
    standing.sort_unstable_by_key(|(key, last)| (last.seq, *key));
    for ((of, name), last) in standing {
        let words = bound.iter().find(|words| words.of == of && last.noted.sha256.is_some());
        match words {
            Some(words) => tx.empty(words, name).await?,
            None => tx.carry(last.noted),
        }
    }
    for row in &rows {
        if is_of_the_journal(&mut tx, *row).await? {
            return Err(Error::invalid("row", "fault-journal-row"));
        }
        tx.run(
            sql!("delete from journal_payload where commune_id = $1 and seq = $2"),
            args![tx.scope(), *row],
        )
        .await?;
    }
    tx.commit(actor, Kept::WordsErased { rows, reason }).await
}

/// Whether a row tells of the journal itself, which says nothing of people.
async fn is_of_the_journal(tx: &mut WriteTx, row: i64) -> Result<bool> {
    let statement = sql!("select kind from journal where commune_id = $1 and seq = $2");
    let params = args![tx.scope(), row];
    let found: Option<(String,)> = tx.first(statement, params).await?;
    Ok(found.is_none_or(|(kind,)| kind.starts_with("journal.")))
}
