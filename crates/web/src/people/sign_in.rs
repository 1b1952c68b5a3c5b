//! The way in and out: the form, and what it opens.

use askama::Template;
use axum::{
    Extension,
    extract::Query,
    http::{HeaderMap, header},
    response::Response,
};
use base::{Error, Faults};
use civic::{
    offline,
    people::{commands, rules},
};
use press::{FormView, Msg, PageFrame, Translator};

use super::device::{self, Peer};
use crate::{
    address::Asked,
    answer::{self, Answer},
    context::RequestContext,
    cookie,
    form::{FormData, Returned},
    limit,
    site::{DemoSignIn, Hall},
};

/// The way in.
#[derive(Template)]
#[template(path = "people/sign_in.html")]
pub(super) struct SignInPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) form: FormView,
    /// What was done before, where something was.
    pub(super) told: Option<Msg>,
    /// The accounts of a demonstration; empty on a real installation.
    pub(super) demo: Vec<DemoSignIn>,
    /// Whether this is the laptop of a hall, where a number of the day opens.
    pub(super) in_hall: bool,
}

/// What somebody typed to sign in.
pub(super) struct SignIn {
    pub(super) login: String,
    pub(super) password: String,
    /// Where to go afterwards: an address of our own, or nothing.
    pub(super) next: Option<String>,
}

impl SignIn {
    pub(super) fn parse(sent: &FormData) -> Result<Self, Faults> {
        let mut faults = Faults::default();
        let login = sent.text(&mut faults, "login", 200);
        let password = sent.get("password").to_owned();
        if password.is_empty() {
            faults.add("password", "fault-required");
        }
        let next = own_address(sent.get("next"));
        if faults.is_empty() { Ok(Self { login, password, next }) } else { Err(faults) }
    }
}

/// An address within this site; anything that could lead elsewhere is dropped.
pub(super) fn own_address(text: &str) -> Option<String> {
    // Browsers drop tabs and line ends from addresses: "/\t/elsewhere" leads elsewhere.
    let plain = !text.contains(|sign: char| sign == '\\' || sign.is_control());
    let own = text.starts_with('/') && !text.starts_with("//") && plain;
    own.then(|| text.to_owned())
}

/// The empty form, with where to go afterwards.
pub(super) async fn page(context: RequestContext, Query(query): Asked) -> Answer {
    let next = query.get("next").cloned().unwrap_or_default();
    let form = FormView::new(context.lang).with("next", next);
    let told = match query.get("done").map(String::as_str) {
        Some("chosen") => Some(context.l.t("sign-in-chosen")),
        Some("held") => Some(context.l.t("sign-in-held")),
        _ => None,
    };
    answer::page(&SignInPage { told, ..form_page(&context, form) })
}

/// Opens a session, or shows the form again.
pub(super) async fn sign_in(
    context: RequestContext,
    headers: HeaderMap,
    peer: Option<Extension<Peer>>,
    sent: FormData,
) -> Answer {
    let form = match SignIn::parse(&sent) {
        Ok(form) => form,
        Err(faults) => return again(&context, &sent, faults),
    };
    let db = context.site.db();
    let origin = device::origin(&headers, peer.map(|it| it.0));
    let counted = count(&context, &headers, &form.login, &origin).await?;
    let words = device::words(&headers);
    let input = commands::SignIn { login: &form.login, password: &form.password, device: &words };
    let signed = match &context.site.options().hall {
        Some(hall) => in_hall(&context, hall, &origin, input).await,
        None => commands::sign_in(db, input).await,
    };
    match signed {
        Ok(signed) => {
            if let Some(counted) = counted {
                context.site.limits().give_back(limit::SIGN_IN, &counted);
            }
            enter(&context, &form, &signed)
        }
        Err(Error::Invalid(faults)) => {
            missed(&context, &form.login, &origin).await?;
            again(&context, &sent, faults)
        }
        Err(error) => Err(error.into()),
    }
}

/// Signs in by a number of the day. An origin tries a few times by itself; what it
/// misses further counts for the whole workshop, so that a guesser waits while
/// whoever has a number does not.
async fn in_hall(
    context: &RequestContext,
    hall: &Hall,
    origin: &str,
    input: commands::SignIn<'_>,
) -> base::Result<commands::SignedIn> {
    let (site, workshop) = (&context.site, hall.workshop.to_string());
    let counted = match site.limit(limit::PINS_OF_ORIGIN, origin) {
        Ok(()) => (limit::PINS_OF_ORIGIN, origin),
        Err(_) => {
            site.limit(limit::PINS, &workshop)?;
            (limit::PINS, workshop.as_str())
        }
    };
    let (commune, workshop) = (hall.commune, hall.workshop);
    let signed = offline::commands::sign_in(site.db(), commune, workshop, input).await?;
    site.limits().give_back(counted.0, counted.1);
    Ok(signed)
}

