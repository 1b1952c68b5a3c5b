//! The office's desk for one workshop.

pub(super) mod cards;
pub(super) mod steps;
pub(super) mod synthesis;
pub(crate) mod themes;

use base::{Id, Result};
use civic::{
    synthesis::queries::{self, Outcome},
    workshop::{Session, Workshop},
};
use db::Reader;
use press::{PageFrame, Translator};

use crate::{
    context::RequestContext,
    workshop::page_head::{self, DayPlace},
};

/// A desk page's common part: the outcome, and its place on the day.
pub(crate) struct Desk {
    pub(crate) l: &'static Translator,
    pub(crate) place: DayPlace,
    pub(crate) outcome: Outcome,
}

impl Desk {
    /// A desk in the read of its page.
    pub(crate) async fn open(
        context: &RequestContext,
        tx: &mut Reader,
        workshop: Id<Workshop>,
        name: &'static str,
    ) -> Result<(PageFrame, Self)> {
        let outcome = queries::outcome(tx, &context.actor, workshop).await?;
        let step = if name == "close" { "close" } else { "outcome" };
        let drawn = !outcome.tables.is_empty();
        let place = DayPlace::of(context, &outcome.workshop, step, drawn)?;
        let frame = context.office_frame(context.l.t(title(name)));
        Ok((frame, Self { l: context.l, place, outcome }))
    }

    /// The session that the page is about: the one asked for, or the first
    /// whose cards feed a text.
    pub(crate) fn session(&self, asked: Option<&str>) -> Option<&Session> {
        let asked = asked.and_then(|asked| asked.parse::<Id<Session>>().ok());
        let wanted = self.worked().find(|session| Some(session.id) == asked);
        wanted.or_else(|| self.worked().next())
    }

    /// The sessions to choose from.
    pub(crate) fn worked(&self) -> impl Iterator<Item = &Session> {
        self.outcome.worked()
    }

    /// A session by its number and title.
    pub(crate) fn session_name(&self, session: &Session) -> String {
        page_head::session_name(self.l, session)
    }
}

/// The title of a place's page.
pub(crate) fn title(name: &str) -> &'static str {
    match name {
        "themes" => "outcome-themes-title",
        "synthesis" => "outcome-synthesis-title",
        "next-steps" => "outcome-steps-title",
        "close" => "outcome-close-title",
        _ => "outcome-cards-title",
    }
}
