//! The form of a report on a measure.

use base::{Faults, Id};
use civic::{
    document::Provision,
    plan::{
        Status,
        commands::{Proof, Report},
    },
};

use crate::form::Upload;

/// Reads a report: evidence is optional, but begun it must be whole.
pub(super) fn report(upload: &Upload, provision: Id<Provision>) -> Result<Report, Faults> {
    let (sent, mut faults) = (&upload.sent, Faults::default());
    if upload.too_large {
        faults.add("file", "fault-file-too-big");
    }
    let percent = sent.parsed::<i64>(&mut faults, "percent", "fault-number");
    let status = sent.parsed::<Status>(&mut faults, "status", "fault-choice-unknown");
    let note_ar = sent.text(&mut faults, "note_ar", 2_000);
    let note_fr = sent.optional(&mut faults, "note_fr", 2_000);
    let proof = Proof {
        caption_ar: sent.optional(&mut faults, "caption_ar", 300),
        caption_fr: sent.optional(&mut faults, "caption_fr", 300),
        address: sent.optional(&mut faults, "address", 1_000),
        file: (!upload.bytes.is_empty()).then(|| (upload.name.clone(), upload.bytes.to_vec())),
    };
    let begun = [&proof.caption_ar, &proof.caption_fr, &proof.address];
    let none = begun.iter().all(|text| text.is_empty()) && proof.file.is_none();
    let evidence = if none { Vec::new() } else { vec![proof] };
    match (percent, status) {
        (Some(percent), Some(status)) if faults.is_empty() => {
            Ok(Report { provision, percent, status, note_ar, note_fr, evidence })
        }
        _ => Err(faults),
    }
}
