//! What is typed to open a stage, to close it, and to adopt its text.

use base::{Faults, LocalText};
use civic::process::{
    Decision, Ruling, Stage, Votes,
    commands::{AmendStage, CloseStage, OpenStage, OutreachLine, ReopenStage},
};
use jiff::civil::Date;
use press::FormView;

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
        look: sent.get("look").parse().unwrap_or_default(),
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

/// What an open stage announces from now on, and why.
pub(super) fn amendment(sent: &FormData) -> Result<AmendStage, Faults> {
    let mut faults = Faults::default();
    let amendment = AmendStage {
        closes_on: day(sent, &mut faults, "closes_on"),
        answers_on: day(sent, &mut faults, "answers_on"),
        decision_on: day(sent, &mut faults, "decision_on"),
        audience: announced(sent, &mut faults, "audience"),
        decision_body: announced(sent, &mut faults, "decision_body"),
        open: announced(sent, &mut faults, "open"),
        fixed: announced(sent, &mut faults, "fixed"),
        offline: announced(sent, &mut faults, "offline"),
        version: sent.get("version").parse().ok(),
        look: sent.get("look").parse().unwrap_or_default(),
        reason: announced(sent, &mut faults, "reason"),
        revision: sent.get("revision").parse().unwrap_or_default(),
    };
    if faults.is_empty() { Ok(amendment) } else { Err(faults) }
}

/// A form that says of a stage what it announces now.
pub(super) fn announcing(form: FormView, stage: &Stage) -> FormView {
    let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let texts = [
        ("audience", &stage.audience),
        ("decision_body", &stage.decision_body),
        ("open", &stage.open),
        ("fixed", &stage.fixed),
        ("offline", &stage.offline),
    ];
    let pairs = texts.into_iter().flat_map(|(name, said)| {
        [(format!("{name}_ar"), said.ar.clone()), (format!("{name}_fr"), said.fr.clone())]
    });
    form.with_all(pairs)
        .with("closes_on", day(stage.closes_on))
        .with("answers_on", day(stage.answers_on))
        .with("decision_on", day(stage.decision_on))
        .with("version", stage.version_id.map(|id| id.to_string()).unwrap_or_default())
        .with("look", stage.look)
        .with("revision", stage.revision)
}

/// What came out of a stage, and why it is closed now.
pub(super) fn closing(sent: &FormData) -> Result<CloseStage, Faults> {
    let mut faults = Faults::default();
    let closing = CloseStage {
        synthesis: announced(sent, &mut faults, "synthesis"),
        reason: announced(sent, &mut faults, "reason"),
        looked: day(sent, &mut faults, "looked"),
    };
    if faults.is_empty() { Ok(closing) } else { Err(faults) }
}

/// Until when a stage goes on that is opened again, and why.
pub(super) fn reopening(sent: &FormData) -> Result<ReopenStage, Faults> {
    let mut faults = Faults::default();
    let reopening = ReopenStage {
        closes_on: day(sent, &mut faults, "closes_on"),
        answers_on: day(sent, &mut faults, "answers_on"),
        reason: announced(sent, &mut faults, "reason"),
    };
    if faults.is_empty() { Ok(reopening) } else { Err(faults) }
}

/// What the council decided.
pub(super) fn decision(sent: &FormData) -> Result<Decision, Faults> {
    let mut faults = Faults::default();
    let ruling = sent.parsed(&mut faults, "ruling", "fault-choose");
    let version = sent.parsed(&mut faults, "version", "fault-adopted-version");
    let number = sent.text(&mut faults, "number", 100);
    let decided_on = sent.parsed(&mut faults, "decided_on", "fault-date");
    let votes = votes(sent, &mut faults);
    let postponed_to = day(sent, &mut faults, "postponed_to");
    let reason = announced(sent, &mut faults, "reason");
    match (ruling, version, decided_on) {
        (Some(ruling), Some(version), Some(decided_on)) if faults.is_empty() => {
            let postponed_to = postponed_to.filter(|_| ruling == Ruling::Postponed);
            Ok(Decision { ruling, version, number, decided_on, votes, postponed_to, reason })
        }
        _ => Err(faults),
    }
}

/// How the council voted: all three numbers, or none.
fn votes(sent: &FormData, faults: &mut Faults) -> Option<Votes> {
    let names = ["votes_for", "votes_against", "votes_abstained"];
    if names.iter().all(|name| base::visible(sent.get(name)).is_empty()) {
        return None;
    }
    let [given_for, against, abstained] =
        names.map(|name| sent.parsed::<i64>(faults, name, "fault-number"));
    Some(Votes { given_for: given_for?, against: against?, abstained: abstained? })
}
