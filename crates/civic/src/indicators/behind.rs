//! The rows behind an indicator, without names and without words.

use super::{
    facts::{BANDS, Bodies, Contribution, Facts, Measure},
    rules,
};
use crate::people::{AgeBand, Sex};

/// A bracket of people beside the census; untold where it would point at few.
#[derive(Debug, Clone, PartialEq)]
pub struct Bracket {
    /// The word of its vocabulary: `sex` or `age`.
    pub of: &'static str,
    /// The bracket's word.
    pub word: &'static str,
    /// How many; nothing where it is not told.
    pub people: Option<i64>,
    /// The share among inhabitants of 15 years and more.
    pub census: Option<f64>,
}

/// Which rows a figure is computed from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rows {
    /// People by bracket.
    People,
    /// Contributions with their answers.
    Contributions,
    /// Bodies by kind.
    Bodies,
    /// The measures of the latest published plan.
    Measures,
    /// Nothing is recorded for it yet.
    Nothing,
}

/// The rows that a figure was computed from, without names and without words.
#[derive(Debug, Clone)]
pub enum Behind {
    /// People by bracket.
    People(Vec<Bracket>),
    /// Contributions with their answers, a page of them.
    Contributions(Turned),
    /// Bodies by kind.
    Bodies(Vec<Bodies>),
    /// The measures of the latest published plan.
    Measures(Vec<Measure>),
    /// Nothing is recorded for it yet.
    Nothing,
}

/// A page of contributions in the order of their coming.
#[derive(Debug, Clone, Default)]
pub struct Turned {
    /// The contributions.
    pub rows: Vec<Contribution>,
    /// Whether there are earlier ones.
    pub earlier: bool,
    /// Whether there are later ones.
    pub later: bool,
}

pub(super) fn brackets(facts: &Facts) -> Vec<Bracket> {
    let adults = facts.adults("all");
    let share = |sex: Sex| rules::share(facts.adults(sex.word())?, adults?);
    let by_sex = Sex::ALL.iter().map(|sex| Bracket {
        of: "sex",
        word: sex.word(),
        people: told(*sex == Sex::Unsaid || facts.tells_sexes(None), facts.of_sex(*sex, None)),
        census: share(*sex),
    });
    let whole: Option<i64> = BANDS.iter().map(|band| facts.band_share(*band)).sum();
    let share =
        |band: AgeBand| rules::share(rules::real(facts.band_share(band)?), rules::real(whole?));
    let tells = |band: AgeBand| {
        BANDS.iter().position(|it| *it == band).is_none_or(|at| facts.tells_band(at))
    };
    let by_age = AgeBand::ALL.iter().map(|band| Bracket {
        of: "age",
        word: band.word(),
        people: told(tells(*band), facts.of_band(*band)),
        census: share(*band),
    });
    by_sex.chain(by_age).collect()
}

fn told(may: bool, people: i64) -> Option<i64> {
    may.then_some(people)
}
