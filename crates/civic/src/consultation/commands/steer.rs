//! Opening and closing the stages of a process and adopting its text: what the
//! process allows, once everybody has an answer and the text is published.

use base::{Action, Actor, CommuneId, Error, Id, Place, Result};
use db::{Database, WriteTx};
use uuid::Uuid;

use super::super::{queries, store as rows};
use crate::{
    document::{self, Version, commands::Publication},
    process::{
        self, Decision, Happened, Process, Ruling, Stage, StageKind,
        commands::{CloseStage, OpenStage},
        rules,
    },
};

/// Opens a stage with everything that its opening must say; refused to one
/// alone where two are asked for.
pub async fn open_stage(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    stage: Id<Stage>,
    wanted: OpenStage,
) -> Result<()> {
    let mut tx = alone(db, actor, commune).await?;
    let opened = open_in(&mut tx, stage, &wanted).await?;
    tx.commit(actor, opened).await?;
    Ok(())
}

/// Closes a stage with what came out of it. Before its announced last day, or
/// where nobody was invited to a second level, only with a reason in public
/// and on second look; refused to one alone where two are asked for.
pub async fn close_stage(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    stage: Id<Stage>,
    wanted: CloseStage,
) -> Result<()> {
    let mut tx = alone(db, actor, commune).await?;
    let closed = close_in(&mut tx, stage, &wanted).await?;
    tx.commit(actor, closed).await?;
    Ok(())
}

/// Records what the council decided. One that adopts freezes a version: the
/// last one published, with every accepted change in it (an earlier one would
/// take back what people were promised), or the next one, which the council's
/// amendments make. Refused to one alone where two are asked for.
pub async fn adopt(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    process: Id<Process>,
    decision: Decision,
) -> Result<Uuid> {
    let mut tx = alone(db, actor, commune).await?;
    let (id, adopted) = adopt_in(&mut tx, actor, process, &decision).await?;
    tx.commit(actor, adopted).await?;
    Ok(id)
}

/// The change of somebody who steers alone, where the commune lets them.
async fn alone(db: &Database, actor: &Actor, commune: CommuneId) -> Result<WriteTx> {
    actor.require(Action::SteerProcess, Place::Commune(commune))?;
    let mut tx = db.write(commune).await?;
    if process::queries::asks_second(&mut tx, actor, Action::SteerProcess).await? {
        return Err(Error::Refused("refused-second-person"));
    }
    Ok(tx)
}

/// Opens a stage within a change of who may.
pub(super) async fn open_in(
    tx: &mut WriteTx,
    stage: Id<Stage>,
    wanted: &OpenStage,
) -> Result<Happened> {
    let stage = process::queries::stage(tx, stage).await?;
    let stages = process::queries::stages(tx, stage.process_id).await?;
    rules::may_open(&stages, &stage)?;
    rules::faults_of(stage.kind, wanted, tx.now().day()).check()?;
    if let Some(version) = wanted.version {
        let published = document::queries::versions_in(tx, stage.process_id).await?;
        if !published.iter().any(|it| it.id.uuid() == version) {
            return Err(Error::invalid("version", "fault-stage-version"));
        }
    }
    if rows::unanswered(tx, stage.process_id, None).await? > 0 {
        return Err(Error::Refused("refused-unanswered"));
    }
    process::commands::open(tx, &stage, wanted).await
}

/// Closes a stage within a change of who may.
pub(super) async fn close_in(
    tx: &mut WriteTx,
    stage: Id<Stage>,
    wanted: &CloseStage,
) -> Result<Happened> {
    let stage = process::queries::stage(tx, stage).await?;
    let unanswered = rows::unanswered(tx, stage.process_id, Some(stage.id)).await?;
    rules::may_close(&stage, &wanted.synthesis.ar, unanswered)?;
    let today = tx.now().day();
    let needs = queries::closing_needs(tx, &stage, today).await?;
    rules::faults_of_closing(&stage, wanted, &needs).check()?;
    process::commands::close(tx, &stage, (wanted, needs)).await
}

/// Records the council's decision within a change of who may.
pub(super) async fn adopt_in(
    tx: &mut WriteTx,
    actor: &Actor,
    process: Id<Process>,
    decision: &Decision,
) -> Result<(Uuid, Happened)> {
    let stages = process::queries::stages(tx, process).await?;
    if stages.is_empty() {
        return Err(Error::NotFound);
    }
    let adopted = process::queries::adoption(tx, process).await?.is_some();
    rules::may_adopt(&stages, adopted)?;
    rules::faults_of_decision(decision, tx.now().day()).check()?;
    let published = document::queries::versions_in(tx, process).await?;
    let newest = published.first().filter(|it| it.id.uuid() == decision.version);
    let newest = newest.ok_or_else(|| Error::invalid("version", "fault-adopted-version"))?;
    let version = match decision.ruling {
        Ruling::Amended => amended(tx, actor, newest, decision).await?,
        Ruling::Adopted if rows::unpublished_landings(tx, process).await? > 0 => {
            return Err(Error::Refused("refused-adoption-unpublished"));
        }
        _ => newest.id,
    };
    let decision = Decision { version: version.uuid(), ..decision.clone() };
    let adopts = decision.ruling.adopts();
    let recorded = process::commands::adopt(tx, process, decision).await?;
    if adopts {
        document::commands::mark_adopted(tx, version).await?;
    }
    Ok(recorded)
}

/// The version that the council's amendments make of the draft.
async fn amended(
    tx: &mut WriteTx,
    actor: &Actor,
    newest: &Version,
    decision: &Decision,
) -> Result<Id<Version>> {
    let publication =
        Publication { stage_kind: StageKind::Adoption, note: decision.reason.trimmed() };
    let text = newest.document_id;
    let made =
        document::commands::publish_amended(tx, actor, text, (&publication, &decision.number));
    made.await.map(|(version, _)| version)
}
