//! Opening and closing the stages of a process and adopting its text: what the
//! process allows, once everybody has an answer and the text is published.

use base::{Action, Actor, CommuneId, Error, Id, Place, Result};
use db::Database;

use super::super::{queries, store as rows};
use crate::{
    document,
    process::{
        self, Adoption, Process, Stage,
        commands::{CloseStage, Decision, OpenStage},
        rules,
    },
};

/// Opens a stage with everything that its opening must say.
pub async fn open_stage(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    stage: Id<Stage>,
    wanted: OpenStage,
) -> Result<()> {
    actor.require(Action::SteerProcess, Place::Commune(commune))?;
    let mut tx = db.write(commune).await?;
    let stage = process::queries::stage(&mut tx, stage).await?;
    let stages = process::queries::stages(&mut tx, stage.process_id).await?;
    rules::may_open(&stages, &stage)?;
    rules::faults_of(stage.kind, &wanted, tx.now().day()).check()?;
    if let Some(version) = wanted.version {
        let published = document::queries::versions_in(&mut tx, stage.process_id).await?;
        if !published.iter().any(|it| it.id.uuid() == version) {
            return Err(Error::invalid("version", "fault-stage-version"));
        }
    }
    if rows::unanswered(&mut tx, stage.process_id, None).await? > 0 {
        return Err(Error::Refused("refused-unanswered"));
    }
    let opened = process::commands::open(&mut tx, &stage, &wanted).await?;
    tx.commit(actor, opened).await?;
    Ok(())
}

/// Closes a stage with what came out of it. Before its announced last day, or
/// where nobody was invited to a second level, only with a reason in public
/// and on second look.
pub async fn close_stage(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    stage: Id<Stage>,
    wanted: CloseStage,
) -> Result<()> {
    actor.require(Action::SteerProcess, Place::Commune(commune))?;
    let mut tx = db.write(commune).await?;
    let stage = process::queries::stage(&mut tx, stage).await?;
    let unanswered = rows::unanswered(&mut tx, stage.process_id, Some(stage.id)).await?;
    rules::may_close(&stage, &wanted.synthesis.ar, unanswered)?;
    let today = tx.now().day();
    let needs = queries::closing_needs(&mut tx, &stage, today).await?;
    rules::faults_of_closing(&stage, &wanted, &needs).check()?;
    let closed = process::commands::close(&mut tx, &stage, (&wanted, needs)).await?;
    tx.commit(actor, closed).await?;
    Ok(())
}

/// Records the council's decision, which freezes the version it adopted: the
/// last one published, with every accepted change in it. An earlier one would
/// take back what people were promised.
pub async fn adopt(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    process: Id<Process>,
    decision: Decision,
) -> Result<Id<Adoption>> {
    actor.require(Action::SteerProcess, Place::Commune(commune))?;
    let mut tx = db.write(commune).await?;
    let stages = process::queries::stages(&mut tx, process).await?;
    if stages.is_empty() {
        return Err(Error::NotFound);
    }
    let adopted = process::queries::adoption(&mut tx, process).await?.is_some();
    rules::may_adopt(&stages, adopted)?;
    rules::faults_of_decision(&decision, tx.now().day()).check()?;
    if rows::unpublished_landings(&mut tx, process).await? > 0 {
        return Err(Error::Refused("refused-adoption-unpublished"));
    }
    let published = document::queries::versions_in(&mut tx, process).await?;
    let newest = published.first().map(|it| it.id);
    let Some(version) = newest.filter(|it| it.uuid() == decision.version) else {
        return Err(Error::invalid("version", "fault-adopted-version"));
    };
    let (id, adopted) = process::commands::adopt(&mut tx, process, decision).await?;
    document::commands::mark_adopted(&mut tx, version).await?;
    tx.commit(actor, adopted).await?;
    Ok(id)
}
