//! What the drawings of the day took of one person, by the code of their
//! invitation: with it they check what was published in their place.

use askama::Template;
use civic::{
    attendance::queries::holder,
    workshop::{
        Drawing, Session,
        queries::own_rows,
        rules::groups::list::{self, Row},
    },
};
use press::{PageFrame, Translator};

use crate::{
    address::At,
    answer::{self, Answer},
    context::RequestContext,
    workshop::page_head,
};

/// Somebody's rows in the drawings.
#[derive(Template)]
#[template(path = "attendance/own_rows.html")]
pub(super) struct OwnRows {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) rows: Vec<OwnRow>,
    /// Where the drawings are published.
    pub(super) published: String,
    /// The invitation's page.
    pub(super) back: String,
}

/// One row, with the session it was drawn for.
pub(super) struct OwnRow {
    pub(super) title: String,
    pub(super) row: Row,
    pub(super) category: String,
}

impl OwnRow {
    fn sealed_words(&self) -> String {
        list::sealed_words(&self.row)
    }

    fn commitment(&self) -> Option<String> {
        list::commitment(&self.row)
    }

    fn group(&self) -> Option<usize> {
        self.row.group.map(|it| it + 1)
    }
}

/// The page; it is made for one person and kept nowhere.
pub(super) async fn page(context: RequestContext, At(code): At<String>) -> Answer {
    let mut tx = context.read().await?;
    let holder = holder(&mut tx, &code).await?;
    let workshop = holder.workshop_id;
    let categories = civic::agenda::queries::day(&mut tx, workshop).await?.categories;
    let rows = own_rows(&mut tx, workshop, holder.id).await?;
    let named = |(session, _, row): (Session, Drawing, Row)| {
        let category = categories.iter().find(|it| it.position == row.person.category);
        OwnRow {
            title: page_head::title(context.l, &session),
            category: category
                .map_or(String::new(), |it| page_head::category(context.l, it.word, &it.label)),
            row,
        }
    };
    let accent = civic::commune::queries::setting(&mut tx).await?.accent;
    answer::page(&OwnRows {
        l: context.l,
        frame: context.public_frame(context.l.t("own-rows-title"), Some(&accent)).private(),
        rows: rows.into_iter().map(named).collect(),
        published: context.here(&format!("/workshops/{workshop}/groups")),
        back: context.here(&format!("/invitation/{}", holder.code)),
    })
}
