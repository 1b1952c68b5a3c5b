//! The story of the demonstration, read from `data/demo/beni-mellal.toml`.
//!
//! Words of closed vocabularies (categories, verdicts, stages…) stay text
//! here and are parsed by the room they belong to when the story is replayed.
//! A field ending in `_offset` counts days from the day of the replay, so that
//! the public stage is open whenever somebody runs the demonstration.

mod day;
mod openness;
mod stages;
#[cfg(test)]
mod tests;
mod texts;

use std::sync::LazyLock;

use jiff::civil::Date;
use serde::Deserialize;

pub use day::{Activity, Card, NextStep, Participant, Question, Sentence, Theme};
pub use openness::{Commitment, CommitmentTold, GoingTogether};
pub use stages::{
    Answer, Body, Contribution, DatedStage, Landing, OpenStage, Opinion, Outreach, Scope, Stages,
    Target,
};
pub use texts::{Adoption, Axis, CharterChange, Measure, Objective, Plan, Sources, Version};

/// Everything the demonstration replays.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Story {
    /// The slug of the commune.
    pub commune: String,
    /// The day of the workshop, as the framing paper gives it.
    pub workshop_on: Date,
    /// How many working groups each session has.
    pub groups: u16,
    /// The published seed of the groups of session 2.
    pub seed_session_2: String,
    /// The published seed of the groups of session 4.
    pub seed_session_4: String,
    /// What says that all this is a demonstration, in Arabic.
    pub notice_ar: String,
    /// The same in French.
    pub notice_fr: String,
    /// The programme the commune belongs to.
    pub programme: Programme,
    /// The other communes of the programme, chosen for the demonstration.
    #[serde(rename = "demo_commune")]
    pub demo_communes: Vec<DemoCommune>,
    /// The commune's quarters, generic.
    #[serde(rename = "quarter")]
    pub quarters: Vec<Quarter>,
    /// The people invited and the walk-ins.
    #[serde(rename = "participant")]
    pub participants: Vec<Participant>,
    /// The guiding questions of the sessions.
    #[serde(rename = "question")]
    pub questions: Vec<Question>,
    /// The cards of the groups.
    #[serde(rename = "card")]
    pub cards: Vec<Card>,
    /// The themes the cards were gathered into.
    #[serde(rename = "theme")]
    pub themes: Vec<Theme>,
    /// The synthesis, sentence by sentence.
    #[serde(rename = "sentence")]
    pub sentences: Vec<Sentence>,
    /// The planned support activities and what the room said of them.
    #[serde(rename = "activity")]
    pub activities: Vec<Activity>,
    /// The next steps said at the closing.
    #[serde(rename = "next_step")]
    pub next_steps: Vec<NextStep>,
    /// The action plan's title, axes and objectives.
    pub plan: Plan,
    /// The measures of the plan.
    #[serde(rename = "measure")]
    pub measures: Vec<Measure>,
    /// What the drafting team changed in the model charter for version 1.
    #[serde(rename = "charter_change")]
    pub charter_changes: Vec<CharterChange>,
    /// The versions published, with the note of each.
    #[serde(rename = "version")]
    pub versions: Vec<Version>,
    /// The stages up to the public one.
    #[serde(rename = "stage")]
    pub stages: Stages,
    /// The register of bodies and associations.
    #[serde(rename = "body")]
    pub bodies: Vec<Body>,
    /// What the bodies said at the second level; all answered.
    #[serde(rename = "opinion")]
    pub opinions: Vec<Opinion>,
    /// What residents said at the public stage; some still waiting.
    #[serde(rename = "contribution")]
    pub contributions: Vec<Contribution>,
    /// What the commune promised elsewhere than in its plan.
    #[serde(rename = "commitment")]
    pub commitments: Vec<Commitment>,
    /// The decision of those model communes that stand after adoption.
    pub adoption: Adoption,
}

/// The programme of the demonstration.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Programme {
    /// Its short word in addresses.
    pub key: String,
    /// Its name in Arabic.
    pub name_ar: String,
    /// Its name in French.
    pub name_fr: String,
    /// What it does, in Arabic.
    pub summary_ar: String,
    /// What it does, in French.
    pub summary_fr: String,
    /// That its list of communes is a demonstration, in Arabic.
    pub notice_ar: String,
    /// The same in French.
    pub notice_fr: String,
    /// Who carries it.
    #[serde(rename = "partner")]
    pub partners: Vec<Partner>,
}

/// A partner of the programme.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Partner {
    /// Its name in Arabic.
    pub name_ar: String,
    /// Its name in French.
    pub name_fr: String,
    /// Its part in the programme, in Arabic.
    pub role_ar: String,
    /// Its part in the programme, in French.
    pub role_fr: String,
}

/// Another commune of the programme.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoCommune {
    /// Its slug in `data/communes.csv`.
    pub slug: String,
    /// The stage it stands at.
    pub stage: String,
}

/// A quarter or douar.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quarter {
    /// What contributions refer to it by.
    pub key: String,
    /// Its name in Arabic.
    pub name_ar: String,
    /// Its name in French.
    pub name_fr: String,
}

/// The text is part of the binary, so reading it fails on every machine or on none.
static SHIPPED: LazyLock<Story> = LazyLock::new(|| {
    let text = include_str!("../../../../data/demo/beni-mellal.toml");
    toml::from_str(text).unwrap_or_else(|fault| unreachable!("the story of the demo: {fault}"))
});

impl Story {
    /// The story that ships with this version of the product.
    #[must_use]
    pub fn shipped() -> &'static Self {
        &SHIPPED
    }

    /// The first day of the ordinary session that can take the decision: the
    /// sessions are in February, May and October, and the agenda leaves 20
    /// days before (organic law 113-14, articles 33 and 38).
    #[must_use]
    pub fn council_session_after(day: Date) -> Date {
        let earliest = day.saturating_add(jiff::Span::new().days(20));
        let sessions = (earliest.year()..=earliest.year().saturating_add(1))
            .flat_map(|year| [2, 5, 10].map(|month| Date::new(year, month, 1)));
        sessions.flatten().map(first_monday).find(|start| *start >= earliest).unwrap_or(earliest)
    }
}

fn first_monday(first: Date) -> Date {
    let ahead = (7 - first.weekday().to_monday_zero_offset()) % 7;
    first.saturating_add(jiff::Span::new().days(ahead))
}
