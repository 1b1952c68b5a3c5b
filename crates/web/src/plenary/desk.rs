//! What the facilitator's pages of the plenary have in common.

use base::{Id, Result};
use civic::{
    plenary::queries::{Board, board},
    workshop::{Session, Workshop},
};
use db::Reader;
use press::{PageFrame, Translator};

use crate::{
    context::RequestContext,
    workshop::page_head::{self, DayPlace},
};

/// A desk page's common part: the board, and its place on the day.
pub(super) struct Desk {
    pub(super) l: &'static Translator,
    pub(super) place: DayPlace,
    pub(super) board: Board,
}

impl Desk {
    /// A desk in the read of its page, under the key of its title.
    pub(super) async fn open(
        context: &RequestContext,
        tx: &mut Reader,
        workshop: Id<Workshop>,
        title: &'static str,
    ) -> Result<(PageFrame, Self)> {
        let board = board(tx, &context.actor, workshop).await?;
        let drawn = !board.tables.is_empty();
        let place = DayPlace::of(context, &board.workshop, "outcome", drawn)?;
        let frame = context.office_frame(context.l.t(title));
        Ok((frame, Self { l: context.l, place, board }))
    }

    /// The session that the page is about: the one asked for, or the first
    /// whose cards feed a text.
    pub(super) fn session(&self, asked: Option<&str>) -> Option<&Session> {
        let asked = asked.and_then(|asked| asked.parse::<Id<Session>>().ok());
        let wanted = self.worked().find(|session| Some(session.id) == asked);
        wanted.or_else(|| self.worked().next())
    }

    /// The sessions to choose from.
    pub(super) fn worked(&self) -> impl Iterator<Item = &Session> {
        self.board.worked()
    }

    /// A session by its number and title.
    pub(super) fn session_name(&self, session: &Session) -> String {
        page_head::session_name(self.l, session)
    }
}
