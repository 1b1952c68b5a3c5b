//! Public pages as compressed bytes, keyed by their address and as fresh as
//! the last commit in their commune. An anonymous reader costs a look-up; and
//! nobody sees a stale page after a commit, because the journal's head is
//! part of what an entry says about itself.

use std::{io::Write, sync::Arc};

use axum::{
    body::{Body, Bytes, to_bytes},
    extract::Request,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use base::{Error, Instant};
use flate2::{Compression, write::GzEncoder};
use quick_cache::{Weighter, sync::Cache};
use sha2::{Digest, Sha256};

use crate::{answer, site::Site, visit};

/// How many bytes of pages are kept at most.
const CAPACITY: u64 = 12 * 1024 * 1024;

/// How long an entry may serve at most: windows open and close by the clock,
/// without a commit.
const FRESH_MS: i64 = 20_000;

/// The longest address worth keeping; longer ones are made anew.
const LONGEST: usize = 200;

/// The kept pages.
pub struct Pages(Cache<String, Arc<Kept>, Weight>);

/// One kept page.
struct Kept {
    head: i64,
    made_at: Instant,
    etag: HeaderValue,
    media_type: HeaderValue,
    plain: Bytes,
    gzip: Bytes,
}

#[derive(Clone)]
struct Weight;

impl Weighter<String, Arc<Kept>> for Weight {
    fn weight(&self, key: &String, kept: &Arc<Kept>) -> u64 {
        (key.len() + kept.plain.len() + kept.gzip.len() + 200) as u64
    }
}

impl Default for Pages {
    fn default() -> Self {
        Self(Cache::with_weighter(500, CAPACITY, Weight))
    }
}

/// Serves a public page from its bytes, or makes it and keeps it.
pub(crate) async fn serve(mut request: Request, next: Next) -> Response {
    let Some(site) = request.extensions().get::<Site>().cloned() else {
        return answer::fail(Error::bug("a request outside the site"));
    };
    // The page is the same for everybody: whoever is signed in reads it as a stranger.
    request.headers_mut().remove(header::COOKIE);
    let headers = request.headers().clone();
    let key = key(&site, &request);
    let keep = site.options().page_cache && key.len() <= LONGEST;
    let scope = scope(request.uri().path());
    let (head, now) = (site.store().news().head(scope), site.store().now());
    if keep
        && let Some(kept) = site.pages().0.get(&key)
        && kept.head == head
        && now.0 - kept.made_at.0 < FRESH_MS
    {
        site.metrics().note_cached();
        return kept.answer(&headers);
    }
    let response = next.run(request).await;
    if response.status() != StatusCode::OK {
        return response;
    }
    match Kept::of(response, head, now).await {
        Ok(kept) => {
            let kept = Arc::new(kept);
            if keep {
                site.pages().0.insert(key, kept.clone());
            }
            kept.answer(&headers)
        }
        Err(error) => answer::fail(error),
    }
}

/// What a page is kept under: its address, after the origin that its links
/// begin with, which without a public address is whatever the asker named. A
/// file asks nothing by its query, so no query makes it anew.
fn key(site: &Site, request: &Request) -> String {
    let uri = request.uri();
    let is_file = uri.path().rsplit('/').next().is_some_and(|last| last.contains('.'));
    let query = uri.query().filter(|_| !is_file);
    let origin = match site.options().public_address.is_empty() {
        true => visit::origin(site, request.headers()),
        false => String::new(),
    };
    let (mark, query) = if query.is_some() { ("?", query) } else { ("", None) };
    format!("{origin}{}{mark}{}", uri.path(), query.unwrap_or_default())
}

/// The journal's scope that an address shows: its commune, else the installation.
fn scope(path: &str) -> uuid::Uuid {
    let slug = path.split('/').nth(2).unwrap_or_default();
    civic::commune::gazetteer::by_slug(slug)
        .map_or(store::INSTALLATION, |unit| civic::commune::identity(&unit.code))
        .uuid()
}

impl Kept {
    async fn of(response: Response, head: i64, made_at: Instant) -> base::Result<Self> {
        let (parts, body) = response.into_parts();
        let plain = to_bytes(body, usize::MAX).await.map_err(Error::bug)?;
        let mut encoder = GzEncoder::new(Vec::new(), Compression::new(6));
        encoder.write_all(&plain).map_err(Error::bug)?;
        let gzip = encoder.finish().map_err(Error::bug)?.into();
        let digest = hex::encode(&Sha256::digest(&plain)[..12]);
        let etag = HeaderValue::from_str(&format!("\"{digest}\"")).map_err(Error::bug)?;
        let html = HeaderValue::from_static("text/html; charset=utf-8");
        let media_type = parts.headers.get(header::CONTENT_TYPE).cloned().unwrap_or(html);
        Ok(Self { head, made_at, etag, media_type, plain, gzip })
    }

    fn answer(&self, asked: &HeaderMap) -> Response {
        let mut headers = HeaderMap::with_capacity(6);
        headers.insert(header::ETAG, self.etag.clone());
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        if asked.get(header::IF_NONE_MATCH) == Some(&self.etag) {
            return (StatusCode::NOT_MODIFIED, headers).into_response();
        }
        headers.insert(header::CONTENT_TYPE, self.media_type.clone());
        let accepted = asked.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok());
        let bytes = if accepted.is_some_and(|value| value.contains("gzip")) {
            headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
            self.gzip.clone()
        } else {
            self.plain.clone()
        };
        (headers, Body::from(bytes)).into_response()
    }
}
