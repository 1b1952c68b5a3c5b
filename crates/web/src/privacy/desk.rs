//! The desk where what people ask about their own data is answered.

use askama::Template;
use base::{Error, Faults, Id, Result};
use civic::privacy::{
    Decided, Request, State, Verdict,
    commands::{self, Decide},
    queries, rules,
};
use jiff::civil::Date;
use press::{Choice, FormView, PageFrame, Translator};

use crate::{
    address::At,
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned},
};

/// Every request, those that wait first.
#[derive(Template)]
#[template(path = "privacy/requests.html")]
pub(super) struct RequestsPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) here: String,
    pub(super) waiting: usize,
    pub(super) late: usize,
    pub(super) requests: Vec<Request>,
    pub(super) today: Date,
}

/// A request, what was answered, and the form to answer.
#[derive(Template)]
#[template(path = "privacy/request.html")]
pub(super) struct RequestPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) request: Request,
    pub(super) answers: Vec<Decided>,
    pub(super) late: bool,
    /// The page of the contribution or the person that the code led to.
    pub(super) subject: Option<String>,
    pub(super) form: FormView,
    pub(super) verdicts: Vec<Choice>,
    pub(super) back: String,
}

impl RequestPage {
    fn is_answered(&self) -> bool {
        self.request.state == State::Answered
    }
}

pub(super) async fn list(context: RequestContext) -> Answer {
    let mut tx = context.read().await?;
    let requests = queries::requests(&mut tx, &context.actor).await?;
    let today = context.site.db().now().day();
    let (waiting, late) = queries::waiting(&requests, today);
    answer::page(&RequestsPage {
        l: context.l,
        frame: context.office_frame(context.l.t("requests-title")),
        here: context.here("/office/requests"),
        waiting,
        late,
        requests,
        today,
    })
}

pub(super) async fn one(context: RequestContext, At(id): At<Id<Request>>) -> Answer {
    answer::page(&page(&context, id, &Returned::default()).await?)
}

/// Answers; an answer given before stays visible beneath.
pub(super) async fn send(
    context: RequestContext,
    At(id): At<Id<Request>>,
    sent: FormData,
) -> Answer {
    match decide(&context, id, &sent).await {
        Ok(()) => Ok(answer::go(&context.here(&format!("/office/requests/{id}")))),
        Err(error) => {
            let returned = Returned::refused(sent, error)?;
            let page = page(&context, id, &returned).await?;
            answer::with_status(returned.status(), &page)
        }
    }
}

async fn decide(context: &RequestContext, id: Id<Request>, sent: &FormData) -> Result<()> {
    let mut faults = Faults::default();
    let verdict: Option<Verdict> = sent.parsed(&mut faults, "verdict", "fault-choice-unknown");
    let reason = sent.text(&mut faults, "reason", rules::TEXT_MOST);
    let revision = sent.parsed(&mut faults, "revision", "fault-form-broken");
    let (Some(verdict), Some(revision), true) = (verdict, revision, faults.is_empty()) else {
        return Err(Error::Invalid(faults));
    };
    let (db, commune) = (context.site.db(), context.commune()?);
    let decide = Decide { verdict, reason, revision };
    commands::decide(db, &context.actor, commune, id, decide).await
}

async fn page(
    context: &RequestContext,
    id: Id<Request>,
    returned: &Returned,
) -> Result<RequestPage> {
    let mut tx = context.read().await?;
    let (request, answers) = queries::request(&mut tx, &context.actor, id).await?;
    let workshop = queries::workshop_of(&mut tx, &request).await?;
    let subject = match (request.contribution_id, request.participant_id, workshop) {
        (Some(id), ..) => Some(context.here(&format!("/office/contributions/{id}"))),
        (_, Some(id), Some(workshop)) => {
            Some(context.here(&format!("/office/workshops/{workshop}/people/{id}")))
        }
        _ => None,
    };
    let l = context.l;
    let fresh = FormView::new(context.lang).with("revision", request.revision);
    Ok(RequestPage {
        l,
        frame: context.office_frame(l.t("requests-one")),
        late: request.is_late(context.site.db().now().day()),
        form: returned.fill(fresh).labels(&LABELS),
        verdicts: verdicts(l),
        back: context.here("/office/requests"),
        request,
        answers,
        subject,
    })
}

/// Names of fields for the summary of faults.
const LABELS: [(&str, &str); 2] = [("verdict", "requests-verdict"), ("reason", "requests-reason")];

pub(super) fn verdicts(l: &Translator) -> Vec<Choice> {
    Verdict::ALL.iter().map(|it| Choice::new(it, l.word("requests-verdict", it))).collect()
}
