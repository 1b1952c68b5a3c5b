//! Changing the commune's settings, quarters and register.

use base::{Action, Actor, CommuneId, Error, Faults, Id, LocalText, Place, Result, contact};
use db::Database;

use super::{Body, Happened, Quarter, Setting, holidays, store as rows};

mod kept;
mod listed;

pub use kept::{change_body, change_quarter, forget_retired, retire_body, retire_quarter};
pub use listed::{list_bodies, list_quarters};

/// Saves the settings; the first time when `revision` is 0.
pub async fn change_setting(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    setting: Setting,
) -> Result<()> {
    actor.require(Action::KeepCommune, Place::Commune(commune))?;
    if !(1..=365).contains(&setting.answer_days) {
        return Err(Error::invalid("answer_days", "fault-answer-days"));
    }
    if !(1..=90).contains(&setting.text_change_days) {
        return Err(Error::invalid("text_change_days", "fault-text-change-days"));
    }
    let mut tx = db.write(commune).await?;
    if setting.revision == 0 {
        rows::insert_setting(&mut tx, &setting).await?;
    } else {
        rows::update_setting(&mut tx, &setting).await?;
    }
    tx.commit(actor, Happened::SettingChanged { commune: commune.uuid() }).await?;
    Ok(())
}

/// Enters the days of rest that are not fixed, in place of those entered before.
pub async fn enter_holidays(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    typed: &str,
) -> Result<()> {
    actor.require(Action::KeepCommune, Place::Commune(commune))?;
    let days = holidays::read(typed).map_err(Error::Invalid)?;
    let mut tx = db.write(commune).await?;
    rows::replace_holidays(&mut tx, &days).await?;
    let days = days.iter().map(|it| it.day.to_string()).collect();
    tx.commit(actor, Happened::HolidaysEntered { commune: commune.uuid(), days }).await?;
    Ok(())
}

/// Adds a quarter at the end of the list.
pub async fn add_quarter(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    name: LocalText,
    demo: bool,
) -> Result<Id<Quarter>> {
    actor.require(Action::KeepCommune, Place::Commune(commune))?;
    if base::visible(&name.ar).is_empty() {
        return Err(base::Error::invalid("name_ar", "fault-required"));
    }
    let mut tx = db.write(commune).await?;
    let quarter = Quarter { id: tx.id(), name, revision: 1 };
    rows::insert_quarter(&mut tx, &quarter, demo).await?;
    tx.commit(actor, Happened::QuarterAdded { quarter: quarter.id.uuid() }).await?;
    Ok(quarter.id)
}

/// Enters an association or body in the register; its id and revision are given here.
pub async fn enter_body(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    mut body: Body,
) -> Result<Id<Body>> {
    actor.require(Action::KeepCommune, Place::Commune(commune))?;
    checked(&mut body)?;
    let mut tx = db.write(commune).await?;
    body.id = tx.id();
    rows::insert_body(&mut tx, &body).await?;
    let entered = Happened::BodyEntered { body: body.id.uuid(), body_kind: body.kind };
    tx.commit(actor, entered).await?;
    Ok(body.id)
}

/// A body that has a name, and is reached as it was written.
fn checked(body: &mut Body) -> Result<()> {
    let mut faults = Faults::default();
    if base::visible(&body.name.ar).is_empty() {
        faults.add("name_ar", "fault-required");
    }
    match contact::tidy(&body.contact) {
        Some(contact) => body.contact = contact,
        None => faults.add("contact", "fault-mail-address"),
    }
    faults.check()
}
