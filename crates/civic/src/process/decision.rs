//! What a council decides on a text: it adopts it, as it is or amended, puts
//! it off to a day, or refuses it with its reasons (organic law 113-14: the
//! council deliberates, and its decisions are posted and kept in a register).

use base::{Id, LocalText, columns};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

base::words! {
    /// What the council decided.
    pub enum Ruling {
        /// The text as it lay before it.
        Adopted = "adopted",
        /// The text with amendments, which make its next version.
        Amended = "adopted_amended",
        /// Put off to a day.
        Postponed = "postponed",
        /// Refused, with reasons.
        Refused = "refused",
    }
}

impl Ruling {
    /// Whether the text stands from then on.
    #[must_use]
    pub const fn adopts(self) -> bool {
        matches!(self, Self::Adopted | Self::Amended)
    }
}

/// How the council voted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Votes {
    /// For it.
    pub given_for: i64,
    /// Against it.
    pub against: i64,
    /// Abstained.
    pub abstained: i64,
}

/// What the council decided, as it is recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// What it decided.
    pub ruling: Ruling,
    /// The version that lay before it.
    pub version: Uuid,
    /// The decision's number.
    pub number: String,
    /// The day of the decision.
    pub decided_on: Date,
    /// How it voted, where that is told.
    pub votes: Option<Votes>,
    /// The day to which it was put off.
    pub postponed_to: Option<Date>,
    /// Why it was refused or put off, or what was amended; may be empty of a
    /// text adopted as it is.
    pub reason: LocalText,
}

impl Decision {
    /// The text adopted as it lay before the council.
    #[must_use]
    pub fn adopted(version: Uuid, number: impl Into<String>, decided_on: Date) -> Self {
        Self {
            ruling: Ruling::Adopted,
            version,
            number: number.into(),
            decided_on,
            votes: None,
            postponed_to: None,
            reason: LocalText::default(),
        }
    }
}

/// A decision as everybody reads it.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Decided {
    /// Its identity.
    pub id: Id<Decided>,
    /// What was decided.
    pub ruling: Ruling,
    /// The version that it is about.
    pub version_id: Uuid,
    /// The decision's number.
    pub number: String,
    /// The day of the decision.
    #[sqlx(try_from = "columns::Day")]
    pub decided_on: Date,
    /// How many voted for it, where that is told.
    pub votes_for: Option<i64>,
    /// How many voted against it.
    pub votes_against: Option<i64>,
    /// How many abstained.
    pub votes_abstained: Option<i64>,
    /// The day to which it was put off.
    #[sqlx(try_from = "columns::MaybeDay")]
    pub postponed_to: Option<Date>,
    /// Why, or what was amended.
    #[sqlx(flatten, try_from = "columns::Reason")]
    pub reason: LocalText,
}

impl Decided {
    /// How the council voted, where that is told.
    #[must_use]
    pub fn votes(&self) -> Option<Votes> {
        Some(Votes {
            given_for: self.votes_for?,
            against: self.votes_against?,
            abstained: self.votes_abstained?,
        })
    }
}
