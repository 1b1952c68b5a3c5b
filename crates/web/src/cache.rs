//! Public pages as compressed bytes, keyed by their address and as fresh as
//! the last commit in their commune. An anonymous reader costs a look-up; and
//! nobody sees a stale page after a commit, because the journal's head is
//! part of what an entry says about itself.
//!
//! While many people write, every commit would have every page made anew for
//! every reader. So a page has one maker at a time, whom the others wait for,
//! and readers get its former bytes for as long as the operator allows. Whoever
//! wrote a moment ago carries a cookie that says so, and always sees what they
//! wrote.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, Weak},
};

use axum::{
    body::{Body, Bytes, HttpBody, to_bytes},
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header},
    middleware::Next,
    response::Response,
};
use base::{Error, Instant};
use libdeflater::CompressionLvl;
use quick_cache::{Weighter, sync::Cache};
use sha2::{Digest, Sha256};

use crate::{answer, compress, context, cookie, security, site::Site};

/// How many bytes of pages are kept at most.
const CAPACITY: u64 = 12 * 1024 * 1024;

/// How long an entry may serve at most: windows open and close by the clock,
/// without a commit.
const FRESH_MS: i64 = 20_000;

/// The longest address worth keeping; longer ones are made anew.
const LONGEST: usize = 200;

/// The cookie of whoever wrote a moment ago.
const WROTE: &str = "mithaq-wrote";

/// How long it lasts, in seconds; longer than any former bytes serve.
const WROTE_SECONDS: i64 = 5;

/// What public pages read of an address's query. Anything else, which links
/// from elsewhere like to add, makes no page anew.
const ASKED: [&str; 4] = ["after", "before", "from", "q"];

/// The kept pages, and which are being made.
pub struct Pages {
    kept: Cache<String, Arc<Kept>, Weight>,
    making: Mutex<HashMap<String, Weak<tokio::sync::Mutex<()>>>>,
}

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
        let kept = Cache::with_weighter(500, CAPACITY, Weight);
        Self { kept, making: Mutex::default() }
    }
}

impl Pages {
    /// The turn to make a page: who holds it makes it, the others wait.
    fn turn(&self, key: &str) -> Arc<tokio::sync::Mutex<()>> {
        let Ok(mut making) = self.making.lock() else { return Arc::default() };
        making.retain(|_, turn| turn.strong_count() > 0);
        if let Some(turn) = making.get(key).and_then(Weak::upgrade) {
            return turn;
        }
        let turn = Arc::default();
        making.insert(key.to_owned(), Arc::downgrade(&turn));
        turn
    }
}

/// Stands before everything else: a page that is kept and still fresh is
/// answered at once, without a route, a log line or a statement.
pub(crate) async fn answer_kept(
    State(site): State<Site>,
    request: Request,
    next: Next,
) -> Response {
    let asked = matches!(*request.method(), Method::GET | Method::HEAD);
    let kept = (asked && site.options().page_cache)
        .then(|| fresh(&site, request.uri(), request.headers()))
        .flatten();
    match kept {
        Some(kept) => {
            site.metrics().note_cached();
            let answer = kept.answer(request.headers());
            if request.method() == Method::HEAD { without_body(answer) } else { answer }
        }
        None => next.run(request).await,
    }
}

/// The kept page of an address, unless its time is over, or something was
/// committed since and this reader may not have the former bytes.
fn fresh(site: &Site, address: &Uri, headers: &HeaderMap) -> Option<Arc<Kept>> {
    let kept = site.pages().kept.get(&key(site, address, headers))?;
    let age = kept.age(site);
    let is_last = || kept.head == site.db().news().head(kept.scope);
    let may_be_former =
        || age < site.options().former_pages_ms && cookie::value(headers, WROTE).is_none();
    (age < FRESH_MS && (is_last() || may_be_former())).then_some(kept)
}

/// Says in an answer to a form that its reader wrote just now.
pub(crate) fn note_writer(response: &mut Response) {
    let done = response.status().is_success() || response.status().is_redirection();
    let value = format!("{WROTE}=1; Path=/; HttpOnly; SameSite=Lax; Max-Age={WROTE_SECONDS}");
    if let Some(value) = HeaderValue::from_str(&value).ok().filter(|_| done) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
}

