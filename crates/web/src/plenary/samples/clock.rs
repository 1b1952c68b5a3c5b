//! A day that goes on seven minutes late.

use std::collections::HashMap;

use base::Instant;
use civic::{
    agenda::{
        Plan,
        queries::Course,
        rules::clock::{Run, stand},
    },
    synthesis::queries::Outcome,
};

use super::AT;

/// What the screen shows of it.
pub(super) fn course(outcome: &Outcome) -> Course {
    let plan = Plan::of(&outcome.sessions, &outcome.agenda);
    let at = Instant(AT.0 + 7_200_000);
    let first = outcome.sessions.iter().take(1);
    let runs: HashMap<_, _> = first
        .map(|session| (session.id.uuid(), Run::begin(session.id.uuid(), Instant(AT.0 + 420_000))))
        .collect();
    let standing = stand(&plan, &runs, outcome.workshop.day(), at);
    Course { version: Some(1), plan, standing, at }
}
