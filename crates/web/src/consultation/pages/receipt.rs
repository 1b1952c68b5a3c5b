//! The page that follows a contribution, and the way to it.

use askama::Template;
use civic::{
    consultation::{Held, Landed, State},
    document::VersionState,
};
use jiff::civil::Date;
use press::{FormView, Html, PageFrame, ProgressLine, ProgressStep, Translator};

use super::{Quote, Said};

/// Typing a code.
#[derive(Template)]
#[template(path = "consultation/look_up.html")]
pub(in super::super) struct LookUpPage {
    pub(in super::super) l: &'static Translator,
    pub(in super::super) frame: PageFrame,
    pub(in super::super) form: FormView,
}

/// A contribution as its bearer follows it.
#[derive(Template)]
#[template(path = "consultation/receipt.html")]
pub(in super::super) struct ReceiptPage {
    pub(in super::super) l: &'static Translator,
    pub(in super::super) frame: PageFrame,
    pub(in super::super) code: String,
    pub(in super::super) said: Said,
    pub(in super::super) thread: ProgressLine,
    pub(in super::super) qr: Html,
    pub(in super::super) link: String,
    /// When it was answered.
    pub(in super::super) decided: Option<Date>,
    /// Why its author asked for a second answer.
    pub(in super::super) objection: Option<Quote>,
    pub(in super::super) landings: Vec<Landing>,
    /// The provision's page, where it speaks of one.
    pub(in super::super) provision: Option<String>,
    /// The form to ask for a second answer, while one may.
    pub(in super::super) reopen: Option<FormView>,
    /// Whether anything is known of its author.
    pub(in super::super) knows_author: bool,
    /// Where forgetting it is asked for.
    pub(in super::super) forget: String,
}

/// Where a contribution changed the text.
pub(in super::super) struct Landing {
    /// What it is and its number: «المادة 18».
    pub(in super::super) name: String,
    pub(in super::super) href: String,
    /// The version; none while it is being written.
    pub(in super::super) version: Option<(i64, String)>,
}

/// The way of a contribution from its words to the text.
pub(in super::super) fn thread_of(
    l: &'static Translator,
    held: &Held,
    landed: &[Landed],
) -> ProgressLine {
    let voice = &held.voice;
    let answered = voice.state == State::Answered;
    let published = landed.iter().any(|landing| landing.version_number > 0);
    let adopted = landed.iter().any(|landing| landing.version_state == VersionState::Adopted);
    let mut steps = vec![(voice.stage_kind.word(), "receipt-knot-received", true)];
    steps.push(("plain", "receipt-knot-answered", answered));
    if !landed.is_empty() || !answered {
        steps.push(("plain", "receipt-knot-draft", !landed.is_empty()));
        steps.push(("plain", "receipt-knot-published", published));
        steps.push(("adoption", "receipt-knot-adopted", adopted));
    }
    let reached = steps.iter().rposition(|(_, _, done)| *done).unwrap_or(0);
    let knots = steps.iter().enumerate().map(|(at, (kind, key, done))| {
        let knot = ProgressStep::new(kind, l.t(key).attr());
        match (at == reached, *done) {
            (true, _) => knot.here(),
            (_, true) => knot.done(),
            _ => knot,
        }
    });
    ProgressLine::new(l, knots.collect())
}
