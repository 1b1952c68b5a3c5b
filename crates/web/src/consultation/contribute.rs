//! The form with which residents speak, and what they send.

use askama::Template;
use axum::http::{HeaderMap, StatusCode};
use base::{Error, Faults, Id, Lang, Result};
use civic::{
    commune,
    consultation::{
        Channel, Kind,
        commands::{self, Arrival, Contribute},
        rules,
    },
    process::{Look, ProcessKind, Stage, StageKind},
};
use db::Reader;
use jiff::civil::Date;
use press::{Choice, FormView, Msg, PageFrame, Translator};

use super::{
    about::{self, AboutForm},
    choices,
    subject::{Subject, read_as_amendment, subject},
    visitor,
};
use crate::{
    address::Asked,
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned},
    limit,
};

/// The form of residents and of organisations.
#[derive(Template)]
#[template(path = "consultation/contribute.html")]
pub(super) struct ContributePage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) form: FormView,
    /// Where the form is sent.
    pub(super) action: String,
    /// Where one came from.
    pub(super) back: String,
    pub(super) subject: Subject,
    /// The last day of the window.
    pub(super) closes: Option<Date>,
    /// Why nothing can be sent now; the words typed stay.
    pub(super) refusal: Option<Msg>,
    pub(super) kinds: Vec<Choice>,
    pub(super) stances: Vec<Choice>,
    /// The organisation that speaks.
    pub(super) organisation: Option<String>,
    /// What residents may say of themselves.
    pub(super) about: Option<AboutForm>,
    /// When what is written is shown, and the rules of the space.
    pub(super) look: Look,
    pub(super) rules: String,
}

impl ContributePage {
    /// Whether other words are proposed than those that stand.
    fn proposes(&self) -> bool {
        self.form.value("proposed") != self.subject.words
    }
}

/// Said when nothing is open to contributions.
#[derive(Template)]
#[template(path = "consultation/closed.html")]
pub(super) struct ClosedPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) kind: ProcessKind,
    pub(super) back: String,
}

/// The empty form about a provision, or about the whole.
pub(super) async fn form(
    context: RequestContext,
    headers: HeaderMap,
    query: Asked,
    kind: ProcessKind,
) -> Answer {
    let provision = query.get("provision").map_or("", String::as_str);
    let mut tx = context.read().await?;
    let Some(stage) = open_stage(&context, &mut tx, kind).await? else {
        return answer::page(&closed(&context, kind));
    };
    let usual = if provision.is_empty() { "comment" } else { "" };
    let kind = query.get("kind").map_or(usual, String::as_str);
    let wanted = Wanted { provision, kind };
    let mut page = page(&context, &mut tx, &stage, wanted, &Returned::default()).await?;
    let token = visitor::token_for(&context, &headers);
    // Whose browser keeps no cookie is told from the others by the form.
    page.form = page.form.with(visitor::FIELD, token.as_deref().unwrap_or_default());
    Ok(visitor::give(&context, token.as_deref(), answer::page(&page)?)?)
}

/// What the form begins with: the provision spoken of, and what is said.
struct Wanted<'a> {
    provision: &'a str,
    kind: &'a str,
}

async fn take(
    context: &RequestContext,
    headers: &HeaderMap,
    sent: &FormData,
) -> Result<commands::Receipt> {
    let mut wanted = contribution(sent, context.lang).map_err(Error::Invalid)?;
    read_as_amendment(context, &mut wanted, sent).await?;
    let arrival = Arrival {
        visitor: visitor::name(context, headers, Some(sent)),
        trapped: visitor::is_trapped(sent),
        worked: visitor::has_worked(sent),
    };
    let wanted = Contribute { arrival, ..wanted };
    commands::contribute(context.site.db(), &context.actor, context.commune()?, wanted).await
}

/// Takes what was said and leads to its receipt.
pub(super) async fn send(
    context: RequestContext,
    headers: HeaderMap,
    sent: FormData,
    kind: ProcessKind,
) -> Answer {
    visitor::take_turn(&context, &headers, (limit::CONTRIBUTE, Some(&sent)))?;
    match take(&context, &headers, &sent).await {
        Ok(receipt) => Ok(answer::go(&context.here(&format!("/receipt/{}", receipt.code)))),
        Err(error @ (Error::Invalid(_) | Error::Refused(_) | Error::NotFound)) => {
            again(&context, sent, kind, error).await
        }
        Err(error) => Err(error.into()),
    }
}

