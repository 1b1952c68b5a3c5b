//! The thirty definitions. Their names and the sentences of their formulas
//! stand in the locales, by key.

use super::{
    Auto, Class, Figure, Unit,
    behind::Rows,
    compute::{self, answers, people, plan},
    facts::Facts,
};

/// What an indicator aims at when a commune has set no target of its own.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Goal {
    /// Nothing is aimed at unless the commune says so.
    None,
    /// At least this value, because the process promises it.
    AtLeast(f64),
    /// At most the days within which the commune promises to answer.
    WithinAnswerDays,
}

/// One indicator of the common library: an entry of [`DEFINITIONS`], and the
/// sentences under its key.
#[derive(Debug, Clone, Copy)]
pub struct Definition {
    /// Its number in the library, by which addresses and targets name it.
    pub number: u8,
    /// Its key, by which the locales name it.
    pub key: &'static str,
    /// What it tells about.
    pub class: Class,
    /// How its value is written.
    pub unit: Unit,
    /// Where its value comes from.
    pub auto: Auto,
    /// What the process itself promises.
    pub goal: Goal,
    /// Whether the census stands in it.
    pub census: bool,
    /// From facts to its figures.
    pub(super) figures: fn(&Facts) -> Vec<Figure>,
    /// The rows that its figures are made of.
    pub(super) rows: Rows,
}

impl PartialEq for Definition {
    fn eq(&self, other: &Self) -> bool {
        self.number == other.number
    }
}

impl Definition {
    const fn new(number: u8, key: &'static str, class: Class, unit: Unit) -> Self {
        Self {
            number,
            key,
            class,
            unit,
            auto: Auto::Computed,
            goal: Goal::None,
            census: false,
            figures: compute::not_recorded,
            rows: Rows::Nothing,
        }
    }

    const fn of(mut self, figures: fn(&Facts) -> Vec<Figure>, rows: Rows) -> Self {
        (self.figures, self.rows) = (figures, rows);
        self
    }

    const fn partly(mut self) -> Self {
        self.auto = Auto::Partly;
        self
    }

    const fn goal(mut self, goal: Goal) -> Self {
        self.goal = goal;
        self
    }

    const fn census(mut self) -> Self {
        self.census = true;
        self
    }
}

use Class::{Effectiveness, Efficiency, Inclusion, Quality};
use Unit::{Count, Days, Dirhams, Index, PerMille, Percent, Persons, Ratio};

/// The common library.
pub static DEFINITIONS: [Definition; 30] = [
    Definition::new(1, "participation", Effectiveness, PerMille)
        .of(people::participation, Rows::People)
        .census(),
    Definition::new(2, "attendance", Effectiveness, Persons).of(people::attendance, Rows::People),
    Definition::new(3, "invitation", Efficiency, Percent).of(people::invitation, Rows::People),
    Definition::new(4, "women", Inclusion, Percent).of(people::women, Rows::People),
    Definition::new(5, "parity", Inclusion, Index).of(people::parity, Rows::People),
    Definition::new(6, "young", Inclusion, Percent).of(people::young, Rows::People),
    Definition::new(7, "representativeness", Inclusion, Index)
        .of(people::representativeness, Rows::People)
        .census(),
    Definition::new(8, "quarters", Inclusion, Percent).of(people::quarters, Rows::Contributions),
    Definition::new(9, "disability", Inclusion, Percent).partly(),
    Definition::new(10, "first-time", Effectiveness, Percent),
    Definition::new(11, "assisted", Inclusion, Percent).of(answers::assisted, Rows::Contributions),
    Definition::new(12, "associations", Effectiveness, Percent)
        .of(answers::associations, Rows::Bodies),
    Definition::new(13, "opinions", Effectiveness, Percent).of(answers::opinions, Rows::Bodies),
    Definition::new(14, "contributions", Effectiveness, Count)
        .of(answers::contributions, Rows::Contributions),
    Definition::new(15, "reasoned", Effectiveness, Percent)
        .of(answers::reasoned, Rows::Contributions)
        .goal(Goal::AtLeast(1.0)),
    Definition::new(16, "delay", Efficiency, Days)
        .of(answers::delay, Rows::Contributions)
        .goal(Goal::WithinAnswerDays),
    Definition::new(17, "influence", Effectiveness, Percent)
        .of(answers::influence, Rows::Contributions),
    Definition::new(18, "traceability", Quality, Percent)
        .of(plan::traceability, Rows::Measures)
        .goal(Goal::AtLeast(1.0)),
    Definition::new(19, "equity", Inclusion, Ratio).of(answers::equity, Rows::Contributions),
    Definition::new(20, "completion", Effectiveness, Percent).of(plan::completion, Rows::Measures),
    Definition::new(21, "on-time", Efficiency, Percent).of(plan::on_time, Rows::Measures),
    Definition::new(22, "convergence", Quality, Percent),
    Definition::new(23, "cost-participant", Efficiency, Dirhams).partly(),
    Definition::new(24, "cost-proposal", Efficiency, Dirhams).partly(),
    Definition::new(25, "budget", Efficiency, Percent).partly(),
    Definition::new(26, "calendar", Efficiency, Ratio),
    Definition::new(27, "publication", Quality, Percent),
    Definition::new(28, "satisfaction", Quality, Percent).partly(),
    Definition::new(29, "petitions", Effectiveness, Percent),
    Definition::new(30, "commitments", Quality, Percent).partly(),
];

/// The indicator of a number.
#[must_use]
pub fn definition(number: u8) -> Option<&'static Definition> {
    DEFINITIONS.iter().find(|one| one.number == number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_library_is_numbered_from_one_to_thirty() {
        let numbers: Vec<u8> = DEFINITIONS.iter().map(|one| one.number).collect();
        assert_eq!(numbers, (1..=30).collect::<Vec<_>>());
    }
}
