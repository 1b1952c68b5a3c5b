//! What the workshop leaves behind: the cards that groups write, the themes
//! that gather them, the syntheses that rest on them sentence by sentence,
//! the next steps, and the minutes. Closing the workshop freezes it all; from
//! then on the public may read it, without a name in it.

pub mod attendance;
pub mod commands;
mod happened;
pub mod likeness;
pub mod queries;
pub mod rules;
pub(crate) mod store;
pub mod theming;

use std::collections::HashMap;

use base::Id;

pub use crate::cards::Theme;
use crate::{cards::Card, workshop::Session};
pub use happened::Happened;

/// A sentence of a session's synthesis; it rests on at least one card.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Sentence {
    /// Its identity.
    pub id: Id<Sentence>,
    /// The session it concludes.
    pub session_id: Id<Session>,
    /// Its place in the synthesis.
    pub position: i64,
    /// Its words.
    pub text: String,
    /// Counts the changes.
    pub revision: i64,
}

/// The cards that each sentence rests on, by number.
pub type Rests = HashMap<Id<Sentence>, Vec<Id<Card>>>;

/// What comes after the workshop: who does what by when.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct NextStep {
    /// Its identity.
    pub id: Id<NextStep>,
    /// Its place in the list.
    pub position: i64,
    /// What will be done.
    pub text: String,
    /// The duty that does it: a function, not a person.
    pub owner: String,
    /// The day by which it is done, ISO 8601.
    pub due_on: String,
}

impl NextStep {
    /// The day by which it is done.
    #[must_use]
    pub fn day(&self) -> jiff::civil::Date {
        self.due_on.parse().unwrap_or_default()
    }
}
