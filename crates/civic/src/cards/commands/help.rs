//! A group asks for the facilitator at its table. Whatever is pressed twice,
//! by two phones of a group or over a line that breaks off, is said once.

use base::{Action, Actor, CommuneId, Faults, Id, Place, Result};
use db::Database;

use super::super::{Happened, Help, store as rows};
use super::require_table;
use crate::workshop::{
    WorkingGroup, Workshop,
    gate::{self, DayChange, Needs},
};

/// The most characters of what a group needs.
pub const NEED: usize = 200;

/// A group wants help, and may say what it needs; who wants it already waits
/// since then.
pub async fn want_help(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    group: Id<WorkingGroup>,
    need: &str,
) -> Result<()> {
    require_table(actor, commune, group)?;
    let need = base::visible(need);
    let mut faults = Faults::default();
    faults.too_long("need", need, NEED);
    faults.check()?;
    let (mut tx, workshop, held) = open(db, commune, group).await?;
    if held.is_some() {
        return Ok(());
    }
    rows::insert_help(&mut tx, workshop, group, need).await?;
    tx.commit(actor, Happened::HelpWanted { group: group.uuid() }).await.map(drop)
}

/// The facilitator says that somebody is coming.
pub async fn see_help(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    group: Id<WorkingGroup>,
) -> Result<()> {
    actor.require(Action::RunWorkshop, Place::Commune(commune))?;
    let (mut tx, _, held) = open(db, commune, group).await?;
    if held.is_none_or(|help| help.seen_at.is_some()) {
        return Ok(());
    }
    rows::see_help(&mut tx, group).await?;
    tx.commit(actor, Happened::HelpSeen { group: group.uuid() }).await.map(drop)
}

/// Help came, or is not needed any more: the group says so, or the facilitator.
pub async fn help_over(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    group: Id<WorkingGroup>,
) -> Result<()> {
    require_table(actor, commune, group)?;
    let (mut tx, _, held) = open(db, commune, group).await?;
    if held.is_none() {
        return Ok(());
    }
    rows::delete_help(&mut tx, group).await?;
    tx.commit(actor, Happened::HelpOver { group: group.uuid() }).await.map(drop)
}

async fn open(
    db: &Database,
    commune: CommuneId,
    group: Id<WorkingGroup>,
) -> Result<(DayChange, Id<Workshop>, Option<Help>)> {
    let (mut tx, workshop) = gate::pass(db.write(commune).await?, group, Needs::GoingOn).await?;
    let held = rows::help_of(&mut tx, group).await?;
    Ok((tx, workshop.id, held))
}
