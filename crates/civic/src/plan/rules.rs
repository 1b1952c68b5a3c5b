//! What a report may say, and what a reader should think of it.

use base::Faults;
use jiff::civil::Date;

use super::{
    Measure, Outlook, Progress, Status,
    commands::{Proof, Report},
};

/// The most characters of a note or a caption.
pub const NOTE: usize = 2_000;

/// A report as it may be: a percentage that agrees with its status, a note, and
/// evidence that can be looked at.
#[must_use]
pub fn faults(report: &Report) -> Faults {
    let mut faults = Faults::default();
    if !(0..=100).contains(&report.percent) {
        faults.add("percent", "fault-percent");
    } else if (report.status == Status::Complete) != (report.percent == 100) {
        faults.add("percent", "fault-percent-complete");
    } else if report.status == Status::NotStarted && report.percent > 0 {
        faults.add("percent", "fault-percent-not-started");
    }
    if base::visible(&report.note.ar).is_empty() {
        faults.add("note_ar", "fault-required");
    }
    for (field, text) in [("note_ar", &report.note.ar), ("note_fr", &report.note.fr)] {
        faults.too_long(field, text, NOTE);
    }
    for proof in &report.evidence {
        proof_faults(&mut faults, proof);
    }
    faults
}

fn proof_faults(faults: &mut Faults, proof: &Proof) {
    if base::visible(&proof.caption.ar).is_empty() {
        faults.add("caption_ar", "fault-required");
    }
    let seen = proof.address.strip_prefix("https://").is_some_and(|rest| {
        rest.contains('.') && !rest.contains(|it: char| it.is_whitespace() || it.is_control())
    });
    let kept = proof.file.is_some() && proof.address.is_empty();
    if !seen && !kept {
        faults.add("address", "fault-evidence-address");
    }
}

/// What a reader should think of a measure on a day: unknown until something
/// shows how it is going, never good without evidence.
#[must_use]
pub fn outlook(progress: Option<&Progress>, due_on: Option<Date>, today: Date) -> Outlook {
    let Some(progress) = progress.filter(|progress| progress.evidence > 0) else {
        return Outlook::Unknown;
    };
    let late = due_on.is_some_and(|due| due < today);
    match progress.status {
        Status::Complete => Outlook::Good,
        Status::Cancelled => Outlook::Bad,
        _ if late => Outlook::Bad,
        Status::Substantial => Outlook::Good,
        Status::Limited | Status::NotStarted | Status::Stalled | Status::Postponed => {
            Outlook::Watch
        }
    }
}

/// How far a plan has come: the weighted mean over the measures that have a
/// report. Measures without one are counted apart, not as nothing done.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Completion {
    /// The weighted mean in percent; none while no measure has a report.
    pub percent: Option<f64>,
    /// How many measures have a report.
    pub known: usize,
    /// How many have none.
    pub unknown: usize,
}

/// The completion of a plan whose measures and latest reports are these.
#[must_use]
#[allow(clippy::cast_precision_loss, reason = "weights and percentages are small")]
pub fn completion(measures: &[Measure], latest: &[Progress]) -> Completion {
    let (mut weights, mut sum, mut known) = (0_i64, 0_i64, 0);
    for measure in measures {
        let report = latest.iter().find(|it| it.provision_id == measure.provision_id);
        if let Some(report) = report {
            known += 1;
            weights += measure.particulars.weight;
            sum += measure.particulars.weight * report.percent;
        }
    }
    let percent = (weights > 0).then(|| sum as f64 / weights as f64);
    Completion { percent, known, unknown: measures.len() - known }
}

#[cfg(test)]
mod tests {
    use base::{Id, Instant};
    use jiff::civil::date;
    use uuid::Uuid;

    use super::*;

    fn report(status: Status, percent: i64, evidence: i64) -> Progress {
        Progress {
            id: Id::new(Uuid::nil()),
            provision_id: Id::new(Uuid::nil()),
            percent,
            status,
            note: base::LocalText::default(),
            recorded_at: Instant(0),
            evidence,
        }
    }

    #[test]
    fn nothing_is_green_without_evidence() {
        let today = date(2024, 5, 1);
        for status in Status::ALL {
            let unshown = report(*status, 100, 0);
            assert_eq!(outlook(Some(&unshown), None, today), Outlook::Unknown);
        }
        assert_eq!(outlook(None, None, today), Outlook::Unknown);
        assert_eq!(outlook(Some(&report(Status::Complete, 100, 1)), None, today), Outlook::Good);
    }

    #[test]
    fn what_is_late_is_bad_unless_it_is_done() {
        let today = date(2024, 5, 1);
        let due = Some(date(2024, 4, 30));
        let going = report(Status::Substantial, 80, 1);
        assert_eq!(outlook(Some(&going), due, today), Outlook::Bad);
        assert_eq!(outlook(Some(&going), Some(date(2024, 5, 1)), today), Outlook::Good);
        assert_eq!(outlook(Some(&report(Status::Complete, 100, 1)), due, today), Outlook::Good);
    }

    #[test]
    fn a_measure_without_report_is_unknown_and_not_nothing() {
        let measure = |id: u128, weight| Measure {
            provision_id: Id::new(Uuid::from_u128(id)),
            particulars: crate::document::Particulars { weight, ..Default::default() },
        };
        let measures = [measure(1, 3), measure(2, 1), measure(3, 5)];
        let latest = |id: u128, percent| Progress {
            provision_id: Id::new(Uuid::from_u128(id)),
            ..report(Status::Limited, percent, 1)
        };
        let found = completion(&measures, &[latest(1, 40), latest(2, 80)]);
        assert_eq!(found, Completion { percent: Some(50.0), known: 2, unknown: 1 });
        assert_eq!(completion(&measures, &[]).percent, None);
    }
}
