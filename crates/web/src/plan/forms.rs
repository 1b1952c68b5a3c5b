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
    let note = sent.local_text(&mut faults, "note", 2_000);
    let proof = Proof {
        caption: sent.optional_local_text(&mut faults, "caption", 300),
        address: sent.optional(&mut faults, "address", 1_000),
        file: (!upload.bytes.is_empty()).then(|| (upload.name.clone(), upload.bytes.to_vec())),
    };
    let none = proof.caption.is_empty() && proof.address.is_empty() && proof.file.is_none();
    let evidence = if none { Vec::new() } else { vec![proof] };
    match (percent, status) {
        (Some(percent), Some(status)) if faults.is_empty() => {
            Ok(Report { provision, percent, status, note, evidence })
        }
        _ => Err(faults),
    }
}
