//! One stage in the office: opening it, changing it, closing it, opening it
//! again, inviting, adopting.

mod form;
pub(super) mod look;
mod matter;

use askama::Template;
use base::{Error, Id, Result};
use civic::{
    consultation::{self, Act, Outcome, StageCounts, commands::act},
    document::Version,
    process::{self, Look, Ruling, Stage, StageKind, commands::AmendStage},
};
use press::{Choice, FormView, Msg, PageFrame, Translator};

use self::{look::Closing, matter::Matter};
use super::{
    changes::{Before, ChangeLine},
    decisions::DecisionLine,
    invitations::invite,
    list::may_steer,
    stage::spoken,
};
use crate::{
    address::At,
    answer::{self, Answer},
    consultation::{
        choices,
        said::{Announced, Quote},
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
    /// What the council decided, of the stage in which it does.
    pub(super) decisions: Vec<DecisionLine>,
    /// Whether the council may still decide.
    pub(super) undecided: bool,
    pub(super) rulings: Vec<Choice>,
    /// When what people write may be shown.
    pub(super) looks: Vec<Choice>,
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
        "open" => done(open(&context, &stage, &sent).await),
        "amend" => amend(&context, &stage, &sent).await.map(|()| true),
        "reopen" => reopen(&context, &stage, &sent).await.map(|()| true),
        "close" => match look::close(&context, &stage, &sent).await {
            Ok(Closing::Look(page)) if page.form.is_faulty() => return answer::refused(&*page),
            Ok(Closing::Look(page)) => return answer::page(&*page),
            Ok(Closing::Came(outcome)) => done(Ok(outcome)),
            Err(error) => Err(error),
        },
        "adopt" => done(adopt(&context, &stage, &sent).await),
        "invite" => match invite(&context, &stage, &sent).await {
            Ok(page) => return answer::page(&page),
            Err(error) => Err(error),
        },
        _ => Err(Error::invalid("", "fault-form-broken")),
    };
    let error = match outcome {
        Ok(true) => {
            return Ok(answer::go(&context.here(&format!("/office/stages/{}", stage.id))));
        }
        Ok(false) => return Ok(answer::go(&context.here("/office/proposals"))),
        Err(error) => error,
    };
    let returned = Returned::refused(sent, error)?;
    answer::with_status(returned.status(), &stage_page(&context, id, &returned).await?)
}

/// Names of fields for the summary of faults.
const LABELS: [(&str, &str); 20] = [
    ("ruling", "adoption-ruling"),
    ("votes_for", "decision-vote"),
    ("postponed_to", "decision-postponed"),
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
    ("look", "stage-look"),
    ("synthesis_ar", "stage-synthesis"),
    ("number", "adoption-number"),
    ("decided_on", "adoption-day"),
    ("bodies", "stage-bodies"),
];

/// Whether an act was done, rather than proposed to a second person.
fn done(outcome: Result<Outcome>) -> Result<bool> {
    outcome.map(|outcome| matches!(outcome, Outcome::Done(_)))
}

async fn open(context: &RequestContext, stage: &Stage, sent: &FormData) -> Result<Outcome> {
    let wanted = Box::new(form::opening(sent).map_err(Error::Invalid)?);
    let (db, commune) = (context.site.db(), context.commune()?);
    act(db, &context.actor, commune, Act::Open { stage: stage.id, wanted }).await
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

async fn adopt(context: &RequestContext, stage: &Stage, sent: &FormData) -> Result<Outcome> {
    let decision = form::decision(sent).map_err(Error::Invalid)?;
    let (db, commune) = (context.site.db(), context.commune()?);
    let adopt = Act::Adopt { process: stage.process_id, decision, digest: None };
    act(db, &context.actor, commune, adopt).await
}

/// What a council may decide.
pub(super) fn rulings(l: &Translator) -> Vec<Choice> {
    Ruling::ALL.iter().map(|ruling| Choice::new(ruling, l.word("ruling", ruling).attr())).collect()
}

/// When what people write may be shown.
pub(super) fn looks(l: &Translator) -> Vec<Choice> {
    let look = |look: &Look| {
        let hint = l.word("stage-look-hint", look).attr();
        Choice::new(look, l.word("stage-look", look).attr()).hint(hint)
    };
    Look::ALL.iter().map(look).collect()
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
        decisions: DecisionLine::all(l, &context.here(""), &matter.decisions),
        undecided: stage.kind == StageKind::Adoption && !matter.adopted,
        rulings: rulings(l),
        looks: looks(l),
        queue: context.here("/office/contributions"),
        public: context.here(&format!("/stages/{}", stage.id)),
        lines: (1..=form::OUTREACH_LINES).collect(),
        stage: matter.stage,
    })
}
