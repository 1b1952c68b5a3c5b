//! How often one visitor may do one thing. A visitor is a session, or a token
//! that a form's page gives and the installation signs, in a cookie and in the
//! form itself: never an address, which a whole hall shares, and nothing that
//! tells who they are. Whoever brings none, or one that nobody signed, cannot
//! be told from the others who do so, and shares one small measure with them.

use axum::{
    http::{HeaderMap, header},
    response::Response,
};
use base::Result;
use db::secret;
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

use crate::{context::RequestContext, cookie, form::FormData, limit::Rate};

/// The field of the form that holds the token.
pub(crate) const FIELD: &str = "visitor";
/// A field that people do not see; programs fill it.
const TRAP: &str = "website";
/// The field in which a browser tells what it worked out.
const WORK: &str = "work";
/// How many bits of the small work are zero: some four thousand digests.
const WORK_BITS: u32 = 12;

/// A new idempotency key for a form.
pub(crate) fn fresh_key() -> String {
    secret::token().chars().take(32).collect()
}

/// A token that was not given to anybody yet.
fn fresh(key: &[u8; 32]) -> String {
    let name = fresh_key();
    let mark = mark_of(key, &name);
    format!("{name}.{mark}")
}

/// The name in a token that the installation signed.
fn name_in<'a>(key: &[u8; 32], token: &'a str) -> Option<&'a str> {
    let (name, mark) = token.split_once('.')?;
    let mut mac = keyed(key)?;
    mac.update(name.as_bytes());
    let given = hex::decode(mark).ok()?;
    mac.verify_slice(&given).ok().map(|()| name)
}

fn mark_of(key: &[u8; 32], name: &str) -> String {
    keyed(key).map_or_else(String::new, |mut mac| {
        mac.update(name.as_bytes());
        hex::encode(mac.finalize().into_bytes())
    })
}

fn keyed(key: &[u8; 32]) -> Option<Hmac<Sha256>> {
    Hmac::<Sha256>::new_from_slice(key).ok()
}

/// Who sends a form: their session, or their token in the cookie or the form.
pub(super) fn name(
    context: &RequestContext,
    headers: &HeaderMap,
    sent: Option<&FormData>,
) -> Option<String> {
    let key = &context.site.options().visitor_key;
    let in_form = || sent.map(|sent| sent.get(FIELD)).and_then(|it| name_in(key, it));
    let session = context.token.as_deref();
    session.or_else(|| own(context, headers)).or_else(in_form).map(str::to_owned)
}

/// Takes one turn of a visitor's.
pub(crate) fn take_turn(
    context: &RequestContext,
    headers: &HeaderMap,
    (rate, sent): (Rate, Option<&FormData>),
) -> Result<()> {
    match name(context, headers, sent) {
        Some(person) => context.site.limit(rate, &person),
        None => context.site.limit(rate.shared(), "unsigned"),
    }
}

fn own<'a>(context: &RequestContext, headers: &'a HeaderMap) -> Option<&'a str> {
    let cookie = cookie::read(&context.site, headers, cookie::VISITOR)?;
    name_in(&context.site.options().visitor_key, cookie)
}

/// The token for a form and for the cookie of a visitor who has none.
pub(crate) fn token_for(context: &RequestContext, headers: &HeaderMap) -> Option<String> {
    let known = context.token.is_some() || own(context, headers).is_some();
    (!known).then(|| fresh(&context.site.options().visitor_key))
}

/// Gives a visitor without a token one.
pub(super) fn greet(
    context: &RequestContext,
    headers: &HeaderMap,
    response: Response,
) -> Result<Response> {
    give(context, token_for(context, headers).as_deref(), response)
}

/// Gives a visitor this token, where there is one to give.
pub(crate) fn give(
    context: &RequestContext,
    token: Option<&str>,
    mut response: Response,
) -> Result<Response> {
    if let Some(token) = token {
        let value =
            cookie::set(&context.origin, cookie::VISITOR, token, cookie::lasts(cookie::VISITOR)?)?;
        response.headers_mut().append(header::SET_COOKIE, value);
    }
    Ok(response)
}

/// Whether a field was filled that people do not see.
pub(crate) fn is_trapped(sent: &FormData) -> bool {
    !base::visible(sent.get(TRAP)).is_empty()
}

/// Whether the browser did the small work for this form: the digest of its key
/// and of what it found begins with zeros.
pub(super) fn has_worked(sent: &FormData) -> bool {
    let (key, work) = (sent.get("key"), sent.get(WORK));
    let digest = Sha256::digest(format!("{key}:{work}"));
    let head = digest.first_chunk().copied().map_or(u32::MAX, u32::from_be_bytes);
    !work.is_empty() && head.leading_zeros() >= WORK_BITS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_the_installation_signed_names_a_visitor() {
        let (key, other) = ([1; 32], [2; 32]);
        let token = fresh(&key);
        let name = token.split('.').next();
        assert_eq!(name_in(&key, &token), name);
        assert_eq!(name_in(&other, &token), None);
        for forged in ["", "abc", "abc.", "abc.00", &token[..token.len() - 2]] {
            assert_eq!(name_in(&key, forged), None, "{forged}");
        }
    }
}
