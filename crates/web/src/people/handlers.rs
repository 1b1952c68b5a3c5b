//! Signing in and out.

use std::collections::HashMap;

use axum::{
    extract::Query,
    http::{HeaderValue, header},
    response::Response,
};
use base::{Error, Faults};
use civic::people::{commands, rules};

use super::{forms::SignIn, pages::SignInPage};
use crate::{
    answer::{self, Answer},
    form::Sent,
    limit,
    visit::{COOKIE, Visit},
};

/// The empty form, with where to go afterwards.
pub(super) async fn sign_in_page(visit: Visit, query: Query<HashMap<String, String>>) -> Answer {
    let next = query.get("next").cloned().unwrap_or_default();
    let form = press::Fields::new(visit.lang).with("next", next);
    answer::page(&form_page(&visit, form))
}

/// Opens a session, or shows the form again.
pub(super) async fn sign_in(visit: Visit, sent: Sent) -> Answer {
    let form = match SignIn::parse(&sent) {
        Ok(form) => form,
        Err(faults) => return again(&visit, &sent, faults),
    };
    let store = visit.site.store();
    // By the login as it is stored: other capitals are no other account.
    visit.site.limit(limit::SIGN_IN, &rules::tidy_login(&form.login))?;
    match commands::sign_in(store, &form.login, &form.password).await {
        Ok(signed) => {
            let home = format!("/{}/desk", visit.lang);
            let response = answer::go(form.next.as_deref().unwrap_or(&home));
            with_cookie(&visit, response, &signed.token, rules::SESSION_DAYS)
        }
        Err(Error::Invalid(faults)) => again(&visit, &sent, faults),
        Err(error) => Err(error.into()),
    }
}

/// Ends the session.
pub(super) async fn sign_out(visit: Visit, _sent: Sent) -> Answer {
    if let Some(token) = &visit.token {
        commands::sign_out(visit.site.store(), &visit.actor, token).await?;
    }
    with_cookie(&visit, answer::go(&format!("/{}/", visit.lang)), "", 0)
}

fn again(visit: &Visit, sent: &Sent, faults: Faults) -> Answer {
    answer::refused(&form_page(visit, sent.fields(visit.lang, faults)))
}

fn form_page(visit: &Visit, form: press::Fields) -> SignInPage {
    let demo = visit.site.options().demo.clone();
    let shell = visit.bare_shell(visit.l.t("sign-in-title")).private();
    SignInPage { l: visit.l, shell, form, demo }
}

fn with_cookie(visit: &Visit, mut response: Response, token: &str, days: i64) -> Answer {
    let secure = if visit.origin.starts_with("https:") { "; Secure" } else { "" };
    let age = days * 86_400;
    let cookie = format!("{COOKIE}={token}; Path=/; HttpOnly; SameSite=Lax; Max-Age={age}{secure}");
    let cookie = HeaderValue::from_str(&cookie).map_err(Error::bug)?;
    response.headers_mut().insert(header::SET_COOKIE, cookie);
    Ok(response)
}
