//! What happens to a stage after it was opened: it is changed, closed, opened
//! again, each within the change of the room that asked the rules.

use base::{LocalText, Result};
use db::WriteTx;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{super::rules, rows};
use crate::process::{Announcement, Change, ChangeKind, Happened, Look, Stage};

/// What an open stage announces from now on, whole, and why it is changed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AmendStage {
    /// Its last day.
    pub closes_on: Option<Date>,
    /// The day by which all answers are given.
    pub answers_on: Option<Date>,
    /// The day of the decision that it feeds.
    pub decision_on: Option<Date>,
    /// Who is asked.
    pub audience: LocalText,
    /// Who takes the decision.
    pub decision_body: LocalText,
    /// What is open to change.
    pub open: LocalText,
    /// What is fixed already.
    pub fixed: LocalText,
    /// How to take part without a screen.
    pub offline: LocalText,
    /// The version of the text put to people.
    pub version: Option<Uuid>,
    /// When what people write from now on is shown.
    pub look: Look,
    /// Why; everybody reads it.
    pub reason: LocalText,
    /// The stage's revision as the form showed it.
    pub revision: i64,
}

impl AmendStage {
    /// A stage as it stands.
    #[must_use]
    pub fn of(stage: &Stage) -> Self {
        Self {
            closes_on: stage.closes_on,
            answers_on: stage.answers_on,
            decision_on: stage.decision_on,
            audience: stage.audience.clone(),
            decision_body: stage.decision_body.clone(),
            open: stage.open.clone(),
            fixed: stage.fixed.clone(),
            offline: stage.offline.clone(),
            version: stage.version_id,
            look: stage.look,
            reason: LocalText::default(),
            revision: stage.revision,
        }
    }
}

/// What came out of a stage, and what its closing needs besides.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CloseStage {
    /// What came out of it.
    pub synthesis: LocalText,
    /// Why it is closed now, where that has to be said; everybody reads it.
    pub reason: LocalText,
    /// The announced last day, as whoever closes early read it on second look.
    pub looked: Option<Date>,
}

/// Opening a stage again that was closed by mistake.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReopenStage {
    /// Its last day from now on.
    pub closes_on: Option<Date>,
    /// The day of answers from now on.
    pub answers_on: Option<Date>,
    /// Why; everybody reads it.
    pub reason: LocalText,
}

/// Changes what an open stage announces.
pub async fn amend(tx: &mut WriteTx, stage: &Stage, wanted: &AmendStage) -> Result<Happened> {
    rows::amend_stage(tx, stage, wanted).await?;
    let differences = rules::differences(stage, wanted);
    let changes = differences.iter().map(|it| (it.kind, it.field)).collect();
    for it in differences {
        note(tx, stage, (it.kind, it.field), (it.former, &wanted.reason)).await?;
    }
    Ok(Happened::StageAmended { stage: stage.id.uuid(), stage_kind: stage.kind, changes })
}

/// Closes a stage, and keeps why where that had to be said.
pub async fn close(
    tx: &mut WriteTx,
    stage: &Stage,
    (wanted, needs): (&CloseStage, Vec<ChangeKind>),
) -> Result<Happened> {
    rows::close_stage(tx, stage, &wanted.synthesis).await?;
    for kind in &needs {
        let announced = stage.closes_on.map(|day| day.to_string()).unwrap_or_default();
        let former = LocalText::new(announced.clone(), announced);
        note(tx, stage, (*kind, Announcement::Whole), (former, &wanted.reason)).await?;
    }
    Ok(Happened::StageClosed { stage: stage.id.uuid(), stage_kind: stage.kind, needs })
}

/// Opens a closed stage again; what was said to have come out of it is kept.
pub async fn reopen(
    tx: &mut WriteTx,
    stage: &Stage,
    (wanted, closes_on): (&ReopenStage, Date),
) -> Result<Happened> {
    let answers_on = wanted.answers_on.or(stage.answers_on);
    rows::reopen_stage(tx, stage, (closes_on, answers_on)).await?;
    let what = (ChangeKind::Reopened, Announcement::Whole);
    note(tx, stage, what, (stage.synthesis.clone(), &wanted.reason)).await?;
    let (stage_kind, closes_on) = (stage.kind, Some(closes_on));
    Ok(Happened::StageReopened { stage: stage.id.uuid(), stage_kind, closes_on })
}

async fn note(
    tx: &mut WriteTx,
    stage: &Stage,
    (kind, field): (ChangeKind, Announcement),
    (former, reason): (LocalText, &LocalText),
) -> Result<()> {
    let (id, reason, changed_at) = (tx.id(), reason.trimmed(), tx.now());
    let change = Change { id, kind, field, former, reason, changed_at };
    rows::insert_change(tx, stage.id, &change).await
}
