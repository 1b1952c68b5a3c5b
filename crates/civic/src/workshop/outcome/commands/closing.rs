//! Next steps, and the end of the workshop.

use base::{Actor, CommuneId, Error, Id, Result};
use db::Database;
use jiff::civil::Date;

use super::{
    super::{Happened, NextStep, rules, store as rows},
    require_to_run,
};
use crate::workshop::{Workshop, papers};

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
    let text = rules::words(&input.text, "text", rules::SENTENCE_LIMIT)?;
    let owner = rules::words(&input.owner, "owner", rules::TITLE_LIMIT)?;
    let mut tx = db.write(input.commune).await?;
    let workshop = rows::workshop_held(&mut tx, input.workshop).await?;
    rules::unfrozen(workshop.closed_at)?;
    rules::due_after(&workshop.held_on, input.due_on)?;
    if let Some(id) = input.id
        && rows::workshop_of_step(&mut tx, id).await? != workshop.id
    {
        return Err(Error::NotFound);
    }
    let id = input.id.unwrap_or_else(|| tx.id());
    let due_on = input.due_on.to_string();
    let step = NextStep { id, position: 0, text, owner, due_on };
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
    rules::unfrozen(rows::workshop_held(&mut tx, workshop).await?.closed_at)?;
    rows::delete_step(&mut tx, id).await?;
    tx.commit(actor, Happened::NextStepRemoved { next_step: id.uuid() }).await?;
    Ok(())
}

/// Closes the workshop: cards, themes, syntheses and next steps are frozen,
/// the public may read them, and whoever came has a certificate. Refused while a session whose cards feed a
/// text has no synthesis.
pub async fn close_workshop(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    id: Id<Workshop>,
) -> Result<()> {
    require_to_run(actor, commune)?;
    let mut tx = db.write(commune).await?;
    let workshop = rows::workshop_held(&mut tx, id).await?;
    rules::going_on(workshop.opened_at, workshop.closed_at)?;
    let sittings = rows::sittings_held(&mut tx, id).await?;
    let sentences = rows::sentences_held(&mut tx, id).await?;
    if !rules::without_synthesis(&sittings, &sentences).is_empty() {
        return Err(Error::Refused("refused-sitting-without-synthesis"));
    }
    rows::close(&mut tx, id).await?;
    let certificates = papers::commands::issue(&mut tx, id).await?;
    tx.commit(actor, Happened::WorkshopClosed { workshop: id.uuid(), certificates }).await?;
    Ok(())
}
