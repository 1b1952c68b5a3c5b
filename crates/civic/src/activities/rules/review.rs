//! What a review has to say.

use base::{Faults, Id};

use super::LONGEST;
use crate::{
    activities::{DecidedBy, Ruling},
    cards::Card,
};

/// Hands as they were counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hands {
    /// Raised for it.
    pub yes: i64,
    /// Raised against it.
    pub no: i64,
    /// Raised for neither.
    pub neither: i64,
}

/// A review as it is typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenReview {
    /// What the room decided.
    pub ruling: Ruling,
    /// Why.
    pub reason: String,
    /// What the activity becomes.
    pub change: String,
    /// How it was decided.
    pub decided_by: DecidedBy,
    /// The hands, where they were counted.
    pub hands: Option<Hands>,
    /// The duty of whoever counted them.
    pub counted_by: String,
    /// The card whose words it rests on.
    pub card: Option<Id<Card>>,
}

/// A review with what may not be, each at its field: the reason is in words,
/// a change says what becomes of the activity, counted hands say who counted.
pub fn checked(given: GivenReview) -> Result<GivenReview, Faults> {
    let mut faults = Faults::default();
    let mut required = |field: &'static str, text: &str, needed: bool| {
        let text = base::visible(text).to_owned();
        if needed && text.is_empty() {
            faults.add(field, "fault-required");
        }
        faults.too_long(field, &text, LONGEST);
        text
    };
    let (changes, counts) = (given.ruling == Ruling::Change, given.decided_by == DecidedBy::Hands);
    let reason = required("reason", &given.reason, true);
    let change = required("change", &given.change, changes);
    let counted_by = required("counted_by", &given.counted_by, counts);
    let hands = given.hands.filter(|_| counts);
    match hands {
        None if counts => faults.add("hands_for", "fault-activity-hands"),
        Some(hands) if [hands.yes, hands.no, hands.neither].iter().any(|it| *it < 0) => {
            faults.add("hands_for", "fault-activity-hands");
        }
        Some(hands) if hands.yes <= hands.no => {
            faults.add("hands_for", "fault-activity-outvoted");
        }
        _ => {}
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    Ok(GivenReview {
        reason,
        change: if changes { change } else { String::new() },
        counted_by: if counts { counted_by } else { String::new() },
        hands,
        ..given
    })
}

/// Hands are no more than the people who came.
pub fn within_present(hands: Hands, came: i64) -> base::Result<()> {
    if hands.yes.saturating_add(hands.no).saturating_add(hands.neither) > came {
        return Err(base::Error::invalid("hands_for", "fault-more-hands-than-people"));
    }
    Ok(())
}
