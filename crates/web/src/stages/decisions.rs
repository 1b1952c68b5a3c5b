//! What the council decided on a text, as everybody reads it.

use civic::process::Decided;
use jiff::civil::Date;
use press::{Msg, Translator};

use crate::consultation::said::Quote;

/// A decision.
pub(super) struct DecisionLine {
    pub(super) what: Msg,
    pub(super) number: String,
    pub(super) on: Date,
    pub(super) votes: Option<Msg>,
    pub(super) postponed_to: Option<Date>,
    pub(super) reason: Quote,
    /// The version that it is about.
    pub(super) version: String,
}

impl DecisionLine {
    /// The decisions on a text, for a reader.
    pub(super) fn all(l: &'static Translator, base: &str, decided: &[Decided]) -> Vec<Self> {
        decided.iter().map(|one| Self::new(l, base, one)).collect()
    }

    fn new(l: &'static Translator, base: &str, one: &Decided) -> Self {
        let votes = one.votes().map(|votes| {
            let said = l.msg("decision-votes").n("for", votes.given_for);
            said.n("against", votes.against).n("abstained", votes.abstained)
        });
        Self {
            what: l.word("ruling", one.ruling),
            number: one.number.clone(),
            on: one.decided_on,
            votes,
            postponed_to: one.postponed_to,
            reason: Quote::said(l.lang(), &one.reason),
            version: format!("{base}/versions/{}", one.version_id.simple()),
        }
    }
}
