//! The texts that came out of the workshop: the plan and the charter.

use serde::Deserialize;

/// The action plan: its title and its axes.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// Its title in Arabic.
    pub title_ar: String,
    /// Its title in French.
    pub title_fr: String,
    /// Its introduction in Arabic.
    pub introduction_ar: String,
    /// Its introduction in French.
    pub introduction_fr: String,
    /// Its axes in order.
    #[serde(rename = "axis")]
    pub axes: Vec<Axis>,
}

/// An axis of the plan.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Axis {
    /// What measures refer to it by.
    pub key: String,
    /// Its title in Arabic.
    pub title_ar: String,
    /// Its title in French.
    pub title_fr: String,
    /// Its objectives.
    #[serde(rename = "objective")]
    pub objectives: Vec<Objective>,
}

/// An objective of an axis.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Objective {
    /// What measures refer to it by.
    pub key: String,
    /// Its wording in Arabic.
    pub title_ar: String,
    /// Its wording in French.
    pub title_fr: String,
}

/// A measure of the plan, as version 1 has it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Measure {
    /// What contributions refer to it by.
    pub key: String,
    /// The axis it serves.
    pub axis: String,
    /// The objective it serves.
    pub objective: String,
    /// Its title in Arabic.
    pub title_ar: String,
    /// Its title in French.
    pub title_fr: String,
    /// What is done, in Arabic.
    pub body_ar: String,
    /// What is done, in French.
    pub body_fr: String,
    /// The function or unit that carries it, in Arabic.
    pub responsible_ar: String,
    /// The same in French.
    pub responsible_fr: String,
    /// Who helps, in Arabic.
    pub partners_ar: String,
    /// Who helps, in French.
    pub partners_fr: String,
    /// The day it starts, counted from the day of the replay.
    pub starts_offset: i64,
    /// The day it is due, counted from the day of the replay.
    pub due_offset: i64,
    /// Its cost in dirhams, where there is one.
    pub cost_mad: Option<i64>,
    /// Where the money comes from, in Arabic.
    pub funding_ar: Option<String>,
    /// Where the money comes from, in French.
    pub funding_fr: Option<String>,
    /// How one will know, in Arabic.
    pub indicator_ar: String,
    /// How one will know, in French.
    pub indicator_fr: String,
    /// The means of verification in Arabic.
    pub verification_ar: String,
    /// The means of verification in French.
    pub verification_fr: String,
    /// Its weight in the plan's completion.
    pub weight: u16,
    /// Where it comes from.
    pub sources: Sources,
}

/// Where a provision or a measure comes from; never empty.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Sources {
    /// Keys of sentences of the synthesis.
    pub sentences: Vec<String>,
    /// Keys of cards.
    pub cards: Vec<String>,
    /// The drafting team's reason in Arabic, where the team chose alone.
    pub reason_ar: Option<String>,
    /// The same in French.
    pub reason_fr: Option<String>,
}

/// A change of an article of the model for the commune's version 1.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CharterChange {
    /// The number of the article.
    pub article: u16,
    /// Its whole new text in Arabic.
    pub body_ar: String,
    /// Its whole new text in French.
    pub body_fr: String,
    /// Where the change comes from.
    pub sources: Sources,
}

/// A version of both texts, and the stage it is put to.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Version {
    /// Its number.
    pub number: u16,
    /// The stage that consults it.
    pub stage: String,
    /// The day it was published, counted from the day of the replay.
    pub published_offset: i64,
    /// What it is, in Arabic.
    pub note_ar: String,
    /// What it is, in French.
    pub note_fr: String,
}

/// A council's decision.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Adoption {
    /// An example of a decision's number.
    pub number: String,
}
