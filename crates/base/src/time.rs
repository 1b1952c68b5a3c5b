//! Time: instants are milliseconds since the Unix epoch in UTC, in memory and
//! in both databases; they become local dates only when somebody reads them.

use std::fmt;

use jiff::{Timestamp, ZonedDateTime, civil::Date};
use serde::{Deserialize, Serialize};

use crate::zone;

/// A moment, in milliseconds since 1970-01-01T00:00:00Z.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Default,
    Serialize,
    Deserialize,
    sqlx::Type,
)]
#[sqlx(transparent)]
#[serde(transparent)]
pub struct Instant(pub i64);

/// The zone of every commune; its rules are those of [`crate::zone`].
pub const ZONE: &str = "Africa/Casablanca";

impl Instant {
    /// The local date and time in [`ZONE`].
    #[must_use]
    pub fn local(self) -> ZonedDateTime {
        let zone = zone::rules().zone.clone();
        Timestamp::from_millisecond(self.0).unwrap_or(Timestamp::UNIX_EPOCH).to_zoned_datetime(zone)
    }

    /// The local calendar day.
    #[must_use]
    pub fn day(self) -> Date {
        self.local().date()
    }

    /// The first moment of a local day.
    #[must_use]
    pub fn start_of(day: Date) -> Self {
        Self::at(day, jiff::civil::Time::midnight())
    }

    /// A local day and clock time as a moment.
    #[must_use]
    pub fn at(day: Date, time: jiff::civil::Time) -> Self {
        let zone = &zone::rules().zone;
        let zoned = zone.to_ambiguous_zoned_datetime(day.to_datetime(time)).compatible();
        Self(zoned.map_or(0, |zoned| zoned.timestamp().as_millisecond()))
    }

    /// This moment moved by whole days of 24 hours.
    #[must_use]
    pub const fn plus_days(self, days: i64) -> Self {
        Self(self.0 + days * 86_400_000)
    }
}

impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match Timestamp::from_millisecond(self.0) {
            Ok(stamp) => fmt::Display::fmt(&stamp, f),
            Err(_) => write!(f, "{}ms", self.0),
        }
    }
}

/// Where the time comes from; asked once per transaction.
pub trait Clock: Send + Sync + 'static {
    /// The present moment.
    fn now(&self) -> Instant;
}

/// The machine's clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[allow(clippy::disallowed_methods, reason = "the one place that asks the machine")]
    fn now(&self) -> Instant {
        Instant(Timestamp::now().as_millisecond())
    }
}

/// A clock that stands where it is put: for replaying a day and for tests.
#[derive(Debug, Default)]
pub struct SetClock(std::sync::atomic::AtomicI64);

impl SetClock {
    /// A clock standing at a moment.
    #[must_use]
    pub const fn at(now: Instant) -> Self {
        Self(std::sync::atomic::AtomicI64::new(now.0))
    }

    /// Moves the clock.
    pub fn set(&self, now: Instant) {
        self.0.store(now.0, std::sync::atomic::Ordering::Relaxed);
    }
}

impl Clock for SetClock {
    fn now(&self) -> Instant {
        Instant(self.0.load(std::sync::atomic::Ordering::Relaxed))
    }
}
