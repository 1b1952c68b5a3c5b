//! Reading the indicators, and the rows behind each of them.

use base::{Action, Actor, Error, Instant, Place, Result};
use db::Reader;

use super::{
    Indicator, compute, definition,
    facts::{BANDS, Bodies, Contribution, Facts, Measure},
    rules, store as rows,
};
use crate::people::{AgeBand, Sex};

/// Every indicator as anybody may read it.
pub async fn public(tx: &mut Reader, now: Instant) -> Result<Vec<Indicator>> {
    Ok(compute(&facts(tx, now, true).await?))
}

/// Every indicator with the cells of few persons, for the office.
pub async fn office(tx: &mut Reader, actor: &Actor, now: Instant) -> Result<Vec<Indicator>> {
    actor.require(Action::SeeOffice, Place::Commune(tx.scope()))?;
    Ok(compute(&facts(tx, now, false).await?))
}

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

/// The rows that a figure was computed from, without names and without words.
#[derive(Debug, Clone)]
pub enum Behind {
    /// People by bracket.
    People(Vec<Bracket>),
    /// Contributions with their answers.
    Contributions(Vec<Contribution>),
    /// Bodies by kind.
    Bodies(Vec<Bodies>),
    /// The measures of the latest published plan.
    Measures(Vec<Measure>),
    /// Nothing is recorded for it yet.
    Nothing,
}

/// One indicator with the rows behind it.
pub async fn with_rows(tx: &mut Reader, number: u8, now: Instant) -> Result<(Indicator, Behind)> {
    definition(number).ok_or(Error::NotFound)?;
    let facts = facts(tx, now, true).await?;
    let one = compute(&facts).into_iter().find(|one| one.definition.number == number);
    let one = one.ok_or(Error::NotFound)?;
    Ok((one, behind(facts, number)))
}

fn behind(facts: Facts, number: u8) -> Behind {
    match number {
        1..=7 => Behind::People(brackets(&facts)),
        8 | 11 | 14..=17 | 19 => Behind::Contributions(facts.contributions),
        12 | 13 => Behind::Bodies(facts.bodies),
        18 | 20 | 21 => Behind::Measures(facts.measures.unwrap_or_default()),
        _ => Behind::Nothing,
    }
}

fn brackets(facts: &Facts) -> Vec<Bracket> {
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

/// What the rows say.
async fn facts(tx: &mut Reader, now: Instant, public: bool) -> Result<Facts> {
    let (quarters, cards, plan) = rows::counts(tx).await?;
    let measures = match plan {
        Some(version) => Some(rows::measures(tx, version).await?),
        None => None,
    };
    Ok(Facts {
        present: rows::present(tx).await?,
        attendance: rows::attendance(tx).await?,
        contributions: rows::contributions(tx).await?,
        bodies: rows::bodies(tx).await?,
        quarters,
        cards,
        measures,
        census: crate::commune::queries::census(tx).await?,
        targets: rows::targets(tx).await?,
        answer_days: crate::commune::queries::setting(tx).await?.answer_days,
        public,
        now,
    })
}
