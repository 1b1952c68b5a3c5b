//! The key, the coming, the return.

use base::{Action, Actor, CommuneId, Error, Id, Instant, Place, Result};
use db::{Database, INSTALLATION, WriteTx, secret};

use super::super::{Checkout, Happened, State, rules, store as rows, wire::Coming};
use crate::workshop::{
    Workshop,
    gate::{self, Needs},
};

/// A key just made. It is told once: only its digest is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offered {
    /// The checkout.
    pub checkout: Id<Checkout>,
    /// The key.
    pub key: String,
    /// Until when it opens.
    pub expires_at: Instant,
}

/// Makes a key for a laptop to take a workshop along. While the workshop is
/// away, a new key is for the same laptop, and the one before opens nothing.
pub async fn offer(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    workshop: Id<Workshop>,
) -> Result<Offered> {
    actor.require(Action::PrepareWorkshop, Place::Commune(commune))?;
    let mut tx = db.write(commune).await?;
    let last = rows::last_taking(&mut tx, workshop).await?;
    let under_way = last.filter(|it| matches!(it.state(), State::Offered | State::Away));
    let needs = under_way.as_ref().map_or(Needs::UnclosedAnywhere, |_| Needs::Anywhere);
    let held = gate::ask(&mut tx, workshop, needs).await?;
    let key = secret::token();
    let expires_at = rules::expiry(tx.now(), &held.held_on);
    let checkout = match under_way {
        Some(checkout) => {
            rows::renew_key(&mut tx, checkout.id, secret::digest(&key), expires_at).await?;
            checkout.id
        }
        None => {
            let id = tx.id();
            rows::insert_taking(&mut tx, id, workshop, secret::digest(&key), expires_at).await?;
            id
        }
    };
    let offered = Happened::HallOffered { checkout: checkout.uuid(), workshop: workshop.uuid() };
    tx.commit(actor, offered).await?;
    Ok(Offered { checkout, key, expires_at })
}

/// A laptop comes for the workshop. The first to come has it; the same one may
/// come again.
pub async fn come(
    db: &Database,
    commune: CommuneId,
    checkout: Id<Checkout>,
    coming: &Coming,
) -> Result<()> {
    if coming.schema != db::schema_digest() {
        return Err(Error::Refused("refused-hall-version"));
    }
    let mut tx = db.write(commune).await?;
    let held = rows::checkout(&mut tx, checkout).await?;
    match held.laptop {
        Some(laptop) if laptop == coming.laptop => Ok(()),
        Some(_) => Err(Error::Refused("refused-hall-taken")),
        None => {
            rows::set_taken(&mut tx, checkout, coming.laptop).await?;
            let taken = Happened::HallTaken { checkout: checkout.uuid(), laptop: coming.laptop };
            tx.commit(&Actor::system(), taken).await.map(drop)
        }
    }
}

/// The laptop gives the workshop back.
pub async fn give_back(db: &Database, commune: CommuneId, checkout: Id<Checkout>) -> Result<()> {
    let mut tx = db.write(commune).await?;
    if rows::checkout(&mut tx, checkout).await?.state() != State::Away {
        return Ok(());
    }
    rows::set_returned(&mut tx, checkout).await?;
    rows::delete_parts(&mut tx, checkout).await?;
    let returned = Happened::HallReturned { checkout: checkout.uuid() };
    tx.commit(&Actor::system(), returned).await.map(drop)
}

/// Takes the workshop back without the laptop: it is lost, or was never needed.
pub async fn end(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    workshop: Id<Workshop>,
) -> Result<()> {
    actor.require(Action::PrepareWorkshop, Place::Commune(commune))?;
    let mut tx = db.write(commune).await?;
    let last = rows::last_taking(&mut tx, workshop).await?.ok_or(Error::NotFound)?;
    if !matches!(last.state(), State::Offered | State::Away) {
        return Ok(());
    }
    rows::set_ended(&mut tx, last.id).await?;
    rows::delete_parts(&mut tx, last.id).await?;
    tx.commit(actor, Happened::HallEnded { checkout: last.id.uuid() }).await.map(drop)
}

/// The scope of what a transfer notes on its way: no commune's page changes by it.
pub(super) const ON_THE_WAY: CommuneId = INSTALLATION;

/// Deletes what laptops sent of workshops that came home before a moment, and
/// the versions that were chosen between, and the numbers of days that are
/// over, within the change of whoever looks
/// what is due. Versions that nobody has chosen between stay.
pub async fn forget_returned(tx: &mut WriteTx, before: Instant) -> Result<u64> {
    Ok(rows::delete_returned(tx, before).await? + rows::delete_pins(tx, before).await?)
}
