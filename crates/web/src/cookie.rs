//! The cookies that the product sets. Over https their names begin with
//! `__Host-` (RFC 6265bis, section 4.1.3.2): a browser takes such a cookie
//! only from this very host, so that no neighbour under the same domain can
//! plant one.

use axum::http::{HeaderMap, HeaderValue, header};
use base::{Error, Result};

use crate::{context::origin, site::Site};

/// The cookie that holds a session's token.
pub const SESSION: &str = "mithaq";

/// The cookie by which an account knows a device that signed in before.
pub(crate) const DEVICE: &str = "mithaq-device";

/// The cookie that tells visitors without account apart, for a day.
pub(crate) const VISITOR: &str = "mithaq-visitor";

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
}
