//! Until when answers that were given together can be taken back.

use base::{Error, Instant, Result};

use super::super::Batch;

/// For how many minutes they can, before their authors are written to.
pub const UNDO_MINUTES: i64 = 10;

/// When the authors of answers that are given now are written to.
#[must_use]
pub const fn sends_at(now: Instant) -> Instant {
    Instant(now.0 + UNDO_MINUTES * 60_000)
}

/// Whether a batch can be taken back: nobody was told, and it still stands.
pub fn may_take_back(batch: &Batch, now: Instant) -> Result<()> {
    if batch.taken_back_at.is_some() {
        return Err(Error::Refused("refused-answers-taken-back"));
    }
    if batch.sent_at.is_some() || now >= batch.sends_at {
        return Err(Error::Refused("refused-answers-sent"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::Id;

    #[test]
    fn answers_are_taken_back_within_ten_minutes_and_once() {
        let sends_at = sends_at(Instant(0));
        let batch = Batch {
            id: Id::new(uuid::Uuid::nil()),
            given_at: Instant(0),
            sends_at,
            sent_at: None,
            taken_back_at: None,
            answers: 34,
        };
        let key = |batch: &Batch, at: i64| match may_take_back(batch, Instant(at)) {
            Err(Error::Refused(key)) => key,
            _ => "",
        };
        assert_eq!(key(&batch, 599_999), "");
        assert_eq!(key(&batch, 600_000), "refused-answers-sent");
        let back = Batch { taken_back_at: Some(Instant(1)), ..batch };
        assert_eq!(key(&back, 2), "refused-answers-taken-back");
    }
}
