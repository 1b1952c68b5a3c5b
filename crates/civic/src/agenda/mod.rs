//! The agenda of a workshop: a draft that is edited row by row, versions that
//! are released with what changed and why, and the clock of the day. Rows are
//! sessions, items in them agenda items; both keep their identity from version
//! to version, so that groups and cards stay where they were written.

pub mod commands;
mod happened;
pub mod queries;
pub mod rules;
mod store;

use base::{Id, Instant};

pub use happened::Happened;
pub use rules::plan::{Part, Plan, Slot};

base::words! {
    /// The ways to bring a late day back to its programme.
    pub enum Way {
        /// Later sessions are shortened, each in proportion.
        Shorten = "shorten",
        /// One optional row or item is left out.
        Drop = "drop",
        /// Everything stays as long as it is; the day ends later.
        MoveEnd = "move_end",
    }
}

/// A released version of the programme.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Version {
    /// Its identity.
    pub id: Id<Version>,
    /// Its number, from 1.
    pub number: i64,
    /// A word of why; empty for the version that the framing paper made.
    pub note: String,
    /// The repair that made it, where one did.
    pub repair: Option<Way>,
    /// When it was released.
    pub released_at: Instant,
}

base::words! {
    /// What a facilitator does at the clock of an entry.
    pub enum Press {
        /// It begins.
        Start = "start",
        /// It stands still.
        Pause = "pause",
        /// It goes on.
        Resume = "resume",
        /// It is over.
        End = "end",
        /// The last of these was a mistake.
        TakeBack = "take_back",
    }
}

base::words! {
    /// Where an entry stands on the day.
    pub enum State {
        /// Not begun.
        Waiting = "waiting",
        /// Going on.
        Running = "running",
        /// Standing still.
        Paused = "paused",
        /// Over.
        Ended = "ended",
    }
}
