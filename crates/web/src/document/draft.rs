//! The working draft of a text.

use askama::Template;
use base::{Action, Lang, Result};
use civic::{document::queries, process::ProcessKind};
use press::{FormView, Msg, PageFrame, Translator};

use super::desk::{DraftLine, desk_of, draft_of, kind_of, lines};
use crate::{
    address::{Asked, At},
    answer::{self, Answer},
    context::RequestContext,
    form::Returned,
    lists::named::told,
};

/// The working draft.
#[derive(Template)]
#[template(path = "document/draft.html")]
pub(super) struct DraftPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) title: String,
    pub(super) base: String,
    pub(super) public: Option<String>,
    pub(super) may_draft: bool,
    /// Whether it is the plan, whose measures may come as a list.
    pub(super) plan: bool,
    pub(super) list: FormView,
    /// Where a list to fill is had.
    pub(super) template: String,
    /// What was done with a list.
    pub(super) told: Vec<Msg>,
    pub(super) changed: usize,
    pub(super) unsourced: usize,
    pub(super) lines: Vec<DraftLine>,
}

/// The draft of a text.
pub(super) async fn page(context: RequestContext, At(text): At<String>, asked: Asked) -> Answer {
    let kind = kind_of(&text)?;
    let mut page = shown(&context, kind, &Returned::default()).await?;
    page.told = told(context.l, &asked);
    answer::page(&page)
}

/// The draft of the plan, at the address to which its lists go.
pub(super) async fn plan(context: RequestContext) -> Answer {
    answer::page(&shown(&context, ProcessKind::ActionPlan, &Returned::default()).await?)
}

/// The draft of the plan with a list that was refused.
pub(super) async fn again(context: &RequestContext, returned: &Returned) -> Answer {
    answer::refused(&shown(context, ProcessKind::ActionPlan, returned).await?)
}

async fn shown(
    context: &RequestContext,
    kind: ProcessKind,
    returned: &Returned,
) -> Result<DraftPage> {
    let mut tx = context.read().await?;
    let (draft, sources) = draft_of(&mut tx, context, kind).await?;
    let versions = queries::versions(&mut tx, draft.document.id).await?;
    let lines = lines(context, &draft, &sources);
    Ok(DraftPage {
        l: context.l,
        frame: context.office_frame(context.l.t("draft-title")),
        title: draft.document.title.get(context.lang).to_owned(),
        base: desk_of(context, kind),
        public: versions.first().map(|_| context.here(&format!("/{}", kind.segment()))),
        may_draft: context.actor.may(Action::DraftText, context.place()?),
        plan: kind == ProcessKind::ActionPlan,
        list: returned.fill(list_form(context.lang)),
        template: context.here("/office/list.csv?of=measures"),
        told: Vec::new(),
        changed: lines.iter().filter(|line| line.changed).count(),
        unsourced: lines.iter().filter(|line| line.unsourced).count(),
        lines,
    })
}

/// The form in which a list of measures is sent.
pub(super) fn list_form(lang: Lang) -> FormView {
    let labels = [("list", "people-list"), ("file", "list-file")];
    FormView::new(lang).scope("list").mark("do", "list").labels(&labels)
}
