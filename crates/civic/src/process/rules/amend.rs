//! What may be changed about a stage after it was opened.

use base::{Error, Faults, LocalText, Result};
use jiff::{ToSpan, civil::Date};

use super::{TEXT_LIMIT, frozen};
use crate::process::{
    Announcement, ChangeKind, Stage, StageKind, StageState,
    commands::{AmendStage, CloseStage, ReopenStage},
};

/// For how many days a stage that was closed may be opened again.
pub const REOPENS_WITHIN: i64 = 7;

/// Something that reads otherwise from now on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// What kind of change it is.
    pub kind: ChangeKind,
    /// What reads otherwise.
    pub field: Announcement,
    /// How it read.
    pub former: LocalText,
}

/// Everything in which an amended stage differs from what it announced.
#[must_use]
pub fn differences(stage: &Stage, wanted: &AmendStage) -> Vec<Difference> {
    use Announcement as A;
    let day = |day: Option<Date>| {
        let said = day.map(|day| day.to_string()).unwrap_or_default();
        LocalText::new(said.clone(), said)
    };
    let days = [
        (A::ClosesOn, stage.closes_on, wanted.closes_on),
        (A::AnswersOn, stage.answers_on, wanted.answers_on),
        (A::DecisionOn, stage.decision_on, wanted.decision_on),
    ];
    let words = [
        (A::Audience, &stage.audience, &wanted.audience),
        (A::DecisionBody, &stage.decision_body, &wanted.decision_body),
        (A::Open, &stage.open, &wanted.open),
        (A::Fixed, &stage.fixed, &wanted.fixed),
        (A::Offline, &stage.offline, &wanted.offline),
    ];
    let days = days.into_iter().filter(|(_, then, now)| then != now);
    let words = words.into_iter().filter(|(_, then, now)| **then != now.trimmed());
    let mut found: Vec<Difference> = days
        .map(|(field, then, _)| (field, day(then)))
        .chain(words.map(|(field, then, _)| (field, then.clone())))
        .map(|(field, former)| Difference { kind: kind_of(field), field, former })
        .collect();
    if stage.version_id != wanted.version {
        let version = stage.version_id.map(|id| id.to_string()).unwrap_or_default();
        let former = LocalText::new(version.clone(), version);
        found.push(Difference { kind: ChangeKind::TextChanged, field: A::Version, former });
    }
    if stage.look != wanted.look {
        let look = stage.look.word();
        let former = LocalText::new(look, look);
        found.push(Difference { kind: ChangeKind::Corrected, field: A::Look, former });
    }
    found
}

const fn kind_of(field: Announcement) -> ChangeKind {
    match field {
        Announcement::ClosesOn => ChangeKind::Extended,
        Announcement::Version => ChangeKind::TextChanged,
        _ => ChangeKind::Corrected,
    }
}

/// What is wrong with changing an open stage: nothing changes without its
/// reason, a window only grows, the day of answers moves only with it, and
/// another text gives people `more` days at least.
#[must_use]
pub fn faults_of_amendment(stage: &Stage, wanted: &AmendStage, today: Date, more: i64) -> Faults {
    let mut faults = Faults::default();
    reason(&wanted.reason, &mut faults);
    let moved = stage.closes_on != wanted.closes_on;
    match (stage.closes_on, wanted.closes_on) {
        (_, None) => faults.add("closes_on", "fault-required"),
        (Some(then), Some(now)) if now < then => {
            faults.add("closes_on", "fault-window-shortened");
        }
        (_, Some(now)) if moved && now < today => faults.add("closes_on", "fault-window-past"),
        (Some(then), Some(now))
            if stage.version_id != wanted.version && now < after(then, more) =>
        {
            let days = vec![("days", more.to_string())];
            faults.add_with("closes_on", "fault-text-change-window", days);
        }
        _ => {}
    }
    if stage.kind.consults() {
        if !moved && wanted.answers_on > stage.answers_on {
            faults.add("answers_on", "fault-answers-later");
        }
        order(wanted, &mut faults);
        required(wanted, &mut faults);
    }
    faults
}

