//! A figure that moves with the clock: it stands still, or grows with every
//! second, or stands until a moment and grows from then on. Whoever shows it
//! needs two numbers, and never asks again.

use base::Instant;

/// One minute in milliseconds.
pub const MINUTE: i64 = 60_000;

/// A figure in milliseconds: the larger of a fixed one and the clock's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moving {
    /// What it is at least, where it ever stands still.
    pub floor: Option<i64>,
    /// What is added to the clock, where it ever moves.
    pub pace: Option<i64>,
}

impl Moving {
    /// A figure that stands still.
    #[must_use]
    pub const fn still(value: i64) -> Self {
        Self { floor: Some(value), pace: None }
    }

    /// The time since a moment; negative before it.
    #[must_use]
    pub const fn since(moment: i64) -> Self {
        Self { floor: None, pace: Some(-moment) }
    }

    /// The larger of two.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self { floor: self.floor.max(other.floor), pace: self.pace.max(other.pace) }
    }

    /// The same with something added.
    #[must_use]
    pub fn plus(self, value: i64) -> Self {
        Self { floor: self.floor.map(|it| it + value), pace: self.pace.map(|it| it + value) }
    }

    /// What it is at a moment.
    #[must_use]
    pub fn at(self, now: Instant) -> i64 {
        let moved = self.pace.map(|pace| now.0 + pace);
        self.floor.max(moved).unwrap_or(0)
    }
}

/// Whole minutes, a begun one counted as whole.
#[must_use]
pub const fn minutes_up(value: i64) -> i64 {
    (value + MINUTE - 1).div_euclid(MINUTE)
}
