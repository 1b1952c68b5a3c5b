//! The thirty definitions. Their names and the sentences of their formulas
//! stand in the locales, by number.

use super::{Auto, Class, Unit};

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

/// One indicator of the common library.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Definition {
    /// Its number, from 1 to 30.
    pub number: u8,
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
}

impl Definition {
    const fn new(number: u8, class: Class, unit: Unit) -> Self {
        Self { number, class, unit, auto: Auto::Computed, goal: Goal::None, census: false }
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
    Definition::new(1, Effectiveness, PerMille).census(),
    Definition::new(2, Effectiveness, Persons),
    Definition::new(3, Efficiency, Percent),
    Definition::new(4, Inclusion, Percent),
    Definition::new(5, Inclusion, Index),
    Definition::new(6, Inclusion, Percent),
    Definition::new(7, Inclusion, Index).census(),
    Definition::new(8, Inclusion, Percent),
    Definition::new(9, Inclusion, Percent).partly(),
    Definition::new(10, Effectiveness, Percent),
    Definition::new(11, Inclusion, Percent),
    Definition::new(12, Effectiveness, Percent),
    Definition::new(13, Effectiveness, Percent),
    Definition::new(14, Effectiveness, Count),
    Definition::new(15, Effectiveness, Percent).goal(Goal::AtLeast(1.0)),
    Definition::new(16, Efficiency, Days).goal(Goal::WithinAnswerDays),
    Definition::new(17, Effectiveness, Percent),
    Definition::new(18, Quality, Percent).goal(Goal::AtLeast(1.0)),
    Definition::new(19, Inclusion, Ratio),
    Definition::new(20, Effectiveness, Percent),
    Definition::new(21, Efficiency, Percent),
    Definition::new(22, Quality, Percent),
    Definition::new(23, Efficiency, Dirhams).partly(),
    Definition::new(24, Efficiency, Dirhams).partly(),
    Definition::new(25, Efficiency, Percent).partly(),
    Definition::new(26, Efficiency, Ratio),
    Definition::new(27, Quality, Percent),
    Definition::new(28, Quality, Percent).partly(),
    Definition::new(29, Effectiveness, Percent),
    Definition::new(30, Quality, Percent).partly(),
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
