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
    let sexes = Sex::ALL.iter().map(|sex| (*sex, facts.of_sex(*sex, None)));
    let (sexes, of_sex): (Vec<_>, Vec<_>) = sexes.unzip();
    let adults = facts.adults("all");
    let share = |sex: Sex| rules::share(facts.adults(sex.word())?, adults?);
    let sexes = sexes.into_iter().zip(told(&of_sex));
    let by_sex = sexes.map(|(sex, people)| Bracket {
        of: "sex",
        word: sex.word(),
        people,
        census: share(sex),
    });
    let of_age: Vec<i64> = AgeBand::ALL.iter().map(|band| facts.of_band(*band)).collect();
    let whole: Option<i64> = BANDS.iter().map(|band| facts.band_share(*band)).sum();
    let share =
        |band: AgeBand| rules::share(rules::real(facts.band_share(band)?), rules::real(whole?));
    let ages = AgeBand::ALL.iter().zip(told(&of_age));
    let by_age = ages.map(|(band, people)| Bracket {
        of: "age",
        word: band.word(),
        people,
        census: share(*band),
    });
    by_sex.chain(by_age).collect()
}

fn told(cells: &[i64]) -> Vec<Option<i64>> {
    let told = rules::told(cells).into_iter();
    told.zip(cells).map(|(told, count)| told.then_some(*count)).collect()
}
