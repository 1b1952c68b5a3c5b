//! Reception: people come with their invitation, by name or uninvited; they
//! are there once however often they are scanned, they may leave and return.
//! Whoever holds an invitation's code sees their own page with it.
//!
//! Several devices stand at the door, some without a connection. Each tells
//! what it saw as a [`Sighting`] with an identity of its own; sightings are
//! only ever added, and who is there follows from all of them
//! ([`rules::Seen`]), so that no order of hearing them matters.

pub mod commands;
mod happened;
pub mod queries;
pub mod rules;
mod store;

use base::{Id, Instant};
use uuid::Uuid;

use crate::{
    people::Sex,
    workshop::{Participant, Session, Workshop},
};
pub use happened::{Happened, Told};

/// Whoever holds the code of an invitation. Their name is not part of it: a
/// code that was found or guessed tells nobody's.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Holder {
    /// Their identity in the workshop.
    pub id: Id<Participant>,
    /// The workshop they are invited to.
    pub workshop_id: Id<Workshop>,
    /// The sex they said.
    pub sex: Sex,
    /// The code.
    #[sqlx(try_from = "db::Sealed")]
    pub code: String,
    /// When they arrived.
    pub arrived_at: Option<Instant>,
    /// When they left, if before the end.
    pub left_at: Option<Instant>,
}

/// The group in which somebody sits in a session.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Seat {
    /// Who.
    pub participant_id: Id<Participant>,
    /// The session.
    pub session_id: Id<Session>,
    /// The number of the session, where it has one.
    pub session: Option<i64>,
    /// The session's title.
    pub title: String,
    /// The number that the group is called by.
    pub number: i64,
}

base::words! {
    /// What was seen at the door.
    pub enum What {
        /// Somebody came, or came back.
        Came = "came",
        /// Somebody left.
        Left = "left",
        /// An earlier sighting was a mistake.
        Mistaken = "mistaken",
    }
}

/// Something seen at the door, as it was seen.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, sqlx::FromRow)]
pub struct Sighting {
    /// Its identity, made where it was seen.
    pub id: Id<Sighting>,
    /// Who was seen.
    pub participant_id: Id<Participant>,
    /// What was seen.
    pub what: What,
    /// The sighting that was a mistake.
    pub about: Option<Id<Sighting>>,
    /// When, by the clock of the device.
    pub at: Instant,
    /// Who saw it: a device at the door, or the account that marked it.
    pub device: Uuid,
}

/// Whether somebody is there, as it follows from what was seen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Presence {
    /// When they first arrived; nothing for those who did not.
    pub arrived_at: Option<Instant>,
    /// When they left, for those who did not come back.
    pub left_at: Option<Instant>,
}

impl Presence {
    /// Whether they are in the room.
    #[must_use]
    pub const fn is_here(&self) -> bool {
        self.arrived_at.is_some() && self.left_at.is_none()
    }
}
