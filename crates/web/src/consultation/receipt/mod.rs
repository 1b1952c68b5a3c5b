//! Following a contribution by its code.

pub(super) mod own;

use askama::Template;
use axum::http::HeaderMap;
use base::{Error, Faults};
use civic::{
    consultation::{Held, Landed, State, commands, queries},
    document::VersionState,
};
use db::{checkpoint::Signed, secret};
use jiff::civil::Date;
use press::{FormView, Html, Msg, PageFrame, ProgressLine, ProgressStep, Translator};

use self::own::Sight;
use super::{
    said::{Quote, VoiceRow},
    visitor,
};
use crate::{
    address::{Asked, At},
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned},
    limit,
};

/// Typing a code.
#[derive(Template)]
#[template(path = "consultation/look_up.html")]
pub(super) struct LookUpPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) form: FormView,
}

/// A contribution as its bearer follows it.
#[derive(Template)]
#[template(path = "consultation/receipt.html")]
pub(super) struct ReceiptPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) code: String,
    pub(super) said: VoiceRow,
    /// What of it everybody reads.
    pub(super) sight: Sight,
    /// What was just done.
    pub(super) done: Option<Msg>,
    pub(super) thread: ProgressLine,
    pub(super) qr: Html,
    pub(super) link: String,
    /// When it was answered.
    pub(super) decided: Option<Date>,
    /// Why its author asked for a second answer.
    pub(super) objection: Option<Quote>,
    pub(super) landings: Vec<Landing>,
    /// The provision's page, where it speaks of one.
    pub(super) provision: Option<String>,
    /// The form to ask for a second answer, while one may.
    pub(super) reopen: Option<FormView>,
    /// Whether anything is known of its author.
    pub(super) knows_author: bool,
    /// Where forgetting it is asked for.
    pub(super) forget: String,
    /// Where it stands in the journal.
    pub(super) recorded: Option<Recorded>,
}

/// Where a contribution stands in the journal.
pub(super) struct Recorded {
    /// The row.
    pub(super) row: i64,
    /// The signed head that holds it.
    pub(super) head: Option<Signed>,
    /// The file that shows it.
    pub(super) file: String,
    /// How it is checked.
    pub(super) how: String,
}

/// Where a contribution changed the text.
pub(super) struct Landing {
    /// What it is and its number: «المادة 18».
    pub(super) name: String,
    pub(super) href: String,
    /// The version; none while it is being written.
    pub(super) version: Option<(i64, String)>,
}

/// The way of a contribution from its words to the text.
pub(super) fn thread_of(l: &'static Translator, held: &Held, landed: &[Landed]) -> ProgressLine {
    let steps = steps(held, landed);
    let reached = steps.iter().rposition(|(_, _, done)| *done).unwrap_or(0);
    let progress = steps.iter().enumerate().map(|(at, (kind, key, done))| {
        let step = ProgressStep::new(kind, l.t(key).attr());
        match (at == reached, *done) {
            (true, _) => step.here(),
            (_, true) => step.done(),
            _ => step,
        }
    });
    ProgressLine::new(l, progress.collect())
}

/// The steps of that way: of which kind, how they are called, whether they are done.
fn steps(held: &Held, landed: &[Landed]) -> Vec<(&'static str, &'static str, bool)> {
    let voice = &held.voice;
    let answered = voice.state == State::Answered;
    let published = landed.iter().any(|landing| landing.version_number > 0);
    let adopted = landed.iter().any(|landing| landing.version_state == VersionState::Adopted);
    let mut steps = vec![(voice.stage_kind.word(), "receipt-step-received", true)];
    steps.push(("plain", "receipt-step-answered", answered));
    if !landed.is_empty() || !answered {
        steps.push(("plain", "receipt-step-draft", !landed.is_empty()));
        steps.push(("plain", "receipt-step-published", published));
        steps.push(("adoption", "receipt-step-adopted", adopted));
    }
    steps
}

/// Typing a code; a right one leads on.
pub(super) async fn look_up(context: RequestContext, headers: HeaderMap, query: Asked) -> Answer {
    let typed = query.get("code").map_or("", |typed| base::visible(typed));
    if typed.is_empty() {
        let page = answer::page(&look_up_page(&context, FormView::new(context.lang)))?;
        return Ok(visitor::greet(&context, &headers, page)?);
    }
    visitor::take_turn(&context, &headers, (limit::LOOK_UP, None))?;
    let code = secret::tidy_code(typed);
    let mut tx = context.read().await?;
    match queries::by_code(&mut tx, &code).await {
        Ok(_) => Ok(answer::go(&context.here(&format!("/receipt/{code}")))),
        Err(Error::NotFound) => {
            let mut faults = Faults::default();
            faults.add("code", "fault-receipt-unknown");
            let form = FormView::new(context.lang).with("code", typed).faulty(faults);
            answer::refused(&look_up_page(&context, form))
        }
        Err(error) => Err(error.into()),
    }
}

