//! Public pages as compressed bytes, keyed by their address and as fresh as
//! the last commit in their commune. An anonymous reader costs a look-up; and
//! nobody sees a stale page after a commit, because the journal's head is
//! part of what an entry says about itself.

use std::sync::Arc;

use axum::{
    body::{Body, Bytes, to_bytes},
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header},
    middleware::Next,
    response::Response,
};
use base::{Error, Instant};
use libdeflater::{CompressionLvl, Compressor};
use quick_cache::{Weighter, sync::Cache};
use sha2::{Digest, Sha256};

use crate::{answer, context, security, site::Site};

/// How many bytes of pages are kept at most.
const CAPACITY: u64 = 12 * 1024 * 1024;

/// How long an entry may serve at most: windows open and close by the clock,
/// without a commit.
const FRESH_MS: i64 = 20_000;

/// The longest address worth keeping; longer ones are made anew.
const LONGEST: usize = 200;

/// The kept pages.
pub struct Pages(Cache<String, Arc<Kept>, Weight>);

/// One kept page: its bytes and its headers, ready to send.
struct Kept {
    scope: uuid::Uuid,
    head: i64,
    made_at: Instant,
    etag: HeaderValue,
    plain: (HeaderMap, Bytes),
    gzip: (HeaderMap, Bytes),
}

#[derive(Clone)]
struct Weight;

impl Weighter<String, Arc<Kept>> for Weight {
    fn weight(&self, key: &String, kept: &Arc<Kept>) -> u64 {
        (key.len() + kept.plain.1.len() + kept.gzip.1.len() + 1_000) as u64
    }
}

impl Default for Pages {
    fn default() -> Self {
        Self(Cache::with_weighter(500, CAPACITY, Weight))
    }
}

/// Stands before everything else: a page that is kept and still fresh is
/// answered at once, without a route, a log line or a statement.
pub(crate) async fn answer_kept(
    State(site): State<Site>,
    request: Request,
    next: Next,
) -> Response {
    let asked = request.method() == Method::GET && site.options().page_cache;
    let kept = asked.then(|| fresh(&site, request.uri(), request.headers())).flatten();
    match kept {
        Some(kept) => {
            site.metrics().note_cached();
            kept.answer(request.headers())
        }
        None => next.run(request).await,
    }
}

/// The kept page of an address, unless something was committed since or its
/// time is over.
fn fresh(site: &Site, address: &Uri, headers: &HeaderMap) -> Option<Arc<Kept>> {
    let kept = site.pages().0.get(&key(site, address, headers))?;
    let young = site.db().now().0 - kept.made_at.0 < FRESH_MS;
    (young && kept.head == site.db().news().head(kept.scope)).then_some(kept)
}

/// Makes a public page and keeps it.
pub(crate) async fn serve(mut request: Request, next: Next) -> Response {
    let Some(site) = request.extensions().get::<Site>().cloned() else {
        return answer::fail(Error::bug("a request outside the site"));
    };
    // The page is the same for everybody: whoever is signed in reads it as a stranger.
    request.headers_mut().remove(header::COOKIE);
    let headers = request.headers().clone();
    let key = key(&site, request.uri(), &headers);
    let keep = site.options().page_cache && key.len() <= LONGEST;
    let scope = scope(request.uri().path());
    // The head is read before the rows: a commit in between makes the page stale, never wrong.
    let (head, now) = (site.db().news().head(scope), site.db().now());
    let response = next.run(request).await;
    if response.status() != StatusCode::OK {
        return response;
    }
    // Packed well where it is sent many times, quickly where it is sent once.
    let packing = if keep { CompressionLvl::default() } else { CompressionLvl::fastest() };
    match Kept::of(response, packing, scope, head, now).await {
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
fn key(site: &Site, address: &Uri, headers: &HeaderMap) -> String {
    let path = address.path();
    let is_file = path.rsplit('/').next().is_some_and(|last| last.contains('.'));
    let mut key = match site.options().public_address.is_empty() {
        true => context::origin(site, headers),
        false => String::new(),
    };
    key.push_str(path);
    if let Some(query) = address.query().filter(|_| !is_file) {
        key.push('?');
        key.push_str(query);
    }
    key
}

/// The journal's scope that an address shows: its commune, else the installation.
fn scope(path: &str) -> uuid::Uuid {
    let slug = path.split('/').nth(2).unwrap_or_default();
    civic::commune::gazetteer::by_slug(slug)
        .map_or(db::INSTALLATION, |unit| civic::commune::identity(&unit.code))
        .uuid()
}

/// The bytes as gzip.
fn pack(plain: &[u8], packing: CompressionLvl) -> base::Result<Bytes> {
    let mut packer = Compressor::new(packing);
    let mut packed = vec![0; packer.gzip_compress_bound(plain.len())];
    let length = packer.gzip_compress(plain, &mut packed).map_err(Error::bug)?;
    packed.truncate(length);
    packed.shrink_to_fit();
    Ok(packed.into())
}

impl Kept {
    async fn of(
        response: Response,
        packing: CompressionLvl,
        scope: uuid::Uuid,
        head: i64,
        made_at: Instant,
    ) -> base::Result<Self> {
        let (parts, body) = response.into_parts();
        let plain = to_bytes(body, usize::MAX).await.map_err(Error::bug)?;
        let gzip = pack(&plain, packing)?;
        let digest = hex::encode(&Sha256::digest(&plain)[..12]);
        let etag = HeaderValue::from_str(&format!("\"{digest}\"")).map_err(Error::bug)?;
        let html = HeaderValue::from_static("text/html; charset=utf-8");
        let mut headers = HeaderMap::with_capacity(12);
        security::protect(&mut headers);
        headers.insert(header::ETAG, etag.clone());
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        let kind = parts.headers.get(header::CONTENT_TYPE).cloned().unwrap_or(html);
        headers.insert(header::CONTENT_TYPE, kind);
        let mut packed = headers.clone();
        packed.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        Ok(Self { scope, head, made_at, etag, plain: (headers, plain), gzip: (packed, gzip) })
    }

    fn answer(&self, asked: &HeaderMap) -> Response {
        let accepted = asked.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok());
        let packed = accepted.is_some_and(|value| value.contains("gzip"));
        let (headers, bytes) = if packed { &self.gzip } else { &self.plain };
        let known = asked.get(header::IF_NONE_MATCH) == Some(&self.etag);
        let body = if known { Body::empty() } else { Body::from(bytes.clone()) };
        let mut response = Response::new(body);
        headers.clone_into(response.headers_mut());
        if known {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
        }
        response
    }
}
