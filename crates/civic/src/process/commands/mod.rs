//! Beginning a process, opening and closing its stages, adopting its text. When
//! a stage may open or close hangs on texts and answers too: those commands
//! stand in the room of consultations and call what is written here.

mod amend;
mod propose;

use base::{Action, Actor, CommuneId, Error, Id, LocalText, Place, Result};
use db::{Database, WriteTx};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    Adoption, Decided, Decision, Happened, Look, Outreach, Process, ProcessKind, Stage, StageKind,
    queries, rules, store as rows,
};
use crate::programme;

pub use amend::{AmendStage, CloseStage, ReopenStage, amend, close, reopen};
pub use propose::{note_confirmed, propose, withdraw};

/// One line of the outreach plan.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutreachLine {
    /// The group to reach.
    pub group: LocalText,
    /// By what means.
    pub means: LocalText,
}

/// What is announced when a stage opens.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
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
    pub audience: LocalText,
    /// Who takes the decision.
    pub decision_body: LocalText,
    /// What is open to change.
    pub open: LocalText,
    /// What is fixed already.
    pub fixed: LocalText,
    /// How to take part without a screen.
    pub offline: LocalText,
    /// How those are reached who do not come by themselves.
    pub outreach: Vec<OutreachLine>,
    /// The version of the text put to people.
    pub version: Option<Uuid>,
    /// When what people write is shown.
    #[serde(default)]
    pub look: Look,
    /// The stage's revision as the form showed it.
    pub revision: i64,
}

/// Begins a process with the stages that the commune's programme sets, else the
/// seven: the first edition of its text, or the next one; refused while an
/// edition is in progress.
pub async fn begin(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    kind: ProcessKind,
    title: LocalText,
) -> Result<Id<Process>> {
    actor.require(Action::SteerProcess, Place::Commune(commune))?;
    if base::visible(&title.ar).is_empty() {
        return Err(Error::invalid("title_ar", "fault-required"));
    }
    let mut tx = db.write(commune).await?;
    let edition = match queries::editions(&mut tx, kind).await?.pop() {
        Some(last) => {
            let adopted = queries::adoption(&mut tx, last.id).await?.is_some();
            rules::edition_after(&last, adopted)?
        }
        None => 1,
    };
    let process = Process { id: tx.id(), kind, edition, title: title.trimmed(), revision: 1 };
    rows::insert_process(&mut tx, &process).await?;
    let course = programme::queries::course_for(&mut tx).await?;
    for (kind, position) in rules::begins_with(&course).into_iter().zip(1_i64..) {
        rows::insert_stage(&mut tx, process.id, kind, position).await?;
    }
    let begun = Happened::ProcessBegun {
        process: process.id.uuid(),
        process_kind: kind,
        edition,
        title: process.title,
    };
    tx.commit(actor, begun).await?;
    Ok(process.id)
}

/// Adds a workshop to a process, after its last one; refused once a stage
/// behind that has begun.
pub async fn add_workshop(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    process: Id<Process>,
) -> Result<Id<Stage>> {
    actor.require(Action::SteerProcess, Place::Commune(commune))?;
    let mut tx = db.write(commune).await?;
    let stages = queries::stages(&mut tx, process).await?;
    let position = rules::place_after(&stages, StageKind::Workshop)?;
    rows::make_room(&mut tx, process, position).await?;
    let stage = rows::insert_stage(&mut tx, process, StageKind::Workshop, position).await?;
    let (stage_kind, added) = (StageKind::Workshop, stage.uuid());
    tx.commit(actor, Happened::StageAdded { stage: added, stage_kind, position }).await?;
    Ok(stage)
}

/// Opens a stage within the change of the room that asked the rules.
pub async fn open(tx: &mut WriteTx, stage: &Stage, wanted: &OpenStage) -> Result<Happened> {
    rows::open_stage(tx, stage, wanted).await?;
    for (line, position) in wanted.outreach.iter().zip(1_i64..) {
        let line = outreach(tx, line);
        rows::insert_outreach(tx, stage.id, position, &line).await?;
    }
    let (stage_kind, version) = (stage.kind, wanted.version);
    Ok(Happened::StageOpened { stage: stage.id.uuid(), stage_kind, version })
}

fn outreach(tx: &WriteTx, line: &OutreachLine) -> Outreach {
    Outreach { id: tx.id(), group: line.group.trimmed(), means: line.means.trimmed() }
}

/// Records the council's decision within the change of the room that asked
/// the rules; of one that adopts, the version is that which stands from then on.
pub async fn adopt(
    tx: &mut WriteTx,
    process: Id<Process>,
    decision: Decision,
) -> Result<(Uuid, Happened)> {
    let decision = Decision {
        number: base::visible(&decision.number).to_owned(),
        reason: decision.reason.trimmed(),
        ..decision
    };
    let id: Id<Decided> = tx.id();
    rows::insert_decision(tx, process, id, &decision).await?;
    let Decision { ruling, version, number, decided_on, votes, .. } = decision;
    let process = process.uuid();
    if !ruling.adopts() {
        let decision = id.uuid();
        let decided = Happened::CouncilDecided { process, decision, ruling, number, decided_on };
        return Ok((id.uuid(), decided));
    }
    let adoption = Adoption {
        id: Id::new(id.uuid()),
        process_id: Id::new(process),
        version_id: version,
        number: number.clone(),
        decided_on,
    };
    rows::insert_adoption(tx, &adoption).await?;
    let adopted = Happened::VersionAdopted { process, version, number, decided_on, ruling, votes };
    Ok((id.uuid(), adopted))
}
