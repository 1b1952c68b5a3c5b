//! What was contributed and how it was answered: indicators 11 to 17 and 19.

use crate::{
    commune::BodyKind,
    indicators::{
        Figure, Outcome, Reason,
        facts::{Counted, Facts},
        rules,
    },
    people::Sex,
    process::StageKind,
};

use super::{discreet, share, unknown};

/// The doors that need no screen.
pub(in crate::indicators) fn assisted(facts: &Facts) -> Vec<Figure> {
    let all = facts.contributions.at(None);
    vec![share("whole", all.offline, all.received, Reason::NoContribution)]
}

pub(in crate::indicators) fn associations(facts: &Facts) -> Vec<Figure> {
    let kind = facts.bodies.iter().find(|one| one.kind == BodyKind::Association);
    let (took_part, registered) = kind.map_or((0, 0), |one| (one.contributed, one.registered));
    vec![share("whole", took_part, registered, Reason::NoAssociation)]
}

pub(in crate::indicators) fn opinions(facts: &Facts) -> Vec<Figure> {
    let (answered, asked) = facts
        .bodies
        .iter()
        .fold((0, 0), |(answered, asked), one| (answered + one.answered, asked + one.asked));
    vec![share("whole", answered, asked, Reason::NobodyAsked)]
}

pub(in crate::indicators) fn contributions(facts: &Facts) -> Vec<Figure> {
    let all = facts.contributions.at(None).received;
    let at = |stage| facts.contributions.at(Some(stage)).received;
    if all + facts.cards == 0 {
        return vec![unknown("whole", Reason::NoContribution)];
    }
    let parts = [
        ("whole", all + facts.cards),
        ("workshop", facts.cards + at(StageKind::Workshop)),
        ("second_level", at(StageKind::SecondLevel)),
        ("public", at(StageKind::Public)),
    ];
    parts
        .into_iter()
        .filter(|(part, number)| *part == "whole" || *number > 0)
        .map(|(part, number)| known(part, number))
        .collect()
}

/// A figure that is a mere count.
fn known(part: &'static str, number: i64) -> Figure {
    let number = rules::real(number);
    let outcome = Outcome::Known(number);
    Figure { part, outcome, numerator: Some(number), denominator: None, unknown: 0 }
}

/// The stages at which contributions are answered.
const STAGES: [(&str, Option<StageKind>); 3] = [
    ("whole", None),
    ("second_level", Some(StageKind::SecondLevel)),
    ("public", Some(StageKind::Public)),
];

/// A figure over all contributions, then for each stage that has some: from
/// what is counted there, and how many are late.
fn by_stage(facts: &Facts, figure: impl Fn(&'static str, Counted, i64) -> Figure) -> Vec<Figure> {
    STAGES
        .iter()
        .map(|(part, stage)| {
            (*part, facts.contributions.at(*stage), facts.contributions.late_at(*stage))
        })
        .filter(|(part, some, _)| *part == "whole" || some.received > 0)
        .map(|(part, some, late)| figure(part, some, late))
        .collect()
}

/// Of those who had an answer or should have had it by now, how many had one:
/// lateness lowers it, new voices do not.
pub(in crate::indicators) fn reasoned(facts: &Facts) -> Vec<Figure> {
    by_stage(facts, |part, some, late| {
        let due = some.reasoned + late;
        let why = if some.received == 0 { Reason::NoContribution } else { Reason::NoAnswerDue };
        Figure { unknown: some.received - due, ..share(part, some.reasoned, due, why) }
    })
}

pub(in crate::indicators) fn delay(facts: &Facts) -> Vec<Figure> {
    let days = &facts.contributions.delays;
    let received = facts.contributions.at(None).received;
    let (answered, open) = (rules::how_many(days), received - rules::how_many(days));
    let why = if received == 0 { Reason::NoContribution } else { Reason::NoAnswer };
    let figure = |part, value: Option<f64>| match value {
        Some(value) => Figure {
            part,
            outcome: Outcome::Known(value),
            numerator: None,
            denominator: Some(rules::real(answered)),
            unknown: open,
        },
        None => Figure { unknown: open, ..unknown(part, why) },
    };
    vec![figure("median", rules::median(days)), figure("p90", rules::p90(days))]
}

pub(in crate::indicators) fn influence(facts: &Facts) -> Vec<Figure> {
    by_stage(facts, |part, some, _| {
        let figure = share(part, some.taken_up, some.reasoned, Reason::NoAnswer);
        Figure { unknown: some.received - some.reasoned, ..figure }
    })
}

pub(in crate::indicators) fn equity(facts: &Facts) -> Vec<Figure> {
    let of = |sex: Sex| {
        let own = facts.contributions.of_sex(sex, None);
        (own.taken_up, own.reasoned)
    };
    let ((women, of_women), (men, of_men)) = (of(Sex::Female), of(Sex::Male));
    let above = rules::share(rules::real(women), rules::real(of_women));
    let below = rules::share(rules::real(men), rules::real(of_men));
    let figure = match (above, below) {
        (Some(above), Some(below)) => super::ratio("whole", above, below, Reason::OneSide),
        _ => unknown("whole", Reason::OneSide),
    };
    let unsaid = facts.contributions.of_sex(Sex::Unsaid, None).received;
    vec![Figure { unknown: unsaid, ..discreet(figure, facts.tells_equity()) }]
}
