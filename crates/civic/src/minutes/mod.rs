//! The papers of the day: what the minutes and the report say, and the
//! certificates of those who came, each of which anybody can verify by its
//! own code as long as the presence it attests stands. And the closing: the
//! devices are asked first, the papers are frozen as they are drawn then, and
//! whatever arrives or is found out afterwards is a numbered sheet beside them.

pub mod commands;
mod frozen;
mod happened;
pub mod queries;
pub mod rules;
mod store;

use base::{Id, Instant};

use crate::workshop::Participant;
pub use frozen::{
    Corrected, Correction, Draw, Drawn, Frozen, LeftOut, PaperKind, Sealed, in_fours,
};
pub use happened::Happened;

/// A certificate to print.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Certificate {
    /// Its identity.
    pub id: Id<Certificate>,
    /// Whose presence it attests.
    pub participant_id: Id<Participant>,
    /// The code by which anybody verifies it.
    pub code: String,
    /// When it was issued.
    pub issued_at: Instant,
    /// The name; empty when it was not given or was erased.
    pub name: String,
}

/// What a certificate's code opens: the paper it was printed on, and whether
/// the presence still stands. Nothing else of the person.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Verified {
    /// The name as it is printed; empty once the presence was withdrawn.
    pub name: String,
    /// Whether it is valid.
    pub valid: bool,
    /// When it was issued.
    pub issued_at: Instant,
    /// The title of the workshop.
    pub title: String,
    /// The project that held it.
    pub project: String,
    /// The language of the title.
    pub lang: String,
    /// The day, ISO 8601.
    pub held_on: String,
    /// The place.
    pub venue: String,
}

/// How many certificates are issued and how many could be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::FromRow)]
pub struct Issued {
    /// Who came.
    pub came: i64,
    /// Certificates of those who came.
    pub issued: i64,
}

/// How many women and men sat in one group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::FromRow)]
pub struct GroupCount {
    /// The group.
    pub group_id: Id<crate::workshop::WorkingGroup>,
    /// Women.
    pub female: i64,
    /// Men.
    pub male: i64,
    /// Those who did not say.
    pub unsaid: i64,
}
