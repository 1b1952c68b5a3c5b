//! How often one visitor may do one thing. A visitor is a session, or a
//! random cookie set by the form's page: never an address, which a whole hall
//! shares, and nothing that tells who they are.

use axum::{
    http::{HeaderMap, header},
    response::Response,
};
use base::Result;
use db::secret;

use crate::{context::RequestContext, cookie, limit::Rate};

/// A new idempotency key for a form.
pub(crate) fn fresh_key() -> String {
    secret::token().chars().take(32).collect()
}

/// Takes one turn of a visitor's. Those whose browser keeps no cookie cannot be
/// told apart and share one measure, wide enough for a hall, so that a flood of
/// forms without any has an end.
pub(super) fn take_turn(context: &RequestContext, headers: &HeaderMap, rate: Rate) -> Result<()> {
    match context.token.as_deref().or_else(|| own(context, headers)) {
        Some(person) => context.site.limit(rate, person),
        None => context.site.limit(rate.shared(), "without cookie"),
    }
}

fn own<'a>(context: &RequestContext, headers: &'a HeaderMap) -> Option<&'a str> {
    cookie::read(&context.site, headers, cookie::VISITOR)
}

/// Gives a visitor without cookie one.
pub(super) fn greet(
    context: &RequestContext,
    headers: &HeaderMap,
    mut response: Response,
) -> Result<Response> {
    if context.token.is_some() || own(context, headers).is_some() {
        return Ok(response);
    }
    let value = cookie::set(&context.origin, cookie::VISITOR, &secret::token(), 86_400)?;
    response.headers_mut().append(header::SET_COOKIE, value);
    Ok(response)
}
