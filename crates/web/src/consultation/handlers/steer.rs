//! Beginning processes, opening and closing stages, inviting, adopting.

use base::{Action, Error, Faults, Id, Result};
use civic::{
    commune::{self, Body},
    consultation::{self, Invited},
    document,
    process::{self, Process, ProcessKind, Stage, StageKind, commands},
};
use press::{Choice, FormView};

use super::{
    super::{choices, forms, pages},
    stage::spoken,
};
use crate::{
    address::At,
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned},
};
use pages::{Announced, Guest, InvitationsPage, Letter, StagesPage, SteerPage};

/// Every process with its stages.
pub(in super::super) async fn stages(context: RequestContext) -> Answer {
    answer::page(&stages_page(&context, &Returned::default()).await?)
}

/// Begins a process.
pub(in super::super) async fn begin(context: RequestContext, sent: FormData) -> Answer {
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
    let l = context.l;
    let mut tx = context.read().await?;
    let processes = process::queries::processes(&mut tx).await?;
    let all = process::queries::current_stages(&mut tx).await?;
    let missing = ProcessKind::ALL
        .iter()
        .filter(|kind| !processes.iter().any(|process| process.kind == **kind))
        .map(|kind| (*kind, returned.fill(fresh_process(context, *kind))));
    let missing = missing.collect();
    let courses = processes.into_iter().map(|process: Process| {
        let own = all.iter().filter(|stage| stage.process_id == process.id).cloned().collect();
        (process, own)
    });
    Ok(StagesPage {
        l,
        frame: context.office_frame(l.t("stages-title")),
        here: context.here("/office/stages"),
        courses: courses.collect(),
        missing,
        may_steer: may_steer(context),
    })
}

fn fresh_process(context: &RequestContext, kind: ProcessKind) -> FormView {
    let titled = |lang| press::Translator::of(lang).word("process-usual-title", kind).plain();
    FormView::new(context.lang)
        .scope(kind)
        .mark("kind", kind)
        .with("title_ar", titled(base::Lang::Ar))
        .with("title_fr", titled(base::Lang::Fr))
}

fn may_steer(context: &RequestContext) -> bool {
    context.place().is_ok_and(|place| context.actor.may(Action::SteerProcess, place))
}

/// One stage with what may be done to it.
pub(in super::super) async fn page(context: RequestContext, At(id): At<Id<Stage>>) -> Answer {
    let stage = load(&context, id).await?;
    answer::page(&stage_page(&context, stage, &Returned::default()).await?)
}

async fn load(context: &RequestContext, id: Id<Stage>) -> Result<Stage> {
    process::queries::stage(&mut context.read().await?, id).await
}

/// Does to a stage what the button said.
pub(in super::super) async fn send(
    context: RequestContext,
    At(id): At<Id<Stage>>,
    sent: FormData,
) -> Answer {
    let stage = load(&context, id).await?;
    let outcome = match sent.get("do") {
        "open" => open(&context, &stage, &sent).await,
        "close" => close(&context, &stage, &sent).await,
        "adopt" => adopt(&context, &stage, &sent).await,
        "invite" => match invite(&context, &stage, &sent).await {
            Ok(page) => return answer::page(&page),
            Err(error) => Err(error),
        },
        _ => Err(Error::invalid("", "fault-form-broken")),
    };
    let Err(error) = outcome else {
        return Ok(answer::go(&context.here(&format!("/office/stages/{}", stage.id))));
    };
    let returned = Returned::refused(sent, error)?;
    answer::with_status(returned.status(), &stage_page(&context, stage, &returned).await?)
}

/// Names of fields for the summary of faults.
const LABELS: [(&str, &str); 15] = [
    ("opens_on", "stage-opens"),
    ("closes_on", "stage-closes"),
    ("answers_on", "stage-answers"),
    ("decision_on", "stage-decision-on"),
    ("audience_ar", "stage-audience"),
    ("decision_body_ar", "stage-decision"),
    ("open_ar", "stage-what-open"),
    ("fixed_ar", "stage-what-fixed"),
    ("offline_ar", "stage-offline"),
    ("outreach", "stage-outreach"),
    ("version", "stage-version"),
    ("synthesis_ar", "stage-synthesis"),
    ("number", "adoption-number"),
    ("decided_on", "adoption-day"),
    ("bodies", "stage-bodies"),
];

async fn open(context: &RequestContext, stage: &Stage, sent: &FormData) -> Result<()> {
    let wanted = forms::opening(sent).map_err(Error::Invalid)?;
    let (db, commune) = (context.site.db(), context.commune()?);
    consultation::commands::open_stage(db, &context.actor, commune, stage.id, wanted).await
}

