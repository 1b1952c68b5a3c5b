//! One stage in the office: opening it, closing it, inviting, adopting.

mod form;

use askama::Template;
use base::{Error, Id, Result};
use civic::{
    commune,
    consultation::{self, Invited, StageCounts},
    document,
    process::{self, Adoption, Stage, StageKind},
};
use press::{Choice, FormView, Msg, PageFrame, Translator};

use super::{
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
    answer::with_status(returned.status(), &stage_page(&context, id, &returned).await?)
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
    let wanted = form::opening(sent).map_err(Error::Invalid)?;
    let (db, commune) = (context.site.db(), context.commune()?);
    consultation::commands::open_stage(db, &context.actor, commune, stage.id, wanted).await
}

async fn close(context: &RequestContext, stage: &Stage, sent: &FormData) -> Result<()> {
    let said = form::synthesis(sent).map_err(Error::Invalid)?;
    let (db, commune) = (context.site.db(), context.commune()?);
    consultation::commands::close_stage(db, &context.actor, commune, stage.id, said).await
}

async fn adopt(context: &RequestContext, stage: &Stage, sent: &FormData) -> Result<()> {
    let decision = form::decision(sent).map_err(Error::Invalid)?;
    let (db, commune) = (context.site.db(), context.commune()?);
    let process = stage.process_id;
    consultation::commands::adopt(db, &context.actor, commune, process, decision).await.map(drop)
}

async fn stage_page(
    context: &RequestContext,
    id: Id<Stage>,
    returned: &Returned,
) -> Result<SteerPage> {
    let (l, actor) = (context.l, &context.actor);
    let today = context.site.db().now().day();
    let mut tx = context.read().await?;
    let stage = process::queries::stage(&mut tx, id).await?;
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
        .with("key", visitor::fresh_key());
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
        lines: (1..=form::OUTREACH_LINES).collect(),
        stage,
    })
}
