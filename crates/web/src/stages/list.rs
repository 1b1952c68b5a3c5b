//! Every process with its stages, and the beginning of one.

use askama::Template;
use base::{Action, Faults, Result};
use civic::process::{self, Process, ProcessKind, Stage, StageKind, commands};
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
    /// Where the commune's pages begin.
    pub(super) base: String,
    pub(super) courses: Vec<(Process, Vec<Stage>)>,
    /// The processes not yet begun, each with its form.
    pub(super) missing: Vec<(ProcessKind, FormView)>,
    /// The processes whose text was adopted, each with its edition and the form
    /// that begins the next one.
    pub(super) revisable: Vec<(ProcessKind, i64, FormView)>,
    pub(super) may_steer: bool,
}

impl StagesPage {
    /// Whether another workshop may still be held before the second level.
    #[allow(clippy::unused_self, reason = "templates call what they show")]
    fn takes_workshop(&self, stages: &[Stage]) -> bool {
        process::rules::place_after(stages, StageKind::Workshop).is_ok()
    }
}

/// Every process with its stages.
pub(super) async fn page(context: RequestContext) -> Answer {
    answer::page(&stages_page(&context, &Returned::default()).await?)
}

/// Begins a process.
pub(super) async fn begin(context: RequestContext, sent: FormData) -> Answer {
    if sent.get("do") == "workshop" {
        return another_workshop(&context, &sent).await;
    }
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

/// Adds a workshop to a process, behind its last one.
async fn another_workshop(context: &RequestContext, sent: &FormData) -> Answer {
    let (db, commune) = (context.site.db(), context.commune()?);
    let process = sent.named("process")?;
    let added = commands::add_workshop(db, &context.actor, commune, process).await?;
    Ok(answer::go(&context.here(&format!("/office/stages/{added}"))))
}

async fn stages_page(context: &RequestContext, returned: &Returned) -> Result<StagesPage> {
    let mut tx = context.read().await?;
    let processes = process::queries::working(&mut tx).await?;
    let all = process::queries::working_stages(&mut tx).await?;
    let mut revisable = Vec::new();
    for process in &processes {
        if process::queries::adoption(&mut tx, process.id).await?.is_some() {
            let form = returned.fill(revision(context, process));
            revisable.push((process.kind, process.edition, form));
        }
    }
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
        base: context.here(""),
        courses: courses.collect(),
        missing,
        revisable,
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

fn revision(context: &RequestContext, adopted: &Process) -> FormView {
    FormView::new(context.lang)
        .scope(format!("revise-{}", adopted.kind))
        .mark("kind", adopted.kind)
        .with("title_ar", &adopted.title.ar)
        .with("title_fr", &adopted.title.fr)
}

pub(super) fn may_steer(context: &RequestContext) -> bool {
    context.place().is_ok_and(|place| context.actor.may(Action::SteerProcess, place))
}