async fn close(context: &RequestContext, stage: &Stage, sent: &FormData) -> Result<()> {
    let said = forms::synthesis(sent).map_err(Error::Invalid)?;
    let (db, commune) = (context.site.db(), context.commune()?);
    consultation::commands::close_stage(db, &context.actor, commune, stage.id, said).await
}

async fn adopt(context: &RequestContext, stage: &Stage, sent: &FormData) -> Result<()> {
    let decision = forms::decision(sent).map_err(Error::Invalid)?;
    let (db, commune) = (context.site.db(), context.commune()?);
    let process = stage.process_id;
    consultation::commands::adopt(db, &context.actor, commune, process, decision).await.map(drop)
}

/// Makes the links and shows the letters, this once.
async fn invite(
    context: &RequestContext,
    stage: &Stage,
    sent: &FormData,
) -> Result<InvitationsPage> {
    let (l, commune) = (context.l, context.commune()?);
    let chosen: Vec<Id<Body>> =
        sent.all("bodies").into_iter().filter_map(|id| id.parse().ok()).collect();
    let key = sent.key().ok_or_else(|| Error::invalid("", "fault-form-broken"))?;
    let db = context.site.db();
    let made =
        consultation::commands::invite_bodies(db, &context.actor, commune, stage.id, &chosen, key);
    let made = made.await?;
    let mut tx = context.read().await?;
    let register = commune::queries::register(&mut tx, &context.actor).await?;
    let letter = |invitation: &consultation::commands::Invitation| {
        let link = context.link(&format!("/organisation/{}", invitation.key));
        let name = body_name(context, &register, invitation.body);
        Letter { name, qr: press::qr(&link, &l.t("bodies-letter-qr").attr()), link }
    };
    Ok(InvitationsPage {
        l,
        frame: context.office_frame(l.t("bodies-letters-title")),
        town: context.town().to_owned(),
        announced: Announced::of(context.lang, stage),
        letters: made.iter().map(letter).collect(),
        back: context.here(&format!("/office/stages/{}", stage.id)),
    })
}

fn body_name(context: &RequestContext, register: &[Body], id: Id<Body>) -> String {
    let found = register.iter().find(|body| body.id == id);
    found.map_or_else(String::new, |body| body.name.get(context.lang).to_owned())
}

async fn stage_page(
    context: &RequestContext,
    stage: Stage,
    returned: &Returned,
) -> Result<SteerPage> {
    let (l, actor) = (context.l, &context.actor);
    let today = context.site.db().now().day();
    let mut tx = context.read().await?;
    let outreach = process::queries::outreach(&mut tx, stage.id).await?;
    let counts = consultation::queries::stage_counts(&mut tx, stage.id, today).await?;
    let versions = match document::queries::document_in(&mut tx, stage.process_id).await? {
        Some(text) => document::queries::versions(&mut tx, text.id).await?,
        None => Vec::new(),
    };
    let second = stage.kind == StageKind::SecondLevel;
    let register = match second {
        true => commune::queries::register(&mut tx, actor).await?,
        false => Vec::new(),
    };
    let invited = consultation::queries::invited(&mut tx, actor, stage.id).await?;
    let adoption = process::queries::adoption(&mut tx, stage.process_id).await?;
    let guest = |invited: &Invited| Guest {
        name: body_name(context, &register, invited.body_id),
        opened: invited.opened_at.is_some(),
        sent: invited.sent,
    };
    let version = |version: &document::Version| {
        Choice::new(version.id, l.msg("text-version").n("number", version.number).attr())
    };
    let fresh = FormView::new(context.lang)
        .with("revision", stage.revision)
        .with("key", super::super::visitor::fresh_key());
    let title = format!(
        "{}{} {}",
        l.word("process-name", stage.process_kind),
        l.t("text-colon"),
        l.word("stage", stage.kind)
    );
    Ok(SteerPage {
        l,
        frame: context.office_frame(title),
        announced: Announced::of(context.lang, &stage),
        outreach: outreach.iter().map(|line| spoken(context.lang, line)).collect(),
        counts,
        form: returned.fill(fresh).labels(&LABELS),
        refusal: returned.refusal(l),
        may_steer: may_steer(context),
        versions: versions.iter().map(version).collect(),
        bodies: choices::bodies(context.lang, &register),
        invited: invited.iter().map(guest).collect(),
        adoption: adoption.filter(|_| stage.kind >= StageKind::Adoption),
        queue: context.here("/office/contributions"),
        public: context.here(&format!("/stages/{}", stage.id)),
        lines: (1..=forms::OUTREACH_LINES).collect(),
        stage,
    })
}