/// Counts a try at an account from one origin, and gives under what it was counted:
/// a right password gives it back. Who tries from elsewhere is not kept waiting by
/// it, nor is a device that signed in before.
async fn count(
    context: &RequestContext,
    headers: &HeaderMap,
    login: &str,
    origin: &str,
) -> base::Result<Option<String>> {
    let mark = device::mark(context, headers).unwrap_or_default();
    if !mark.is_empty() && commands::is_known_device(context.site.db(), login, mark).await? {
        return Ok(None);
    }
    // By the login as it is stored: other capitals are no other account.
    let counted = format!("{} {origin}", rules::tidy_login(login));
    context.site.limit(limit::SIGN_IN, &counted)?;
    Ok(Some(counted))
}

/// Tells operators of a failed sign-in, and once there are many at one account
/// warns of them. What was typed is told only where it names an account: people
/// type their password into the wrong field.
async fn missed(context: &RequestContext, login: &str, origin: &str) -> base::Result<()> {
    let login = rules::tidy_login(login);
    let mut tx = context.site.db().read(db::INSTALLATION).await?;
    let known = civic::people::queries::is_account(&mut tx, &login).await?;
    let account = if known { login.as_str() } else { "none" };
    tracing::info!(account, origin, "a sign-in failed");
    context.site.metrics().note_missed_sign_in();
    if known && context.site.limit(limit::MISSED_SIGN_INS, &login).is_err() {
        tracing::warn!(account, origin, "many sign-ins to one account fail");
        context.site.metrics().note_sign_in_alert();
    }
    Ok(())
}

/// Goes on with the session's cookie, and with the mark of a known device.
fn enter(context: &RequestContext, form: &SignIn, signed: &commands::SignedIn) -> Answer {
    let next = form.next.clone().unwrap_or_else(|| format!("/{}/desk", context.lang));
    let second = || {
        let query = serde_urlencoded::to_string([("next", &next)]).unwrap_or_default();
        format!("/{}/sign-in/second?{query}", context.lang)
    };
    let address = if signed.waits { second() } else { next.clone() };
    let mut response =
        with_cookie(context, answer::go(&address), &signed.token, rules::SESSION_DAYS)?;
    let mark = cookie::set(
        &context.origin,
        cookie::DEVICE,
        &signed.device,
        cookie::lasts(cookie::DEVICE)?,
    )?;
    response.headers_mut().append(header::SET_COOKIE, mark);
    Ok(response)
}

/// Ends the session.
pub(super) async fn sign_out(context: RequestContext) -> Answer {
    if let Some(token) = &context.token {
        commands::sign_out(context.site.db(), &context.actor, token).await?;
    }
    with_cookie(&context, answer::go(&format!("/{}/", context.lang)), "", 0)
}

fn again(context: &RequestContext, sent: &FormData, faults: Faults) -> Answer {
    let returned = Returned::with(sent.clone(), faults);
    answer::refused(&form_page(context, returned.fill(FormView::new(context.lang))))
}

fn form_page(context: &RequestContext, form: FormView) -> SignInPage {
    let demo = context.site.options().demo.clone();
    let frame = context.bare_frame(context.l.t("sign-in-title")).private();
    let in_hall = context.site.options().hall.is_some();
    SignInPage { l: context.l, frame, form, told: None, demo, in_hall }
}

/// The same answer with the session's cookie.
pub(super) fn with_cookie(
    context: &RequestContext,
    mut response: Response,
    token: &str,
    days: i64,
) -> Answer {
    let cookie = cookie::set(&context.origin, cookie::SESSION, token, days * 86_400)?;
    response.headers_mut().append(header::SET_COOKIE, cookie);
    Ok(response)
}

#[cfg(test)]
mod tests {
    use super::own_address;

    #[test]
    fn after_signing_in_one_stays_on_this_site() {
        assert_eq!(
            own_address("/ar/beni-mellal/office").as_deref(),
            Some("/ar/beni-mellal/office")
        );
        for elsewhere in
            ["https://example.org/", "//example.org", "/\\example.org", "/\t/example.org", ""]
        {
            assert_eq!(own_address(elsewhere), None, "{elsewhere}");
        }
    }
}
