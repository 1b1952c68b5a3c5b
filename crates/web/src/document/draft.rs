//! The working draft of a text.

use askama::Template;
use base::Action;
use civic::document::queries;
use press::{PageFrame, Translator};

use super::desk::{DraftLine, desk_of, draft_of, kind_of, lines};
use crate::{
    address::At,
    answer::{self, Answer},
    context::RequestContext,
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
    pub(super) changed: usize,
    pub(super) unsourced: usize,
    pub(super) lines: Vec<DraftLine>,
}

/// The draft of a text.
pub(super) async fn page(context: RequestContext, At(text): At<String>) -> Answer {
    let kind = kind_of(&text)?;
    let mut tx = context.read().await?;
    let (draft, sources) = draft_of(&mut tx, &context, kind).await?;
    let versions = queries::versions(&mut tx, draft.document.id).await?;
    let lines = lines(&context, &draft, &sources);
    let page = DraftPage {
        l: context.l,
        frame: context.office_frame(context.l.t("draft-title")),
        title: draft.document.title.get(context.lang).to_owned(),
        base: desk_of(&context, kind),
        public: versions.first().map(|_| context.here(&format!("/{}", kind.segment()))),
        may_draft: context.actor.may(Action::DraftText, context.place()?),
        changed: lines.iter().filter(|line| line.changed).count(),
        unsourced: lines.iter().filter(|line| line.unsourced).count(),
        lines,
    };
    answer::page(&page)
}
