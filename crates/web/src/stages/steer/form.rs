//! What is typed to open a stage, to close it, and to adopt its text.

use base::{Faults, LocalText};
use civic::process::commands::{Decision, OpenStage, OutreachLine};
use jiff::civil::Date;

use crate::form::FormData;

/// How many lines of outreach the form of an opening offers.
pub(super) const OUTREACH_LINES: usize = 5;

fn announced(sent: &FormData, faults: &mut Faults, name: &str) -> LocalText {
    sent.optional_local_text(faults, name, civic::process::rules::TEXT_LIMIT)
}

fn day(sent: &FormData, faults: &mut Faults, name: &'static str) -> Option<Date> {
    sent.parsed_or_none(faults, name, "fault-date")
}

/// Everything that a stage says when it opens.
pub(super) fn opening(sent: &FormData) -> Result<OpenStage, Faults> {
    let mut faults = Faults::default();
    let opening = OpenStage {
        opens_on: day(sent, &mut faults, "opens_on"),
        closes_on: day(sent, &mut faults, "closes_on"),
        answers_on: day(sent, &mut faults, "answers_on"),
        decision_on: day(sent, &mut faults, "decision_on"),
        audience: announced(sent, &mut faults, "audience"),
        decision_body: announced(sent, &mut faults, "decision_body"),
        open: announced(sent, &mut faults, "open"),
        fixed: announced(sent, &mut faults, "fixed"),
        offline: announced(sent, &mut faults, "offline"),
        outreach: outreach(sent),
        version: sent.get("version").parse().ok(),
        revision: sent.get("revision").parse().unwrap_or_default(),
    };
    if faults.is_empty() { Ok(opening) } else { Err(faults) }
}

/// The lines of outreach that were written.
fn outreach(sent: &FormData) -> Vec<OutreachLine> {
    let line = |number: usize| {
        let text = |name: &str| sent.get(&format!("{name}_{number}")).to_owned();
        OutreachLine {
            group: LocalText::new(text("group_ar"), text("group_fr")),
            means: LocalText::new(text("means_ar"), text("means_fr")),
        }
    };
    let written = |line: &OutreachLine| !line.group.ar.is_empty() && !line.means.ar.is_empty();
    (1..=OUTREACH_LINES).map(line).filter(written).collect()
}

/// What came out of a stage.
pub(super) fn synthesis(sent: &FormData) -> Result<LocalText, Faults> {
    let mut faults = Faults::default();
    let said = announced(sent, &mut faults, "synthesis");
    if faults.is_empty() { Ok(said) } else { Err(faults) }
}

/// What the council decided.
pub(super) fn decision(sent: &FormData) -> Result<Decision, Faults> {
    let mut faults = Faults::default();
    let version = sent.parsed(&mut faults, "version", "fault-adopted-version");
    let number = sent.text(&mut faults, "number", 100);
    let decided_on = sent.parsed(&mut faults, "decided_on", "fault-date");
    match (version, decided_on) {
        (Some(version), Some(decided_on)) if faults.is_empty() => {
            Ok(Decision { version, number, decided_on })
        }
        _ => Err(faults),
    }
}
