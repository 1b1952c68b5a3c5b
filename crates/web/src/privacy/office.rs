//! For the office: the register of processing, and the text of the
//! declaration for the CNDP (law 09-08, articles 12 and 15), to print or to
//! take along as a file.

use askama::Template;
use civic::commune::{Setting, queries};
use press::{PageFrame, Translator};

use super::register::{self, Kept, Row};
use crate::{
    answer::{self, Answer},
    context::RequestContext,
};

/// The register and the declaration.
#[derive(Template)]
#[template(path = "privacy/office.html")]
pub(super) struct OfficePage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) town: String,
    pub(super) here: String,
    pub(super) setting: Setting,
    pub(super) kept: Vec<Kept>,
}

pub(super) async fn page(context: RequestContext) -> Answer {
    let setting = queries::setting(&mut context.read().await?).await?;
    answer::page(&OfficePage {
        l: context.l,
        frame: context.office_frame(context.l.t("privacy-register")),
        town: context.town().to_owned(),
        here: context.here("/office/privacy"),
        setting,
        kept: register::all(context.l),
    })
}

/// The register as a table for spreadsheets.
pub(super) async fn csv(context: RequestContext) -> Answer {
    let l = context.l;
    let columns = ["processing", "data", "purpose", "basis", "retention", "seen_by"];
    let rows = register::all(l).into_iter().flat_map(|kept| {
        let processing = l.word("privacy-processing", kept.processing).plain();
        kept.rows.into_iter().map(move |row| cells(&processing, &row))
    });
    answer::csv("register.csv", &columns, rows)
}

/// A line of the file.
fn cells(processing: &str, row: &Row) -> [String; 6] {
    let said = [&row.data, &row.purpose, &row.basis, &row.retention].map(|it| it.plain());
    let [data, purpose, basis, retention] = said;
    [processing.to_owned(), data, purpose, basis, retention, row.seers()]
}
