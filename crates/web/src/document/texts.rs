//! Both texts, and the beginning of each.

use askama::Template;
use base::{Action, Error, Result};
use civic::{
    document::{commands, queries},
    process::{self, Process, ProcessKind},
    programme::{self, ModelKind},
};
use db::Reader;
use jiff::civil::Date;
use press::{PageFrame, Translator};

use super::desk::{desk_of, kind_of};
use crate::{
    address::At,
    answer::{self, Answer},
    context::RequestContext,
};

/// Both texts, with where each stands.
#[derive(Template)]
#[template(path = "document/texts.html")]
pub(super) struct TextsPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) texts: Vec<TextLine>,
}

/// One of the two texts.
pub(super) struct TextLine {
    pub(super) kind: ProcessKind,
    pub(super) href: String,
    /// The title, once it was started.
    pub(super) title: Option<String>,
    pub(super) version: Option<(i64, Option<Date>)>,
    /// How many provisions of the draft changed.
    pub(super) changed: usize,
    /// What can be done where it was not started.
    pub(super) start: Start,
}

/// How a text may be started.
pub(super) enum Start {
    /// It was.
    Done,
    /// Its process has not begun.
    NoProcess,
    /// No programme handed down a model.
    NoModel,
    /// From the model of that title.
    FromModel(String),
    /// As the council adopted the former edition.
    Revision,
    /// Empty.
    Empty,
    /// By somebody else.
    NotYours,
}

/// Both texts.
pub(super) async fn page(context: RequestContext) -> Answer {
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
    let Some(process) = worked_on(tx, kind).await? else { return Ok(Start::NoProcess) };
    if !context.actor.may(Action::DraftText, context.place()?) {
        return Ok(Start::NotYours);
    }
    match (process.edition, kind) {
        (2.., _) => return Ok(Start::Revision),
        (_, ProcessKind::ActionPlan) => return Ok(Start::Empty),
        (_, ProcessKind::Charter) => {}
    }
    let model = programme::queries::model_for(tx, ModelKind::Charter).await?;
    Ok(model
        .map_or(Start::NoModel, |model| Start::FromModel(model.title.get(context.lang).to_owned())))
}

async fn worked_on(tx: &mut Reader, kind: ProcessKind) -> Result<Option<Process>> {
    Ok(process::queries::working(tx).await?.into_iter().find(|process| process.kind == kind))
}

/// Starts a text: the charter from the model, the plan empty, a revision as
/// the text was adopted.
pub(super) async fn start(context: RequestContext, At(text): At<String>) -> Answer {
    let kind = kind_of(&text)?;
    let (db, commune) = (context.site.db(), context.commune()?);
    let mut tx = context.read().await?;
    let process = worked_on(&mut tx, kind).await?;
    let process = process.ok_or(Error::Refused("refused-no-process"))?;
    match kind {
        _ if process.edition > 1 => {
            drop(tx);
            commands::start_revision(db, &context.actor, commune, process.id).await?;
        }
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
