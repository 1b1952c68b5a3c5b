//! A list that comes as a file: read, shown, and taken only when confirmed.

use askama::Template;
use base::{Error, Faults, Id};
use civic::{
    activities::{
        Activity,
        rules::{self, Given, List},
    },
    workshop::Workshop,
};
use press::{FormView, PageFrame, Translator};

use super::{desk, forms};
use crate::{
    address::At,
    answer::{self, Answer},
    context::RequestContext,
    form::{FILE_LIMIT, Returned, Upload},
    workshop::page_head::{self, Head},
};

/// What was understood of a list.
#[derive(Template)]
#[template(path = "activities/preview.html")]
pub(super) struct PreviewPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) head: Head,
    pub(super) workshop: Workshop,
    pub(super) list: List,
    pub(super) form: FormView,
    pub(super) here: String,
}

impl PreviewPage {
    fn tag(&self) -> &'static str {
        page_head::tag(&self.workshop.lang)
    }

    fn cost(&self, given: &Given) -> Option<String> {
        given.cost.map(|cost| forms::amount(self.l, cost))
    }

    fn aside(&self) -> String {
        self.l.list(&self.list.aside)
    }
}

/// Reads a file and shows what was understood, or every fault by row and column.
pub(super) async fn read(
    context: RequestContext,
    At(workshop): At<Id<Workshop>>,
    upload: Upload,
) -> Answer {
    let faults = match understood(&upload).await? {
        Ok(list) => return preview(&context, workshop, list).await,
        Err(faults) => faults,
    };
    let sent = upload.sent.clone().with("do", "file");
    let returned = Returned::with(sent, faults);
    answer::refused(&desk::desk(&context, workshop, None, returned).await?)
}

async fn understood(upload: &Upload) -> base::Result<Result<List, Faults>> {
    if upload.too_large {
        let mut faults = Faults::default();
        let limit = (FILE_LIMIT / 1024 / 1024).to_string();
        faults.add_with("file", "paper-refused-too-large", vec![("limit", limit)]);
        return Ok(Err(faults));
    }
    let bytes = upload.bytes.clone();
    let read = move || rules::cells(&bytes).and_then(|cells| rules::read(&cells));
    tokio::task::spawn_blocking(read).await.map_err(Error::bug)
}

async fn preview(context: &RequestContext, workshop: Id<Workshop>, list: List) -> Answer {
    let mut tx = context.read().await?;
    let workshop = civic::workshop::queries::workshop(&mut tx, workshop).await?;
    let reached = page_head::stands(context, &mut tx, &workshop, 0).await?;
    let db = context.site.db();
    let form = FormView::new(context.lang)
        .with("do", "import")
        .with("key", db.id::<Activity>(db.now()).uuid())
        .with("rows", rules::to_text(&list.activities));
    answer::page(&PreviewPage {
        l: context.l,
        frame: context.office_frame(context.l.t("activities-import")),
        head: Head::new(context, &workshop, "outcome", reached),
        here: context.here(&format!("/office/workshops/{}/activities", workshop.id)),
        workshop,
        list,
        form,
    })
}
