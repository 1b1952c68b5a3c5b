//! Reading for the office's page, for the laptop that comes, and in the hall.

mod shown;

pub use shown::{Field, Shown, ShownValue, conflicts};

use std::collections::{BTreeMap, BTreeSet};

use base::{Action, Actor, CommuneId, Error, Id, Place, Result};
use db::{
    Database, Reader, journal, journal_import::ImportedEvent, row_copy::Row, schema::schema, secret,
};
use uuid::Uuid;

use super::{
    Checkout, Home, State,
    rules::{alike, key_of},
    store as rows,
    sync_tables::{self, Way},
    wire::{Batch, Change, Progress, Snapshot},
};
use crate::workshop::{Workshop, store as workshop_rows};

/// Whether a workshop's day is held elsewhere.
pub async fn is_away(tx: &mut Reader, workshop: Id<Workshop>) -> Result<bool> {
    workshop_rows::is_away(tx, workshop).await
}

/// The last checkout of a workshop.
pub async fn checkout(
    tx: &mut Reader,
    actor: &Actor,
    workshop: Id<Workshop>,
) -> Result<Option<Checkout>> {
    actor.require(Action::SeeOffice, Place::Commune(tx.scope()))?;
    rows::last_taking(tx, workshop).await
}

/// The workshop in which somebody with a link takes part: a group's rapporteur,
/// or somebody invited.
pub async fn workshop_of_link(tx: &mut Reader, key: &str) -> Result<Option<Id<Workshop>>> {
    let (digest, code) = (secret::digest(key), secret::tidy_code(key));
    rows::workshop_of_link(tx, digest, &code).await
}

/// What a key opens; `NotFound` for any that opens nothing. One that was given
/// back is still known by it, so that giving back twice is once; one that the
/// office took back without the laptop is told so, that it may stop.
pub async fn bearer(db: &Database, commune: CommuneId, key: &str) -> Result<Checkout> {
    let mut tx = db.read(commune).await?;
    let checkout = rows::taking_of_key(&mut tx, secret::digest(key)).await?;
    if checkout.state() == State::Ended {
        return Err(Error::Refused("refused-hall-ended"));
    }
    let known = checkout.opens(db.now()) || checkout.state() == State::Returned;
    if known { Ok(checkout) } else { Err(Error::NotFound) }
}

/// Everything a workshop needs, as it stands now; `address` is what residents
/// type here.
pub async fn snapshot(
    db: &Database,
    commune: CommuneId,
    checkout: &Checkout,
    address: &str,
) -> Result<Snapshot> {
    let mut tx = db.read(commune).await?;
    let mut rows = BTreeMap::new();
    for item in sync_tables::sync_tables().await? {
        let of = checkout.workshop_id.uuid();
        let found = tx.rows_within(&item.table, &item.within, of).await?;
        rows.insert(item.table.name.clone(), found);
    }
    Ok(Snapshot {
        schema: db::schema_digest(),
        commune,
        workshop: checkout.workshop_id,
        checkout: checkout.id,
        address: address.to_owned(),
        rows,
        open: rows::open_rows(&mut tx, checkout.workshop_id).await?,
    })
}

/// The bytes of a file that belongs to the checkout's workshop.
pub async fn file(
    db: &Database,
    commune: CommuneId,
    checkout: &Checkout,
    id: Uuid,
) -> Result<Vec<u8>> {
    let mut tx = db.read(commune).await?;
    let item = sync_tables::item("media").await?;
    let ours = tx.rows_within(&item.table, &item.within, checkout.workshop_id.uuid()).await?;
    let named = |row: &Row| row.get("id").and_then(|it| it.as_str()) == Some(&id.to_string());
    if !ours.iter().any(named) {
        return Err(Error::NotFound);
    }
    Ok(rows::content(&mut tx, id).await?.ok_or(Error::NotFound)?.0)
}

/// How far a batch's transfer has come.
pub async fn progress(
    db: &Database,
    commune: CommuneId,
    checkout: Id<Checkout>,
    batch: Uuid,
) -> Result<Progress> {
    let mut tx = db.read(commune).await?;
    if let Some((outcome,)) = rows::outcome(&mut tx, batch).await? {
        let outcome = Some(serde_json::from_str(&outcome).map_err(Error::bug)?);
        return Ok(Progress { parts: Vec::new(), outcome });
    }
    let numbers = rows::part_numbers(&mut tx, checkout, batch).await?;
    let parts = numbers.into_iter().filter_map(|(number,)| usize::try_from(number).ok()).collect();
    Ok(Progress { parts, outcome: None })
}

