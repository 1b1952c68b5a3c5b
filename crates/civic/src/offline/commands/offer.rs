//! The key, the coming, the return.

use base::{Action, Actor, CommuneId, Error, Id, Instant, Place, Result};
use db::{Database, INSTALLATION, secret};

use super::super::{Checkout, Happened, State, rules, store as rows, wire::Coming};
use crate::workshop::{
    Workshop,
    gate::{self, Needs},
};

/// A key just made. It is told once: only its digest is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offered {
    /// The taking.
    pub taking: Id<Checkout>,
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
    let taking = match under_way {
        Some(taking) => {
            rows::renew_key(&mut tx, taking.id, secret::digest(&key), expires_at).await?;
            taking.id
        }
        None => {
            let id = tx.id();
            rows::insert_taking(&mut tx, id, workshop, secret::digest(&key), expires_at).await?;
            id
        }
    };
    let offered = Happened::HallOffered { taking: taking.uuid(), workshop: workshop.uuid() };
    tx.commit(actor, offered).await?;
    Ok(Offered { taking, key, expires_at })
}

/// A laptop comes for the workshop. The first to come has it; the same one may
/// come again.
pub async fn come(
    db: &Database,
    commune: CommuneId,
    taking: Id<Checkout>,
    coming: &Coming,
) -> Result<()> {
    if coming.schema != db::schema_digest() {
        return Err(Error::Refused("refused-hall-version"));
    }
    let mut tx = db.write(commune).await?;
    let held = rows::taking(&mut tx, taking).await?;
    match held.laptop {
        Some(laptop) if laptop == coming.laptop => Ok(()),
        Some(_) => Err(Error::Refused("refused-hall-taken")),
        None => {
            rows::set_taken(&mut tx, taking, coming.laptop).await?;
            let taken = Happened::HallTaken { taking: taking.uuid(), laptop: coming.laptop };
            tx.commit(&Actor::system(), taken).await.map(drop)
        }
    }
}

/// The laptop gives the workshop back.
pub async fn give_back(db: &Database, commune: CommuneId, taking: Id<Checkout>) -> Result<()> {
    let mut tx = db.write(commune).await?;
    if rows::taking(&mut tx, taking).await?.state() != State::Away {
        return Ok(());
    }
    rows::set_returned(&mut tx, taking).await?;
    rows::delete_parts(&mut tx, taking).await?;
    let returned = Happened::HallReturned { taking: taking.uuid() };
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
    tx.commit(actor, Happened::HallEnded { taking: last.id.uuid() }).await.map(drop)
}

/// The scope of what a transfer notes on its way: no commune's page changes by it.
pub(super) const ON_THE_WAY: CommuneId = INSTALLATION;
