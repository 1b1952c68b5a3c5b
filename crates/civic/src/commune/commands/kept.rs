//! Putting right what a commune keeps by name, and retiring it: it is no longer
//! offered, and stays where something refers to it.

use base::{Action, Actor, CommuneId, Error, Id, Instant, Place, Result};
use db::{Database, WriteTx};

use super::checked;
use crate::commune::{Body, Happened, Quarter, store as rows};

/// Puts the name of a quarter right.
pub async fn change_quarter(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    quarter: Quarter,
) -> Result<()> {
    actor.require(Action::KeepCommune, Place::Commune(commune))?;
    if base::visible(&quarter.name.ar).is_empty() {
        return Err(Error::invalid("name_ar", "fault-required"));
    }
    let mut tx = db.write(commune).await?;
    rows::quarter(&mut tx, quarter.id).await?;
    rows::update_quarter(&mut tx, &quarter).await?;
    tx.commit(actor, Happened::QuarterChanged { quarter: quarter.id.uuid() }).await?;
    Ok(())
}

/// Takes a quarter off the list that is offered, or puts it back.
pub async fn retire_quarter(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    id: Id<Quarter>,
    retired: bool,
) -> Result<()> {
    actor.require(Action::KeepCommune, Place::Commune(commune))?;
    let mut tx = db.write(commune).await?;
    if rows::quarter_retired_at(&mut tx, id).await?.is_some() == retired {
        return Ok(());
    }
    let since = retired.then(|| tx.now());
    rows::retire_quarter(&mut tx, id, since).await?;
    tx.commit(actor, Happened::QuarterRetired { quarter: id.uuid(), retired }).await?;
    Ok(())
}

/// Puts right what the register says of a body.
pub async fn change_body(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    mut body: Body,
) -> Result<()> {
    actor.require(Action::KeepCommune, Place::Commune(commune))?;
    checked(&mut body)?;
    let mut tx = db.write(commune).await?;
    rows::body(&mut tx, body.id).await?.ok_or(Error::NotFound)?;
    rows::update_body(&mut tx, &body).await?;
    tx.commit(actor, Happened::BodyChanged { body: body.id.uuid() }).await?;
    Ok(())
}

/// Takes a body off the register that is offered, or puts it back. One that
/// was invited keeps its link, and its opinion stays.
pub async fn retire_body(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    id: Id<Body>,
    retired: bool,
) -> Result<()> {
    actor.require(Action::KeepCommune, Place::Commune(commune))?;
    let mut tx = db.write(commune).await?;
    if rows::body_retired_at(&mut tx, id).await?.is_some() == retired {
        return Ok(());
    }
    let since = retired.then(|| tx.now());
    rows::retire_body(&mut tx, id, since).await?;
    tx.commit(actor, Happened::BodyRetired { body: id.uuid(), retired }).await?;
    Ok(())
}

/// Empties how to reach bodies that left the register before a moment, within
/// the change of whoever looks what is due.
pub async fn forget_retired(tx: &mut WriteTx, before: Instant) -> Result<u64> {
    rows::part_from_contacts(tx, before).await
}
