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
pub(in crate::workshop) mod store;
pub mod theming;

use base::{Id, Instant};

use super::{Question, Sitting, WorkingGroup, Workshop};
pub use happened::Happened;

/// A card: what a group said under a question of its session. Its number is
/// the one people say aloud, continuous within the workshop.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Card {
    /// Its identity; the phone that wrote it may have given it.
    pub id: Id<Card>,
    /// The session in which it was written.
    pub sitting_id: Id<Sitting>,
    /// The group that wrote it.
    pub group_id: Id<WorkingGroup>,
    /// That group's number.
    pub group_number: i64,
    /// The guiding question it answers, where the session has any.
    pub question_id: Option<Id<Question>>,
    /// The number people say aloud.
    pub number: i64,
    /// What was said; empty on public pages when it was withdrawn.
    pub text: String,
    /// The language it was written in.
    pub lang: String,
    /// When it reached the server.
    pub written_at: Instant,
    /// When its group withdrew it; it stays, marked.
    pub withdrawn_at: Option<Instant>,
    /// Counts the changes.
    pub revision: i64,
    /// The theme that holds it.
    pub theme_id: Option<Id<Theme>>,
}

impl Card {
    /// Whether it still counts as said.
    #[must_use]
    pub const fn stands(&self) -> bool {
        self.withdrawn_at.is_none()
    }
}

/// A theme of a session, made of cards; a card is in one theme at most.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Theme {
    /// Its identity.
    pub id: Id<Theme>,
    /// The session whose cards it gathers.
    pub sitting_id: Id<Sitting>,
    /// Its place among the session's themes.
    pub position: i64,
    /// Its title.
    pub title: String,
    /// Counts the changes.
    pub revision: i64,
}

/// A sentence of a session's synthesis; it rests on at least one card.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Sentence {
    /// Its identity.
    pub id: Id<Sentence>,
    /// The session it concludes.
    pub sitting_id: Id<Sitting>,
    /// Its place in the synthesis.
    pub position: i64,
    /// Its words.
    pub text: String,
    /// Counts the changes.
    pub revision: i64,
    /// The cards it rests on, by number.
    #[sqlx(skip)]
    pub cards: Vec<Id<Card>>,
}

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

/// A group at its table.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Table {
    /// The group.
    pub id: Id<WorkingGroup>,
    /// Its number.
    pub number: i64,
    /// The session it works in.
    pub sitting_id: Id<Sitting>,
    /// The workshop.
    pub workshop_id: Id<Workshop>,
    /// When its key stops opening.
    pub key_expires_at: Instant,
    /// When the workshop was opened.
    pub opened_at: Option<Instant>,
    /// When the workshop was closed.
    pub closed_at: Option<Instant>,
}
