//! What everybody may read of a workshop: before its closing what was announced,
//! once it is closed its programme, who came by numbers, what was said, and what
//! comes next. No names.

use askama::Template;
use base::Id;
use civic::{
    agenda::{self, queries::Released},
    synthesis::{
        attendance::PublicAttendance,
        queries::{self, Outcome, PublicOutcome},
    },
    workshop::{Category, Session, Workshop},
};
use jiff::civil::{Date, Time};
use press::{Bars, PageFrame, Translator};

use super::announced;
use crate::{
    address::At,
    agenda::{ChangeTold, said},
    answer::{self, Answer},
    context::RequestContext,
    workshop::{changes::Changes, page_head},
};

/// The public page of a workshop that is over.
#[derive(Template)]
#[template(path = "synthesis/public.html")]
pub(super) struct PublicPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) outcome: Outcome,
    pub(super) attendance: PublicAttendance,
    /// The versions of its programme, the last first.
    pub(super) versions: Vec<Released>,
    /// What was done to it before its day.
    pub(super) changes: Changes,
    /// Where the item pages begin: `/ar/beni-mellal`.
    pub(super) root: String,
}

impl PublicPage {
    fn day(&self, text: &str) -> Date {
        text.parse().unwrap_or_default()
    }

    fn clock(&self, text: &str) -> Time {
        text.parse().unwrap_or_default()
    }

    fn category(&self, category: &Category) -> String {
        page_head::category(self.l, category.word, &category.label)
    }

    /// The parity bars, where no part of them is hidden.
    fn parity(&self) -> Option<Bars> {
        let [female, male] = self.attendance.sums;
        Some(Bars::parity(self.l, female?, male?, self.attendance.unsaid))
    }

    fn changes(&self, released: &Released) -> Vec<ChangeTold> {
        said(self.l, &self.outcome.workshop.lang, &released.changes)
    }

    fn session_name(&self, session: &Session) -> String {
        page_head::session_name(self.l, session)
    }
}

/// The page.
pub(super) async fn page(context: RequestContext, At(workshop): At<Id<Workshop>>) -> Answer {
    let mut tx = context.read().await?;
    let accent = civic::commune::queries::setting(&mut tx).await?.accent;
    let shown = civic::workshop::queries::shown(&mut tx, workshop).await?;
    if shown.closed_at.is_none() {
        return announced::page(&context, &mut tx, &shown, &accent).await;
    }
    let changes = Changes::read(context.l, &mut tx, &shown).await?;
    let found = queries::public_outcome(&mut tx, shown).await?;
    let PublicOutcome { outcome, attendance } = found;
    let versions = agenda::queries::versions(&mut tx, workshop).await?;
    let frame = context.public_frame(&outcome.workshop.title, Some(&accent));
    let root = context.here("");
    answer::page(&PublicPage { l: context.l, frame, outcome, attendance, versions, changes, root })
}
