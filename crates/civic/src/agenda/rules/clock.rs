//! How the day goes: what was started, paused and ended, and how far that is
//! from the programme that was released.

mod press;
mod standing;

pub use press::press;
pub use standing::{ClockState, Clocked, Stood, stand};

use std::collections::HashMap;

use base::Instant;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::moving::Moving;
use crate::agenda::State;

/// How an entry went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::FromRow, Serialize, Deserialize)]
pub struct Run {
    /// The row or item.
    pub entry_id: Uuid,
    /// When it began.
    pub started_at: Instant,
    /// Since when it stands still.
    pub paused_at: Option<Instant>,
    /// Milliseconds of pauses that are over.
    pub rested: i64,
    /// When it ended.
    pub ended_at: Option<Instant>,
}

/// How every begun entry of a day went.
pub type Runs = HashMap<Uuid, Run>;

impl Run {
    /// An entry that begins.
    #[must_use]
    pub const fn begin(entry: Uuid, now: Instant) -> Self {
        Self { entry_id: entry, started_at: now, paused_at: None, rested: 0, ended_at: None }
    }

    /// Where it stands.
    #[must_use]
    pub const fn state(&self) -> State {
        match (self.ended_at, self.paused_at) {
            (Some(_), _) => State::Ended,
            (None, Some(_)) => State::Paused,
            (None, None) => State::Running,
        }
    }

    /// Whether it began and is not over.
    #[must_use]
    pub const fn goes_on(&self) -> bool {
        self.ended_at.is_none()
    }

    /// The time spent on it, pauses left out.
    #[must_use]
    pub const fn used(&self) -> Moving {
        let from = self.started_at.0 + self.rested;
        match (self.ended_at, self.paused_at) {
            (Some(at), _) | (None, Some(at)) => Moving::still(at.0 - from),
            (None, None) => Moving::since(from),
        }
    }

    /// The moment of its end, were it to take this long: what it has used
    /// counts, and no end lies in the past.
    #[must_use]
    pub fn would_end(&self, lasts: i64) -> Moving {
        let now = Moving::since(0);
        match (self.ended_at, self.paused_at) {
            (Some(at), _) => Moving::still(at.0),
            (None, Some(at)) => now.plus((lasts - (at.0 - self.started_at.0 - self.rested)).max(0)),
            (None, None) => Moving::still(self.started_at.0 + self.rested + lasts).or(now),
        }
    }

    fn pause(&mut self, now: Instant) {
        if self.state() == State::Running {
            self.paused_at = Some(now);
        }
    }

    fn resume(&mut self, now: Instant) {
        if let Some(since) = self.paused_at.take() {
            self.rested += (now.0 - since.0).max(0);
        }
    }

    fn end(&mut self, now: Instant) {
        if self.goes_on() {
            self.resume(now);
            self.ended_at = Some(now.max(self.started_at));
        }
    }
}
