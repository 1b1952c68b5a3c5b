//! What a text may be, and when it may be published: pure functions.

mod compare;
mod diff;
mod outline;

pub use compare::{Change, Comparison, Fate, compare};
pub use diff::{Mark, Run, diff};
pub use outline::{branch, insertion, moved, numbers};

use std::collections::{HashMap, HashSet};

use base::{Faults, Id, Lang};
use sha2::{Digest, Sha256};

use super::{
    Level, Measure, ModelProvision, Particulars, Provision, Source, SourceKind, Wording, Words,
};

/// The most characters of a heading.
pub const HEADING: usize = 300;
/// The most characters of a text.
pub const BODY: usize = 8_000;

/// What a provision says in a version, as far as a reader is concerned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// Its words.
    pub words: Words,
    /// Whether it was taken out.
    pub repealed: bool,
    /// A measure's particulars.
    pub particulars: Option<Particulars>,
}

impl Standing {
    /// A wording with the particulars that go with it.
    #[must_use]
    pub fn of(wording: &Wording, particulars: Option<&Particulars>) -> Self {
        Self {
            words: wording.words(),
            repealed: wording.repealed,
            particulars: particulars.cloned(),
        }
    }

    /// What the model says.
    #[must_use]
    pub fn of_model(model: &ModelProvision) -> Self {
        Self {
            words: Words {
                heading_ar: model.heading_ar.clone(),
                heading_fr: model.heading_fr.clone(),
                body_ar: model.body_ar.clone(),
                body_fr: model.body_fr.clone(),
            },
            repealed: false,
            particulars: None,
        }
    }
}

/// The particulars of measures by provision.
#[must_use]
pub fn by_provision(measures: &[Measure]) -> HashMap<Id<Provision>, &Particulars> {
    measures.iter().map(|measure| (measure.provision_id, &measure.particulars)).collect()
}

/// The words of a provision as they may be written: a heading in Arabic, a
/// text in Arabic where people are consulted on it, nothing endless.
#[must_use]
pub fn word_faults(level: Level, words: &Words) -> Faults {
    let mut faults = Faults::default();
    if words.heading_ar.trim().is_empty() {
        faults.add("heading_ar", "fault-required");
    }
    if level.is_leaf() && words.body_ar.trim().is_empty() {
        faults.add("body_ar", "fault-required");
    }
    for (field, text, limit) in [
        ("heading_ar", &words.heading_ar, HEADING),
        ("heading_fr", &words.heading_fr, HEADING),
        ("body_ar", &words.body_ar, BODY),
        ("body_fr", &words.body_fr, BODY),
    ] {
        if text.chars().count() > limit {
            faults.add_with(field, "fault-too-long", vec![("limit", limit.to_string())]);
        }
    }
    faults
}

/// The particulars of a measure as they may be: days that exist, in order, a
/// cost that is not negative, a weight.
#[must_use]
pub fn particular_faults(measure: &Particulars) -> Faults {
    let mut faults = Faults::default();
    let day = |text: &Option<String>| text.as_ref().map(|text| text.parse::<jiff::civil::Date>());
    let (starts, due) = (day(&measure.starts_on), day(&measure.due_on));
    for (field, day) in [("starts_on", &starts), ("due_on", &due)] {
        if matches!(day, Some(Err(_))) {
            faults.add(field, "fault-date");
        }
    }
    if let (Some(Ok(starts)), Some(Ok(due))) = (starts, due)
        && due < starts
    {
        faults.add("due_on", "fault-due-before-start");
    }
    if measure.cost_mad.is_some_and(|cost| cost < 0) {
        faults.add("cost_mad", "fault-cost");
    }
    if !(1..=100).contains(&measure.weight) {
        faults.add("weight", "fault-weight");
    }
    faults
}

/// The changed provisions that do not say where they come from. That a
/// provision started as the model's explains nothing of its change; a heading
/// comes from what its provisions come from.
#[must_use]
pub fn unsourced<'a>(text: &'a [Wording], sources: &[Source]) -> Vec<&'a Wording> {
    let said: HashSet<Id<Provision>> = sources
        .iter()
        .filter(|source| source.kind != SourceKind::Model)
        .map(|source| source.provision_id)
        .collect();
    let sourced = |at: usize, wording: &Wording| {
        said.contains(&wording.provision_id)
            || (!wording.level.is_leaf()
                && text[branch(text, at)].iter().any(|under| said.contains(&under.provision_id)))
    };
    text.iter()
        .enumerate()
        .filter(|(at, wording)| wording.changed && !sourced(*at, wording))
        .map(|(_, wording)| wording)
        .collect()
}

/// The faults of a publication that leaves provisions unsourced.
#[must_use]
pub fn unsourced_faults(unsourced: &[&Wording], lang: Lang) -> Faults {
    let mut faults = Faults::default();
    for wording in unsourced {
        let args =
            vec![("number", wording.number.clone()), ("heading", wording.heading(lang).to_owned())];
        faults.add_with(format!("provision-{}", wording.provision_id), "fault-unsourced", args);
    }
    faults
}

/// SHA-256 over the canonical text: every part with its length before it, so
/// that no two texts share one.
#[must_use]
pub fn digest(text: &[Wording], measures: &[Measure]) -> [u8; 32] {
    let particulars = by_provision(measures);
    let mut hash = Sha256::new();
    let mut part = |text: &str| {
        hash.update((text.len() as u64).to_be_bytes());
        hash.update(text.as_bytes());
    };
    for wording in text {
        part(&wording.provision_id.to_string());
        part(wording.level.word());
        part(&wording.number);
        part(if wording.repealed { "repealed" } else { "standing" });
        part(&wording.heading_ar);
        part(&wording.heading_fr);
        part(&wording.body_ar);
        part(&wording.body_fr);
        if let Some(measure) = particulars.get(&wording.provision_id) {
            canonical(measure).iter().for_each(|value| part(value));
        }
    }
    hash.finalize().into()
}

fn canonical(measure: &Particulars) -> [String; 14] {
    [
        measure.responsible_ar.clone(),
        measure.responsible_fr.clone(),
        measure.partners_ar.clone(),
        measure.partners_fr.clone(),
        measure.starts_on.clone().unwrap_or_default(),
        measure.due_on.clone().unwrap_or_default(),
        measure.cost_mad.map(|cost| cost.to_string()).unwrap_or_default(),
        measure.funding_ar.clone(),
        measure.funding_fr.clone(),
        measure.indicator_ar.clone(),
        measure.indicator_fr.clone(),
        measure.verification_ar.clone(),
        measure.verification_fr.clone(),
        measure.weight.to_string(),
    ]
}
