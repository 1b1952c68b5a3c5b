//! What the browser sent, made into what the commands take.

use base::{Faults, Id, Lang, LocalText};
use civic::{
    consultation::{
        Channel, Contribution, Kind,
        commands::{About, Answer, Change, Contribute, Same},
        rules,
    },
    document::{Provision, Words},
    people::{AgeBand, Sex},
    process::{
        Stage,
        commands::{Decision, OpenStage, OutreachLine},
    },
};
use jiff::civil::Date;

use crate::form::FormData;

/// How many lines of outreach the form of an opening offers.
pub(super) const OUTREACH_LINES: usize = 5;

/// Names of fields for the summary of faults.
pub(super) const CONTRIBUTE_LABELS: [(&str, &str); 9] = [
    ("text", "contribute-text"),
    ("proposed", "contribute-proposed"),
    ("kind", "contribute-kind"),
    ("stance", "contribute-stance"),
    ("name", "contribute-name"),
    ("contact", "contribute-contact"),
    ("quarter", "contribute-quarter"),
    ("channel", "contribute-channel"),
    ("target", "entry-target"),
];

/// A contribution as a resident or an organisation sends it.
pub(super) fn contribution(sent: &FormData, lang: Lang) -> Result<Contribute, Faults> {
    let mut faults = Faults::default();
    let key = sent.key();
    let stage: Option<Id<Stage>> = sent.get("stage").parse().ok();
    let kind = match sent.get("kind") {
        "" => Some(Kind::Comment),
        _ => sent.parsed(&mut faults, "kind", "fault-choice-unknown"),
    };
    let stance = sent.parsed_or_none(&mut faults, "stance", "fault-choice-unknown");
    let provision = sent.parsed_or_none(&mut faults, "provision", "fault-contribute-provision");
    let about = about(sent, &mut faults);
    let text = sent.text(&mut faults, "text", rules::TEXT_MOST);
    let proposed = sent.optional(&mut faults, "proposed", rules::TEXT_MOST);
    let (Some(key), Some(stage)) = (key, stage) else {
        faults.add("", "fault-form-broken");
        return Err(faults);
    };
    let Some(kind) = kind.filter(|_| faults.is_empty()) else { return Err(faults) };
    let (channel, body) = (Channel::Web, None);
    Ok(Contribute {
        stage,
        provision,
        kind,
        channel,
        text,
        proposed,
        stance,
        lang,
        about,
        body,
        key,
    })
}

/// What somebody said of themselves.
fn about(sent: &FormData, faults: &mut Faults) -> About {
    About {
        name: sent.optional(faults, "name", rules::NAME_MOST),
        contact: sent.optional(faults, "contact", rules::NAME_MOST),
        named: sent.get("named") == "yes",
        sex: sent.parsed_or_none(faults, "sex", "fault-choice-unknown").unwrap_or(Sex::Unsaid),
        age_band: sent
            .parsed_or_none(faults, "age_band", "fault-choice-unknown")
            .unwrap_or(AgeBand::Unsaid),
        quarter: sent.parsed_or_none(faults, "quarter", "fault-choice-unknown"),
    }
}

/// A contribution that the office enters for somebody: the field `target`
/// holds the stage and, behind a colon, the provision.
pub(super) fn entry(sent: &FormData, lang: Lang) -> Result<Contribute, Faults> {
    let mut faults = Faults::default();
    let (stage, provision) = sent.get("target").split_once(':').unwrap_or_default();
    let channel = sent.parsed(&mut faults, "channel", "fault-choice-unknown");
    let body = sent.parsed_or_none(&mut faults, "body", "fault-choice-unknown");
    let lang = sent.get("lang").parse().unwrap_or(lang);
    if stage.is_empty() {
        faults.add("target", "fault-choose");
    }
    let sent = sent.clone().with("stage", stage).with("provision", provision);
    match contribution(&sent, lang) {
        Ok(wanted) => {
            let Some(channel) = channel.filter(|_| faults.is_empty()) else { return Err(faults) };
            Ok(Contribute { channel, body, ..wanted })
        }
        Err(found) => {
            faults.0.extend(found.0.into_iter().filter(|fault| {
                // A missing stage was said already, at the field that people see.
                !fault.field.is_empty() || !stage.is_empty()
            }));
            Err(faults)
        }
    }
}