/// In the hall: where home is; none where this database is a home itself.
pub async fn home(db: &Database) -> Result<Option<Home>> {
    rows::home(&mut db.read(db::INSTALLATION).await?).await
}

/// In the hall: the logins of those who run the day.
pub async fn runners(db: &Database, home: &Home) -> Result<Vec<String>> {
    let mut tx = db.read(home.commune_id).await?;
    let mut logins: Vec<String> =
        rows::runners(&mut tx, db.now()).await?.into_iter().map(|it| it.login).collect();
    logins.sort();
    logins.dedup();
    Ok(logins)
}

/// In the hall: the files of a snapshot that are not here yet.
pub async fn missing(db: &Database, snapshot: &Snapshot) -> Result<Vec<String>> {
    let item = sync_tables::item("media").await?;
    let mut tx = db.read(snapshot.commune).await?;
    let of = snapshot.workshop.uuid();
    let here = tx.rows_within(&item.table, &item.within, of).await?;
    let id = |row: &Row| row.get("id").and_then(|it| it.as_str()).map(str::to_owned);
    let here: BTreeSet<String> = here.iter().filter_map(id).collect();
    let there = snapshot.rows.get("media").into_iter().flatten().filter_map(id);
    Ok(there.filter(|id| !here.contains(id)).collect())
}

/// In the hall: what changed since the two last agreed; none when nothing did.
/// The notes of earlier meetings alone go home with the last batch.
pub async fn batch(db: &Database, home: &Home, even_notes: bool) -> Result<Option<Batch>> {
    let mut tx = db.read(home.commune_id).await?;
    let mut bases = rows::base(&mut tx).await?;
    let mut changes = Vec::new();
    for item in sync_tables::sync_tables().await?.iter().filter(|item| item.way != Way::FromHome) {
        let name = &item.table.name;
        let here = tx.rows_within(&item.table, &item.within, home.workshop_id.uuid()).await?;
        for row in here {
            let base = bases.remove(&(name.clone(), key_of(&item.table.key, &row)));
            if !alike(name, base.as_ref(), Some(&row)) {
                let hall = Some(with_bytes(&mut tx, name, row).await?);
                changes.push(Change { table: name.clone(), base, hall });
            }
        }
        // What is left of the base went here; people and files do not go.
        let gone: Vec<(String, String)> =
            bases.keys().filter(|(table, _)| table == name).cloned().collect();
        for key in gone {
            let base = bases.remove(&key);
            if item.way == Way::Day {
                changes.push(Change { table: name.clone(), base, hall: None });
            }
        }
    }
    let events = events(&mut tx, home).await?;
    // Notes of the meetings themselves travel with the next thing that happens.
    let of_meeting = |event: &ImportedEvent| event.kind.starts_with("workshop.hall_");
    if changes.is_empty() && (!even_notes || events.is_empty()) && events.iter().all(of_meeting) {
        return Ok(None);
    }
    let id = db.id::<Batch>(db.now()).uuid();
    Ok(Some(Batch { id, schema: db::schema_digest(), changes, events }))
}

/// A new file goes home with its bytes.
async fn with_bytes(tx: &mut Reader, table: &str, row: Row) -> Result<Row> {
    let full = schema().await?.get(table);
    match (full, row.get("id")) {
        (Some(full), Some(id)) if table == "media" => {
            let found = tx.found(full, &[("id", id)]).await?;
            found.into_iter().next().ok_or(Error::NotFound)
        }
        _ => Ok(row),
    }
}

async fn events(tx: &mut Reader, home: &Home) -> Result<Vec<ImportedEvent>> {
    let (mut events, mut seq) = (Vec::new(), home.sent_seq);
    loop {
        let page = journal::page(tx, seq).await?;
        let Some(last) = page.last() else { return Ok(events) };
        seq = last.seq;
        events.extend(page.into_iter().map(ImportedEvent::from));
    }
}
