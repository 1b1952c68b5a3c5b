//! Who may contribute when, and what a contribution and an answer must say.

mod sight;
mod together;

use base::{Error, Faults, Result, contact};
use jiff::{ToSpan, civil::Date};
use uuid::Uuid;

use super::{
    Channel, Kind,
    commands::{Answer, Contribute},
};
use crate::process::{StageKind, StageState};

pub use sight::{
    BRAKE, BRAKE_WORKED, LOOK_DAYS, REPORT_MOST, Sight, faults_of_appeal, faults_of_message,
    faults_of_report, look_due, mark_of, masks_of, may_appeal, may_change, may_hide, may_rule,
    may_show, proposed_masks, waits_for,
};

pub use together::{UNDO_MINUTES, may_take_back, sends_at};

/// The least characters of what is said.
pub const TEXT_LEAST: usize = 3;
/// The most characters of what is said, and of a wording proposed.
pub const TEXT_MOST: usize = 5000;
/// The least characters of a reason: a sentence, not a word.
pub const REASON_LEAST: usize = 15;
/// The most characters of a reason.
pub const REASON_MOST: usize = 3000;
/// The most characters of a name or a contact.
pub const NAME_MOST: usize = 200;

/// Who contributes, as far as the rules ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Voicing {
    /// A resident on this site.
    Resident,
    /// An organisation through its personal link.
    Delegate,
    /// The office, for somebody who came otherwise.
    Clerk,
}

/// The stage as contributing finds it.
#[derive(Debug, Clone)]
pub struct Window {
    /// Which stage it is.
    pub kind: StageKind,
    /// Where it stands.
    pub state: StageState,
    /// Its first day.
    pub opens_on: Option<Date>,
    /// Its last day.
    pub closes_on: Option<Date>,
}

/// Whether the stage receives from this voice on this day. The office may
/// still enter after the last day what came before it.
pub fn may_contribute(window: &Window, voicing: Voicing, today: Date) -> Result<()> {
    let right_stage = match voicing {
        Voicing::Resident => window.kind == StageKind::Public,
        Voicing::Delegate => window.kind == StageKind::SecondLevel,
        Voicing::Clerk => window.kind.consults(),
    };
    if !right_stage {
        return Err(Error::Refused("refused-stage-not-yours"));
    }
    if window.state == StageState::Pending || window.opens_on.is_none_or(|first| today < first) {
        return Err(Error::Refused("refused-window-not-yet"));
    }
    let past = window.closes_on.is_none_or(|last| last < today) && voicing != Voicing::Clerk;
    if past || window.state == StageState::Closed {
        return Err(Error::Refused("refused-window-over"));
    }
    Ok(())
}

/// What is wrong with a contribution by itself.
#[must_use]
pub fn faults_of(wanted: &Contribute, voicing: Voicing, organisation: bool) -> Faults {
    let mut faults = Faults::default();
    faults.0.extend(faults_of_words(wanted.kind, (&wanted.text, &wanted.proposed)).0);
    long("name", &wanted.about.name, NAME_MOST, &mut faults);
    long("contact", &wanted.about.contact, NAME_MOST, &mut faults);
    if contact::tidy(&wanted.about.contact).is_none() {
        faults.add("contact", "fault-mail-address");
    }
    if wanted.kind == Kind::Amendment && wanted.provision.is_none() {
        faults.add("provision", "fault-contribute-provision");
    }
    match (wanted.kind, organisation, wanted.stance) {
        (Kind::Opinion, false, _) => faults.add("kind", "fault-choice-unknown"),
        (Kind::Opinion, true, None) => faults.add("stance", "fault-choose"),
        _ => {}
    }
    if voicing == Voicing::Clerk && wanted.channel == Channel::Web {
        faults.add("channel", "fault-choose");
    }
    faults
}

/// What is wrong with the words of a contribution.
#[must_use]
pub fn faults_of_words(kind: Kind, (text, proposed): (&str, &str)) -> Faults {
    let mut faults = Faults::default();
    words("text", text, TEXT_LEAST, TEXT_MOST, &mut faults);
    long("proposed", proposed, TEXT_MOST, &mut faults);
    if kind == Kind::Amendment && base::visible(proposed).is_empty() {
        faults.add("proposed", "fault-contribute-proposed");
    }
    faults
}

