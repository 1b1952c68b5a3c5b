//! A workshop that everybody sees before its results are there: what it is,
//! when and where, its programme, and what was done to it since.

use askama::Template;
use civic::{
    agenda::{self, queries::Day},
    workshop::{Category, Session, Workshop},
};
use press::{PageFrame, Translator};

use crate::{
    answer::{self, Answer},
    context::RequestContext,
    workshop::{changes::Changes, page_head},
};

/// The page.
#[derive(Template)]
#[template(path = "synthesis/announced.html")]
pub(super) struct Announced {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) day: Day,
    pub(super) changes: Changes,
}

impl Announced {
    fn tag(&self) -> &'static str {
        page_head::tag(&self.day.workshop.lang)
    }

    fn title(&self, session: &Session) -> String {
        page_head::title(self.l, session)
    }

    fn category(&self, category: &Category) -> String {
        page_head::category(self.l, category.word, &category.label)
    }
}

/// The page of a workshop that is not closed.
pub(super) async fn page(
    context: &RequestContext,
    tx: &mut db::Reader,
    workshop: &Workshop,
    accent: &str,
) -> Answer {
    let changes = Changes::read(context.l, tx, workshop).await?;
    let day = agenda::queries::day(tx, workshop.id).await?;
    let frame = context.public_frame(&day.workshop.title, Some(accent));
    answer::page(&Announced { l: context.l, frame, day, changes })
}
