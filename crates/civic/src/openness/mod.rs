//! What a commune promised elsewhere than in its action plan: the commitments
//! of its openness plan, the projects of its programme of action, and the
//! articles of its charter that bind it. Each is entered or comes with a list,
//! is shown by an act of its own, and says how far it is by dated updates.

pub mod commands;
mod happened;
pub mod queries;
pub mod rules;
mod store;
pub mod texts;

use base::{Id, Instant, LocalText, columns};
use jiff::civil::Date;

pub use crate::plan::Status;
use crate::{commune::rules::again::Chosen, document::Provision};
pub use happened::Happened;

base::words! {
    /// Where a commitment stands written.
    pub enum CommitmentKind {
        /// In the openness plan (خطة انفتاح الجماعة).
        Openness = "openness",
        /// In the commune's programme of action (برنامج عمل الجماعة).
        Pac = "pac",
        /// In the charter of participation.
        Charter = "charter",
    }
}

base::words! {
    /// What open government a commitment serves.
    pub enum Principle {
        /// Transparency.
        Transparency = "transparency",
        /// Participation.
        Participation = "participation",
        /// Accountability.
        Accountability = "accountability",
        /// Technology.
        Technology = "technology",
    }
}

base::words! {
    /// What was done to a commitment in public.
    pub enum Deed {
        /// Its words were changed.
        Changed = "changed",
        /// It was taken off the list.
        Retired = "retired",
        /// It was put back.
        Restored = "restored",
    }
}

/// A commitment.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Commitment {
    /// Its identity.
    pub id: Id<Commitment>,
    /// Where it stands written.
    pub kind: CommitmentKind,
    /// The number that its plan gives it; may be empty.
    pub number: String,
    /// Its title, in one language at least.
    #[sqlx(flatten, try_from = "columns::Title")]
    pub title: LocalText,
    /// Its words, in the language of its plan.
    #[sqlx(flatten)]
    pub texts: Texts,
    /// The day it starts.
    #[sqlx(try_from = "columns::MaybeDay")]
    pub starts_on: Option<Date>,
    /// The day it is due.
    #[sqlx(try_from = "columns::MaybeDay")]
    pub due_on: Option<Date>,
    /// Its cost in centimes of dirham, where known.
    pub cost: Option<i64>,
    /// The article of the charter that it is.
    pub provision_id: Option<Id<Provision>>,
    /// Since when everybody sees it; nothing before.
    pub shown_at: Option<Instant>,
    /// Since when it is off the list.
    pub retired_at: Option<Instant>,
    /// Counts the changes.
    pub revision: i64,
}

/// The words of a commitment beside its title, each in the language of its plan.
#[derive(Debug, Clone, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct Texts {
    /// The theme or axis.
    pub axis: String,
    /// The problem that it takes up.
    pub problem: String,
    /// How things stand without it.
    pub status_quo: String,
    /// What is promised.
    pub description: String,
    /// How it helps with the problem.
    pub contribution: String,
    /// The words of [`Principle`] that it serves, with a space between them.
    pub principles: String,
    /// The unit that carries it.
    pub responsible: String,
    /// Who helps.
    pub partners: String,
    /// Its stages: what, when, who, with which result.
    pub milestones: String,
    /// Where the money comes from.
    pub funding: String,
    /// Indicators and targets.
    pub indicator: String,
    /// The means of verification.
    pub verification: String,
}

/// How far a commitment had come on a day.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Update {
    /// Its identity.
    pub id: Id<Update>,
    /// The commitment.
    pub commitment_id: Id<Commitment>,
    /// The day of which it tells.
    #[sqlx(try_from = "columns::Day")]
    pub told_on: Date,
    /// How far, from 0 to 100; nothing where it is not known.
    pub percent: Option<i64>,
    /// How it is going.
    pub status: Status,
    /// What happened.
    pub note: String,
    /// Addresses of what shows it, one in a line; may be empty.
    pub evidence: String,
    /// When it was recorded.
    pub recorded_at: Instant,
}

/// Something that was done to a commitment in public.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Change {
    /// The commitment.
    pub commitment_id: Id<Commitment>,
    /// What was done.
    #[sqlx(rename = "kind")]
    pub deed: Deed,
    /// Why.
    pub reason: String,
    /// When.
    pub changed_at: Instant,
}

/// What is told of how far a commitment is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The day of which it tells.
    pub told_on: Date,
    /// How far, from 0 to 100; nothing where it is not known.
    pub percent: Option<i64>,
    /// How it is going.
    pub status: Status,
    /// What happened; may be empty where it only says how far.
    pub note: String,
    /// Addresses of what shows it, one in a line.
    pub evidence: String,
}

/// A commitment of a list, with how far the list says it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The commitment; one that is new has no identity yet.
    pub commitment: Commitment,
    /// How far it is, where the list says so.
    pub told: Option<Told>,
}

/// A list of commitments, with what was chosen of its rows.
#[derive(Debug, Clone)]
pub struct ListCommitments {
    /// Where they stand written; not in the charter, whose articles are chosen.
    pub kind: CommitmentKind,
    /// The commitments.
    pub list: Vec<Listed>,
    /// What was chosen of each.
    pub chosen: Vec<Option<Chosen<Listed>>>,
    /// Where the list comes from: the reason of what it changes in public.
    pub reason: String,
}

/// Everything that a page of commitments shows.
#[derive(Debug, Clone, Default)]
pub struct Register {
    /// The commitments, by kind and place.
    pub commitments: Vec<Commitment>,
    /// Their updates, the newest first.
    pub updates: Vec<Update>,
    /// What was done to them in public, the newest first.
    pub changes: Vec<Change>,
}

impl Register {
    /// The updates of a commitment, the newest first.
    pub fn updates_of(&self, id: Id<Commitment>) -> impl Iterator<Item = &Update> {
        self.updates.iter().filter(move |it| it.commitment_id == id)
    }

    /// What was done to a commitment in public, the newest first.
    pub fn changes_of(&self, id: Id<Commitment>) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(move |it| it.commitment_id == id)
    }
}
