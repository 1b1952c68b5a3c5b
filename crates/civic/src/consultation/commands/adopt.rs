//! The council's decision on a process, with every answer published.

use base::{Action, Actor, CommuneId, Error, Id, Place, Result};
use db::Database;

use super::super::store as rows;
use crate::{
    document,
    process::{
        Adoption, Happened, Process,
        commands::{Decision, check_adoption, record_adoption},
    },
};

/// Records the council's decision, which freezes the version it adopted: the
/// last one published, with every accepted change in it.
pub async fn adopt(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    process: Id<Process>,
    decision: Decision,
) -> Result<Id<Adoption>> {
    actor.require(Action::SteerProcess, Place::Commune(commune))?;
    let mut tx = db.write(commune).await?;
    let today = tx.now().day();
    check_adoption(&mut tx, process, &decision, today).await?;
    if rows::unpublished_landings(&mut tx, process).await? > 0 {
        return Err(Error::Refused("refused-adoption-unpublished"));
    }
    document::commands::mark_adopted(&mut tx, process, Id::new(decision.version)).await?;
    let adoption = record_adoption(&mut tx, process, &decision).await?;
    let adopted = Happened::VersionAdopted {
        process: process.uuid(),
        version: decision.version,
        number: adoption.number,
        decided_on: decision.decided_on,
    };
    tx.commit(actor, adopted).await?;
    Ok(adoption.id)
}
