//! Erasing what was kept for its time. The worker looks once an hour; what it
//! erased and when is an event that holds counts and no words. Authors of
//! contributions are forgotten by their own room, which parts them from the
//! figures too.

use base::{Actor, CommuneId, Id, Instant, Result};
use db::{Database, Reader, WriteTx};

use super::super::{Happened, register::Retention, store as rows};
use crate::{
    commune::commands::forget_retired,
    notices::commands::forget_letters,
    offline::commands::forget_returned,
    people::{
        Person,
        commands::{forget_closed_accounts, forget_contact, forget_expired, forget_person},
    },
};

/// What the installation keeps by itself, whatever the commune.
const OF_THE_INSTALLATION: [Retention; 2] = [Retention::Expired, Retention::AfterAccount];

/// What a commune keeps for a time. Names go before contacts, so that a person
/// whose both are due is erased once.
const OF_A_COMMUNE: [Retention; 6] = [
    Retention::NameAfterWorkshop,
    Retention::ContactAfterWorkshop,
    Retention::AfterLetter,
    Retention::AfterRegister,
    Retention::AfterHall,
    Retention::AfterAnswer,
];

/// The communes that keep something for a time, and the installation.
pub async fn communes_due(tx: &mut Reader) -> Result<Vec<CommuneId>> {
    let mut found = rows::communes(tx).await?;
    found.push(db::INSTALLATION);
    Ok(found)
}

/// Erases what is due in a commune, or in the installation. Gives how many rows
/// lost something; called again it finds none.
pub async fn retain(db: &Database, commune: CommuneId) -> Result<u64> {
    let mut tx = db.write(commune).await?;
    let kinds: &[Retention] =
        if commune == db::INSTALLATION { &OF_THE_INSTALLATION } else { &OF_A_COMMUNE };
    let mut erased = Vec::new();
    for kind in kinds {
        let Some(days) = kind.days() else { continue };
        let before = tx.now().plus_days(-days);
        let count = erase(&mut tx, *kind, before).await?;
        if count > 0 {
            erased.push((*kind, count));
        }
    }
    let count = erased.iter().map(|(_, count)| count).sum();
    if count > 0 {
        let happened = Happened::ErasedWhenDue { commune: commune.uuid(), erased };
        tx.commit(&Actor::system(), happened).await?;
    }
    Ok(count)
}

/// Erases one kind of what ended before a moment.
async fn erase(tx: &mut WriteTx, kind: Retention, before: Instant) -> Result<u64> {
    match kind {
        Retention::NameAfterWorkshop => {
            let found = rows::named_since(tx, before).await?;
            each(tx, &found, true).await
        }
        Retention::ContactAfterWorkshop => {
            let found = rows::reachable_since(tx, before).await?;
            each(tx, &found, false).await
        }
        Retention::AfterLetter => forget_letters(tx, before).await,
        Retention::AfterRegister => forget_retired(tx, before).await,
        Retention::AfterHall => forget_returned(tx, before).await,
        Retention::AfterAnswer => delete_answered(tx, before).await,
        Retention::Expired => forget_expired(tx).await,
        Retention::AfterAccount => forget_closed_accounts(tx, before).await,
        Retention::AfterProcess
        | Retention::OnLaptop
        | Retention::Nameless
        | Retention::Archive => Ok(0),
    }
}

/// Erases persons whole, or only how to reach them.
async fn each(tx: &mut WriteTx, persons: &[(Id<Person>,)], whole: bool) -> Result<u64> {
    for (person,) in persons {
        match whole {
            true => forget_person(tx, *person).await?,
            false => forget_contact(tx, *person).await?,
        }
    }
    Ok(persons.len() as u64)
}

/// Deletes requests answered before a moment, with their answers; the journal
/// goes on saying that they were made and answered.
async fn delete_answered(tx: &mut WriteTx, before: Instant) -> Result<u64> {
    let found = rows::answered_before(tx, before).await?;
    for (request,) in &found {
        rows::delete_request(tx, *request).await?;
    }
    Ok(found.len() as u64)
}
