//! What the commune promised elsewhere than in its plan.

use serde::Deserialize;

/// A commitment of the openness plan, or a project of the programme of action.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Commitment {
    /// Where it stands written, by its word.
    pub kind: String,
    /// The number that its plan gives it.
    pub number: String,
    /// Its title in Arabic, where it has one.
    #[serde(default)]
    pub title_ar: String,
    /// Its title in French, where it has one.
    #[serde(default)]
    pub title_fr: String,
    /// Its axis.
    pub axis: String,
    /// The problem that it takes up.
    #[serde(default)]
    pub problem: String,
    /// What is promised.
    pub description: String,
    /// The words of the principles that it serves.
    #[serde(default)]
    pub principles: String,
    /// The unit that carries it.
    pub responsible: String,
    /// The day it starts, in days from the replay.
    pub starts_offset: i64,
    /// The day it is due.
    pub due_offset: i64,
    /// How far it is; nothing where nobody told.
    pub told: Option<CommitmentTold>,
    /// The measures of the plan that it goes together with.
    #[serde(default)]
    pub measures: Vec<GoingTogether>,
}

/// A measure that goes together with a commitment.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GoingTogether {
    /// The key of the measure.
    pub measure: String,
    /// How, by its word.
    pub degree: String,
    /// Why.
    pub reason: String,
}

/// How far a commitment had come on a day.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CommitmentTold {
    /// The day, from that of the replay.
    pub offset: i64,
    /// How far; nothing where it is not known.
    pub percent: Option<i64>,
    /// How it is going, by its word.
    pub status: String,
    /// What happened.
    pub note: String,
}
