//! Which measures and commitments may go together, by what their words speak
//! of: a suggestion for a person, never a link by itself. `docs/convergence.md`
//! tells the method and what it was measured at.

mod terms;
mod vocabulary;
mod words;

use std::collections::BTreeMap;

use base::Lang;
use terms::TERMS;
use words::{Feature, Features, features};

/// What stands in every plan counts so much of what tells.
const COMMON_WORTH: f64 = 0.25;
/// A word that no term has counts so much of a concept.
const STEM_WORTH: f64 = 0.8;
/// What only the longer text says counts so much of what the title says.
const DESCRIPTION: f64 = 0.55;
/// From which score on a pair is proposed.
pub const LIKELY: f64 = 0.28;
/// A word that no term has cannot be met in the other language: between two
/// texts of different languages it counts so much of what else tells.
const UNMET: f64 = 0.3;
/// What the other text says only in its description counts so much of a title.
const MENTIONED: f64 = 0.7;
/// By so many texts the files are thought longer when rarity is worked out.
const MORE_TEXTS: u32 = 40;
/// A pair is left out where its score is less than this share of the best one
/// that its measure or its commitment has.
const BESIDE_BEST: f64 = 0.65;

/// A text to compare.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Item {
    /// Its title, in either language or in both.
    pub title: String,
    /// What it says besides; may be empty.
    pub description: String,
}

/// A pair that is proposed.
#[derive(Debug, Clone, PartialEq)]
pub struct Pair {
    /// The place of the measure.
    pub measure: usize,
    /// The place of the commitment.
    pub commitment: usize,
    /// How likely, from 0 to 1.
    pub score: f64,
    /// The words that made it likely, of the measure and of the commitment, the
    /// weightiest first.
    pub shared: Vec<(String, String)>,
}

/// How much each feature tells.
type Rarity = BTreeMap<Feature, f64>;

/// A text as it is compared.
struct Weighed {
    lang: Lang,
    title: Features,
    all: Features,
    /// The weight of each feature, the title's whole.
    weight: Rarity,
}

/// The pairs that are proposed, the likeliest first.
#[must_use]
pub fn pairs(measures: &[Item], commitments: &[Item]) -> Vec<Pair> {
    let read = |items: &[Item]| items.iter().map(Weighed::read).collect::<Vec<_>>();
    let (mut measures, mut commitments) = (read(measures), read(commitments));
    let rarity = rarity(measures.iter().chain(&commitments));
    for text in measures.iter_mut().chain(&mut commitments) {
        text.weigh(&rarity);
    }
    let mut scored = Vec::new();
    for (measure, one) in measures.iter().enumerate() {
        for (commitment, other) in commitments.iter().enumerate() {
            let score = one.likeness(other, &rarity);
            if score >= LIKELY {
                scored.push((measure, commitment, score));
            }
        }
    }
    let (mut by_measure, mut by_commitment) =
        (vec![0.0_f64; measures.len()], vec![0.0_f64; commitments.len()]);
    for (measure, commitment, score) in &scored {
        by_measure[*measure] = by_measure[*measure].max(*score);
        by_commitment[*commitment] = by_commitment[*commitment].max(*score);
    }
    scored.retain(|(measure, commitment, score)| {
        *score >= BESIDE_BEST * by_measure[*measure].max(by_commitment[*commitment])
    });
    scored.sort_by(|a, b| b.2.total_cmp(&a.2).then((a.0, a.1).cmp(&(b.0, b.1))));
    let pair = |(measure, commitment, score): (usize, usize, f64)| Pair {
        measure,
        commitment,
        score,
        shared: measures[measure].shared(&commitments[commitment]),
    };
    scored.into_iter().map(pair).collect()
}

/// How much each feature tells: less the more texts speak of it.
#[allow(clippy::cast_precision_loss, reason = "a plan has a few hundred texts")]
fn rarity<'a>(texts: impl Iterator<Item = &'a Weighed>) -> Rarity {
    let (mut count, mut all) = (BTreeMap::<&Feature, usize>::new(), 0);
    for text in texts {
        all += 1;
        for feature in text.all.keys() {
            *count.entry(feature).or_default() += 1;
        }
    }
    // A few texts say little of how rare a word is: as if there were more.
    let all = f64::from(all + MORE_TEXTS);
    let of = |(feature, count): (&Feature, usize)| {
        let worth = match feature {
            Feature::Concept(concept) => TERMS.worth(*concept),
            Feature::Stem(_) => STEM_WORTH,
        };
        (feature.clone(), worth * (all / (count as f64 + 1.0)).ln())
    };
    count.into_iter().map(of).collect()
}

impl Weighed {
    fn read(it: &Item) -> Self {
        let title = features(&it.title, &TERMS);
        let mut all = title.clone();
        for (feature, said) in features(&it.description, &TERMS) {
            all.entry(feature).or_insert(said);
        }
        Self { lang: Lang::of_letters(&it.title), title, all, weight: Rarity::new() }
    }

    fn weigh(&mut self, rarity: &Rarity) {
        let weight = |feature: &Feature| {
            let share = if self.title.contains_key(feature) { 1.0 } else { DESCRIPTION };
            (feature.clone(), share * rarity.get(feature).copied().unwrap_or_default())
        };
        self.weight = self.all.keys().map(weight).collect();
    }

    /// How much a feature counts beside a text, whether that says it or not.
    fn beside(&self, other: &Self, feature: &Feature) -> f64 {
        let unmet = self.lang != other.lang
            && matches!(feature, Feature::Stem(_))
            && !other.all.contains_key(feature);
        if unmet { UNMET } else { 1.0 }
    }

    fn length(&self, other: &Self) -> f64 {
        let part =
            |(feature, weight): (&Feature, &f64)| (weight * self.beside(other, feature)).powi(2);
        self.weight.iter().map(part).sum::<f64>().sqrt()
    }

    /// How much of what the title says the other text says too.
    fn covered(&self, other: &Self, rarity: &Rarity) -> f64 {
        let (mut met, mut all) = (0.0, 0.0);
        for feature in self.title.keys() {
            let tells = rarity.get(feature).copied().unwrap_or_default();
            all += tells * self.beside(other, feature);
            if other.title.contains_key(feature) {
                met += tells;
            } else if other.all.contains_key(feature) {
                met += tells * MENTIONED;
            }
        }
        if all > 0.0 { met / all } else { 0.0 }
    }

    /// From 0 to 1: half the cosine of both texts, half how much of each title
    /// the other text covers.
    fn likeness(&self, other: &Self, rarity: &Rarity) -> f64 {
        let product = |(feature, weight): (&Feature, &f64)| {
            weight * other.weight.get(feature).copied().unwrap_or_default()
        };
        let product: f64 = self.weight.iter().map(product).sum();
        if product == 0.0 {
            return 0.0;
        }
        let whole = product / (self.length(other) * other.length(self));
        let covered = (self.covered(other, rarity) + other.covered(self, rarity)) / 2.0;
        f64::midpoint(whole, covered).clamp(0.0, 1.0)
    }

    /// The words of both that speak of the same, the weightiest first.
    fn shared(&self, other: &Self) -> Vec<(String, String)> {
        let mut shared: Vec<(f64, &String, &String)> = self
            .all
            .iter()
            .filter_map(|(feature, said)| {
                let its = other.all.get(feature)?;
                Some((self.weight.get(feature)? * other.weight.get(feature)?, said, its))
            })
            .collect();
        shared.sort_by(|a, b| b.0.total_cmp(&a.0));
        shared.into_iter().map(|it| (it.1.clone(), it.2.clone())).collect()
    }
}