/// What is wrong with an answer by itself.
#[must_use]
pub fn faults_of_answer(answer: &Answer) -> Faults {
    let mut faults = Faults::default();
    words("reason", &answer.reason, REASON_LEAST, REASON_MOST, &mut faults);
    match (&answer.landing, answer.verdict.changes_the_text()) {
        (None, true) => faults.add("body_ar", "fault-answer-landing"),
        (Some(change), true) if base::visible(&change.words.body.ar).is_empty() => {
            faults.add("body_ar", "fault-answer-landing");
        }
        (Some(_), false) => faults.add("verdict", "fault-answer-unchanged"),
        _ => {}
    }
    faults
}

fn words(field: &'static str, text: &str, least: usize, most: usize, faults: &mut Faults) {
    match base::visible(text).chars().count() {
        0 => faults.add(field, "fault-required"),
        count if count < least => faults.add(field, "fault-too-short"),
        _ => long(field, text, most, faults),
    }
}

fn long(field: &'static str, text: &str, most: usize, faults: &mut Faults) {
    faults.too_long(field, base::visible(text), most);
}

/// The key under which a contribution is received: its form's, together with
/// what it says. The same sending twice is one contribution; other words, sent
/// after going back to the form, are another one instead of being lost.
#[must_use]
pub fn key_of(wanted: &Contribute) -> Uuid {
    let place = wanted.provision.map(|id| id.uuid()).unwrap_or_default();
    let (kind, text, proposed) =
        (wanted.kind, base::visible(&wanted.text), base::visible(&wanted.proposed));
    let said = format!("{}\n{place}\n{kind}\n{text}\n{proposed}", wanted.key);
    let head = db::secret::digest(&said).first_chunk().copied().unwrap_or_default();
    uuid::Builder::from_random_bytes(head).into_uuid()
}

/// The key under which the same words of one visitor are received in a stage,
/// from whichever form; none where the visitor is not known.
#[must_use]
pub fn same_words_key(wanted: &Contribute) -> Option<Uuid> {
    let visitor = wanted.arrival.visitor.as_ref()?;
    let place = wanted.provision.map(|id| id.uuid()).unwrap_or_default();
    let (stage, kind) = (wanted.stage, wanted.kind);
    let mark = mark_of(&wanted.text, &wanted.proposed);
    let said = format!("{visitor}\n{stage}\n{place}\n{kind}\n{mark}");
    let head = db::secret::digest(&said).first_chunk().copied().unwrap_or_default();
    Some(uuid::Builder::from_random_bytes(head).into_uuid())
}

/// The day by which a second answer is given: the stage's while it is ahead,
/// else as many days on as the commune takes.
#[must_use]
pub fn due_again(asked: Date, answers_on: Option<Date>, answer_days: i64) -> Date {
    answers_on.filter(|day| *day > asked).unwrap_or_else(|| due_on(asked, answer_days))
}

/// The day by which something received on a day is answered where its stage
/// promises none.
#[must_use]
pub fn due_on(received: Date, answer_days: i64) -> Date {
    received.checked_add(answer_days.days()).unwrap_or(Date::MAX)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn public() -> Window {
        Window {
            kind: StageKind::Public,
            state: StageState::Open,
            opens_on: Some(date(2023, 12, 1)),
            closes_on: Some(date(2023, 12, 30)),
        }
    }

    #[test]
    fn residents_speak_from_the_first_day_to_the_last() {
        let on = |day| may_contribute(&public(), Voicing::Resident, day);
        assert!(matches!(on(date(2023, 11, 30)), Err(Error::Refused("refused-window-not-yet"))));
        assert!(on(date(2023, 12, 1)).is_ok() && on(date(2023, 12, 30)).is_ok());
        assert!(matches!(on(date(2023, 12, 31)), Err(Error::Refused("refused-window-over"))));
    }

    #[test]
    fn what_came_on_paper_may_be_entered_until_the_stage_closes() {
        let late = date(2024, 1, 3);
        assert!(may_contribute(&public(), Voicing::Clerk, late).is_ok());
        let closed = Window { state: StageState::Closed, ..public() };
        assert!(may_contribute(&closed, Voicing::Clerk, late).is_err());
    }

    #[test]
    fn organisations_speak_in_the_second_level_and_residents_in_the_public_stage() {
        let second = Window { kind: StageKind::SecondLevel, ..public() };
        let day = date(2023, 12, 5);
        assert!(may_contribute(&second, Voicing::Delegate, day).is_ok());
        assert!(may_contribute(&public(), Voicing::Delegate, day).is_err());
        assert!(may_contribute(&second, Voicing::Resident, day).is_err());
    }

    #[test]
    fn sixty_days_after_the_first_of_december_comes_the_thirtieth_of_january() {
        assert_eq!(due_on(date(2023, 12, 1), 60), date(2024, 1, 30));
    }
}
