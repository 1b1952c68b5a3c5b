//! Home receives what was done in the hall.

use std::collections::HashMap;

use base::{Actor, CommuneId, Error, Id, Result};
use db::{Database, WriteTx, journal_import, row_copy::Row, schema::schema};

use super::{
    super::{
        Checkout, Choice, Conflict, Happened, Reason, State,
        apply_in_order::{self, Op},
        rules::{self, Met, key_of},
        store as rows,
        sync_tables::{self, Way},
        wire::{self, Batch, Change, Outcome, PART, PARTS, Part, Progress},
    },
    belongs::Belonging,
    offer::ON_THE_WAY,
};

/// The rooms in which something can happen in a hall.
const ROOMS: [&str; 6] = ["people", "media", "workshop", "notices", "job", "journal"];

/// Receives a part of a batch; with the last of them, the batch is merged. A
/// part or a batch that comes again changes nothing.
pub async fn part(
    db: &Database,
    commune: CommuneId,
    checkout: &Checkout,
    part: Part<'_>,
) -> Result<Progress> {
    let Part { batch, number, of, content } = part;
    if number >= of || of > PARTS || content.len() > PART {
        return Err(Error::invalid("row", "fault-hall-row"));
    }
    if of == 1 {
        let outcome = receive(db, commune, checkout.id, wire::unpack(content)?).await?;
        return Ok(Progress { parts: vec![0], outcome: Some(outcome) });
    }
    let mut tx = db.write(ON_THE_WAY).await?;
    rows::insert_part(&mut tx, commune, checkout.id, &part).await?;
    tx.commit(&Actor::system(), Happened::HallPartReceived { batch, number }).await?;
    let mut progress = super::super::queries::progress(db, commune, checkout.id, batch).await?;
    if progress.outcome.is_none() && progress.parts.len() == of {
        let parts = rows::parts(&mut db.read(commune).await?, checkout.id, batch).await?;
        let whole: Vec<u8> = parts.into_iter().flat_map(|(content,)| content).collect();
        progress.outcome = Some(receive(db, commune, checkout.id, wire::unpack(&whole)?).await?);
    }
    Ok(progress)
}

/// Merges a batch: every change is taken, found to be there already, or kept
/// beside home's version for somebody to choose; all in one change.
pub async fn receive(
    db: &Database,
    commune: CommuneId,
    checkout: Id<Checkout>,
    batch: Batch,
) -> Result<Outcome> {
    if batch.schema != db::schema_digest() {
        return Err(Error::Refused("refused-hall-version"));
    }
    let mut tx = db.write(commune).await?;
    if let Some((outcome,)) = rows::outcome(&mut tx, batch.id).await? {
        return serde_json::from_str(&outcome).map_err(Error::bug);
    }
    let checkout = rows::checkout(&mut tx, checkout).await?;
    if checkout.state() != State::Away {
        return Err(Error::NotFound);
    }
    let mut merging = Merging { checkout, outcome: Outcome::default() };
    merging.merge(&mut tx, batch.changes).await?;
    let (seq, hash) = merging.import_events(&mut tx, &batch.events).await?;
    let Merging { checkout, outcome } = merging;
    let text = serde_json::to_string(&outcome).map_err(Error::bug)?;
    rows::insert_batch(&mut tx, checkout.id, batch.id, &text).await?;
    rows::delete_parts(&mut tx, checkout.id).await?;
    let merged = Happened::HallMerged {
        checkout: checkout.id.uuid(),
        batch: batch.id,
        taken: outcome.taken,
        conflicts: outcome.conflicts.len(),
        events: outcome.events,
        seq,
        hash,
    };
    tx.commit(&Actor::system(), merged).await?;
    Ok(outcome)
}

/// A merging under way.
struct Merging {
    checkout: Checkout,
    outcome: Outcome,
}

