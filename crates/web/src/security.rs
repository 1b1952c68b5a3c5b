//! What protects every answer, and where a form may come from.

use axum::{
    extract::Request,
    http::{HeaderMap, HeaderName, HeaderValue, header},
    response::Response,
};
use base::{Error, Result};

use crate::{cookie, held, site::Site};

/// Nothing from elsewhere, nothing inline: a page is our HTML, our styles,
/// our script, our font.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; \
     font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; \
     form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Two years, as browsers' lists of such hosts ask (RFC 6797, section 6.1). The
/// commune's other hosts under the same name are not ours to decide on.
const HTTPS_ALONE: HeaderValue = HeaderValue::from_static("max-age=63072000");

/// Gives an answer the protective headers.
pub(crate) fn dress(mut response: Response, origin: &str) -> Response {
    protect(response.headers_mut());
    keep_on_https(response, origin)
}

/// Lets an answer that went over https tell the browser to come so from now on.
pub(crate) fn keep_on_https(mut response: Response, origin: &str) -> Response {
    if origin.starts_with("https:") {
        response.headers_mut().insert(header::STRICT_TRANSPORT_SECURITY, HTTPS_ALONE);
    }
    response
}

/// Adds the protective headers where they are not set.
pub(crate) fn protect(headers: &mut HeaderMap) {
    let fixed: [(HeaderName, &'static str); 5] = [
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "same-origin"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("permissions-policy"), "geolocation=(), microphone=()"),
    ];
    for (name, value) in fixed {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
}

/// Accepts what changes something only from our own pages: browsers say so by
/// `Sec-Fetch-Site`, older ones by `Origin`. The session's cookie is
/// `SameSite=Lax` besides.
pub(crate) fn same_origin(request: &Request) -> Result<()> {
    // A form that comes back after its session ended was checked when it was sent.
    if request.method().is_safe() || held::is_resumed(request) {
        return Ok(());
    }
    let headers = request.headers();
    let site = request.extensions().get::<Site>();
    let site = site.ok_or_else(|| Error::bug("a request outside the site"))?;
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let own = match (text("sec-fetch-site"), text("origin")) {
        (Some(from), _) => from == "same-origin",
        (None, Some(origin)) => is_own(site, origin, text("host").unwrap_or_default()),
        // Neither header: no browser of this decade. Without a session there
        // is nothing to steal; with one, the form is refused.
        (None, None) => cookie::read(site, headers, cookie::SESSION).is_none(),
    };
    if own { Ok(()) } else { Err(Error::Refused("refused-foreign-form")) }
}

fn is_own(site: &Site, origin: &str, host: &str) -> bool {
    let public = site.options().public_address.trim_end_matches('/');
    let named = origin.split_once("://").map_or("", |(_, named)| named);
    (!public.is_empty() && origin == public) || (!host.is_empty() && named == host)
}
