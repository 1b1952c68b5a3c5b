//! Next steps, and the end of the workshop.

use crate::workshop::{
    Workshop,
    gate::{self, Needs},
    rules as day,
};
use base::{Actor, CommuneId, Error, Id, Result};
use db::Database;
use jiff::civil::Date;

use super::{
    super::{Happened, NextStep, rules, store as rows},
    require_to_run,
};

/// A next step to enter or to change.
#[derive(Debug, Clone)]
pub struct SetNextStep {
    /// The commune.
    pub commune: CommuneId,
    /// The workshop.
    pub workshop: Id<Workshop>,
    /// The next step to change; none to enter a new one.
    pub id: Option<Id<NextStep>>,
    /// What will be done.
    pub text: String,
    /// The duty that does it.
    pub owner: String,
    /// The day by which it is done.
    pub due_on: Date,
}

/// Enters a next step, or changes one.
pub async fn set_next_step(
    db: &Database,
    actor: &Actor,
    input: SetNextStep,
) -> Result<Id<NextStep>> {
    require_to_run(actor, input.commune)?;
    let text = day::words(&input.text, "text", rules::SENTENCE_LIMIT)?;
    let owner = day::words(&input.owner, "owner", rules::TITLE_LIMIT)?;
    let tx = db.write(input.commune).await?;
    let (mut tx, workshop) = gate::pass(tx, input.workshop, Needs::Unclosed).await?;
    rules::due_after(&workshop.held_on, input.due_on)?;
    if let Some(id) = input.id
        && rows::workshop_of_step(&mut tx, id).await? != workshop.id
    {
        return Err(Error::NotFound);
    }
    let id = input.id.unwrap_or_else(|| tx.id());
    let step = rows::GivenStep { id, text, owner, due_on: input.due_on };
    rows::save_step(&mut tx, workshop.id, &step).await?;
    tx.commit(actor, Happened::NextStepSet { next_step: id.uuid() }).await?;
    Ok(id)
}

/// Takes a next step away.
pub async fn remove_next_step(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    id: Id<NextStep>,
) -> Result<()> {
    require_to_run(actor, commune)?;
    let mut tx = db.write(commune).await?;
    let workshop = rows::workshop_of_step(&mut tx, id).await?;
    let (mut tx, _) = gate::pass(tx, workshop, Needs::Unclosed).await?;
    rows::delete_step(&mut tx, id).await?;
    tx.commit(actor, Happened::NextStepRemoved { next_step: id.uuid() }).await?;
    Ok(())
}
