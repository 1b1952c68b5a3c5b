//! One stage in the office: opening it, changing it, closing it, opening it
//! again, inviting, adopting.

mod form;
pub(super) mod look;

use askama::Template;
use base::{Error, Id, Result};
use civic::{
    commune::{self, Body},
    consultation::{self, Invited, StageCounts},
    document::{self, Version},
    process::{self, Adoption, Change, Outreach, Stage, StageKind, commands::AmendStage},
};
use press::{Choice, FormView, Msg, PageFrame, Translator};

use super::{
    changes::{Before, ChangeLine},
    invitations::{body_name, invite},
    list::may_steer,
    stage::spoken,
};
use crate::{
    address::At,
    answer::{self, Answer},
    consultation::{
        choices,
        said::{Announced, Quote},
        visitor,
    },
    context::RequestContext,
    form::{FormData, Returned},
};

/// One stage with what may be done to it.
#[derive(Template)]
#[template(path = "stages/steer.html")]
pub(super) struct SteerPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) stage: Stage,
    pub(super) announced: Announced,
    pub(super) outreach: Vec<(Quote, Quote)>,
    pub(super) counts: StageCounts,
    pub(super) form: FormView,
    /// What it announces from now on, while it is open.
    pub(super) amend: FormView,
    /// Until when it goes on, where it may be opened again.
    pub(super) reopen: Option<FormView>,
    pub(super) changes: Vec<ChangeLine>,
    /// Why it cannot be done now.
    pub(super) refusal: Option<Msg>,
    pub(super) may_steer: bool,
    /// The published versions of the text.
    pub(super) versions: Vec<Choice>,
    /// The organisations that may be invited.
    pub(super) bodies: Vec<Choice>,
    pub(super) invited: Vec<Guest>,
    pub(super) adoption: Option<Adoption>,
    pub(super) queue: String,
    pub(super) public: String,
    pub(super) lines: Vec<usize>,
}

/// An organisation that was invited.
pub(super) struct Guest {
    pub(super) name: String,
    pub(super) opened: bool,
    pub(super) sent: i64,
}

impl SteerPage {
    fn is(&self, state: &str) -> bool {
        self.stage.state.word() == state
    }

    fn kind(&self, kind: &str) -> bool {
        self.stage.kind.word() == kind
    }

    fn field(&self, name: &str, line: &usize) -> String {
        format!("{name}_{line}")
    }
}

/// One stage with what may be done to it.
pub(super) async fn page(context: RequestContext, At(id): At<Id<Stage>>) -> Answer {
    answer::page(&stage_page(&context, id, &Returned::default()).await?)
}

