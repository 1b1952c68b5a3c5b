//! When a request is to be answered, and what it has to say.

use base::{Faults, visible};
use jiff::{ToSpan, civil::Date};

use super::commands::{Ask, Decide};

/// The longest text of a request or an answer, in characters.
pub const TEXT_MOST: usize = 3_000;

/// The longest name, contact or place, in characters.
pub const LINE_MOST: usize = 200;

/// The day by which a request is answered: ten full days (law 09-08, article
/// 8), of which neither that of the request nor the last one counts.
#[must_use]
pub fn due_on(received: Date) -> Date {
    received.saturating_add(11.days())
}

/// What is wrong with a request. A name is asked for, because nobody is shown
/// or refused somebody else's data; the way to reach them is not, because the
/// code leads to the answer.
#[must_use]
pub fn faults_of(ask: &Ask) -> Faults {
    let mut faults = Faults::default();
    for (field, text) in [("name", &ask.name), ("words", &ask.words)] {
        if visible(text).is_empty() {
            faults.add(field, "fault-required");
        }
    }
    for (field, text, most) in [
        ("name", &ask.name, LINE_MOST),
        ("contact", &ask.contact, LINE_MOST),
        ("place", &ask.place, LINE_MOST),
        ("words", &ask.words, TEXT_MOST),
    ] {
        faults.too_long(field, text, most);
    }
    faults
}

/// What is wrong with an answer: none goes without its reason.
#[must_use]
pub fn faults_of_answer(decide: &Decide) -> Faults {
    let mut faults = Faults::default();
    if visible(&decide.reason).is_empty() {
        faults.add("reason", "fault-required");
    }
    faults.too_long("reason", &decide.reason, TEXT_MOST);
    faults
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn ten_full_days_lie_between_a_request_and_its_last_day() {
        assert_eq!(due_on(date(2026, 12, 1)), date(2026, 12, 12));
        assert_eq!(due_on(date(2027, 2, 20)), date(2027, 3, 3));
    }
}
