//! Following a contribution by its code.

pub(super) mod own;

use askama::Template;
use axum::http::HeaderMap;
use base::{Error, Faults, Instant};
use civic::consultation::{Held, commands, queries};
use db::{checkpoint::Signed, secret};
use press::{FormView, Html, Msg, PageFrame, Translator};

use self::own::Sight;
use super::{
    said::{Quote, VoiceRow},
    story::{Reader, Story, read_story},
    visitor,
};
use crate::{
    address::{Asked, At},
    answer::{self, Answer},
    attendance::calendar::Appointment,
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
    /// What became of it.
    pub(super) story: Story,
    /// Whether it was answered already.
    pub(super) answered: bool,
    pub(super) qr: Html,
    pub(super) link: String,
    /// When answers were taken back before they were sent.
    pub(super) taken_back: Vec<base::Instant>,
    /// Why its author asked for a second answer.
    pub(super) objection: Option<Quote>,
    /// The provision's page, where it speaks of one.
    pub(super) provision: Option<String>,
    /// The form to ask for a second answer, while one may.
    pub(super) reopen: Option<FormView>,
    /// Whether anything is known of its author.
    pub(super) knows_author: bool,
    /// Where forgetting it is asked for.
    pub(super) forget: String,
    /// The day of the answer, for a calendar.
    pub(super) calendar: Option<String>,
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
        Err(Error::NotFound) => answer::refused(&look_up_page(&context, unknown(&context, typed))),
        Err(error) => Err(error.into()),
    }
}

/// Typing a code without knowing of which commune; a right one leads on.
pub(super) async fn find(context: RequestContext, headers: HeaderMap, query: Asked) -> Answer {
    let typed = query.get("code").map_or("", |typed| base::visible(typed));
    if typed.is_empty() {
        let page = answer::page(&look_up_page(&context, FormView::new(context.lang)))?;
        return Ok(visitor::greet(&context, &headers, page)?);
    }
    visitor::take_turn(&context, &headers, (limit::LOOK_UP, None))?;
    let mut tx = context.read().await?;
    match queries::commune_of_code(&mut tx, typed).await? {
        Some(slug) => {
            let code = secret::tidy_code(typed);
            Ok(answer::go(&format!("/{}/{slug}/receipt/{code}", context.lang)))
        }
        None => answer::refused(&look_up_page(&context, unknown(&context, typed))),
    }
}

/// The form of a code that was never given.
fn unknown(context: &RequestContext, typed: &str) -> FormView {
    let mut faults = Faults::default();
    faults.add("code", "fault-receipt-unknown");
    FormView::new(context.lang).with("code", typed).faulty(faults)
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
    let voice = &held.voice;
    let story = read_story(&mut tx, context, voice, Reader::Author).await?;
    let reopen = queries::may_reopen(&mut tx, &held).await?;
    let taken_back = queries::taken_back(&mut tx, voice.id).await?;
    let recorded = queries::recorded(&mut tx, voice.id).await?;
    let sight = Sight::read(&mut tx, context, &held, returned).await?;
    let setting = civic::commune::queries::setting(&mut tx).await?;
    let title = l.msg("receipt-title").s("code", &held.code);
    let frame = context.public_frame(title, Some(&setting.accent)).private();
    let link = context.link(&format!("/receipt/{}", held.code));
    let here = context.here(&format!("/receipt/{}", held.code));
    Ok(ReceiptPage {
        l,
        frame,
        said: VoiceRow::new(l, &held, context.site.db().now().day()),
        sight,
        done: None,
        answered: story.decided.is_some(),
        story: story.for_author(&held),
        qr: press::qr(&link, &l.t("receipt-qr").attr()),
        link,
        taken_back,
        objection: (!held.objection.is_empty()).then(|| Quote::of(voice.lang, &held.objection)),
        provision: voice.provision_id.map(|id| provision(context, &held, id)),
        reopen: reopen.then(|| {
            let form = FormView::new(context.lang).scope("reopen").mark("do", "reopen");
            returned.fill(form)
        }),
        knows_author: held.knows_author(),
        forget: format!("{here}/forget"),
        calendar: voice.is_answer_owed().then(|| format!("{here}/calendar.ics")),
        recorded: recorded.map(|(row, head)| Recorded {
            row,
            head,
            file: format!("{here}/file"),
            how: context.here("/journal/verify"),
        }),
        code: held.code,
    })
}

/// The day by which the answer is given, for the calendar of whoever bears the code.
pub(super) async fn calendar(context: RequestContext, At(code): At<String>) -> Answer {
    let mut tx = context.read().await?;
    let held = queries::by_code(&mut tx, &secret::tidy_code(&code)).await?;
    let day = held.voice.answer_due_on;
    let appointment = Appointment {
        uid: format!("{}@mithaq", held.voice.id),
        sequence: held.revision,
        made: context.site.db().now(),
        from: Instant::at(day, jiff::civil::time(9, 0, 0, 0)),
        until: Instant::at(day, jiff::civil::time(10, 0, 0, 0)),
        title: context.l.msg("receipt-calendar-title").s("commune", context.town()).plain(),
        off: false,
        place: String::new(),
        notes: context.l.t("receipt-keep").plain(),
        link: context.link(&format!("/receipt/{}", held.code)),
    };
    answer::file(appointment.write().into_bytes(), "text/calendar; charset=utf-8", "mithaq.ics")
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