/// Does to a stage what the button said.
pub(super) async fn send(context: RequestContext, At(id): At<Id<Stage>>, sent: FormData) -> Answer {
    let stage = process::queries::stage(&mut context.read().await?, id).await?;
    let outcome = match sent.get("do") {
        "open" => open(&context, &stage, &sent).await,
        "amend" => amend(&context, &stage, &sent).await,
        "reopen" => reopen(&context, &stage, &sent).await,
        "close" => match look::close(&context, &stage, &sent).await {
            Ok(Some(page)) if page.form.is_faulty() => return answer::refused(&page),
            Ok(Some(page)) => return answer::page(&page),
            Ok(None) => Ok(()),
            Err(error) => Err(error),
        },
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
    answer::with_status(returned.status(), &stage_page(&context, id, &returned).await?)
}

/// Names of fields for the summary of faults.
const LABELS: [(&str, &str); 16] = [
    ("reason_ar", "stage-reason"),
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
    let wanted = form::opening(sent).map_err(Error::Invalid)?;
    let (db, commune) = (context.site.db(), context.commune()?);
    consultation::commands::open_stage(db, &context.actor, commune, stage.id, wanted).await
}

async fn amend(context: &RequestContext, stage: &Stage, sent: &FormData) -> Result<()> {
    let typed = form::amendment(sent).map_err(Error::Invalid)?;
    let wanted = match stage.kind.consults() {
        true => typed,
        // Of a stage that asks nobody the form shows its last day alone.
        false => {
            let AmendStage { closes_on, reason, revision, .. } = typed;
            AmendStage { closes_on, reason, revision, ..AmendStage::of(stage) }
        }
    };
    let (db, commune) = (context.site.db(), context.commune()?);
    consultation::commands::amend_stage(db, &context.actor, commune, stage.id, wanted).await
}

async fn reopen(context: &RequestContext, stage: &Stage, sent: &FormData) -> Result<()> {
    let wanted = form::reopening(sent).map_err(Error::Invalid)?;
    let (db, commune) = (context.site.db(), context.commune()?);
    consultation::commands::reopen_stage(db, &context.actor, commune, stage.id, wanted).await
}

async fn adopt(context: &RequestContext, stage: &Stage, sent: &FormData) -> Result<()> {
    let decision = form::decision(sent).map_err(Error::Invalid)?;
    let (db, commune) = (context.site.db(), context.commune()?);
    let process = stage.process_id;
    consultation::commands::adopt(db, &context.actor, commune, process, decision).await.map(drop)
}

/// What is known of a stage and of the text that it is about.
struct Matter {
    stage: Stage,
    outreach: Vec<Outreach>,
    counts: StageCounts,
    versions: Vec<Version>,
    register: Vec<Body>,
    invited: Vec<Invited>,
    adoption: Option<Adoption>,
    changes: Vec<Change>,
    /// Whether it was closed so lately that it may be opened again.
    reopens: bool,
}

impl Matter {
    async fn read(context: &RequestContext, id: Id<Stage>) -> Result<Self> {
        let (actor, today) = (&context.actor, context.site.db().now().day());
        let mut tx = context.read().await?;
        let stage = process::queries::stage(&mut tx, id).await?;
        let stages = process::queries::stages(&mut tx, stage.process_id).await?;
        let register = match stage.kind {
            StageKind::SecondLevel => commune::queries::register(&mut tx, actor).await?,
            _ => Vec::new(),
        };
        Ok(Self {
            outreach: process::queries::outreach(&mut tx, stage.id).await?,
            counts: consultation::queries::stage_counts(&mut tx, stage.id, today).await?,
            versions: document::queries::versions_in(&mut tx, stage.process_id).await?,
            invited: consultation::queries::invited(&mut tx, actor, stage.id).await?,
            adoption: process::queries::adoption(&mut tx, stage.process_id).await?,
            changes: process::queries::changes(&mut tx, stage.id).await?,
            reopens: process::rules::may_reopen(&stages, &stage, today).is_ok(),
            register,
            stage,
        })
    }

    fn guest(&self, context: &RequestContext, invited: &Invited) -> Guest {
        Guest {
            name: body_name(context, &self.register, invited.body_id),
            opened: invited.opened_at.is_some(),
            sent: invited.sent,
        }
    }

    /// The forms of the page: of what opens, closes, invites and adopts; of
    /// what is changed; of what opens again.
    fn forms(&self, context: &RequestContext, returned: &Returned) -> [FormView; 3] {
        let form = || FormView::new(context.lang).labels(&LABELS);
        let (lang, stage) = (context.lang, &self.stage);
        let said = &stage.synthesis;
        let fresh = form()
            .with("revision", stage.revision)
            .with("key", visitor::fresh_key())
            .with("synthesis_ar", &said.ar)
            .with("synthesis_fr", &said.fr);
        let apart = |what| FormView::new(lang).scope(what).mark("do", what).labels(&LABELS);
        let reopen = apart("reopen")
            .with("closes_on", stage.closes_on.map(|day| day.to_string()).unwrap_or_default())
            .with("answers_on", stage.answers_on.map(|day| day.to_string()).unwrap_or_default());
        [fresh, form::announcing(apart("amend"), stage), reopen].map(|form| returned.fill(form))
    }
}

async fn stage_page(
    context: &RequestContext,
    id: Id<Stage>,
    returned: &Returned,
) -> Result<SteerPage> {
    let l = context.l;
    let matter = Matter::read(context, id).await?;
    let [form, amend, reopen] = matter.forms(context, returned);
    let stage = &matter.stage;
    let version = |version: &Version| {
        Choice::new(version.id, l.msg("text-version").n("number", version.number).attr())
    };
    let title = format!(
        "{}{} {}",
        l.word("process-name", stage.process_kind),
        l.t("text-colon"),
        l.word("stage", stage.kind)
    );
    Ok(SteerPage {
        l,
        frame: context.office_frame(title),
        announced: Announced::of(context.lang, stage),
        outreach: matter.outreach.iter().map(|line| spoken(context.lang, line)).collect(),
        counts: matter.counts,
        form,
        amend,
        reopen: matter.reopens.then_some(reopen),
        changes: ChangeLine::all(l, &context.here(""), &matter.changes),
        refusal: returned.refusal(l),
        may_steer: may_steer(context),
        versions: matter.versions.iter().map(version).collect(),
        bodies: choices::bodies(context.lang, &matter.register),
        invited: matter.invited.iter().map(|it| matter.guest(context, it)).collect(),
        adoption: matter.adoption.clone().filter(|_| stage.kind >= StageKind::Adoption),
        queue: context.here("/office/contributions"),
        public: context.here(&format!("/stages/{}", stage.id)),
        lines: (1..=form::OUTREACH_LINES).collect(),
        stage: matter.stage,
    })
}
