//! Following a contribution by its code.

use axum::{
    extract::Path,
    http::{HeaderMap, StatusCode},
};
use base::{Error, Faults};
use civic::consultation::{Held, Landed, commands, queries};
use press::Fields;
use store::secret;

use super::super::{Params, pages, visitor};
use crate::{
    answer::{self, Answer},
    form::Sent,
    limit,
    visit::Visit,
};
use pages::{Landing, LookUpPage, Quote, ReceiptPage, Said};

/// Typing a code; a right one leads on.
pub(in super::super) async fn look_up(visit: Visit, headers: HeaderMap, query: Params) -> Answer {
    let typed = query.get("code").map_or("", String::as_str).trim();
    if typed.is_empty() {
        let page = answer::page(&look_up_page(&visit, Fields::new(visit.lang)))?;
        return Ok(visitor::greet(&visit, &headers, page)?);
    }
    visitor::take_turn(&visit, &headers, limit::LOOK_UP)?;
    let code = secret::tidy_code(typed);
    let mut tx = visit.read().await?;
    match queries::by_code(&mut tx, &code).await {
        Ok(_) => Ok(answer::go(&visit.here(&format!("/receipt/{code}")))),
        Err(Error::NotFound) => {
            let mut faults = Faults::default();
            faults.add("code", "fault-receipt-unknown");
            let form = Fields::new(visit.lang).with("code", typed).faulty(faults);
            answer::refused(&look_up_page(&visit, form))
        }
        Err(error) => Err(error.into()),
    }
}

fn look_up_page(visit: &Visit, form: Fields) -> LookUpPage {
    let shell = visit.public_shell(visit.l.t("receipt-look-up-title"), None);
    LookUpPage { l: visit.l, shell, form }
}

/// The page that follows a contribution.
pub(in super::super) async fn page(visit: Visit, code: Path<Coded>) -> Answer {
    let page = receipt(&visit, &code.code, Fields::new(visit.lang)).await?;
    answer::page(&page)
}

/// The segment of the address that holds the code.
#[derive(serde::Deserialize)]
pub(in super::super) struct Coded {
    code: String,
}

/// Asks for a second answer.
pub(in super::super) async fn reopen(
    visit: Visit,
    headers: HeaderMap,
    code: Path<Coded>,
    sent: Sent,
) -> Answer {
    visitor::take_turn(&visit, &headers, limit::CONTRIBUTE)?;
    let (store, commune) = (visit.site.store(), visit.commune()?);
    let tidy = secret::tidy_code(&code.code);
    let objection = sent.get("objection");
    match commands::reopen(store, &visit.actor, commune, &tidy, objection).await {
        Ok(()) => Ok(answer::go(&visit.here(&format!("/receipt/{tidy}")))),
        Err(Error::Invalid(faults)) => {
            let form = sent.fields(visit.lang, faults);
            answer::with_status(
                StatusCode::UNPROCESSABLE_ENTITY,
                &receipt(&visit, &tidy, form).await?,
            )
        }
        Err(error) => Err(error.into()),
    }
}

/// Forgets what the author said of themselves.
pub(in super::super) async fn forget(
    visit: Visit,
    headers: HeaderMap,
    code: Path<Coded>,
    _: Sent,
) -> Answer {
    visitor::take_turn(&visit, &headers, limit::CONTRIBUTE)?;
    let (store, commune) = (visit.site.store(), visit.commune()?);
    let tidy = secret::tidy_code(&code.code);
    commands::forget_author(store, &visit.actor, commune, &tidy).await?;
    Ok(answer::go(&visit.here(&format!("/receipt/{tidy}"))))
}

async fn receipt(visit: &Visit, code: &str, form: Fields) -> base::Result<ReceiptPage> {
    let (l, _commune) = (visit.l, visit.commune()?);
    let mut tx = visit.read().await?;
    let held = queries::by_code(&mut tx, code).await?;
    let landed = queries::landings(&mut tx, held.voice.id).await?;
    let reopen = queries::may_reopen(&mut tx, &held).await?;
    let setting = civic::commune::queries::setting(&mut tx).await?;
    let title = l.msg("receipt-title").s("code", &held.code);
    let shell = visit.public_shell(title, Some(&setting.accent)).private();
    let link = visit.link(&format!("/receipt/{}", held.code));
    Ok(ReceiptPage {
        l,
        shell,
        said: Said::new(l, &held.voice, visit.site.store().now().day()),
        thread: pages::thread_of(l, &held, &landed),
        qr: press::qr(&link, &l.t("receipt-qr").attr()),
        link,
        decided: held.voice.decided_at.map(base::Instant::day),
        objection: (!held.objection.is_empty())
            .then(|| Quote::of(&held.voice.lang, &held.objection)),
        landings: landed.iter().map(|landing| place(visit, &held, landing)).collect(),
        provision: held.voice.provision_id.map(|id| provision(visit, &held, id)),
        reopen: reopen.then_some(form),
        knows_author: held.knows_author(),
        forget: visit.here(&format!("/receipt/{}/forget", held.code)),
        code: held.code,
    })
}

fn place(visit: &Visit, held: &Held, landing: &Landed) -> Landing {
    let version = (landing.version_number > 0).then(|| {
        let href = visit.here(&format!("/versions/{}", landing.version_id));
        (landing.version_number, href)
    });
    Landing {
        number: landing.number.clone().unwrap_or_default(),
        href: provision(visit, held, landing.provision_id),
        version,
    }
}

fn provision(visit: &Visit, held: &Held, id: base::Id<civic::document::Provision>) -> String {
    let folder = match held.voice.process_kind {
        civic::process::ProcessKind::Charter => "charter/articles",
        civic::process::ProcessKind::ActionPlan => "plan/measures",
    };
    visit.here(&format!("/{folder}/{id}"))
}