fn look_up_page(context: &RequestContext, form: FormView) -> LookUpPage {
    let frame = context.public_frame(context.l.t("nav-receipt"), None);
    LookUpPage { l: context.l, frame, form }
}

/// The page that follows a contribution.
pub(super) async fn page(context: RequestContext, At(code): At<String>, query: Asked) -> Answer {
    let mut page = receipt(&context, &code, &Returned::default()).await?;
    let done = query.get("done").map(String::as_str);
    let known = done.filter(|it| ["forgotten", "withdrawn", "corrected"].contains(it));
    page.done = known.map(|it| context.l.word("receipt-done", it));
    answer::page(&page)
}

/// Asks for a second answer.
pub(super) async fn reopen(
    context: RequestContext,
    headers: HeaderMap,
    At(code): At<String>,
    sent: FormData,
) -> Answer {
    visitor::take_turn(&context, &headers, (limit::CONTRIBUTE, None))?;
    let (db, commune) = (context.site.db(), context.commune()?);
    let tidy = secret::tidy_code(&code);
    let objection = sent.get("objection");
    let done = commands::reopen(db, &context.actor, commune, &tidy, objection).await;
    back(&context, &tidy, sent, done).await
}

/// Back to the receipt after one of its forms was sent; refused, it comes back filled.
async fn back(
    context: &RequestContext,
    code: &str,
    sent: FormData,
    done: base::Result<()>,
) -> Answer {
    let Err(error) = done else {
        return Ok(answer::go(&context.here(&format!("/receipt/{code}"))));
    };
    let returned = Returned::of(sent, error)?;
    answer::refused(&receipt(context, code, &returned).await?)
}

/// The file by which whoever bears the code shows what was recorded.
pub(super) async fn file(context: RequestContext, At(code): At<String>) -> Answer {
    let code = secret::tidy_code(&code);
    let mut tx = context.read().await?;
    let held = queries::by_code(&mut tx, &code).await?;
    let origin = context.origin_of_journal()?;
    let file = queries::receipt_file(&mut tx, held.voice.id, &origin).await?;
    let file = serde_json::to_vec_pretty(&file.ok_or(Error::NotFound)?).map_err(Error::bug)?;
    answer::file(file, "application/json", &format!("mithaq-{code}.json"))
}

async fn receipt(
    context: &RequestContext,
    code: &str,
    returned: &Returned,
) -> base::Result<ReceiptPage> {
    let l = context.l;
    let mut tx = context.read().await?;
    let held = queries::by_code(&mut tx, code).await?;
    let landed = queries::landings(&mut tx, held.voice.id).await?;
    let reopen = queries::may_reopen(&mut tx, &held).await?;
    let recorded = queries::recorded(&mut tx, held.voice.id).await?;
    let sight = Sight::read(&mut tx, context, &held, returned).await?;
    let setting = civic::commune::queries::setting(&mut tx).await?;
    let title = l.msg("receipt-title").s("code", &held.code);
    let frame = context.public_frame(title, Some(&setting.accent)).private();
    let link = context.link(&format!("/receipt/{}", held.code));
    Ok(ReceiptPage {
        l,
        frame,
        said: VoiceRow::new(l, &held, context.site.db().now().day()),
        sight,
        done: None,
        thread: thread_of(l, &held, &landed),
        qr: press::qr(&link, &l.t("receipt-qr").attr()),
        link,
        decided: held.voice.decided_at.map(base::Instant::day),
        objection: (!held.objection.is_empty())
            .then(|| Quote::of(held.voice.lang, &held.objection)),
        landings: landed.iter().map(|landing| place(context, &held, landing)).collect(),
        provision: held.voice.provision_id.map(|id| provision(context, &held, id)),
        reopen: reopen.then(|| {
            let form = FormView::new(context.lang).scope("reopen").mark("do", "reopen");
            returned.fill(form)
        }),
        knows_author: held.knows_author(),
        forget: context.here(&format!("/receipt/{}/forget", held.code)),
        recorded: recorded.map(|(row, head)| Recorded {
            row,
            head,
            file: context.here(&format!("/receipt/{}/file", held.code)),
            how: context.here("/journal/verify"),
        }),
        code: held.code,
    })
}

fn place(context: &RequestContext, held: &Held, landing: &Landed) -> Landing {
    let version = (landing.version_number > 0).then(|| {
        let href = context.here(&format!("/versions/{}", landing.version_id));
        (landing.version_number, href)
    });
    let level = context.l.word("level", landing.level).attr();
    Landing {
        name: landing.number.as_ref().map_or(level.clone(), |number| format!("{level} {number}")),
        href: provision(context, held, landing.provision_id),
        version,
    }
}

fn provision(
    context: &RequestContext,
    held: &Held,
    id: base::Id<civic::document::Provision>,
) -> String {
    let folder = match held.voice.process_kind {
        civic::process::ProcessKind::Charter => "charter/articles",
        civic::process::ProcessKind::ActionPlan => "plan/measures",
    };
    context.here(&format!("/{folder}/{id}"))
}