/// The form as it was sent, with what was wrong, or with why it came too late.
async fn again(
    context: &RequestContext,
    sent: FormData,
    kind: ProcessKind,
    error: Error,
) -> Answer {
    let mut tx = context.read().await?;
    let stage = match sent.get("stage").parse() {
        Ok(id) => civic::process::queries::stage(&mut tx, id).await.ok(),
        Err(_) => open_stage(context, &mut tx, kind).await?,
    };
    let Some(stage) = stage.filter(|stage| stage.process_kind == kind) else {
        return answer::with_status(StatusCode::CONFLICT, &closed(context, kind));
    };
    let provision = sent.get("provision").to_owned();
    let returned = Returned::refused(sent, error)?;
    let wanted = Wanted { provision: &provision, kind: "" };
    let mut page = page(context, &mut tx, &stage, wanted, &returned).await?;
    if page.form.is_faulty() {
        let title = context.l.msg("fault-page-title").s("title", &page.frame.title);
        page.frame = page.frame.title(title);
    }
    answer::with_status(returned.status(), &page)
}

/// The public stage of a text, while it is open.
async fn open_stage(
    _visit: &RequestContext,
    tx: &mut Reader,
    kind: ProcessKind,
) -> Result<Option<Stage>> {
    let stage = civic::process::queries::open_stage(tx, kind).await?;
    Ok(stage.filter(|stage| stage.kind == StageKind::Public))
}

async fn page(
    context: &RequestContext,
    tx: &mut Reader,
    stage: &Stage,
    Wanted { provision, kind }: Wanted<'_>,
    returned: &Returned,
) -> Result<ContributePage> {
    let l = context.l;
    let subject = subject(context, tx, stage, provision.parse().ok()).await?;
    let fresh = FormView::new(context.lang)
        .with("key", visitor::fresh_key())
        .with("stage", stage.id)
        .with("provision", provision)
        .with("kind", kind)
        .with("proposed", &subject.words)
        .with("sex", "unsaid");
    let setting = commune::queries::setting(tx).await?;
    let quarters = commune::queries::quarters(tx).await?;
    let segment = stage.process_kind.segment();
    let about = AboutForm {
        sexes: choices::sexes(l),
        ages: choices::ages(l),
        quarters: choices::quarters(context.lang, &quarters),
        notice: about::notice(l, context.town(), &setting),
    };
    let frame = context.public_frame(l.t("contribute-title"), Some(&setting.accent)).private();
    Ok(ContributePage {
        l,
        frame,
        form: returned.fill(fresh).labels(&LABELS),
        action: context.here(&format!("/{segment}/contribute")),
        back: context.here(&format!("/{segment}")),
        closes: stage.closes_on,
        refusal: returned.refusal(l),
        // About a provision, whoever proposes other words amends it.
        kinds: if subject.provision { Vec::new() } else { choices::kinds(l, false, false) },
        stances: Vec::new(),
        organisation: None,
        about: Some(about),
        look: stage.look,
        rules: context.here("/rules"),
        subject,
    })
}

fn closed(context: &RequestContext, kind: ProcessKind) -> ClosedPage {
    let l = context.l;
    let frame = context.public_frame(l.t("contribute-closed-title"), None).private();
    ClosedPage { l, frame, kind, back: context.here(&format!("/{}", kind.segment())) }
}

/// Names of fields for the summary of faults.
pub(super) const LABELS: [(&str, &str); 9] = [
    ("text", "contribute-text"),
    ("proposed", "contribute-proposed"),
    ("kind", "contribute-kind"),
    ("stance", "contribute-stance"),
    ("name", "contribute-name"),
    ("contact", "contribute-contact"),
    ("quarter", "contribute-quarter"),
    ("channel", "contribute-channel"),
    ("target", "entry-target"),
];

/// A contribution as a resident or an organisation sends it.
pub(super) fn contribution(sent: &FormData, lang: Lang) -> std::result::Result<Contribute, Faults> {
    let mut faults = Faults::default();
    let key = sent.key();
    let stage: Option<Id<Stage>> = sent.get("stage").parse().ok();
    let kind = match sent.get("kind") {
        "" => Some(Kind::Comment),
        _ => sent.parsed(&mut faults, "kind", "fault-choice-unknown"),
    };
    let stance = sent.parsed_or_none(&mut faults, "stance", "fault-choice-unknown");
    let provision = sent.parsed_or_none(&mut faults, "provision", "fault-contribute-provision");
    let about = about::about(sent, &mut faults);
    let text = sent.text(&mut faults, "text", rules::TEXT_MOST);
    let proposed = sent.optional(&mut faults, "proposed", rules::TEXT_MOST);
    let (Some(key), Some(stage)) = (key, stage) else {
        faults.add("", "fault-form-broken");
        return Err(faults);
    };
    let Some(kind) = kind.filter(|_| faults.is_empty()) else { return Err(faults) };
    let (channel, body) = (Channel::Web, None);
    Ok(Contribute {
        stage,
        provision,
        kind,
        channel,
        text,
        proposed,
        stance,
        lang,
        about,
        body,
        key,
        arrival: Arrival::default(),
    })
}
