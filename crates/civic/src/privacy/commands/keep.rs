//! Keeping erased what was erased, also where somebody goes back to a copy of
//! the database from before. What the clock erases needs no list: its time has
//! come in the copy as well.

use std::collections::{BTreeMap, BTreeSet};

use base::{Actor, CommuneId, Id, Result};
use db::{
    Database, Erased, Erasures, INSTALLATION,
    journal::{self, Erasure},
};

use super::super::{Happened, store as rows};
use crate::{
    consultation::commands::forget_within, notices::commands::forget_letters_to,
    people::commands::forget_person, words,
};

/// Makes list and database agree: what was erased here is put on the list, and
/// what is on the list but stands here is erased again. Gives how many.
pub async fn keep_erased(db: &Database, list: &Erasures) -> Result<u64> {
    let kept = list.read()?;
    let mut tx = db.read(INSTALLATION).await?;
    let here = rows::erased(&mut tx).await?;
    drop(tx);
    if !here.is_subset(&kept) {
        list.write(&kept.union(&here).cloned().collect())?;
    }
    let mut by_commune: BTreeMap<_, Vec<&Erased>> = BTreeMap::new();
    for one in kept.difference(&here) {
        by_commune.entry(one.commune()).or_default().push(one);
    }
    let mut again = 0;
    for (commune, missing) in by_commune {
        again += of_people(db, Id::new(commune), &missing).await?;
        again += of_the_record(db, Id::new(commune), &missing).await?;
    }
    Ok(again)
}

/// Erases persons and authors again.
async fn of_people(db: &Database, commune: CommuneId, missing: &[&Erased]) -> Result<u64> {
    let mut tx = db.write(commune).await?;
    let (mut persons, mut authors) = (0, 0);
    for one in missing {
        match one {
            Erased::Person { id, .. } if rows::person_stands(&mut tx, *id).await? => {
                forget_letters_to(&mut tx, Id::new(*id)).await?;
                forget_person(&mut tx, Id::new(*id)).await?;
                persons += 1;
            }
            Erased::Author { id, .. } if rows::author_stands(&mut tx, *id).await? => {
                forget_within(&mut tx, Id::new(*id)).await?;
                authors += 1;
            }
            _ => (),
        }
    }
    if persons + authors > 0 {
        let again = Happened::ErasedAgain { commune: commune.uuid(), persons, authors };
        tx.commit(&Actor::system(), again).await?;
    }
    Ok(persons + authors)
}

/// Erases rows of the journal again, those of one reason together.
async fn of_the_record(db: &Database, commune: CommuneId, missing: &[&Erased]) -> Result<u64> {
    let mut tx = db.read(commune).await?;
    let mut reasons: BTreeMap<&str, BTreeSet<i64>> = BTreeMap::new();
    for one in missing {
        if let Erased::Record { row, hash, reason, .. } = one
            && rows::record_stands(&mut tx, *row, hash).await?
        {
            reasons.entry(reason).or_default().insert(*row);
        }
    }
    drop(tx);
    let count = reasons.values().map(|of| of.len() as u64).sum();
    for (reason, of) in reasons {
        let erasure = Erasure { rows: of.into_iter().collect(), reason: reason.to_owned() };
        let tx = db.write(commune).await?;
        journal::erase(tx, &Actor::system(), words::BOUND, erasure).await?;
    }
    Ok(count)
}
