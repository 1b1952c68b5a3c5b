//! A day without internet: a workshop is taken along on a laptop, which serves
//! the hall, and what was done there is merged home.
//!
//! At home the office makes a key; the laptop fetches everything the workshop
//! needs (a [`wire::Snapshot`]) into a database of its own and keeps each row as
//! both sides last agreed on it, the *base*. Whenever home is reachable, each
//! row is compared three ways: changed on one side only, it is taken; changed
//! on both to the same, nothing is to do; changed on both to different things,
//! home keeps both versions until somebody chooses. What happened in the hall
//! is carried into home's journal with its own time and actor.
//!
//! While a workshop is away, home refuses what changes its day, so that numbers
//! and drawings have one place where they are made; home goes on entering and
//! inviting people.
//!
//! | file | holds |
//! |---|---|
//! | `sync_tables` | which tables travel, derived from the schema |
//! | `rules` | how three versions of a row meet |
//! | `wire` | what goes over the line |
//! | `apply_in_order` | putting rows in an order that holds |

mod apply_in_order;
pub mod commands;
mod happened;
pub mod queries;
pub mod rules;
mod store;
pub mod sync_tables;
pub mod wire;

use base::{CommuneId, Id, Instant};
use uuid::Uuid;

use crate::workshop::Workshop;
pub use happened::Happened;

/// One checkout of a workshop.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Checkout {
    /// Its identity.
    pub id: Id<Checkout>,
    /// The workshop.
    pub workshop_id: Id<Workshop>,
    /// Until when its key opens.
    pub key_expires_at: Instant,
    /// Which laptop took it.
    pub laptop: Option<Uuid>,
    /// When its key was first made.
    pub offered_at: Instant,
    /// When the laptop took it.
    pub taken_at: Option<Instant>,
    /// When the laptop was last heard of.
    pub seen_at: Option<Instant>,
    /// When the laptop gave it back.
    pub returned_at: Option<Instant>,
    /// When the office ended it without the laptop.
    pub ended_at: Option<Instant>,
    /// How far the hall's journal has been carried home.
    pub carried_seq: i64,
    /// The hash of that row.
    pub carried_hash: String,
}

base::words! {
    /// In which state a checkout stands.
    pub enum State {
        /// A key was made; no laptop has come for it yet.
        Offered = "offered",
        /// The workshop is in the hall.
        Away = "away",
        /// The hall gave it back.
        Returned = "returned",
        /// The office took it back without the laptop.
        Ended = "ended",
    }
}

impl Checkout {
    /// In which state it stands.
    #[must_use]
    pub const fn state(&self) -> State {
        match (self.ended_at, self.returned_at, self.taken_at) {
            (Some(_), ..) => State::Ended,
            (_, Some(_), _) => State::Returned,
            (_, _, Some(_)) => State::Away,
            _ => State::Offered,
        }
    }

    /// Whether its key still opens.
    #[must_use]
    pub fn opens(&self, now: Instant) -> bool {
        matches!(self.state(), State::Offered | State::Away) && now < self.key_expires_at
    }
}

base::words! {
    /// Why two versions of a row could not be brought together.
    pub enum Reason {
        /// Both sides changed it.
        Both = "both",
        /// Another row of home stands in its place.
        Rival = "rival",
        /// It needs a row that home does not have, or one is in need of it.
        Bound = "bound",
        /// Its number was given at home meanwhile; it got the next one.
        Renumbered = "renumbered",
    }
}

base::words! {
    /// What somebody chose.
    pub enum Choice {
        /// What home has.
        Home = "home",
        /// What the hall has.
        Hall = "hall",
    }
}

/// A row that both sides changed, with both versions.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Conflict {
    /// Its identity.
    pub id: Id<Conflict>,
    /// The taking it came with.
    pub checkout_id: Id<Checkout>,
    /// The row's table.
    pub table_name: String,
    /// The row's key.
    pub row_key: String,
    /// Why it was not brought together.
    pub reason: Reason,
    /// The row as both last agreed on it, as JSON; empty where there was none.
    pub base: String,
    /// Home's version.
    pub home: String,
    /// The hall's version.
    pub hall: String,
    /// When it was found.
    pub found_at: Instant,
    /// When somebody chose.
    pub decided_at: Option<Instant>,
    /// What they chose.
    pub decision: Option<Choice>,
    /// Counts the changes.
    pub revision: i64,
}

/// In the hall: where home is, and how far the two have met.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Home {
    /// The commune.
    pub commune_id: CommuneId,
    /// The workshop that was taken along.
    pub workshop_id: Id<Workshop>,
    /// The checkout, as home calls it.
    pub checkout_id: Id<Checkout>,
    /// This laptop, as home knows it.
    pub laptop: Uuid,
    /// The commune's address at home.
    pub home: String,
    /// The address that residents type at home, with scheme and host.
    pub public_address: String,
    /// The key.
    pub key: String,
    /// The digest of home's last snapshot.
    pub snapshot: String,
    /// How far the own journal has been sent.
    pub sent_seq: i64,
    /// How many rows wait at home for somebody's choice.
    pub conflicts: i64,
    /// When something was last brought or sent.
    pub met_at: Instant,
    /// When the workshop was given back.
    pub returned_at: Option<Instant>,
}
