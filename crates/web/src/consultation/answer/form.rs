//! What the desk sent, made into what the commands take.

use base::{Faults, Id, LocalText};
use civic::{
    consultation::{
        Contribution,
        commands::{Answer, Change, Same},
        rules,
    },
    document::{Provision, Words},
};

use crate::form::FormData;

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
