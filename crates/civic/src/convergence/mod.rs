//! Convergence (الالتقائية): which measures of the plan go together with which
//! commitments, and how. It is proposed by their words ([`likely`]); a person
//! says what is so and why, and what was said is remembered.

pub mod commands;
pub mod files;
mod happened;
pub mod likely;
pub mod queries;
pub mod rules;
mod store;

use base::{Id, Instant};

pub use happened::Happened;

use crate::{document::Provision, openness::Commitment};

base::words! {
    /// What a person says of a measure and a commitment.
    pub enum Ruling {
        /// They go together.
        Linked = "linked",
        /// They do not.
        Rejected = "rejected",
        /// What was said before no longer holds.
        Withdrawn = "withdrawn",
    }
}

base::words! {
    /// How a measure and a commitment go together.
    pub enum Degree {
        /// They are the same.
        Identical = "identical",
        /// The measure helps the commitment on.
        Contributes = "contributes",
        /// The measure needs the commitment.
        Depends = "depends",
        /// They do some of the same.
        Overlaps = "overlaps",
        /// They stand in each other's way.
        Conflicts = "conflicts",
    }
}

/// What was said of a measure and a commitment.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Said {
    /// Its identity.
    pub id: Id<Said>,
    /// The measure.
    pub provision_id: Id<Provision>,
    /// The commitment.
    pub commitment_id: Id<Commitment>,
    /// What was said.
    pub ruling: Ruling,
    /// How they go together; nothing where they do not.
    pub degree: Option<Degree>,
    /// Why; may be empty where they do not go together.
    pub reason: String,
    /// When.
    pub decided_at: Instant,
}
