//! Putting rows in an order that holds: a row comes after those it refers to
//! and goes before them, and takes no place that another still has. Whoever
//! cannot come or go yet waits for the others; who is left waiting is told.

use std::collections::BTreeSet;

use base::{Id, Result};
use db::{
    RowName, WriteTx,
    row_copy::Row,
    schema::{Table, schema},
};
use serde_json::Value;
use uuid::Uuid;

use super::{Reason, rules::key_of};
use crate::{attendance, words};

/// A row to put or to remove.
#[derive(Debug, Clone)]
pub(super) struct Op {
    /// Its table, with every column that the row brings.
    pub(super) table: Table,
    /// The row; for one that goes, at least its key.
    pub(super) row: Row,
    /// Whether it goes.
    pub(super) goes: bool,
}

/// Does what can be done; gives what cannot, and why.
pub(super) async fn apply_in_order(tx: &mut WriteTx, ops: Vec<Op>) -> Result<Vec<(Op, Reason)>> {
    let mut waiting: Vec<(Op, Reason)> = ops.into_iter().map(|op| (op, Reason::Bound)).collect();
    loop {
        let before = waiting.len();
        let mut left = Vec::new();
        for (op, _) in waiting {
            match obstacle(tx, &op).await? {
                Some(reason) => left.push((op, reason)),
                None => {
                    match op.goes {
                        true => tx.remove(&op.table, &op.row).await?,
                        false => tx.put(&op.table, &op.row).await?,
                    }
                    rebind(tx, &op.table.name, &op.row).await?;
                }
            }
        }
        if left.is_empty() || left.len() == before {
            return Ok(left);
        }
        waiting = left;
    }
}

/// Binds the words of a row to the event of this change, as the row now stands
/// here: what the other side's events said of it may be another version.
pub(super) async fn rebind(tx: &mut WriteTx, table: &str, row: &Row) -> Result<()> {
    for words in words::BOUND.iter().filter(|words| words.table == table) {
        if let Some(name) = RowName::of(words, row) {
            tx.rebind(words, name).await?;
        }
    }
    Ok(())
}

/// Works out again what follows from rows that have come together.
pub(super) async fn follow(tx: &mut WriteTx, seen: BTreeSet<Uuid>) -> Result<()> {
    for who in seen {
        attendance::commands::restate_arrived(tx, Id::new(who)).await?;
    }
    Ok(())
}

/// Whose presence follows from these rows.
pub(super) fn seen(ops: &[Op]) -> BTreeSet<Uuid> {
    let tells = |op: &&Op| matches!(op.table.name.as_str(), "sighting" | "late_arrival");
    let sightings = ops.iter().filter(tells);
    sightings.filter_map(|op| op.row.get("participant_id")?.as_str()?.parse().ok()).collect()
}

/// What stands in the way of a row.
async fn obstacle(tx: &mut WriteTx, op: &Op) -> Result<Option<Reason>> {
    if op.goes {
        return Ok(is_needed(tx, op).await?.then_some(Reason::Bound));
    }
    for parent in &op.table.parents {
        let of = schema().await?.get(&parent.table);
        let held = held(&op.row, parent.pairs.iter().map(|(own, theirs)| (own, theirs)));
        if let (Some(of), Some(held)) = (of, held)
            && !is_own(op, &parent.table, &held)
            && tx.found(&bare(of), &held).await?.is_empty()
        {
            return Ok(Some(Reason::Bound));
        }
    }
    Ok(rival(tx, op).await?.map(|_| Reason::Rival))
}

/// A row may refer to itself.
fn is_own(op: &Op, table: &str, held: &[(&str, &Value)]) -> bool {
    op.table.name == table && held.iter().all(|(name, value)| op.row.get(*name) == Some(*value))
}

/// The row of home that stands where this one would.
pub(super) async fn rival(tx: &mut WriteTx, op: &Op) -> Result<Option<Row>> {
    let own = key_of(&op.table.key, &op.row);
    for unique in &op.table.unique {
        let Some(held) = held(&op.row, unique.iter().map(|name| (name, name))) else { continue };
        let found = tx.found(&op.table.clone().without("content"), &held).await?;
        if let Some(rival) = found.into_iter().find(|row| key_of(&op.table.key, row) != own) {
            return Ok(Some(rival));
        }
    }
    Ok(None)
}

async fn is_needed(tx: &mut WriteTx, op: &Op) -> Result<bool> {
    for child in schema().await?.values() {
        for parent in child.parents.iter().filter(|parent| parent.table == op.table.name) {
            let held = held(&op.row, parent.pairs.iter().map(|(own, theirs)| (theirs, own)));
            if let Some(held) = held
                && !tx.found(&bare(child), &held).await?.is_empty()
            {
                return Ok(true);
            }
        }
    }
    Ok(false)
}

/// What another table's columns must hold, by the row's own; nothing where the
/// row leaves one of them empty.
fn held<'a>(
    row: &'a Row,
    pairs: impl Iterator<Item = (&'a String, &'a String)>,
) -> Option<Vec<(&'a str, &'a Value)>> {
    pairs
        .map(|(own, theirs)| Some((theirs.as_str(), row.get(own).filter(|it| !it.is_null())?)))
        .collect()
}

/// A table without what is only heavy.
fn bare(table: &Table) -> Table {
    table.clone().without("content")
}
