//! On what and from where somebody signs in: words for their list of sessions,
//! the mark of a device that signed in before, the origin of those who fail.

use std::net::IpAddr;

use axum::http::{HeaderMap, header};

use crate::{context::RequestContext, cookie};

/// The address at the other end of a connection, as the server put it there.
#[derive(Debug, Clone, Copy)]
pub struct Peer(pub IpAddr);

/// Browsers by what they say of themselves; many name others besides, so the
/// order counts.
const BROWSERS: [(&str, &str); 6] = [
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser", "Samsung Internet"),
    ("Firefox/", "Firefox"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
];

/// Systems, likewise.
const SYSTEMS: [(&str, &str); 6] = [
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("Mac OS X", "macOS"),
    ("Linux", "Linux"),
];

/// A browser and its system in words; empty where it tells neither.
pub(super) fn words(headers: &HeaderMap) -> String {
    let told = headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok());
    let told = told.unwrap_or_default();
    let named = |known: [(&str, &'static str); 6]| {
        known.into_iter().find(|(sign, _)| told.contains(sign)).map(|(_, name)| name)
    };
    [named(BROWSERS), named(SYSTEMS)].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// The mark by which an account knows this device.
pub(super) fn mark<'a>(context: &RequestContext, headers: &'a HeaderMap) -> Option<&'a str> {
    cookie::read(&context.site, headers, cookie::DEVICE)
}

/// Where a request comes from. A proxy on this machine says whom it speaks for;
/// what anybody else says of themselves is not believed.
pub(super) fn origin(headers: &HeaderMap, peer: Option<Peer>) -> String {
    let Some(Peer(peer)) = peer else { return "unknown".to_owned() };
    let told = headers.get("x-forwarded-for").and_then(|value| value.to_str().ok());
    let last = told.and_then(|told| told.rsplit(',').next()).map(str::trim);
    match last.and_then(|it| it.parse::<IpAddr>().ok()).filter(|_| peer.is_loopback()) {
        Some(behind) => behind.to_string(),
        None => peer.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn told(name: header::HeaderName, value: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(name, HeaderValue::from_static(value))])
    }

    #[test]
    fn a_device_is_told_in_two_words() {
        let firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0";
        assert_eq!(words(&told(header::USER_AGENT, firefox)), "Firefox · Linux");
        let phone = "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) \
                     Chrome/126.0 Mobile Safari/537.36";
        assert_eq!(words(&told(header::USER_AGENT, phone)), "Chrome · Android");
        assert_eq!(words(&HeaderMap::new()), "");
    }

    #[test]
    fn only_a_proxy_on_this_machine_is_believed() {
        let forwarded =
            told(header::HeaderName::from_static("x-forwarded-for"), "1.2.3.4, 5.6.7.8");
        let from = |peer: &str| origin(&forwarded, peer.parse().ok().map(Peer));
        assert_eq!(from("127.0.0.1"), "5.6.7.8");
        assert_eq!(from("9.9.9.9"), "9.9.9.9");
        assert_eq!(origin(&forwarded, None), "unknown");
    }
}
