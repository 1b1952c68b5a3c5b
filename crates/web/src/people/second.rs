//! The second step of signing in, and setting it up.

use askama::Template;
use axum::extract::Query;
use base::Error;
use civic::people::{commands, queries, rules};
use press::{FormView, Html, PageFrame, Translator};

use super::sign_in::{own_address, with_cookie};
use crate::{
    address::Asked,
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned},
    limit,
};

/// Where the code of the second step is asked.
#[derive(Template)]
#[template(path = "people/second.html")]
pub(super) struct SecondPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) form: FormView,
}

/// Asks for the code.
pub(super) async fn page(context: RequestContext, Query(query): Asked) -> Answer {
    if waiting(&context).await?.is_none() {
        return Ok(answer::go(&format!("/{}/sign-in", context.lang)));
    }
    let next = query.get("next").cloned().unwrap_or_default();
    answer::page(&form_page(&context, FormView::new(context.lang).with("next", next)))
}

/// Takes the code, and opens what the session waited for.
pub(super) async fn confirm(context: RequestContext, sent: FormData) -> Answer {
    let (account, token) = match (waiting(&context).await?, &context.token) {
        (Some(account), Some(token)) => (account, token),
        _ => return Ok(answer::go(&format!("/{}/sign-in", context.lang))),
    };
    context.site.limit(limit::SECOND_STEP, &account.to_string())?;
    match commands::confirm(context.site.db(), token, sent.get("code")).await {
        Ok(renewed) => {
            context.site.limits().give_back(limit::SECOND_STEP, &account.to_string());
            let next = own_address(sent.get("next"));
            let next = next.unwrap_or_else(|| format!("/{}/desk", context.lang));
            with_cookie(&context, answer::go(&next), &renewed, rules::SESSION_DAYS)
        }
        Err(Error::Invalid(faults)) => {
            tracing::info!(account = %account, "a second step failed");
            context.site.metrics().note_missed_sign_in();
            let returned = Returned::with(sent, faults);
            answer::refused(&form_page(&context, returned.fill(FormView::new(context.lang))))
        }
        Err(error) => Err(error.into()),
    }
}

/// Whose session waits for its second step.
async fn waiting(
    context: &RequestContext,
) -> base::Result<Option<base::Id<base::policy::Account>>> {
    let Some(token) = &context.token else { return Ok(None) };
    let mut tx = context.site.db().read(db::INSTALLATION).await?;
    queries::waiting(&mut tx, token, context.site.db().now()).await
}

fn form_page(context: &RequestContext, form: FormView) -> SecondPage {
    let frame = context.bare_frame(context.l.t("second-title")).private();
    SecondPage { l: context.l, frame, form }
}

/// Where the second step is set up, and the codes that stand in for it shown once.
#[derive(Template)]
#[template(path = "people/second_set_up.html")]
pub(super) struct SetUpPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    /// Whether no space opens before this is done.
    pub(super) owed: bool,
    pub(super) form: FormView,
    /// The key as it is typed into a telephone, in groups of four.
    pub(super) key: String,
    pub(super) qr: Html,
    /// The codes that stand in for the telephone, just drawn.
    pub(super) codes: Vec<String>,
}

/// Offers a new key.
pub(super) async fn set_up_page(context: RequestContext) -> Answer {
    let form = FormView::new(context.lang).with("secret", commands::new_second_step());
    answer::page(&offer(&context, form))
}

/// Takes the code that the telephone made of the key.
pub(super) async fn set_up(context: RequestContext, sent: FormData) -> Answer {
    let account = context.actor.account().ok_or(Error::NotFound)?.to_string();
    context.site.limit(limit::SECOND_STEP, &account)?;
    let (db, actor) = (context.site.db(), &context.actor);
    match commands::set_second_step(db, actor, sent.get("secret"), sent.get("code")).await {
        Ok(codes) => {
            context.site.limits().give_back(limit::SECOND_STEP, &account);
            let page = offer(&context, FormView::new(context.lang));
            answer::page(&SetUpPage { codes, owed: false, ..page })
        }
        Err(error) => {
            let returned = Returned::of(sent, error)?;
            answer::refused(&offer(&context, returned.fill(FormView::new(context.lang))))
        }
    }
}

fn offer(context: &RequestContext, form: FormView) -> SetUpPage {
    let name = context.label.clone().unwrap_or_default();
    let written = form.value("secret").to_owned();
    let link = key_link(&context.origin, &name, &written);
    SetUpPage {
        l: context.l,
        frame: context.bare_frame(context.l.t("second-set-up")).private(),
        owed: context.owes_second_step,
        key: in_groups(&written),
        qr: press::qr(&link, &context.l.t("second-qr").attr()),
        codes: Vec::new(),
        form,
    }
}

/// The address by which authenticator apps take a key.
fn key_link(origin: &str, name: &str, key: &str) -> String {
    let host = origin.split_once("://").map_or(origin, |(_, host)| host);
    let issuer = format!("Mithaq {host}");
    let query = [("secret", key), ("issuer", issuer.as_str())];
    let query = serde_urlencoded::to_string(query).unwrap_or_default();
    let encoded = serde_urlencoded::to_string([("n", name)]).unwrap_or_default();
    let label = encoded.trim_start_matches("n=").replace('+', "%20");
    format!("otpauth://totp/Mithaq:{label}?{}", query.replace('+', "%20"))
}

/// A key in groups of four signs, as it is typed most easily.
pub(super) fn in_groups(key: &str) -> String {
    let signs: Vec<char> = key.chars().collect();
    let groups = signs.chunks(4).map(|group| group.iter().collect::<String>());
    groups.collect::<Vec<_>>().join(" ")
}
