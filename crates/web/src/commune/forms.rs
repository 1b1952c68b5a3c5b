//! What is typed about a commune.

use base::{Error, Faults, Id};
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

/// The names of a quarter.
pub(super) fn quarter(sent: &FormData) -> Result<(String, String), Error> {
    let mut faults = Faults::default();
    let names =
        (sent.text(&mut faults, "name_ar", 120), sent.optional(&mut faults, "name_fr", 120));
    faults.check()?;
    Ok(names)
}

/// A body of the register; its identity and revision are given later.
pub(super) fn body(sent: &FormData) -> Result<Body, Error> {
    let mut faults = Faults::default();
    let kind: Option<BodyKind> = sent.parsed(&mut faults, "kind", "fault-choice-unknown");
    let name_ar = sent.text(&mut faults, "name_ar", 200);
    let name_fr = sent.optional(&mut faults, "name_fr", 200);
    let contact = sent.optional(&mut faults, "contact", 200);
    let founded_on: Option<jiff::civil::Date> =
        sent.parsed_or_none(&mut faults, "founded_on", "fault-date");
    match kind {
        Some(kind) if faults.is_empty() => Ok(Body {
            id: Id::new(Uuid::nil()),
            kind,
            name_ar,
            name_fr,
            contact,
            founded_on: founded_on.map(|day| day.to_string()),
            demo: false,
            revision: 0,
        }),
        _ => Err(Error::Invalid(faults)),
    }
}
