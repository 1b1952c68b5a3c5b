//! What a text may be, and when it may be published: pure functions.

mod compare;
mod diff;
mod digest;
mod listed;
mod outline;
mod period;
mod shown;
mod vocabulary;

pub use compare::{Change, Comparison, Fate, compare};
pub use diff::{Mark, Run, diff};
pub use digest::digest;
pub use listed::{KEPT, measures, period_in_words, section_name};
pub use outline::{branch, insertion, moved, numbers};
pub use shown::{Standing, shown, wording_shown};

use std::collections::{HashMap, HashSet};

use base::{Faults, Id, Lang};

use super::{
    Level, Measure, ModelProvision, Particulars, Provision, Source, SourceKind, Wording, Words,
    measure::{self, Kind},
};

/// The most characters of a heading.
pub const HEADING: usize = 300;
/// The most characters of a text.
pub const BODY: usize = 8_000;

/// What a provision says in a version, as far as a reader is concerned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Content {
    /// Its words.
    pub words: Words,
    /// Whether it was taken out.
    pub repealed: bool,
    /// A measure's particulars.
    pub particulars: Option<Particulars>,
}

impl Content {
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
        Self { words: model.words(), repealed: false, particulars: None }
    }
}

/// The particulars of measures by provision.
#[must_use]
pub fn by_provision(measures: &[Measure]) -> HashMap<Id<Provision>, &Particulars> {
    measures.iter().map(|measure| (measure.provision_id, &measure.particulars)).collect()
}

/// The wordings of a text by provision.
#[must_use]
pub fn by_id(text: &[Wording]) -> HashMap<Id<Provision>, &Wording> {
    text.iter().map(|wording| (wording.provision_id, wording)).collect()
}

/// The words of a provision as they may be written: a heading in Arabic, a
/// text in Arabic where people are consulted on it, nothing endless.
#[must_use]
pub fn word_faults(level: Level, words: &Words) -> Faults {
    let mut faults = Faults::default();
    if base::visible(&words.heading.ar).is_empty() {
        faults.add("heading_ar", "fault-required");
    }
    if level.is_leaf() && base::visible(&words.body.ar).is_empty() {
        faults.add("body_ar", "fault-required");
    }
    for (field, text, limit) in [
        ("heading_ar", &words.heading.ar, HEADING),
        ("heading_fr", &words.heading.fr, HEADING),
        ("body_ar", &words.body.ar, BODY),
        ("body_fr", &words.body.fr, BODY),
    ] {
        faults.too_long(field, text, limit);
    }
    faults
}

/// The particulars of a measure as they may be: days that exist, in order, a
/// cost that is not negative, a weight.
#[must_use]
pub fn particular_faults(measure: &Particulars) -> Faults {
    let mut faults = Faults::default();
    if let (Some(starts), Some(due)) = (measure.starts_on, measure.due_on)
        && due < starts
    {
        faults.add("due_on", "fault-due-before-start");
    }
    for column in measure::columns() {
        match column.kind {
            Kind::Dirhams(get, _) if get(measure).is_some_and(|cost| cost < 0) => {
                faults.add(column.name, "fault-cost");
            }
            Kind::Weight(get, _) if !(1..=100).contains(get(measure)) => {
                faults.add(column.name, "fault-weight");
            }
            _ => {}
        }
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
        let args = vec![
            ("number", wording.number.clone()),
            ("heading", wording.heading.get(lang).to_owned()),
        ];
        faults.add_with(format!("provision-{}", wording.provision_id), "fault-unsourced", args);
    }
    faults
}