/// What the desk sent: an answer to one, or the same to several.
pub(super) enum Answering {
    /// To one contribution.
    One(Answer),
    /// To this one and others that say the same.
    Several(Same),
}

/// An answer with the change that it makes.
pub(super) fn answer(sent: &FormData, contribution: Id<Contribution>) -> Result<Answering, Faults> {
    let mut faults = Faults::default();
    let verdict = sent.parsed(&mut faults, "verdict", "fault-choice-unknown");
    let reason = sent.text(&mut faults, "reason", rules::REASON_MOST);
    let revision = sent.get("revision").parse().unwrap_or_default();
    let same = same(sent);
    let verdict: Option<civic::consultation::Verdict> = verdict;
    if !same.is_empty() && verdict.is_some_and(|verdict| verdict.changes_the_text()) {
        faults.add("same", "fault-answer-same-changes");
    }
    let Some(verdict) = verdict.filter(|_| faults.is_empty()) else { return Err(faults) };
    if !same.is_empty() {
        let contributions = std::iter::once((contribution, revision)).chain(same).collect();
        return Ok(Answering::Several(Same { contributions, verdict, reason }));
    }
    let landing = verdict.changes_the_text().then(|| change(sent));
    Ok(Answering::One(Answer { verdict, reason, landing, revision }))
}

fn same(sent: &FormData) -> Vec<(Id<Contribution>, i64)> {
    let pair = |value: &str| {
        let (id, revision) = value.split_once(':')?;
        Some((id.parse().ok()?, revision.parse().ok()?))
    };
    sent.all("same").into_iter().filter_map(pair).collect()
}

/// Where a change lands: `change:ID` rewrites a provision, `within:ID` adds one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Spot {
    /// Rewrites this provision.
    Rewrite(Id<Provision>),
    /// Adds one within or behind this one.
    Within(Id<Provision>),
    /// Adds one at the end.
    End,
}

impl Spot {
    /// The spot that a field or an address names.
    pub(super) fn parse(text: &str) -> Option<Self> {
        match text.split_once(':') {
            Some(("change", id)) => id.parse().ok().map(Self::Rewrite),
            Some(("within", id)) => id.parse().ok().map(Self::Within),
            _ if text == "end" => Some(Self::End),
            _ => None,
        }
    }

    /// The text that names it.
    pub(super) fn text(self) -> String {
        match self {
            Self::Rewrite(id) => format!("change:{id}"),
            Self::Within(id) => format!("within:{id}"),
            Self::End => "end".to_owned(),
        }
    }
}

fn change(sent: &FormData) -> Change {
    let text = |name: &str| sent.get(name).replace("\r\n", "\n");
    let words = Words {
        heading: LocalText::new(text("heading_ar"), text("heading_fr")),
        body: LocalText::new(text("body_ar"), text("body_fr")),
    };
    let revision = sent.get("text_revision").parse().ok();
    match Spot::parse(sent.get("spot")) {
        Some(Spot::Rewrite(id)) => Change { provision: Some(id), within: None, revision, words },
        Some(Spot::Within(id)) => {
            Change { provision: None, within: Some(id), revision: None, words }
        }
        _ => Change { provision: None, within: None, revision: None, words },
    }
}

fn announced(sent: &FormData, faults: &mut Faults, name: &str) -> LocalText {
    sent.optional_local_text(faults, name, civic::process::rules::TEXT_LIMIT)
}

fn day(sent: &FormData, faults: &mut Faults, name: &'static str) -> Option<Date> {
    sent.parsed_or_none(faults, name, "fault-date")
}

/// Everything that a stage says when it opens.
pub(super) fn opening(sent: &FormData) -> Result<OpenStage, Faults> {
    let mut faults = Faults::default();
    let line = |number: usize| {
        let text = |name: &str| sent.get(&format!("{name}_{number}")).to_owned();
        OutreachLine {
            group: LocalText::new(text("group_ar"), text("group_fr")),
            means: LocalText::new(text("means_ar"), text("means_fr")),
        }
    };
    let written = |line: &OutreachLine| !line.group.ar.is_empty() && !line.means.ar.is_empty();
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
        outreach: (1..=OUTREACH_LINES).map(line).filter(written).collect(),
        version: sent.get("version").parse().ok(),
        revision: sent.get("revision").parse().unwrap_or_default(),
    };
    if faults.is_empty() { Ok(opening) } else { Err(faults) }
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