fn after(day: Date, days: i64) -> Date {
    day.checked_add(days.days()).unwrap_or(Date::MAX)
}

fn order(wanted: &AmendStage, faults: &mut Faults) {
    for (field, day, early) in [
        ("answers_on", wanted.answers_on, "fault-answers-before-close"),
        ("decision_on", wanted.decision_on, "fault-decision-before-close"),
    ] {
        match (wanted.closes_on, day) {
            (_, None) => faults.add(field, "fault-required"),
            (Some(last), Some(day)) if day < last => faults.add(field, early),
            _ => {}
        }
    }
}

fn required(wanted: &AmendStage, faults: &mut Faults) {
    let texts: [(&'static str, &LocalText); 5] = [
        ("audience_ar", &wanted.audience),
        ("decision_body_ar", &wanted.decision_body),
        ("open_ar", &wanted.open),
        ("fixed_ar", &wanted.fixed),
        ("offline_ar", &wanted.offline),
    ];
    for (field, _) in texts.into_iter().filter(|(_, text)| base::visible(&text.ar).is_empty()) {
        faults.add(field, "fault-required");
    }
    if wanted.version.is_none() {
        faults.add("version", "fault-stage-version");
    }
}

fn reason(reason: &LocalText, faults: &mut Faults) {
    if base::visible(&reason.ar).is_empty() {
        faults.add("reason_ar", "fault-required");
    }
    for (field, text) in [("reason_ar", &reason.ar), ("reason_fr", &reason.fr)] {
        faults.too_long(field, text, TEXT_LIMIT);
    }
}

/// What has to be said in public about closing a stage today: that it ends
/// before the day announced, that nobody was invited to speak in it. The
/// council's stage ends with the council's decision.
#[must_use]
pub fn closing_needs(
    stage: &Stage,
    today: Date,
    (invited, adopted): (i64, bool),
) -> Vec<ChangeKind> {
    let decided = stage.kind == StageKind::Adoption && adopted;
    let early = stage.closes_on.is_some_and(|last| today < last) && !decided;
    let alone = stage.kind == StageKind::SecondLevel && invited == 0;
    let needs = [(early, ChangeKind::ClosedEarly), (alone, ChangeKind::ClosedUninvited)];
    needs.into_iter().filter(|(needed, _)| *needed).map(|(_, kind)| kind).collect()
}

/// What is missing from a closing that needs its reason: whoever closes has
/// read on second look what was announced, and says why in public.
#[must_use]
pub fn faults_of_closing(stage: &Stage, wanted: &CloseStage, needs: &[ChangeKind]) -> Faults {
    let mut faults = Faults::default();
    if needs.is_empty() {
        return faults;
    }
    reason(&wanted.reason, &mut faults);
    if wanted.looked != stage.closes_on {
        faults.add("looked", "fault-close-second-look");
    }
    faults
}

/// A stage opens again within some days of its closing, while no later one of
/// its process has begun.
pub fn may_reopen(stages: &[Stage], stage: &Stage, today: Date) -> Result<()> {
    let closed = stage.closed_at.filter(|_| stage.state == StageState::Closed);
    let closed = closed.ok_or(Error::Refused("refused-stage-not-closed"))?;
    if frozen(stages, stage) {
        return Err(Error::Refused("refused-reopen-later"));
    }
    if after(closed.day(), REOPENS_WITHIN) < today {
        return Err(Error::Refused("refused-reopen-late"));
    }
    Ok(())
}

/// Until when a stage goes on that is opened again, or what is wrong with that.
pub fn reopening(stage: &Stage, wanted: &ReopenStage, today: Date) -> Result<Date> {
    let mut faults = Faults::default();
    reason(&wanted.reason, &mut faults);
    let last = wanted.closes_on.or(stage.closes_on).unwrap_or(today);
    if last < today {
        faults.add("closes_on", "fault-window-past");
    }
    let answers = wanted.answers_on.or(stage.answers_on);
    if stage.kind.consults() && answers.is_some_and(|answers| answers < last) {
        faults.add("answers_on", "fault-answers-before-close");
    }
    faults.check()?;
    Ok(last)
}
