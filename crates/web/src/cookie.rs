//! The cookies that the product sets. Over https their names begin with
//! `__Host-` (RFC 6265bis, section 4.1.3.2): a browser takes such a cookie
//! only from this very host, so that no neighbour under the same domain can
//! plant one.

use axum::http::{HeaderMap, HeaderValue, header};
use base::{Error, Result};
use civic::people::rules::SESSION_DAYS;

use crate::{context::origin, site::Site};

/// The cookie that holds a session's token.
pub const SESSION: &str = "mithaq";

/// The cookie by which an account knows a device that signed in before.
pub(crate) const DEVICE: &str = "mithaq-device";

/// The cookie that tells visitors without account apart, for a day.
pub(crate) const VISITOR: &str = "mithaq-visitor";

/// The cookie of whoever wrote a moment ago, who is shown what they wrote.
pub(crate) const WROTE: &str = "mithaq-wrote";

/// How long that one lasts, in seconds; longer than any former bytes serve.
pub(crate) const WROTE_SECONDS: i64 = 5;

/// The cookie that leads back to a form whose session had ended while somebody wrote.
pub(crate) const HELD: &str = "mithaq-held";

/// How long such a form waits, in seconds.
pub(crate) const HELD_SECONDS: i64 = 30 * 60;

/// A day, in seconds.
const DAY: i64 = 86_400;

/// Every cookie that the product sets, and for how long at most, in seconds.
/// The page about cookies is made from this; what stands not here is not set.
pub(crate) const ALL: [(&str, i64); 5] = [
    (SESSION, SESSION_DAYS * DAY),
    (DEVICE, 400 * DAY),
    (VISITOR, DAY),
    (HELD, HELD_SECONDS),
    (WROTE, WROTE_SECONDS),
];

/// For how long one of the product's cookies is set at most, in seconds.
pub(crate) fn lasts(name: &str) -> Result<i64> {
    let found = ALL.iter().find(|(known, _)| *known == name);
    found.map(|(_, seconds)| *seconds).ok_or_else(|| Error::bug("a cookie that no page tells of"))
}

/// Whether a visitor's browser speaks to us over https.
fn is_secure(origin: &str) -> bool {
    origin.starts_with("https:")
}

/// The value of a cookie of ours.
#[must_use]
pub(crate) fn read<'a>(site: &Site, headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    if is_secure(&origin(site, headers)) {
        return value(headers, &format!("__Host-{name}"));
    }
    value(headers, name)
}

/// The value of a cookie by its whole name.
#[must_use]
pub fn value<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let all = headers.get_all(header::COOKIE).into_iter().filter_map(|value| value.to_str().ok());
    all.flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(key, value)| (key == name).then_some(value))
}

/// The header that sets a cookie for some seconds; for none, it ends it.
pub(crate) fn set(origin: &str, name: &str, value: &str, seconds: i64) -> Result<HeaderValue> {
    let seconds = seconds.min(lasts(name)?);
    let (prefix, secure) = if is_secure(origin) { ("__Host-", "; Secure") } else { ("", "") };
    let cookie = format!(
        "{prefix}{name}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age={seconds}{secure}"
    );
    HeaderValue::from_str(&cookie).map_err(Error::bug)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn over_https_a_cookie_belongs_to_this_very_host() {
        let set = |origin: &str| set(origin, SESSION, "t", 60).ok();
        let secure = "__Host-mithaq=t; Path=/; HttpOnly; SameSite=Lax; Max-Age=60; Secure";
        assert_eq!(
            set("https://example.ma").as_ref().map(HeaderValue::as_bytes),
            Some(secure.as_bytes())
        );
        let plain = "mithaq=t; Path=/; HttpOnly; SameSite=Lax; Max-Age=60";
        assert_eq!(set("http://hall").as_ref().map(HeaderValue::as_bytes), Some(plain.as_bytes()));
    }

    #[test]
    fn no_cookie_is_set_that_the_page_about_cookies_does_not_tell_of() {
        assert!(set("http://hall", "mithaq-other", "t", 60).is_err());
        let longer = set("http://hall", VISITOR, "t", 1_000_000).expect("a cookie");
        assert!(longer.to_str().expect("text").ends_with("Max-Age=86400"));
    }
}
