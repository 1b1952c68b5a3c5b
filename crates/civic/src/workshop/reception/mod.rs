//! Reception: people come with their invitation, by name or uninvited; they
//! are there once however often they are scanned, they may leave and return.
//! Whoever holds an invitation's code sees their own page with it.

pub mod queries;
mod store;

use base::{Id, Instant};

use super::{Participant, Sitting, Workshop};
use crate::people::Sex;

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
    pub code: String,
    /// When they arrived.
    pub arrived_at: Option<Instant>,
    /// When they left, if before the end.
    pub left_at: Option<Instant>,
}

/// The group in which somebody sits in a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::FromRow)]
pub struct Seat {
    /// The session.
    pub sitting_id: Id<Sitting>,
    /// The number that the group is called by.
    pub number: i64,
}
