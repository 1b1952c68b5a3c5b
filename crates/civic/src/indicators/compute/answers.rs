//! What was contributed and how it was answered: indicators 11 to 17 and 19.

use crate::{
    commune::BodyKind,
    indicators::{
        Figure, Outcome, Reason,
        facts::{Contribution, Facts},
        rules,
    },
    people::Sex,
    process::StageKind,
};

use super::{count, discreet, share, unknown};

/// The doors that need no screen.
pub(in crate::indicators) fn assisted(facts: &Facts) -> Vec<Figure> {
    let all = count(facts.contributions.iter());
    let helped = count(facts.contributions.iter().filter(|one| one.channel != "web"));
    vec![share("whole", helped, all, Reason::NoContribution)]
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
    let all = count(facts.contributions.iter());
    let at = |stage| count(facts.contributions.iter().filter(move |one| one.stage == stage));
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

/// A figure over all contributions, then for each stage that has some.
fn by_stage(
    facts: &Facts,
    figure: impl Fn(&'static str, Vec<&Contribution>) -> Figure,
) -> Vec<Figure> {
    let of = |stage: Option<StageKind>| -> Vec<&Contribution> {
        let all = facts.contributions.iter();
        all.filter(|one| stage.is_none_or(|stage| one.stage == stage)).collect()
    };
    STAGES
        .iter()
        .map(|(part, stage)| (*part, of(*stage)))
        .filter(|(part, some)| *part == "whole" || !some.is_empty())
        .map(|(part, some)| figure(part, some))
        .collect()
}

pub(in crate::indicators) fn reasoned(facts: &Facts) -> Vec<Figure> {
    by_stage(facts, |part, some| {
        let answered = count(some.iter().filter(|one| one.verdict.is_some()));
        share(part, answered, count(some.iter()), Reason::NoContribution)
    })
}

pub(in crate::indicators) fn delay(facts: &Facts) -> Vec<Figure> {
    let days: Vec<f64> = facts.contributions.iter().filter_map(days_to_answer).collect();
    let open = count(facts.contributions.iter().filter(|one| one.answered_at.is_none()));
    let why =
        if facts.contributions.is_empty() { Reason::NoContribution } else { Reason::NoAnswer };
    let figure = |part, value: Option<f64>| match value {
        Some(value) => Figure {
            part,
            outcome: Outcome::Known(value),
            numerator: None,
            denominator: Some(rules::real(count(days.iter()))),
            unknown: open,
        },
        None => Figure { unknown: open, ..unknown(part, why) },
    };
    vec![figure("median", rules::median(&days)), figure("p90", rules::p90(&days))]
}

/// Whole days between receiving and first answering.
fn days_to_answer(one: &Contribution) -> Option<f64> {
    let answered = one.answered_at?;
    Some(rules::real((answered.0 - one.received_at.0).max(0) / 86_400_000))
}

/// Whether an answer took something up.
fn took_up(one: &Contribution) -> bool {
    matches!(one.verdict.as_deref(), Some("accepted" | "accepted_in_part"))
}

pub(in crate::indicators) fn influence(facts: &Facts) -> Vec<Figure> {
    by_stage(facts, |part, some| {
        let answered = count(some.iter().filter(|one| one.verdict.is_some()));
        let taken = count(some.iter().filter(|one| took_up(one)));
        let figure = share(part, taken, answered, Reason::NoAnswer);
        Figure { unknown: count(some.iter()) - answered, ..figure }
    })
}

pub(in crate::indicators) fn equity(facts: &Facts) -> Vec<Figure> {
    let of = |sex: Sex| {
        let own = || facts.contributions.iter().filter(move |one| one.sex == sex);
        let answered = count(own().filter(|one| one.verdict.is_some()));
        (count(own().filter(|one| took_up(one))), answered)
    };
    let ((women, of_women), (men, of_men)) = (of(Sex::Female), of(Sex::Male));
    let above = rules::share(rules::real(women), rules::real(of_women));
    let below = rules::share(rules::real(men), rules::real(of_men));
    let figure = match (above, below) {
        (Some(above), Some(below)) => super::ratio("whole", above, below, Reason::OneSide),
        _ => unknown("whole", Reason::OneSide),
    };
    let unsaid = facts.contributions.iter().filter(|one| one.sex == Sex::Unsaid);
    let figure = discreet(figure, facts, &[women, men, of_women, of_men]);
    vec![Figure { unknown: count(unsaid), ..figure }]
}
