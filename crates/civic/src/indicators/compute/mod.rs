//! From facts to figures, indicator by indicator.

pub(super) mod answers;
pub(super) mod people;
pub(super) mod plan;

use super::{
    DEFINITIONS, Definition, Figure, Goal, Indicator, Outcome, Reason, facts::Facts, rules,
};

/// Every indicator of the library.
#[must_use]
pub fn compute(facts: &Facts) -> Vec<Indicator> {
    DEFINITIONS.iter().map(|definition| one(facts, definition)).collect()
}

/// One indicator.
pub(super) fn one(facts: &Facts, definition: &'static Definition) -> Indicator {
    let (figures, target) = ((definition.figures)(facts), target(facts, definition));
    Indicator { definition, figures, target, as_of: facts.now }
}

/// The figure of an indicator whose rows nobody keeps yet.
pub(super) fn not_recorded(_: &Facts) -> Vec<Figure> {
    vec![unknown("whole", Reason::NotRecorded)]
}

fn target(facts: &Facts, definition: &Definition) -> Option<(f64, bool)> {
    let more = definition.goal != Goal::WithinAnswerDays;
    let own = facts.targets.iter().find(|(number, _)| *number == i64::from(definition.number));
    match (own, definition.goal) {
        (Some((_, target)), _) => Some((*target, more)),
        (None, Goal::AtLeast(target)) => Some((target, true)),
        (None, Goal::WithinAnswerDays) => Some((rules::real(facts.answer_days), false)),
        (None, Goal::None) => None,
    }
}

/// A figure that cannot be computed.
const fn unknown(part: &'static str, reason: Reason) -> Figure {
    let outcome = Outcome::Unknown(reason);
    Figure { part, outcome, numerator: None, denominator: None, unknown: 0 }
}

/// A share of counts; unknown for that reason where the whole is empty.
fn share(part: &'static str, above: i64, below: i64, why: Reason) -> Figure {
    ratio(part, rules::real(above), rules::real(below), why)
}

/// A share of measured values.
fn ratio(part: &'static str, above: f64, below: f64, why: Reason) -> Figure {
    let Some(value) = rules::share(above, below) else { return unknown(part, why) };
    let outcome = Outcome::Known(value);
    Figure { part, outcome, numerator: Some(above), denominator: Some(below), unknown: 0 }
}

/// Withholds a figure that would tell of few persons; one that cannot be
/// computed says why, whatever may be told.
fn discreet(figure: Figure, may: bool) -> Figure {
    match figure.outcome {
        Outcome::Known(_) if !may => {
            Figure { outcome: Outcome::Withheld, numerator: None, denominator: None, ..figure }
        }
        _ => figure,
    }
}

fn count<'a, T: 'a>(items: impl Iterator<Item = &'a T>) -> i64 {
    i64::try_from(items.count()).unwrap_or(i64::MAX)
}