/// The head of an answer, with the length that its body has.
fn without_body(mut response: Response) -> Response {
    let length = response.body().size_hint().lower();
    response.headers_mut().insert(header::CONTENT_LENGTH, length.into());
    *response.body_mut() = Body::empty();
    response
}

/// Makes a public page and keeps it.
pub(crate) async fn serve(mut request: Request, next: Next) -> Response {
    let Some(site) = request.extensions().get::<Site>().cloned() else {
        return answer::fail(Error::bug("a request outside the site"));
    };
    // The page is the same for everybody: whoever is signed in reads it as a stranger.
    request.headers_mut().remove(header::COOKIE);
    // Nor does it read of the query what its key does not hold.
    if let Ok(address) = asked(request.uri()).parse() {
        *request.uri_mut() = address;
    }
    let headers = request.headers().clone();
    let key = key(&site, request.uri(), &headers);
    let keep = site.options().page_cache && key.len() <= LONGEST;
    let scope = scope(request.uri().path());
    // What was committed before this reader came is on the page that they get.
    let wanted = site.db().news().head(scope);
    let turn = keep.then(|| site.pages().turn(&key));
    let _turn = match &turn {
        Some(turn) => Some(turn.lock().await),
        None => None,
    };
    if let Some(kept) = made_meanwhile(&site, &key, wanted).filter(|_| keep) {
        return kept.answer(&headers);
    }
    // The head is read before the rows: a commit in between makes the page stale, never wrong.
    let (head, now) = (site.db().news().head(scope), site.db().now());
    let response = next.run(request).await;
    if response.status() != StatusCode::OK {
        return response;
    }
    // Packed well where it is sent many times, quickly where it is sent once.
    let packing = if keep { CompressionLvl::default() } else { compress::quickly() };
    match Kept::of(response, packing, scope, head, now).await {
        Ok(kept) => {
            let kept = Arc::new(kept);
            if keep {
                site.pages().kept.insert(key, kept.clone());
            }
            kept.answer(&headers)
        }
        Err(error) => answer::fail(error),
    }
}

/// The page as somebody else made it while this reader waited.
fn made_meanwhile(site: &Site, key: &str, wanted: i64) -> Option<Arc<Kept>> {
    let kept = site.pages().kept.get(key)?;
    (kept.age(site) < FRESH_MS && kept.head >= wanted).then_some(kept)
}

/// What a page is kept under: its address, after the origin that its links
/// begin with, which without a public address is whatever the asker named. A
/// file asks nothing by its query, so no query makes it anew.
fn key(site: &Site, address: &Uri, headers: &HeaderMap) -> String {
    let origin = match site.options().public_address.is_empty() {
        true => context::origin(site, headers),
        false => String::new(),
    };
    origin + &asked(address)
}

/// An address with what a page may read of its query.
fn asked(address: &Uri) -> String {
    let path = address.path();
    let is_file = path.rsplit('/').next().is_some_and(|last| last.contains('.'));
    let read =
        |part: &&str| !is_file && ASKED.contains(&part.split('=').next().unwrap_or_default());
    let parts: Vec<&str> = address.query().unwrap_or_default().split('&').filter(read).collect();
    if parts.is_empty() { path.to_owned() } else { format!("{path}?{}", parts.join("&")) }
}

/// The journal's scope that an address shows: its commune, else the installation.
fn scope(path: &str) -> uuid::Uuid {
    let slug = path.split('/').nth(2).unwrap_or_default();
    civic::commune::gazetteer::by_slug(slug)
        .map_or(db::INSTALLATION, |unit| civic::commune::identity(&unit.code))
        .uuid()
}

impl Kept {
    /// How many milliseconds ago it was made.
    fn age(&self, site: &Site) -> i64 {
        site.db().now().0 - self.made_at.0
    }

    async fn of(
        response: Response,
        packing: CompressionLvl,
        scope: uuid::Uuid,
        head: i64,
        made_at: Instant,
    ) -> base::Result<Self> {
        let (parts, body) = response.into_parts();
        let plain = to_bytes(body, usize::MAX).await.map_err(Error::bug)?;
        let gzip = compress::pack(&plain, packing)?.into();
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
        let (headers, bytes) = if compress::is_accepted(asked) { &self.gzip } else { &self.plain };
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
