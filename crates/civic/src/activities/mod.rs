//! The review of the planned support activities (تدقيق الأنشطة المبرمجة): the
//! list is entered or imported, put to the room, and each activity is kept,
//! changed or dropped, with the reason in words.

pub mod commands;
mod happened;
pub mod queries;
pub mod rules;
mod store;

use base::{Id, Instant};

use crate::cards::Card;
pub use happened::Happened;

/// A planned activity.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Activity {
    /// Its identity.
    pub id: Id<Activity>,
    /// Its place in the list.
    pub position: i64,
    /// What is done.
    pub title: String,
    /// Who does it: a function or a body, not a person.
    pub responsible: String,
    /// When, in the words of the plan.
    pub period: String,
    /// What it costs, in centimes of dirham; nothing where it was not said.
    pub cost: Option<i64>,
    /// Where it stands written, or the session that speaks of it.
    pub source: String,
    /// Counts the changes.
    pub revision: i64,
}

base::words! {
    /// What the room says about an activity.
    pub enum Ruling {
        /// It stays as it is.
        Keep = "keep",
        /// It stays, otherwise than planned.
        Change = "change",
        /// It is given up.
        Drop = "drop",
    }
}

base::words! {
    /// How the room said it.
    pub enum DecidedBy {
        /// Nobody in the room objected.
        Room = "room",
        /// Hands were counted.
        Hands = "hands",
    }
}

/// What the room decided about an activity.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Review {
    /// The activity.
    pub activity_id: Id<Activity>,
    /// What it decided.
    #[sqlx(rename = "verdict")]
    pub ruling: Ruling,
    /// Why, in words.
    pub reason: String,
    /// What the activity becomes; empty unless it is changed.
    pub change: String,
    /// How it was decided.
    pub decided_by: DecidedBy,
    /// Hands raised for it, where they were counted.
    pub hands_for: Option<i64>,
    /// Hands raised against it.
    pub hands_against: Option<i64>,
    /// Hands raised for neither.
    pub hands_neither: Option<i64>,
    /// The duty of whoever counted the hands.
    pub counted_by: String,
    /// The card whose words gave the reason or the change.
    pub card_id: Option<Id<Card>>,
    /// The number of that card.
    pub card_number: Option<i64>,
    /// When it was written down.
    pub reviewed_at: Instant,
}
