//! What follows from what was said: links, gaps, overlaps and what is proposed.

use base::Id;

use super::{
    Degree, Ruling, Said,
    likely::{self, Item},
};
use crate::{
    document::{Provision, Wording},
    openness::Commitment,
};

/// The longest reason, in characters.
pub const REASON: usize = 2_000;

/// Measures, commitments, and what was said of them.
#[derive(Debug, Clone, Default)]
pub struct Matrix {
    /// The measures of the plan, in its order.
    pub measures: Vec<Wording>,
    /// The commitments, by kind and place.
    pub commitments: Vec<Commitment>,
    /// The latest that was said of each pair.
    pub said: Vec<Said>,
}

/// A pair that is proposed to a person.
#[derive(Debug, Clone, PartialEq)]
pub struct Proposed {
    /// The commitment.
    pub commitment: Id<Commitment>,
    /// How likely, from 0 to 1.
    pub score: f64,
    /// The words that made it likely, of the measure and of the commitment.
    pub shared: Vec<(String, String)>,
}

impl Matrix {
    /// The links that stand, those of measures and commitments that are there.
    pub fn links(&self) -> impl Iterator<Item = &Said> {
        self.said.iter().filter(|it| {
            it.ruling == Ruling::Linked
                && self.measures.iter().any(|measure| measure.provision_id == it.provision_id)
                && self.commitments.iter().any(|one| one.id == it.commitment_id)
        })
    }

    /// The links of a measure.
    pub fn of_measure(&self, id: Id<Provision>) -> impl Iterator<Item = &Said> {
        self.links().filter(move |it| it.provision_id == id)
    }

    /// The links of a commitment.
    pub fn of_commitment(&self, id: Id<Commitment>) -> impl Iterator<Item = &Said> {
        self.links().filter(move |it| it.commitment_id == id)
    }

    /// The commitment of an identity.
    #[must_use]
    pub fn commitment(&self, id: Id<Commitment>) -> Option<&Commitment> {
        self.commitments.iter().find(|it| it.id == id)
    }

    /// Measures that no commitment goes with.
    pub fn bare_measures(&self) -> impl Iterator<Item = &Wording> {
        self.measures.iter().filter(|it| self.of_measure(it.provision_id).next().is_none())
    }

    /// Commitments that no measure goes with.
    pub fn bare_commitments(&self) -> impl Iterator<Item = &Commitment> {
        self.commitments.iter().filter(|it| self.of_commitment(it.id).next().is_none())
    }

    /// Commitments of which two measures or more do the same or some of it.
    pub fn overlaps(&self) -> impl Iterator<Item = &Commitment> {
        let same = |it: &&Said| matches!(it.degree, Some(Degree::Identical | Degree::Overlaps));
        self.commitments.iter().filter(move |it| self.of_commitment(it.id).filter(same).count() > 1)
    }

    /// What is proposed of a measure, the likeliest first; what a person has
    /// said something of is not proposed again, unless it was withdrawn.
    #[must_use]
    pub fn proposed(&self, measure: Id<Provision>) -> Vec<Proposed> {
        let both = |ar: &str, fr: &str| format!("{ar} · {fr}");
        let measures = self.measures.iter().map(|it| Item {
            title: both(&it.heading.ar, &it.heading.fr),
            description: both(&it.body.ar, &it.body.fr),
        });
        let commitments = self.commitments.iter().map(|it| Item {
            title: both(&it.title.ar, &it.title.fr),
            description: both(&it.texts.problem, &it.texts.description),
        });
        let pairs = likely::pairs(&measures.collect::<Vec<_>>(), &commitments.collect::<Vec<_>>());
        let decided = |commitment: Id<Commitment>| {
            self.said.iter().any(|it| {
                it.provision_id == measure
                    && it.commitment_id == commitment
                    && it.ruling != Ruling::Withdrawn
            })
        };
        let of = pairs.into_iter().filter(|it| {
            self.measures.get(it.measure).is_some_and(|it| it.provision_id == measure)
        });
        let proposed = of.filter_map(|it| {
            let commitment = self.commitments.get(it.commitment)?.id;
            Some(Proposed { commitment, score: it.score, shared: it.shared })
        });
        proposed.filter(|it| !decided(it.commitment)).collect()
    }
}
