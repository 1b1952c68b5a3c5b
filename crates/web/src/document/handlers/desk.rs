//! Both texts, and the draft of one.

use base::{Action, Error, Result};
use civic::{
    document::{commands, queries},
    process::{self, ProcessKind},
    programme::{self, ModelKind},
};
use db::Reader;

use super::{desk_of, draft_of, kind_of, lines};
use crate::{
    address::At,
    answer::{self, Answer},
    context::RequestContext,
    document::pages::{DraftPage, Start, TextLine, TextsPage},
};

/// Both texts.
pub(in crate::document) async fn texts(context: RequestContext) -> Answer {
    let mut tx = context.read().await?;
    let mut texts = Vec::new();
    for kind in ProcessKind::ALL {
        texts.push(text_line(&mut tx, &context, *kind).await?);
    }
    let frame = context.office_frame(context.l.t("nav-texts"));
    answer::page(&TextsPage { l: context.l, frame, texts })
}

async fn text_line(
    tx: &mut Reader,
    context: &RequestContext,
    kind: ProcessKind,
) -> Result<TextLine> {
    let mut line = TextLine {
        kind,
        href: desk_of(context, kind),
        title: None,
        version: None,
        changed: 0,
        start: Start::Done,
    };
    let Some(draft) = queries::draft(tx, &context.actor, kind).await? else {
        line.start = may_start(tx, context, kind).await?;
        return Ok(line);
    };
    let versions = queries::versions(tx, draft.document.id).await?;
    line.title = Some(draft.document.title.get(context.lang).to_owned());
    line.version =
        versions.first().map(|newest| (newest.number, newest.published_at.map(base::Instant::day)));
    line.changed = draft.provisions.iter().filter(|it| it.changed).count();
    Ok(line)
}

async fn may_start(tx: &mut Reader, context: &RequestContext, kind: ProcessKind) -> Result<Start> {
    if process::queries::process(tx, kind).await?.is_none() {
        return Ok(Start::NoProcess);
    }
    if !context.actor.may(Action::DraftText, context.place()?) {
        return Ok(Start::NotYours);
    }
    if kind == ProcessKind::ActionPlan {
        return Ok(Start::Empty);
    }
    let model = programme::queries::model_for(tx, ModelKind::Charter).await?;
    Ok(model.map_or(Start::NoModel, |model| {
        Start::FromModel(context.lang.pick(&model.title_ar, &model.title_fr).to_owned())
    }))
}

/// Starts a text: the charter from the model, the plan empty.
pub(in crate::document) async fn start(context: RequestContext, At(text): At<String>) -> Answer {
    let kind = kind_of(&text)?;
    let (db, commune) = (context.site.db(), context.commune()?);
    let mut tx = context.read().await?;
    let process = process::queries::process(&mut tx, kind).await?;
    let process = process.ok_or(Error::Refused("refused-no-process"))?;
    match kind {
        ProcessKind::Charter => {
            let model = programme::queries::model_for(&mut tx, ModelKind::Charter).await?;
            let model = model.ok_or(Error::Refused("refused-no-model"))?.id;
            drop(tx);
            commands::start_from_model(db, &context.actor, commune, process.id, model).await?;
        }
        ProcessKind::ActionPlan => {
            drop(tx);
            let titles = commands::Titles { title: process.title, ..Default::default() };
            commands::start_plan(db, &context.actor, commune, process.id, titles).await?;
        }
    }
    Ok(answer::go(&desk_of(&context, kind)))
}

/// The draft of a text.
pub(in crate::document) async fn draft(context: RequestContext, At(text): At<String>) -> Answer {
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
