//! Beginning a process, opening and closing its stages, writing its adoption down.

use base::{Action, Actor, CommuneId, Error, Faults, Id, Place, Result};
use db::{Database, Reader, WriteTx};
use jiff::civil::Date;
use uuid::Uuid;

use super::{
    Adoption, Happened, Outreach, Process, ProcessKind, Stage, StageKind, rules, store as rows,
};

/// A text in Arabic and in French; the French may be empty.
pub type Both = (String, String);

/// One line of the outreach plan.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OutreachLine {
    /// The group to reach.
    pub group: Both,
    /// By what means.
    pub means: Both,
}

/// What is announced when a stage opens.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OpenStage {
    /// Its first day.
    pub opens_on: Option<Date>,
    /// Its last day.
    pub closes_on: Option<Date>,
    /// The day by which all answers are given.
    pub answers_on: Option<Date>,
    /// The day of the decision that it feeds.
    pub decision_on: Option<Date>,
    /// Who is asked.
    pub audience: Both,
    /// Who takes the decision.
    pub decision_body: Both,
    /// What is open to change.
    pub open: Both,
    /// What is fixed already.
    pub fixed: Both,
    /// How to take part without a screen.
    pub offline: Both,
    /// How those are reached who do not come by themselves.
    pub outreach: Vec<OutreachLine>,
    /// The version of the text put to people.
    pub version: Option<Uuid>,
    /// The stage's revision as the form showed it.
    pub revision: i64,
}

/// Begins a process with its seven stages.
pub async fn begin(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    kind: ProcessKind,
    titles: Both,
) -> Result<Id<Process>> {
    actor.require(Action::SteerProcess, Place::Commune(commune))?;
    if titles.0.trim().is_empty() {
        return Err(Error::invalid("title_ar", "fault-required"));
    }
    let mut tx = db.write(commune).await?;
    if rows::process_exists(&mut tx, kind).await? {
        return Err(Error::Refused("refused-process-begun"));
    }
    let process = Process {
        id: tx.id(),
        kind,
        title_ar: titles.0.trim().to_owned(),
        title_fr: titles.1.trim().to_owned(),
        revision: 1,
    };
    rows::insert_process(&mut tx, &process).await?;
    for (kind, position) in StageKind::ALL.iter().zip(1_i64..) {
        rows::insert_stage(&mut tx, process.id, *kind, position).await?;
    }
    let begun = Happened::ProcessBegun { process: process.id.uuid(), process_kind: kind };
    tx.commit(actor, begun).await?;
    Ok(process.id)
}

/// Opens a stage with everything that its opening must say.
pub async fn open(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    stage: Id<Stage>,
    wanted: OpenStage,
) -> Result<()> {
    actor.require(Action::SteerProcess, Place::Commune(commune))?;
    let mut tx = db.write(commune).await?;
    let (stages, stage) = load(&mut tx, stage).await?;
    rules::may_open(&stages, &stage)?;
    rules::faults_of(stage.kind, &wanted, tx.now().day()).check()?;
    if let Some(version) = wanted.version
        && !rows::is_published(&mut tx, stage.process_id, version).await?
    {
        return Err(Error::invalid("version", "fault-stage-version"));
    }
    if rows::unanswered(&mut tx, stage.process_id, None).await? > 0 {
        return Err(Error::Refused("refused-unanswered"));
    }
    rows::open_stage(&mut tx, &stage, &wanted).await?;
    for (line, position) in wanted.outreach.iter().zip(1_i64..) {
        let line = outreach(&tx, line);
        rows::insert_outreach(&mut tx, stage.id, position, &line).await?;
    }
    let (stage_kind, version) = (stage.kind, wanted.version);
    let opened = Happened::StageOpened { stage: stage.id.uuid(), stage_kind, version };
    tx.commit(actor, opened).await?;
    Ok(())
}

fn outreach(tx: &WriteTx, line: &OutreachLine) -> Outreach {
    let text = |text: &String| text.trim().to_owned();
    Outreach {
        id: tx.id(),
        group_ar: text(&line.group.0),
        group_fr: text(&line.group.1),
        means_ar: text(&line.means.0),
        means_fr: text(&line.means.1),
    }
}

/// Closes a stage with what came out of it.
pub async fn close(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    stage: Id<Stage>,
    synthesis: Both,
) -> Result<()> {
    actor.require(Action::SteerProcess, Place::Commune(commune))?;
    let mut tx = db.write(commune).await?;
    let (_, stage) = load(&mut tx, stage).await?;
    let unanswered = rows::unanswered(&mut tx, stage.process_id, Some(stage.id)).await?;
    rules::may_close(&stage, &synthesis.0, unanswered)?;
    rows::close_stage(&mut tx, &stage, &synthesis).await?;
    let closed = Happened::StageClosed { stage: stage.id.uuid(), stage_kind: stage.kind };
    tx.commit(actor, closed).await?;
    Ok(())
}

/// Whether the process may be adopted by that decision. It belongs to the
/// change of whoever calls.
pub async fn check_adoption(
    tx: &mut Reader,
    process: Id<Process>,
    decision: &Decision,
    today: Date,
) -> Result<()> {
    let stages = rows::stages_now(tx, process).await?;
    if stages.is_empty() {
        return Err(Error::NotFound);
    }
    rules::may_adopt(&stages, rows::adoption(tx, process).await?.is_some())?;
    faults_of(decision, today).check()
}

/// Writes the council's decision down. It belongs to the change of whoever
/// calls, who has seen that it may be taken: it commits nothing.
pub async fn record_adoption(
    tx: &mut WriteTx,
    process_id: Id<Process>,
    decision: &Decision,
) -> Result<Adoption> {
    let adoption = Adoption {
        id: tx.id(),
        process_id,
        version_id: decision.version,
        number: decision.number.trim().to_owned(),
        decided_on: decision.decided_on.to_string(),
    };
    rows::insert_adoption(tx, &adoption).await?;
    Ok(adoption)
}

/// What the council decided.
#[derive(Debug, Clone)]
pub struct Decision {
    /// The version adopted.
    pub version: Uuid,
    /// The decision's number.
    pub number: String,
    /// The day of the decision.
    pub decided_on: Date,
}

fn faults_of(decision: &Decision, today: Date) -> Faults {
    let mut faults = Faults::default();
    if decision.number.trim().is_empty() {
        faults.add("number", "fault-required");
    }
    if decision.decided_on > today {
        faults.add("decided_on", "fault-decided-later");
    }
    faults
}

/// The stage with all those of its process.
async fn load(tx: &mut WriteTx, id: Id<Stage>) -> Result<(Vec<Stage>, Stage)> {
    let process = rows::process_of(tx, id).await?;
    let stages = rows::stages_now(tx, process).await?;
    let stage = stages.iter().find(|stage| stage.id == id).cloned().ok_or(Error::NotFound)?;
    Ok((stages, stage))
}
