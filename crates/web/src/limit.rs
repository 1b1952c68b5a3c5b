//! How often one person may do one thing. A person is a session, a link's
//! key, a login being tried: never an address, which a whole hall shares.

use std::{collections::HashMap, sync::Mutex, time::Duration};

use base::{Error, Instant, Result};

/// How many may be remembered before the quiet ones are forgotten.
const REMEMBERED: usize = 20_000;

/// A person as remembered: a digest, so that no key is kept in clear and no
/// long name fills the memory.
type Person = [u8; 32];
type Buckets = HashMap<(&'static str, Person), Bucket>;

/// A bucket of tokens per person and route.
#[derive(Debug, Default)]
pub struct Limits {
    buckets: Mutex<Buckets>,
}

#[derive(Debug, Clone, Copy)]
struct Bucket {
    tokens: f64,
    at: Instant,
}

/// How much one person may do: at once, and by the minute after that.
#[derive(Debug, Clone, Copy)]
pub struct Rate {
    /// The name of what is limited.
    pub what: &'static str,
    /// How many at once.
    pub burst: u32,
    /// How many a minute.
    pub per_minute: u32,
}

impl Rate {
    /// The same for all who cannot be told apart: as two visitors.
    pub(crate) const fn shared(self) -> Self {
        Self { burst: self.burst * 2, per_minute: self.per_minute * 2, ..self }
    }
}

/// Trying to sign in to one account from one origin. A right password gives its
/// try back, so that a desk's account may open on all the phones of a door.
pub const SIGN_IN: Rate = Rate { what: "sign-in", burst: 8, per_minute: 4 };
/// Failed sign-ins to one account, from wherever, before operators are warned.
pub const MISSED_SIGN_INS: Rate = Rate { what: "missed-sign-ins", burst: 20, per_minute: 1 };
/// Codes of the second step at one account: of a million, three are right.
pub const SECOND_STEP: Rate = Rate { what: "second-step", burst: 6, per_minute: 3 };
/// Misses at the one-time codes of accounts, from everybody together.
pub const ACCOUNT_CODES: Rate = Rate { what: "account-codes", burst: 60, per_minute: 20 };
/// Letters to one account that somebody forgot the password of.
pub const FORGOT: Rate = Rate { what: "forgot", burst: 2, per_minute: 1 };
/// Contributing as one visitor.
pub const CONTRIBUTE: Rate = Rate { what: "contribute", burst: 20, per_minute: 6 };
/// Reporting as one visitor.
pub const REPORT: Rate = Rate { what: "report", burst: 10, per_minute: 2 };
/// Asking about one's own data as one visitor.
pub const ASK: Rate = Rate { what: "ask", burst: 5, per_minute: 1 };
/// Looking up receipts as one visitor.
pub const LOOK_UP: Rate = Rate { what: "look-up", burst: 20, per_minute: 10 };
/// Writing cards as one group; a lively group writes ten a minute, and one that
/// was away for two hours brings all of them at once.
pub const CARDS: Rate = Rate { what: "cards", burst: 300, per_minute: 120 };
/// Telling what a group's phones hold: now and then, and at every change.
pub const STANDING: Rate = Rate { what: "standing", burst: 120, per_minute: 60 };
/// Counting voices as one group: a press each.
pub const VOICES: Rate = Rate { what: "voices", burst: 300, per_minute: 120 };
/// Asking for somebody at the table as one group, and saying that it is over.
pub const HELP: Rate = Rate { what: "help", burst: 20, per_minute: 10 };
/// Sending photos as one group.
pub const PHOTOS: Rate = Rate { what: "photos", burst: 30, per_minute: 10 };
/// Voting and replying as one person of a hall.
pub const REPLY: Rate = Rate { what: "reply", burst: 30, per_minute: 30 };
/// Misses at the codes of one workshop's day, from all phones together: a hall
/// mistypes some at the opening of a vote, and a guesser would need weeks.
pub const DAY_CODES: Rate = Rate { what: "day-codes", burst: 40, per_minute: 10 };
/// Numbers of the day as tried from one origin, before its misses count for all.
pub const PINS_OF_ORIGIN: Rate = Rate { what: "pins-of-origin", burst: 5, per_minute: 1 };
/// Further misses at the numbers of one workshop's day: of a hundred million
/// numbers five or six are right.
pub const PINS: Rate = Rate { what: "pins", burst: 40, per_minute: 10 };
/// Personal links that open nothing, in one commune and from everybody together.
pub const MISSED_LINKS: Rate = Rate { what: "missed-links", burst: 120, per_minute: 60 };
/// How long each further one waits for its answer: with the connections that a
/// server takes at once, a few hundred tries a second at 58 bits.
pub const MISS_WAITS: Duration = Duration::from_secs(2);
/// Misses at the code of a hall in one commune.
pub const HALL_CODES: Rate = Rate { what: "hall-codes", burst: 60, per_minute: 20 };

/// Forgets those who have not come for two minutes, once there are many. A flood
/// of made-up visitors must not fill the memory; the tries at accounts stay
/// counted, and hashing keeps those few.
fn forget(buckets: &mut Buckets, now: Instant) {
    if buckets.len() > REMEMBERED {
        buckets.retain(|_, bucket| now.0 - bucket.at.0 < 120_000);
    }
    if buckets.len() > 4 * REMEMBERED {
        buckets.retain(|(what, _), _| *what == SIGN_IN.what);
    }
}

impl Limits {
    /// Takes one token of a person's, or says how long to wait.
    pub fn take(&self, rate: Rate, person: &str, now: Instant) -> Result<()> {
        let Ok(mut buckets) = self.buckets.lock() else { return Ok(()) };
        forget(&mut buckets, now);
        let full = f64::from(rate.burst);
        let bucket = buckets
            .entry((rate.what, db::secret::digest(person)))
            .or_insert(Bucket { tokens: full, at: now });
        let refill = seconds_between(bucket.at, now) * f64::from(rate.per_minute) / 60.0;
        bucket.tokens = (bucket.tokens + refill).min(full);
        bucket.at = now;
        if bucket.tokens >= 1.0 {
            bucket.tokens -= 1.0;
            return Ok(());
        }
        Err(Error::Busy(60 / rate.per_minute.max(1) + 1))
    }

    /// Gives back a token that was taken for what turned out not to count.
    pub fn give_back(&self, rate: Rate, person: &str) {
        let Ok(mut buckets) = self.buckets.lock() else { return };
        if let Some(bucket) = buckets.get_mut(&(rate.what, db::secret::digest(person))) {
            bucket.tokens = (bucket.tokens + 1.0).min(f64::from(rate.burst));
        }
    }
}

/// Seconds from one moment to a later one; none when the clock went back.
#[allow(clippy::cast_precision_loss, reason = "minutes, not centuries")]
fn seconds_between(from: Instant, to: Instant) -> f64 {
    ((to.0 - from.0).max(0) as f64) / 1000.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_person_waits_while_the_hall_goes_on() {
        let limits = Limits::default();
        let now = Instant(0);
        for _ in 0..8 {
            assert!(limits.take(SIGN_IN, "a", now).is_ok());
        }
        assert!(matches!(limits.take(SIGN_IN, "a", now), Err(Error::Busy(16))));
        assert!(limits.take(SIGN_IN, "b", now).is_ok());
        assert!(limits.take(SIGN_IN, "a", Instant(16_000)).is_ok());
    }

    #[test]
    fn what_did_not_count_is_given_back() {
        let limits = Limits::default();
        let now = Instant(0);
        for _ in 0..3 * SIGN_IN.burst {
            assert!(limits.take(SIGN_IN, "a", now).is_ok());
            limits.give_back(SIGN_IN, "a");
        }
        for _ in 0..SIGN_IN.burst {
            assert!(limits.take(SIGN_IN, "a", now).is_ok());
        }
        limits.give_back(SIGN_IN, "b");
        assert!(limits.take(SIGN_IN, "a", now).is_err());
    }
}
