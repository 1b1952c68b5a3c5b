//! What of few persons the indicators may tell, as it is decided for all pages
//! of the commune together ([`crate::told`]).

use std::collections::BTreeMap;

use super::facts::{BANDS, Facts};
use crate::{
    people::Sex,
    told::{self, Part, People, Sexes, Sitting},
};

/// What may be told.
#[derive(Debug, Clone, Default)]
pub struct Told {
    /// Women and men, by part.
    parts: Vec<(Part, bool)>,
    /// The young against the others.
    young: bool,
    /// Each of the age bands.
    bands: Vec<bool>,
    /// Whose contributions changed the text.
    equity: bool,
}

impl Told {
    /// What may be told of the people of whom the rows tell.
    #[must_use]
    pub fn of(facts: &Facts) -> Self {
        let all = &facts.contributions;
        let bands: Vec<i64> = BANDS.iter().map(|band| facts.of_band(*band)).collect();
        let (young, bands) = told::of_ages(&bands);
        let counted = Sex::ALL.iter().map(|sex| all.of_sex(*sex, None));
        let (answered, taken_up): (Vec<i64>, Vec<i64>) =
            counted.map(|of| (of.reasoned, of.taken_up)).unzip();
        Self {
            parts: told::of_commune(&people(facts)),
            young,
            bands,
            equity: told::of_answers(&sexes(&answered), &sexes(&taken_up)),
        }
    }
}

/// Counts in the order of [`Sex::ALL`]: women, men, those who did not say.
fn sexes(counts: &[i64]) -> Sexes {
    [0, 1, 2].map(|at| counts.get(at).copied().unwrap_or_default())
}

fn people(facts: &Facts) -> People {
    let mut workshops: BTreeMap<_, BTreeMap<_, Sexes>> = BTreeMap::new();
    for came in &facts.came {
        let of = workshops.entry(came.workshop_id).or_default();
        of.entry(came.category_id).or_default()[place(came.sex)] += came.people;
    }
    let sitting = |of: &BTreeMap<_, Sexes>| Sitting {
        categories: of.values().map(|[female, male, _]| [*female, *male]).collect(),
        unsaid: of.values().map(|of| of[2]).sum(),
    };
    let mut stages: BTreeMap<_, Sexes> = BTreeMap::new();
    for one in &facts.contributions.by_sex {
        stages.entry(one.stage).or_default()[place(one.sex)] += one.counted.voices;
    }
    let mut present = Sexes::default();
    for one in &facts.present {
        present[place(one.sex)] += one.people;
    }
    let workshops = workshops.values().map(sitting).collect();
    People { workshops, present, stages: stages.into_iter().collect() }
}

const fn place(sex: Sex) -> usize {
    match sex {
        Sex::Female => 0,
        Sex::Male => 1,
        Sex::Unsaid => 2,
    }
}

impl Facts {
    /// The same facts for everybody to read: without what tells of few persons.
    #[must_use]
    pub fn in_public(mut self) -> Self {
        self.told = Some(Told::of(&self));
        self
    }

    /// Whether women and men of a part may be told.
    #[must_use]
    pub fn tells_sexes(&self, part: Part) -> bool {
        let told = |told: &Told| told.parts.iter().any(|(of, may)| *of == part && *may);
        self.told.as_ref().is_none_or(told)
    }

    /// Whether the young may be told against the others.
    #[must_use]
    pub fn tells_young(&self) -> bool {
        self.told.as_ref().is_none_or(|told| told.young)
    }

    /// Whether an age band may be told, by its place in [`BANDS`].
    #[must_use]
    pub fn tells_band(&self, at: usize) -> bool {
        self.told.as_ref().is_none_or(|told| told.bands.get(at).copied().unwrap_or_default())
    }

    /// Whether it may be told whose contributions changed the text.
    #[must_use]
    pub fn tells_equity(&self) -> bool {
        self.told.as_ref().is_none_or(|told| told.equity)
    }

    /// Whether counts of people as a whole may be told.
    #[must_use]
    pub fn tells_all(&self, counts: &[i64]) -> bool {
        self.told.is_none() || told::of_all(counts)
    }
}
