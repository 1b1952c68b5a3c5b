//! Changing a stage that is open, and opening one again that was closed by
//! mistake: in public, with a reason.

use base::{Action, Actor, CommuneId, Error, Id, Place, Result};
use db::{Database, WriteTx};

use super::{
    super::{NOTICE, Notice, store as rows},
    invite::readable_until,
};
use crate::{
    commune, document,
    process::{
        self, Stage, StageState,
        commands::{AmendStage, ReopenStage},
        rules,
    },
};

/// Changes what an open stage announces: its window, its words, the text put
/// to people. Where the day of answers moves, it moves for everybody who still
/// waits; where the text changes, those who spoke are told.
pub async fn amend_stage(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    stage: Id<Stage>,
    wanted: AmendStage,
) -> Result<()> {
    actor.require(Action::SteerProcess, Place::Commune(commune))?;
    let mut tx = db.write(commune).await?;
    let stage = process::queries::stage(&mut tx, stage).await?;
    if stage.state != StageState::Open {
        return Err(Error::Refused("refused-stage-not-open"));
    }
    if rules::differences(&stage, &wanted).is_empty() {
        return Err(Error::Refused("refused-stage-unchanged"));
    }
    let more = commune::queries::setting(&mut tx).await?.text_change_days;
    rules::faults_of_amendment(&stage, &wanted, tx.now().day(), more).check()?;
    let text = stage.version_id != wanted.version;
    if text {
        require_newer(&mut tx, &stage, &wanted).await?;
    }
    let amended = process::commands::amend(&mut tx, &stage, &wanted).await?;
    promise(&mut tx, &stage, wanted.answers_on).await?;
    if text {
        tell(&mut tx, &stage).await?;
    }
    tx.commit(actor, amended).await?;
    Ok(())
}

/// Opens a stage again that was closed by mistake.
pub async fn reopen_stage(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    stage: Id<Stage>,
    wanted: ReopenStage,
) -> Result<()> {
    actor.require(Action::SteerProcess, Place::Commune(commune))?;
    let mut tx = db.write(commune).await?;
    let stage = process::queries::stage(&mut tx, stage).await?;
    let stages = process::queries::stages(&mut tx, stage.process_id).await?;
    let today = tx.now().day();
    rules::may_reopen(&stages, &stage, today)?;
    let closes_on = rules::reopening(&stage, &wanted, today)?;
    let reopened = process::commands::reopen(&mut tx, &stage, (&wanted, closes_on)).await?;
    promise(&mut tx, &stage, wanted.answers_on.or(stage.answers_on)).await?;
    tx.commit(actor, reopened).await?;
    Ok(())
}

/// The text put to people is replaced by one published after it.
async fn require_newer(tx: &mut WriteTx, stage: &Stage, wanted: &AmendStage) -> Result<()> {
    let published = document::queries::versions_in(tx, stage.process_id).await?;
    let number = |id: Option<uuid::Uuid>| {
        published.iter().find(|it| Some(it.id.uuid()) == id).map(|it| it.number)
    };
    match (number(stage.version_id), number(wanted.version)) {
        (then, Some(now)) if then.is_none_or(|then| now > then) => Ok(()),
        _ => Err(Error::invalid("version", "fault-text-older")),
    }
}

/// One day is promised to all who spoke in a stage: the stage's. The links of
/// organisations go on with it.
async fn promise(
    tx: &mut WriteTx,
    stage: &Stage,
    answers_on: Option<jiff::civil::Date>,
) -> Result<()> {
    match answers_on.filter(|_| answers_on != stage.answers_on) {
        Some(day) => {
            rows::move_due(tx, stage.id, day).await?;
            let until = readable_until(Some(day), tx.now());
            rows::move_links(tx, stage.id, until).await
        }
        None => Ok(()),
    }
}

/// Tells everybody who spoke in a stage that its text is another one.
async fn tell(tx: &mut WriteTx, stage: &Stage) -> Result<()> {
    for (person, body) in rows::heard(tx, stage.id).await? {
        if let Some(notice) = Notice::text_changed(person, body, stage) {
            tx.enqueue(NOTICE, &notice, tx.now()).await?;
        }
    }
    Ok(())
}
