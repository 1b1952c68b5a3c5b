//! The form of a report on a measure.

use base::{Faults, Id};
use civic::{
    document::Provision,
    plan::{
        Status,
        commands::{Proof, Report},
    },
};

use crate::form::Sent;

/// Reads a report: evidence is optional, but begun it must be whole.
pub(super) fn report(sent: &Sent, provision: Id<Provision>) -> Result<Report, Faults> {
    let mut faults = Faults::default();
    let percent = sent.parsed::<i64>(&mut faults, "percent", "fault-number");
    let status = sent.parsed::<Status>(&mut faults, "status", "fault-choice-unknown");
    let note_ar = sent.text(&mut faults, "note_ar", 2_000);
    let note_fr = sent.optional(&mut faults, "note_fr", 2_000);
    let proof = Proof {
        caption_ar: sent.optional(&mut faults, "caption_ar", 300),
        caption_fr: sent.optional(&mut faults, "caption_fr", 300),
        address: sent.optional(&mut faults, "address", 1_000),
        media: None,
    };
    let begun = [&proof.caption_ar, &proof.caption_fr, &proof.address];
    let evidence = if begun.iter().all(|text| text.is_empty()) { Vec::new() } else { vec![proof] };
    match (percent, status) {
        (Some(percent), Some(status)) if faults.is_empty() => {
            Ok(Report { provision, percent, status, note_ar, note_fr, evidence })
        }
        _ => Err(faults),
    }
}
