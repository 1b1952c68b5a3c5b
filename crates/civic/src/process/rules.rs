//! When a stage may open, close and be adopted: pure, so that each rule can
//! be read and tested by itself.

mod amend;
mod decision;

use base::{Error, Faults, Result};
use jiff::civil::Date;
use uuid::Uuid;

use super::{Process, Stage, StageKind, StageState, commands::OpenStage};
use crate::programme::Course;

pub use amend::{
    Difference, REOPENS_WITHIN, closing_needs, differences, faults_of_amendment, faults_of_closing,
    may_reopen, reopening,
};
pub use decision::{faults_of_decision, may_adopt};

/// The most characters of an announcement's text.
pub const TEXT_LIMIT: usize = 4000;

/// What a stage needs before it opens; every missing condition at its field.
/// Stages that ask people say everything; the others say when they happen.
#[must_use]
pub fn faults_of(kind: StageKind, wanted: &OpenStage, today: Date) -> Faults {
    let mut faults = Faults::default();
    window(kind, wanted, today, &mut faults);
    if kind.consults() {
        conditions(wanted, &mut faults);
    }
    faults
}

fn window(kind: StageKind, wanted: &OpenStage, today: Date, faults: &mut Faults) {
    match (wanted.opens_on, wanted.closes_on) {
        (Some(first), Some(last)) if last < first => faults.add("closes_on", "fault-order"),
        (Some(_), Some(last)) if kind.consults() && last < today => {
            faults.add("closes_on", "fault-window-past");
        }
        (first, last) => {
            for (field, day) in [("opens_on", first), ("closes_on", last)] {
                if day.is_none() {
                    faults.add(field, "fault-required");
                }
            }
        }
    }
}

fn conditions(wanted: &OpenStage, faults: &mut Faults) {
    let texts: [(&'static str, &str); 5] = [
        ("audience_ar", &wanted.audience.ar),
        ("decision_body_ar", &wanted.decision_body.ar),
        ("open_ar", &wanted.open.ar),
        ("fixed_ar", &wanted.fixed.ar),
        ("offline_ar", &wanted.offline.ar),
    ];
    for (field, _) in texts.into_iter().filter(|(_, text)| base::visible(text).is_empty()) {
        faults.add(field, "fault-required");
    }
    if wanted.version.is_none() {
        faults.add("version", "fault-stage-version");
    }
    if wanted.outreach.is_empty() {
        faults.add("outreach", "fault-stage-outreach");
    }
    days_after(wanted, faults);
}

/// Answers come after the window, the decision after the answers: otherwise
/// what people say could not change it.
fn days_after(wanted: &OpenStage, faults: &mut Faults) {
    match (wanted.closes_on, wanted.answers_on) {
        (_, None) => faults.add("answers_on", "fault-required"),
        (Some(last), Some(answers)) if answers < last => {
            faults.add("answers_on", "fault-answers-before-close");
        }
        _ => {}
    }
    match (wanted.closes_on, wanted.decision_on) {
        (_, None) => faults.add("decision_on", "fault-required"),
        (Some(last), Some(decision)) if decision < last => {
            faults.add("decision_on", "fault-decision-before-close");
        }
        _ => {}
    }
}

/// The stages with which a process begins, in their order.
#[must_use]
pub fn begins_with(course: &Course) -> Vec<StageKind> {
    let times = |kind: StageKind| match kind {
        StageKind::Preparation => usize::from(course.preparation),
        StageKind::Workshop => usize::try_from(course.workshops).unwrap_or(0),
        StageKind::SecondLevel => usize::from(course.second_level),
        StageKind::Evaluation => usize::from(course.evaluation),
        StageKind::Public | StageKind::Adoption | StageKind::FollowUp => 1,
    };
    StageKind::ALL.iter().flat_map(|kind| std::iter::repeat_n(*kind, times(*kind))).collect()
}

/// The edition that follows the last one: only one at a time is in progress.
pub const fn edition_after(last: &Process, adopted: bool) -> Result<i64> {
    if adopted { Ok(last.edition + 1) } else { Err(Error::Refused("refused-process-begun")) }
}

/// The one stage of a kind that is meant where a process may hold several: the
/// one that is open, else the last.
#[must_use]
pub fn one_of(stages: &[Stage], kind: StageKind) -> Option<&Stage> {
    let open = stages.iter().rfind(|it| it.kind == kind && it.state == StageState::Open);
    open.or_else(|| stages.iter().rfind(|stage| stage.kind == kind))
}

/// The version of the text that the open stage puts to people, if one does.
#[must_use]
pub fn put_to_people(stages: &[Stage]) -> Option<Uuid> {
    let asks = |it: &&Stage| it.state == StageState::Open && it.kind.consults();
    stages.iter().rfind(asks).and_then(|stage| stage.version_id)
}

/// The place of another stage of a kind: behind the last one of that kind,
/// while no stage that comes later has begun.
pub fn place_after(stages: &[Stage], kind: StageKind) -> Result<i64> {
    let last = stages.iter().rfind(|stage| stage.kind == kind).ok_or(Error::NotFound)?;
    if frozen(stages, last) {
        return Err(Error::Refused("refused-stage-late"));
    }
    Ok(last.position + 1)
}

/// A stage opens once, and only when all before it are closed.
pub fn may_open(stages: &[Stage], stage: &Stage) -> Result<()> {
    if stage.state != StageState::Pending {
        return Err(Error::Refused("refused-stage-not-pending"));
    }
    let before = stages.iter().filter(|other| other.position < stage.position);
    match before.filter(|other| other.state != StageState::Closed).map(|other| other.kind).max() {
        None => Ok(()),
        Some(_) if misses_the_public(stages, stage) => {
            Err(Error::Refused("refused-public-stage-skipped"))
        }
        Some(_) => Err(Error::Refused("refused-stage-order")),
    }
}

fn misses_the_public(stages: &[Stage], stage: &Stage) -> bool {
    stage.kind > StageKind::Public && !public_closed(stages)
}

/// Whether the public was asked and answered.
#[must_use]
pub fn public_closed(stages: &[Stage]) -> bool {
    one_of(stages, StageKind::Public).is_some_and(|stage| stage.state == StageState::Closed)
}

/// A stage closes when it is open, says what came out of it, and owes nobody
/// an answer.
pub fn may_close(stage: &Stage, synthesis: &str, unanswered: i64) -> Result<()> {
    if stage.state != StageState::Open {
        return Err(Error::Refused("refused-stage-not-open"));
    }
    if unanswered > 0 {
        return Err(Error::Refused("refused-unanswered"));
    }
    if base::visible(synthesis).is_empty() {
        return Err(Error::invalid("synthesis_ar", "fault-required"));
    }
    Ok(())
}

/// Whether a stage is past changing: a later one of its process has opened.
#[must_use]
pub fn frozen(stages: &[Stage], stage: &Stage) -> bool {
    let later = stages.iter().filter(|other| other.position > stage.position);
    later.into_iter().any(|other| other.state != StageState::Pending)
}

#[cfg(test)]
mod tests;
