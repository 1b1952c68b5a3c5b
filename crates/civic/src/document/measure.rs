//! What a measure is besides its words.

use base::Id;

use super::Provision;

/// What a measure is besides its words: who, when, how much, how one will know.
#[derive(Debug, Clone, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct Particulars {
    /// The unit that carries it, in Arabic.
    pub responsible_ar: String,
    /// The same in French.
    pub responsible_fr: String,
    /// Who helps, in Arabic.
    pub partners_ar: String,
    /// Who helps, in French.
    pub partners_fr: String,
    /// The day it starts, ISO 8601.
    pub starts_on: Option<String>,
    /// The day it is due, ISO 8601.
    pub due_on: Option<String>,
    /// Its cost in dirhams, where known.
    pub cost_mad: Option<i64>,
    /// Where the money comes from, in Arabic.
    pub funding_ar: String,
    /// Where the money comes from, in French.
    pub funding_fr: String,
    /// How one will know that it is done, in Arabic.
    pub indicator_ar: String,
    /// How one will know that it is done, in French.
    pub indicator_fr: String,
    /// The means of verification in Arabic.
    pub verification_ar: String,
    /// The means of verification in French.
    pub verification_fr: String,
    /// Its weight in the plan's completion, from 1.
    pub weight: i64,
}

/// The particulars of one measure in one version.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Measure {
    /// The measure.
    pub provision_id: Id<Provision>,
    /// Its particulars.
    #[sqlx(flatten)]
    pub particulars: Particulars,
}
