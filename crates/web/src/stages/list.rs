//! Every process with its stages, and the beginning of one.

use askama::Template;
use base::{Action, Faults, Result};
use civic::process::{self, Process, ProcessKind, Stage, commands};
use press::{FormView, PageFrame, Translator};

use crate::{
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned},
};

/// Every process with its stages.
#[derive(Template)]
#[template(path = "stages/list.html")]
pub(super) struct StagesPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) here: String,
    pub(super) courses: Vec<(Process, Vec<Stage>)>,
    /// The processes not yet begun, each with its form.
    pub(super) missing: Vec<(ProcessKind, FormView)>,
    pub(super) may_steer: bool,
}

/// Every process with its stages.
pub(super) async fn page(context: RequestContext) -> Answer {
    answer::page(&stages_page(&context, &Returned::default()).await?)
}

/// Begins a process.
pub(super) async fn begin(context: RequestContext, sent: FormData) -> Answer {
    let mut faults = Faults::default();
    let kind = sent.parsed(&mut faults, "kind", "fault-choice-unknown");
    let title = sent.local_text(&mut faults, "title", 200);
    let kind: Option<ProcessKind> = kind;
    let Some(kind) = kind.filter(|_| faults.is_empty()) else {
        return answer::refused(&stages_page(&context, &Returned::with(sent, faults)).await?);
    };
    let (db, commune) = (context.site.db(), context.commune()?);
    commands::begin(db, &context.actor, commune, kind, title).await?;
    Ok(answer::go(&context.here("/office/stages")))
}

async fn stages_page(context: &RequestContext, returned: &Returned) -> Result<StagesPage> {
    let mut tx = context.read().await?;
    let processes = process::queries::processes(&mut tx).await?;
    let all = process::queries::current_stages(&mut tx).await?;
    let missing = ProcessKind::ALL.iter().copied();
    let missing = missing.filter(|kind| !processes.iter().any(|process| process.kind == *kind));
    let missing = missing.map(|kind| (kind, returned.fill(fresh_process(context, kind)))).collect();
    let courses = processes.into_iter().map(|process: Process| {
        let own = all.iter().filter(|stage| stage.process_id == process.id).cloned().collect();
        (process, own)
    });
    Ok(StagesPage {
        l: context.l,
        frame: context.office_frame(context.l.t("stages-title")),
        here: context.here("/office/stages"),
        courses: courses.collect(),
        missing,
        may_steer: may_steer(context),
    })
}

fn fresh_process(context: &RequestContext, kind: ProcessKind) -> FormView {
    let titled = |lang| Translator::of(lang).word("process-usual-title", kind).plain();
    FormView::new(context.lang)
        .scope(kind)
        .mark("kind", kind)
        .with("title_ar", titled(base::Lang::Ar))
        .with("title_fr", titled(base::Lang::Fr))
}

pub(super) fn may_steer(context: &RequestContext) -> bool {
    context.place().is_ok_and(|place| context.actor.may(Action::SteerProcess, place))
}
