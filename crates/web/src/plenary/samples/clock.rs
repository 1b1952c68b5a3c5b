//! A day that goes on seven minutes late.

use base::Instant;
use civic::{
    agenda::{
        State,
        queries::{Going, Now},
        rules::moving::Moving,
    },
    synthesis::queries::Outcome,
};

use super::AT;

/// What the screen shows of it.
pub(super) fn going_on(outcome: &Outcome) -> Now {
    let going = outcome.sessions.iter().take(1).map(|session| Going {
        entry: session.id.uuid(),
        title: session.title.clone(),
        row: None,
        state: State::Running,
        planned_end: Instant(AT.0 + 9_000_000),
        over: None,
    });
    Now {
        version: Some(1),
        going: going.collect(),
        next: Some(("خلاصات".into(), Instant(AT.0 + 9_600_000))),
        drift: Some(Moving::still(420_000)),
        expected: Moving::still(AT.0 + 12_000_000),
    }
}
