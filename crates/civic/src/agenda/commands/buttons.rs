//! The buttons at the clock of a row or an item.

use base::{Actor, CommuneId, Id, Result};
use db::Database;
use uuid::Uuid;

use super::{
    super::{Happened, Press, rules::clock},
    open, runs, set_runs,
};
use crate::workshop::Workshop;

/// A button pressed at the clock of a row or an item.
#[derive(Debug, Clone, Copy)]
pub struct PressClock {
    /// The commune.
    pub commune: CommuneId,
    /// The workshop.
    pub workshop: Id<Workshop>,
    /// The row or the item.
    pub entry: Uuid,
    /// The button.
    pub press: Press,
}

/// Presses a button at the clock.
pub async fn press(db: &Database, actor: &Actor, input: PressClock) -> Result<()> {
    let PressClock { commune, workshop, entry, press } = input;
    let (mut tx, held) = open(db, actor, commune, workshop).await?;
    let before = runs(&mut tx, workshop).await?;
    let after = clock::press(&held.plan, &before, entry, press, tx.now())?;
    if before == after {
        return Ok(());
    }
    set_runs(&mut tx, &held.workshop, &before, &after).await?;
    let clocked = Happened::AgendaClocked { workshop: workshop.uuid(), entry, press };
    tx.commit(actor, clocked).await?;
    Ok(())
}