/// A row that home and the hall have each in their own way, or that was changed
/// on its way.
#[derive(Clone, Copy)]
struct Apart<'a> {
    reason: Reason,
    key: &'a str,
    home: Option<&'a Row>,
    change: &'a Change,
}

/// What a row was to home and to the hall before the merging.
type Versions = HashMap<(String, String), (Option<Row>, Change)>;

impl Merging {
    async fn merge(&mut self, tx: &mut WriteTx, changes: Vec<Change>) -> Result<()> {
        let mut belonging = Belonging::new(self.checkout.workshop_id, &changes);
        let (mut ops, mut versions) = (Vec::new(), Versions::new());
        for change in changes {
            let item = sync_tables::item(&change.table).await?;
            let any = change.hall.as_ref().or(change.base.as_ref());
            let any = any.ok_or_else(|| Error::invalid("row", "fault-hall-row"))?;
            if item.way == Way::FromHome {
                return Err(Error::invalid("row", "fault-hall-row"));
            }
            let (key, found) = (key_of(&item.table.key, any), here(tx, &change.table, any).await?);
            belonging.check(tx, item, &change, found.as_ref()).await?;
            match rules::meet(
                &change.table,
                change.base.as_ref(),
                found.as_ref(),
                comparable(&change).as_ref(),
            ) {
                Met::Same => apply_in_order::rebind(tx, &change.table, any).await?,
                Met::Conflict => {
                    let home = found.as_ref();
                    let both = Apart { reason: Reason::Both, key: &key, home, change: &change };
                    self.note(tx, both).await?;
                }
                Met::Take(row) => {
                    let row = row.map(|row| whole(row, &change));
                    ops.push(op(&change.table, row, any).await?);
                    versions.insert((change.table.clone(), key), (found, change));
                }
            }
        }
        self.apply_in_order(tx, ops, versions).await
    }

    async fn apply_in_order(
        &mut self,
        tx: &mut WriteTx,
        ops: Vec<Op>,
        mut versions: Versions,
    ) -> Result<()> {
        let (all, seen) = (ops.len(), apply_in_order::seen(&ops));
        let mut left = apply_in_order::apply_in_order(tx, ops).await?;
        if self.renumber(tx, &mut left, &versions).await? {
            let again = left.into_iter().map(|(op, _)| op).collect();
            left = apply_in_order::apply_in_order(tx, again).await?;
        }
        apply_in_order::follow(tx, seen).await?;
        self.outcome.taken = all - left.len();
        for (op, reason) in left {
            let key = key_of(&op.table.key, &op.row);
            let Some((found, change)) = versions.remove(&(op.table.name.clone(), key.clone()))
            else {
                continue;
            };
            let beside = if op.goes { None } else { apply_in_order::rival(tx, &op).await? };
            let home = found.as_ref().or(beside.as_ref());
            self.note(tx, Apart { reason, key: &key, home, change: &change }).await?;
        }
        Ok(())
    }

    /// Gives a card whose number home gave meanwhile the next one, and says so.
    async fn renumber(
        &mut self,
        tx: &mut WriteTx,
        left: &mut [(Op, Reason)],
        versions: &Versions,
    ) -> Result<bool> {
        let mut next = rows::next_number(tx, self.checkout.workshop_id).await?;
        let mut some = false;
        for (op, reason) in left.iter_mut() {
            if op.table.name != "card" || op.goes || *reason != Reason::Rival {
                continue;
            }
            op.row.insert("number".to_owned(), next.into());
            let key = key_of(&op.table.key, &op.row);
            if let Some((_, change)) = versions.get(&(op.table.name.clone(), key.clone())) {
                let (reason, home) = (Reason::Renumbered, Some(&op.row));
                self.note(tx, Apart { reason, key: &key, home, change }).await?;
            }
            (next, some) = (next + 1, true);
        }
        Ok(some)
    }

