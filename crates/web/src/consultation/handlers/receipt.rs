//! Following a contribution by its code.

use axum::http::HeaderMap;
use base::{Error, Faults};
use civic::consultation::{Held, Landed, commands, queries};
use db::secret;
use press::FormView;

use super::super::{pages, visitor};
use crate::{
    address::{Asked, At},
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned},
    limit,
};
use pages::{Landing, LookUpPage, Quote, ReceiptPage, Said};

/// Typing a code; a right one leads on.
pub(in super::super) async fn look_up(
    context: RequestContext,
    headers: HeaderMap,
    query: Asked,
) -> Answer {
    let typed = query.get("code").map_or("", String::as_str).trim();
    if typed.is_empty() {
        let page = answer::page(&look_up_page(&context, FormView::new(context.lang)))?;
        return Ok(visitor::greet(&context, &headers, page)?);
    }
    visitor::take_turn(&context, &headers, limit::LOOK_UP)?;
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
pub(in super::super) async fn page(context: RequestContext, At(code): At<String>) -> Answer {
    let page = receipt(&context, &code, &Returned::default()).await?;
    answer::page(&page)
}

/// Asks for a second answer.
pub(in super::super) async fn reopen(
    context: RequestContext,
    headers: HeaderMap,
    At(code): At<String>,
    sent: FormData,
) -> Answer {
    visitor::take_turn(&context, &headers, limit::CONTRIBUTE)?;
    let (db, commune) = (context.site.db(), context.commune()?);
    let tidy = secret::tidy_code(&code);
    let objection = sent.get("objection");
    match commands::reopen(db, &context.actor, commune, &tidy, objection).await {
        Ok(()) => Ok(answer::go(&context.here(&format!("/receipt/{tidy}")))),
        Err(error) => {
            let returned = Returned::of(sent, error)?;
            answer::refused(&receipt(&context, &tidy, &returned).await?)
        }
    }
}

/// Forgets what the author said of themselves.
pub(in super::super) async fn forget(
    context: RequestContext,
    headers: HeaderMap,
    At(code): At<String>,
) -> Answer {
    visitor::take_turn(&context, &headers, limit::CONTRIBUTE)?;
    let (db, commune) = (context.site.db(), context.commune()?);
    let tidy = secret::tidy_code(&code);
    commands::forget_author(db, &context.actor, commune, &tidy).await?;
    Ok(answer::go(&context.here(&format!("/receipt/{tidy}"))))
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
    let setting = civic::commune::queries::setting(&mut tx).await?;
    let title = l.msg("receipt-title").s("code", &held.code);
    let frame = context.public_frame(title, Some(&setting.accent)).private();
    let link = context.link(&format!("/receipt/{}", held.code));
    Ok(ReceiptPage {
        l,
        frame,
        said: Said::new(l, &held.voice, context.site.db().now().day()),
        thread: pages::thread_of(l, &held, &landed),
        qr: press::qr(&link, &l.t("receipt-qr").attr()),
        link,
        decided: held.voice.decided_at.map(base::Instant::day),
        objection: (!held.objection.is_empty())
            .then(|| Quote::of(held.voice.lang, &held.objection)),
        landings: landed.iter().map(|landing| place(context, &held, landing)).collect(),
        provision: held.voice.provision_id.map(|id| provision(context, &held, id)),
        reopen: reopen.then(|| returned.fill(FormView::new(context.lang))),
        knows_author: held.knows_author(),
        forget: context.here(&format!("/receipt/{}/forget", held.code)),
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
