//! Both texts, and the draft of one.

use axum::extract::Path;
use base::{Action, Error, Result};
use civic::{
    document::{commands, queries},
    process::{self, ProcessKind},
    programme::{self, ModelKind},
};
use store::Reader;

use super::{desk_of, draft_of, kind_of, lines};
use crate::{
    answer::{self, Answer},
    document::pages::{DraftPage, Start, TextLine, TextsPage},
    form::Sent,
    visit::Visit,
};

/// Both texts.
pub(in crate::document) async fn texts(visit: Visit) -> Answer {
    let mut tx = visit.read().await?;
    let mut texts = Vec::new();
    for kind in ProcessKind::ALL {
        texts.push(text_line(&mut tx, &visit, *kind).await?);
    }
    let shell = visit.office_shell(visit.l.t("nav-texts"));
    answer::page(&TextsPage { l: visit.l, shell, texts })
}

async fn text_line(tx: &mut Reader, visit: &Visit, kind: ProcessKind) -> Result<TextLine> {
    let _commune = visit.commune()?;
    let mut line = TextLine {
        kind,
        href: desk_of(visit, kind),
        title: None,
        version: None,
        changed: 0,
        start: Start::Done,
    };
    let Some(draft) = queries::draft(tx, &visit.actor, kind).await? else {
        line.start = may_start(tx, visit, kind).await?;
        return Ok(line);
    };
    let versions = queries::versions(tx, draft.document.id).await?;
    line.title = Some(draft.document.title(visit.lang).to_owned());
    line.version =
        versions.first().map(|newest| (newest.number, newest.published_at.map(base::Instant::day)));
    line.changed = draft.provisions.iter().filter(|it| it.changed).count();
    Ok(line)
}

async fn may_start(tx: &mut Reader, visit: &Visit, kind: ProcessKind) -> Result<Start> {
    let _commune = visit.commune()?;
    if process::queries::process(tx, kind).await?.is_none() {
        return Ok(Start::NoProcess);
    }
    if !visit.actor.may(Action::DraftText, visit.place()?) {
        return Ok(Start::NotYours);
    }
    if kind == ProcessKind::ActionPlan {
        return Ok(Start::Empty);
    }
    let model = programme::queries::model_for(tx, ModelKind::Charter).await?;
    Ok(model.map_or(Start::NoModel, |model| {
        Start::FromModel(visit.lang.pick(&model.title_ar, &model.title_fr).to_owned())
    }))
}

/// Starts a text: the charter from the model, the plan empty.
pub(in crate::document) async fn start(
    visit: Visit,
    Path((_, _, text)): Path<(String, String, String)>,
    _sent: Sent,
) -> Answer {
    let kind = kind_of(&text)?;
    let (store, commune) = (visit.site.store(), visit.commune()?);
    let mut tx = visit.read().await?;
    let process = process::queries::process(&mut tx, kind).await?;
    let process = process.ok_or(Error::Refused("refused-no-process"))?;
    match kind {
        ProcessKind::Charter => {
            let model = programme::queries::model_for(&mut tx, ModelKind::Charter).await?;
            let model = model.ok_or(Error::Refused("refused-no-model"))?.id;
            drop(tx);
            commands::start_from_model(store, &visit.actor, commune, process.id, model).await?;
        }
        ProcessKind::ActionPlan => {
            drop(tx);
            let titles = commands::Titles {
                title_ar: process.title_ar,
                title_fr: process.title_fr,
                ..Default::default()
            };
            commands::start_plan(store, &visit.actor, commune, process.id, titles).await?;
        }
    }
    Ok(answer::go(&desk_of(&visit, kind)))
}

/// The draft of a text.
pub(in crate::document) async fn draft(
    visit: Visit,
    Path((_, _, text)): Path<(String, String, String)>,
) -> Answer {
    let kind = kind_of(&text)?;
    let mut tx = visit.read().await?;
    let (draft, sources) = draft_of(&mut tx, &visit, kind).await?;
    let versions = queries::versions(&mut tx, draft.document.id).await?;
    let lines = lines(&visit, &draft, &sources);
    let page = DraftPage {
        l: visit.l,
        shell: visit.office_shell(visit.l.t("draft-title")),
        title: draft.document.title(visit.lang).to_owned(),
        base: desk_of(&visit, kind),
        public: versions.first().map(|_| visit.here(&format!("/{}", kind.segment()))),
        may_draft: visit.actor.may(Action::DraftText, visit.place()?),
        changed: lines.iter().filter(|line| line.changed).count(),
        unsourced: lines.iter().filter(|line| line.unsourced).count(),
        lines,
    };
    answer::page(&page)
}
