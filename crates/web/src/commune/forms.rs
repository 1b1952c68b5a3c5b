//! What is typed about a commune.

use base::{Error, Faults, Id, LocalText};
use civic::commune::{Body, BodyKind, Setting};
use press::ACCENTS;
use uuid::Uuid;

use crate::form::FormData;

/// The settings as typed.
pub(super) fn setting(sent: &FormData) -> Result<Setting, Error> {
    let mut faults = Faults::default();
    let accent = sent.get("accent").to_owned();
    if !ACCENTS.contains(&accent.as_str()) {
        faults.add("accent", "fault-choice-unknown");
    }
    let contact = sent.optional(&mut faults, "contact", 200);
    let cndp_receipt = sent.optional(&mut faults, "cndp_receipt", 60);
    let answer_days = sent.parsed(&mut faults, "answer_days", "fault-answer-days");
    let revision = sent.parsed(&mut faults, "revision", "fault-form-broken");
    match (answer_days, revision) {
        (Some(answer_days), Some(revision)) if faults.is_empty() => {
            Ok(Setting { accent, contact, cndp_receipt, answer_days, revision })
        }
        _ => Err(Error::Invalid(faults)),
    }
}

/// The name of a quarter.
pub(super) fn quarter(sent: &FormData) -> Result<LocalText, Error> {
    let mut faults = Faults::default();
    let name = sent.local_text(&mut faults, "name", 120);
    faults.check()?;
    Ok(name)
}

/// A body of the register; its identity and revision are given later.
pub(super) fn body(sent: &FormData) -> Result<Body, Error> {
    let mut faults = Faults::default();
    let kind: Option<BodyKind> = sent.parsed(&mut faults, "kind", "fault-choice-unknown");
    let name = sent.local_text(&mut faults, "name", 200);
    let contact = sent.optional(&mut faults, "contact", 200);
    let founded_on = sent.parsed_or_none(&mut faults, "founded_on", "fault-date");
    match kind {
        Some(kind) if faults.is_empty() => Ok(Body {
            id: Id::new(Uuid::nil()),
            kind,
            name,
            contact,
            founded_on,
            demo: false,
            revision: 0,
        }),
        _ => Err(Error::Invalid(faults)),
    }
}
