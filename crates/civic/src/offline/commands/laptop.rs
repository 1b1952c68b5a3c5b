//! In the hall: the workshop is opened, home's changes are brought, what was
//! sent is confirmed, the workshop is left.

use std::collections::{BTreeMap, BTreeSet};

use base::{Actor, Error, Result};
use db::{
    Database, INSTALLATION, WriteTx,
    row_copy::Row,
    schema::{Column, Kind},
};

use super::super::{
    Happened, Home,
    apply_in_order::{self, Op},
    rules::{self, Met, key_of},
    store as rows,
    sync_tables::{self, Item, Way},
    wire::{Batch, Snapshot},
};

/// The bytes of files that a snapshot names, by identity.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Keeps where home is, and everything that a workshop needs. The folder must
/// hold no other workshop.
pub async fn open(db: &Database, home: Home, snapshot: Snapshot, files: &Files) -> Result<()> {
    if super::super::queries::home(db).await?.is_some() {
        return Err(Error::Refused("refused-hall-folder"));
    }
    let mut tx = db.write(home.commune_id).await?;
    rows::insert_home(&mut tx, &home).await?;
    let brought = fetch(&mut tx, &snapshot, files).await?;
    let happened = Happened::HallBrought { checkout: home.checkout_id.uuid(), rows: brought };
    tx.commit(&Actor::system(), happened).await.map(drop)
}

/// Brings home's changes. Rows that both sides changed stay as they are here:
/// home will hear of them and somebody will choose. Gives how many changed.
pub async fn bring(
    db: &Database,
    home: &Home,
    snapshot: Snapshot,
    digest: &str,
    files: &Files,
) -> Result<usize> {
    let mut tx = db.write(home.commune_id).await?;
    let brought = fetch(&mut tx, &snapshot, files).await?;
    let (conflicts, address) = (snapshot.open.len(), snapshot.address.as_str());
    rows::set_brought(&mut tx, home.commune_id, rows::Brought { digest, conflicts, address })
        .await?;
    let happened = Happened::HallBrought { checkout: home.checkout_id.uuid(), rows: brought };
    tx.commit(&Actor::system(), happened).await?;
    Ok(brought)
}

async fn fetch(tx: &mut WriteTx, snapshot: &Snapshot, files: &Files) -> Result<usize> {
    let mut bases = rows::base(tx).await?;
    let mut ops = Vec::new();
    let mut agreed: Vec<(String, String, Option<Row>)> = Vec::new();
    for item in sync_tables::sync_tables().await? {
        let name = &item.table.name;
        let open: BTreeSet<&str> = (snapshot.open.iter())
            .filter(|(table, _)| table == name)
            .map(|(_, key)| key.as_str())
            .collect();
        let here = by_key(
            item,
            tx.rows_within(&item.table, &item.within, snapshot.workshop.uuid()).await?,
        );
        let there = by_key(item, snapshot.rows.get(name).cloned().unwrap_or_default());
        let base = bases.extract_if(|(table, _), _| table == name);
        let base: BTreeMap<String, Row> = base.map(|((_, key), row)| (key, row)).collect();
        let keys: BTreeSet<&String> = here.keys().chain(there.keys()).chain(base.keys()).collect();
        for key in keys.into_iter().filter(|key| !open.contains(key.as_str())) {
            let versions = (base.get(key), here.get(key), there.get(key));
            if let Some(met) = met(item, versions) {
                ops.extend(op(item, met, versions, files)?);
                agreed.push((name.clone(), key.clone(), versions.2.cloned()));
            }
        }
    }
    // Leaves before their parents go; puts stand in the sync_tables's order already.
    let seen = apply_in_order::seen(&ops);
    let (goes, comes): (Vec<Op>, Vec<Op>) = ops.into_iter().partition(|op| op.goes);
    let all = goes.len() + comes.len();
    let left = apply_in_order::apply_in_order(
        tx,
        comes.into_iter().chain(goes.into_iter().rev()).collect(),
    )
    .await?;
    apply_in_order::follow(tx, seen).await?;
    let waits: BTreeSet<(String, String)> = (left.iter())
        .map(|(op, _)| (op.table.name.clone(), key_of(&op.table.key, &op.row)))
        .collect();
    for (table, key, row) in agreed {
        if !waits.contains(&(table.clone(), key.clone())) {
            let commune = tx.scope();
            rows::agree(tx, commune, &table, &key, row.as_ref()).await?;
        }
    }
    Ok(all - left.len())
}

