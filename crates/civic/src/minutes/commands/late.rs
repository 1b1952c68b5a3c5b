//! What comes after the closing: late arrivals that the office takes in or
//! leaves out, and corrections. Each that is accepted is a numbered sheet.

use base::{Action, Actor, CommuneId, Error, Id, Place, Result};
use db::Database;

use super::{
    super::{Corrected, Correction, Draw, Happened, rules, store as own},
    closing, issue,
};
use crate::{
    attendance::commands::restate_arrived,
    cards::commands::late::admit,
    evaluation::commands::admit_answer,
    plenary::commands::late::admit_count,
    workshop::{
        Late, LateKind, Participant, Workshop,
        gate::{self, DayChange, Needs},
        rules as day, store as rows,
    },
};

/// A decision on what arrived late.
#[derive(Debug, Clone)]
pub struct DecideLate {
    /// The commune.
    pub commune: CommuneId,
    /// The workshop.
    pub workshop: Id<Workshop>,
    /// What it is about; what was decided already is left as it is.
    pub late: Vec<Id<Late>>,
    /// Whether it is taken in.
    pub accept: bool,
    /// Why it is not, or a word beside it.
    pub reason: String,
}

/// Takes in what arrived late, with a numbered correction, or leaves it out
/// with a reason. Gives the correction's number.
pub async fn decide_late(
    db: &Database,
    actor: &Actor,
    input: DecideLate,
    draw: &dyn Draw,
) -> Result<Option<i64>> {
    let DecideLate { commune, workshop, late, accept, reason } = input;
    let mut tx = closed(db, actor, commune, workshop).await?;
    let all = rows::late(&mut tx, workshop).await?;
    let chosen: Vec<Late> =
        all.into_iter().filter(|it| it.waits() && late.contains(&it.id)).collect();
    if chosen.is_empty() {
        return Ok(None);
    }
    let ids: Vec<uuid::Uuid> = chosen.iter().map(|it| it.id.uuid()).collect();
    if !accept {
        let reason = day::words(&reason, "reason", rules::REASON_LIMIT)?;
        for one in &chosen {
            rows::decide_late(&mut tx, one.id, None, &reason).await?;
        }
        let left = Happened::LateLeftOut { workshop: workshop.uuid(), late: ids, reason };
        return tx.commit(actor, left).await.map(|_| None);
    }
    let number = next(&mut tx, workshop).await?;
    let mut came = Vec::new();
    for one in &chosen {
        rows::decide_late(&mut tx, one.id, Some(number), "").await?;
        take_in(&mut tx, one).await?;
        if let Some(who) = one.participant_id {
            restate_arrived(&mut tx, who).await?;
            came.push(who);
        }
    }
    issue(&mut tx, workshop).await?;
    let reason = base::visible(&reason).to_owned();
    let (said, instead, made_at) = (String::new(), String::new(), tx.now());
    let made = Correction { number, said, instead, reason, made_at };
    finish(tx, actor, workshop, &Made { correction: made, late: chosen, came }, draw).await?;
    Ok(Some(number))
}

/// Takes something in where it belongs.
async fn take_in(tx: &mut DayChange, late: &Late) -> Result<()> {
    match late.kind {
        LateKind::Count => admit_count(tx, late).await,
        LateKind::Answer => admit_answer(tx, late).await,
        _ => admit(tx, late).await,
    }
}

/// A correction of what the papers say.
#[derive(Debug, Clone)]
pub struct Correct {
    /// The commune.
    pub commune: CommuneId,
    /// The workshop.
    pub workshop: Id<Workshop>,
    /// What they say.
    pub said: String,
    /// What is right.
    pub instead: String,
    /// Why.
    pub reason: String,
}

/// Adds a numbered correction to the papers of a closed workshop; the papers
/// themselves stay as they are. Gives its number.
pub async fn correct(db: &Database, actor: &Actor, input: Correct, draw: &dyn Draw) -> Result<i64> {
    let Correct { commune, workshop, said, instead, reason } = input;
    let said = day::words(&said, "said", rules::REASON_LIMIT)?;
    let instead = day::words(&instead, "instead", rules::REASON_LIMIT)?;
    let reason = day::words(&reason, "reason", rules::REASON_LIMIT)?;
    let mut tx = closed(db, actor, commune, workshop).await?;
    let (number, made_at) = (next(&mut tx, workshop).await?, tx.now());
    let correction = Correction { number, said, instead, reason, made_at };
    let made = Made { correction, late: Vec::new(), came: Vec::new() };
    finish(tx, actor, workshop, &made, draw).await?;
    Ok(number)
}

async fn closed(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    workshop: Id<Workshop>,
) -> Result<DayChange> {
    actor.require(Action::RunWorkshop, Place::Commune(commune))?;
    let (tx, day) = gate::pass(db.write(commune).await?, workshop, Needs::Here).await?;
    match day.closed_at {
        Some(_) => Ok(tx),
        None => Err(Error::Refused("refused-workshop-not-closed")),
    }
}

async fn next(tx: &mut DayChange, workshop: Id<Workshop>) -> Result<i64> {
    let made = own::corrections(tx, workshop).await?;
    Ok(made.last().map_or(0, |last| last.number) + 1)
}

/// A correction with what it takes in.
struct Made {
    correction: Correction,
    late: Vec<Late>,
    came: Vec<Id<Participant>>,
}

async fn finish(
    mut tx: DayChange,
    actor: &Actor,
    workshop: Id<Workshop>,
    made: &Made,
    draw: &dyn Draw,
) -> Result<()> {
    let number = made.correction.number;
    own::insert_correction(&mut tx, workshop, &made.correction).await?;
    let report = closing::report(&mut tx, actor, workshop).await?;
    let certificates = own::certificates_of(&mut tx, workshop, &made.came).await?;
    let of =
        Corrected { correction: &made.correction, late: &made.late, certificates: &certificates };
    let papers = closing::keep(&mut tx, workshop, number, draw.correction(&report, &of)).await?;
    let late = made.late.iter().map(|it| it.id.uuid()).collect();
    let workshop = workshop.uuid();
    tx.commit(actor, Happened::CorrectionMade { workshop, number, late, papers }).await?;
    Ok(())
}
