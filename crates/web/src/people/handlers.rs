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
    context::{COOKIE, RequestContext},
    form::{FormData, Returned},
    limit,
};

/// The empty form, with where to go afterwards.
pub(super) async fn sign_in_page(
    context: RequestContext,
    query: Query<HashMap<String, String>>,
) -> Answer {
    let next = query.get("next").cloned().unwrap_or_default();
    let form = press::FormView::new(context.lang).with("next", next);
    answer::page(&form_page(&context, form))
}

/// Opens a session, or shows the form again.
pub(super) async fn sign_in(context: RequestContext, sent: FormData) -> Answer {
    let form = match SignIn::parse(&sent) {
        Ok(form) => form,
        Err(faults) => return again(&context, &sent, faults),
    };
    let db = context.site.db();
    // By the login as it is stored: other capitals are no other account.
    let account = rules::tidy_login(&form.login);
    context.site.limit(limit::SIGN_IN, &account)?;
    match commands::sign_in(db, &form.login, &form.password).await {
        Ok(signed) => {
            context.site.limits().give_back(limit::SIGN_IN, &account);
            let home = format!("/{}/desk", context.lang);
            let response = answer::go(form.next.as_deref().unwrap_or(&home));
            with_cookie(&context, response, &signed.token, rules::SESSION_DAYS)
        }
        Err(Error::Invalid(faults)) => again(&context, &sent, faults),
        Err(error) => Err(error.into()),
    }
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
    answer::refused(&form_page(context, returned.fill(press::FormView::new(context.lang))))
}

fn form_page(context: &RequestContext, form: press::FormView) -> SignInPage {
    let demo = context.site.options().demo.clone();
    let frame = context.bare_frame(context.l.t("sign-in-title")).private();
    SignInPage { l: context.l, frame, form, demo }
}

fn with_cookie(context: &RequestContext, mut response: Response, token: &str, days: i64) -> Answer {
    let secure = if context.origin.starts_with("https:") { "; Secure" } else { "" };
    let age = days * 86_400;
    let cookie = format!("{COOKIE}={token}; Path=/; HttpOnly; SameSite=Lax; Max-Age={age}{secure}");
    let cookie = HeaderValue::from_str(&cookie).map_err(Error::bug)?;
    response.headers_mut().insert(header::SET_COOKIE, cookie);
    Ok(response)
}