/// Base, here and there.
type Versions<'a> = (Option<&'a Row>, Option<&'a Row>, Option<&'a Row>);

/// What comes of a row on the way to the hall; nothing where the base stays.
fn met(item: &Item, (base, here, there): Versions<'_>) -> Option<Met> {
    if item.way == Way::FromHome {
        let same = rules::alike(&item.table.name, here, there);
        return (!same || !exactly(base, there))
            .then(|| if same { Met::Same } else { Met::Take(there.cloned()) });
    }
    // A person or file that only the hall knows of yet is not one that went.
    let met = rules::meet(&item.table.name, base, here, there);
    match met {
        Met::Conflict => None,
        Met::Same if rules::alike(&item.table.name, here, there) && !exactly(base, there) => {
            Some(Met::Same)
        }
        Met::Same => None,
        Met::Take(None) if item.way == Way::Companion => None,
        Met::Take(row) => Some(Met::Take(row)),
    }
}

fn exactly(one: Option<&Row>, other: Option<&Row>) -> bool {
    one == other
}

fn op(item: &Item, met: Met, (_, here, _): Versions<'_>, files: &Files) -> Result<Option<Op>> {
    let (row, goes) = match met {
        Met::Take(Some(row)) => (row, false),
        Met::Take(None) => match here {
            // An account that nobody needs here any more has no mandate left.
            Some(_) if item.table.name == "account" => return Ok(None),
            Some(row) => (row.clone(), true),
            None => return Ok(None),
        },
        Met::Same | Met::Conflict => return Ok(None),
    };
    let (mut table, mut row) = (item.table.clone(), row);
    if table.name == "media" && !goes {
        let id = row.get("id").and_then(serde_json::Value::as_str).unwrap_or_default();
        let Some(bytes) = files.get(id) else { return Ok(None) };
        row.insert("content".to_owned(), hex::encode(bytes).into());
        table.columns.push(content());
    }
    Ok(Some(Op { table, row, goes }))
}

/// The column of a file's bytes, which travel beside its row.
fn content() -> Column {
    Column { name: "content".to_owned(), kind: Kind::Bytes, nullable: false }
}

fn by_key(item: &Item, rows: Vec<Row>) -> BTreeMap<String, Row> {
    rows.into_iter().map(|row| (key_of(&item.table.key, &row), row)).collect()
}

/// Keeps that home has what was sent: from now on it is what both agree on.
pub async fn acknowledge(db: &Database, home: &Home, batch: &Batch) -> Result<()> {
    let mut tx = db.write(INSTALLATION).await?;
    for change in &batch.changes {
        let item = sync_tables::item(&change.table).await?;
        let Some(any) = change.hall.as_ref().or(change.base.as_ref()) else { continue };
        let key = key_of(&item.table.key, any);
        let mut agreed = change.hall.clone();
        if let Some(row) = agreed.as_mut() {
            row.retain(|name, _| item.table.column(name).is_some());
        }
        rows::agree(&mut tx, home.commune_id, &change.table, &key, agreed.as_ref()).await?;
    }
    let seq = batch.events.last().map_or(home.sent_seq, |last| last.seq);
    rows::set_sent(&mut tx, home.commune_id, seq).await?;
    tx.commit(&Actor::system(), Happened::HallSent { batch: batch.id }).await.map(drop)
}

/// Keeps a new key of the same checkout.
pub async fn change_key(db: &Database, home: &Home, key: &str) -> Result<()> {
    let mut tx = db.write(INSTALLATION).await?;
    rows::set_key(&mut tx, home.commune_id, key).await?;
    let happened = Happened::HallBrought { checkout: home.checkout_id.uuid(), rows: 0 };
    tx.commit(&Actor::system(), happened).await.map(drop)
}

/// Keeps that the workshop was given back; nothing is written here any more.
pub async fn leave(db: &Database, home: &Home) -> Result<()> {
    let mut tx = db.write(INSTALLATION).await?;
    rows::set_left(&mut tx, home.commune_id).await?;
    tx.commit(&Actor::system(), Happened::HallLeft { checkout: home.checkout_id.uuid() })
        .await
        .map(drop)
}