    /// Keeps both versions for somebody to choose.
    async fn note(&mut self, tx: &mut WriteTx, apart: Apart<'_>) -> Result<()> {
        let Apart { reason, key, home, change } = apart;
        if let Some(any) = change.hall.as_ref().or(change.base.as_ref()) {
            apply_in_order::rebind(tx, &change.table, any).await?;
        }
        let text = |row: Option<&Row>| row.map_or_else(String::new, |row| light(row).to_string());
        let told = reason == Reason::Renumbered;
        let conflict = Conflict {
            id: tx.id(),
            checkout_id: self.checkout.id,
            table_name: change.table.clone(),
            row_key: key.to_owned(),
            reason,
            base: text(change.base.as_ref()),
            home: text(home),
            hall: text(change.hall.as_ref()),
            found_at: tx.now(),
            decided_at: told.then(|| tx.now()),
            decision: told.then_some(Choice::Home),
            revision: 1,
        };
        rows::note_conflict(tx, &conflict).await?;
        self.outcome.conflicts.push((change.table.clone(), key.to_owned(), reason));
        Ok(())
    }

    /// Takes the hall's events into home's journal, those that are new.
    async fn import_events(
        &mut self,
        tx: &mut WriteTx,
        events: &[journal_import::ImportedEvent],
    ) -> Result<(i64, String)> {
        let (seq, hash) = (self.checkout.carried_seq, self.checkout.carried_hash.clone());
        let fresh: Vec<_> = events.iter().filter(|event| event.seq > seq).cloned().collect();
        let of_the_day = |event: &journal_import::ImportedEvent| {
            event.kind.split_once('.').is_some_and(|(room, _)| ROOMS.contains(&room))
        };
        if !fresh.iter().all(of_the_day) || !journal_import::follows(tx.scope(), &fresh, seq, &hash)
        {
            return Err(Error::Refused("refused-hall-journal"));
        }
        tx.import_events(self.checkout.id.uuid(), &fresh).await?;
        self.outcome.events = fresh.len();
        let (seq, hash) = fresh.last().map_or((seq, hash), |last| (last.seq, last.hash.clone()));
        rows::set_carried(tx, self.checkout.id, seq, &hash).await?;
        Ok((seq, hash))
    }
}

/// Home's version of a row.
pub(super) async fn here(tx: &mut WriteTx, table: &str, row: &Row) -> Result<Option<Row>> {
    let item = sync_tables::item(table).await?;
    let key = item.table.key.iter();
    let missing = || Error::invalid("row", "fault-hall-row");
    let held: Vec<(&str, &serde_json::Value)> = key
        .map(|name| Ok((name.as_str(), row.get(name).ok_or_else(missing)?)))
        .collect::<Result<_>>()?;
    Ok(tx.found(&item.table, &held).await?.into_iter().next())
}

/// The hall's version as it compares: without the bytes of a file.
fn comparable(change: &Change) -> Option<Row> {
    let mut row = change.hall.clone()?;
    if change.table == "media" {
        row.remove("content");
    }
    Some(row)
}

/// The row to write, with the bytes that a new file brings.
fn whole(mut row: Row, change: &Change) -> Row {
    if let Some(bytes) = change.hall.as_ref().and_then(|hall| hall.get("content")) {
        row.insert("content".to_owned(), bytes.clone());
    }
    row
}

/// A row as it is shown beside another.
fn light(row: &Row) -> serde_json::Value {
    let mut row = row.clone();
    row.remove("content");
    row.into()
}

/// Putting a row, or removing the one with this key.
pub(super) async fn op(table: &str, row: Option<Row>, any: &Row) -> Result<Op> {
    let item = sync_tables::item(table).await?;
    let brings_bytes = row.as_ref().is_some_and(|row| row.contains_key("content"));
    let table = match schema().await?.get(table) {
        Some(full) if brings_bytes => full.clone(),
        _ => item.table.clone(),
    };
    let goes = row.is_none();
    Ok(Op { table, row: row.unwrap_or_else(|| any.clone()), goes })
}
