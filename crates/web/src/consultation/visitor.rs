//! How often one visitor may do one thing. A visitor is a session, or a
//! random cookie set by the form's page: never an address, which a whole hall
//! shares, and nothing that tells who they are.

use axum::{
    http::{HeaderMap, HeaderValue, header},
    response::Response,
};
use base::{Error, Result};
use db::secret;

use crate::{
    context::{RequestContext, cookie},
    limit::Rate,
};

/// The cookie that tells visitors without account apart, for a day.
const COOKIE: &str = "mithaq-visitor";

/// A new idempotency key for a form.
pub(crate) fn fresh_key() -> String {
    secret::token().chars().take(32).collect()
}

/// Takes one turn of a visitor's. Those whose browser keeps no cookie cannot be
/// told apart and share one measure, wide enough for a hall, so that a flood of
/// forms without any has an end.
pub(super) fn take_turn(context: &RequestContext, headers: &HeaderMap, rate: Rate) -> Result<()> {
    match context.token.as_deref().or_else(|| cookie(headers, COOKIE)) {
        Some(person) => context.site.limit(rate, person),
        None => context.site.limit(rate.shared(), "without cookie"),
    }
}

/// Gives a visitor without cookie one.
pub(super) fn greet(
    context: &RequestContext,
    headers: &HeaderMap,
    mut response: Response,
) -> Result<Response> {
    if context.token.is_some() || cookie(headers, COOKIE).is_some() {
        return Ok(response);
    }
    let secure = if context.origin.starts_with("https:") { "; Secure" } else { "" };
    let value = format!(
        "{COOKIE}={}; Path=/; HttpOnly; SameSite=Lax; Max-Age=86400{secure}",
        secret::token()
    );
    let value = HeaderValue::from_str(&value).map_err(Error::bug)?;
    response.headers_mut().append(header::SET_COOKIE, value);
    Ok(response)
}
