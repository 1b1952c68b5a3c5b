//! From facts to figures, indicator by indicator.

mod answers;
mod people;
mod plan;

use super::{DEFINITIONS, Figure, Goal, Indicator, Outcome, Reason, facts::Facts, rules};

/// Every indicator of the library.
#[must_use]
pub fn compute(facts: &Facts) -> Vec<Indicator> {
    let indicator = |definition| {
        let figures = figures(facts, definition);
        let target = target(facts, definition);
        Indicator { definition, figures, target, as_of: facts.now }
    };
    DEFINITIONS.iter().map(indicator).collect()
}

fn figures(facts: &Facts, definition: &super::Definition) -> Vec<Figure> {
    match definition.number {
        1 => people::participation(facts),
        2 => people::attendance(facts),
        3 => people::invitation(facts),
        4 => people::women(facts),
        5 => people::parity(facts),
        6 => people::young(facts),
        7 => people::representativeness(facts),
        8 => people::quarters(facts),
        11 => answers::assisted(facts),
        12 => answers::associations(facts),
        13 => answers::opinions(facts),
        14 => answers::contributions(facts),
        15 => answers::reasoned(facts),
        16 => answers::delay(facts),
        17 => answers::influence(facts),
        18 => plan::traceability(facts),
        19 => answers::equity(facts),
        20 => plan::completion(facts),
        21 => plan::on_time(facts),
        _ => vec![unknown("whole", Reason::NotRecorded)],
    }
}

fn target(facts: &Facts, definition: &super::Definition) -> Option<(f64, bool)> {
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

/// Keeps a figure from telling about few persons.
fn discreet(figure: Figure, facts: &Facts, cells: &[i64]) -> Figure {
    if facts.public && cells.iter().any(|count| rules::is_small(*count)) {
        return Figure { outcome: Outcome::Withheld, numerator: None, denominator: None, ..figure };
    }
    figure
}

fn count<'a, T: 'a>(items: impl Iterator<Item = &'a T>) -> i64 {
    i64::try_from(items.count()).unwrap_or(i64::MAX)
}
