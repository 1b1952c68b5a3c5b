//! Public pages as compressed bytes, keyed by their address. An anonymous
//! reader costs a look-up; and nobody sees a stale page after a commit: a route
//! declares which topics its page shows, an event names those that it touches,
//! and an entry keeps the mark of the last news of them.
//!
//! While many people write, every commit would have every page made anew for
//! every reader. So a page has one maker at a time, whom the others wait for,
//! and readers get its former bytes for as long as the operator allows. Whoever
//! wrote a moment ago carries a cookie that says so, and always sees what they
//! wrote.

mod kept;

use std::sync::Arc;

use axum::{
    body::{Body, HttpBody},
    extract::{Request, State},
    http::{HeaderMap, Method, StatusCode, Uri, header},
    middleware::Next,
    response::Response,
};
use base::{Error, Topics};
use libdeflater::CompressionLvl;

use crate::{
    answer, compress, context,
    cookie::{self, WROTE, WROTE_SECONDS},
    security,
    site::Site,
};
pub use kept::Pages;
use kept::{Kept, Shown};

/// How long an entry may serve at most: windows open and close by the clock,
/// without a commit.
const FRESH_MS: i64 = 20_000;

/// The longest address worth keeping; longer ones are made anew.
const LONGEST: usize = 200;

/// What public pages read of an address's query. Anything else, which links
/// from elsewhere like to add, makes no page anew.
const ASKED: [&str; 11] = [
    "after",
    "before",
    "from",
    "q",
    "region",
    "edition",
    "provision",
    "kind",
    "answer",
    "channel",
    "body",
];

/// What a kept page may do for a reader.
enum Use {
    /// It is as it would be made now.
    Last(Arc<Kept>),
    /// Something happened since; its bytes still serve this reader.
    Former(Arc<Kept>),
}

/// Says that a page is to be made although its former bytes still serve.
#[derive(Clone, Copy)]
struct Ahead;

/// Stands before everything else: a page that is kept and still fresh is
/// answered at once, without a route, a log line or a statement.
pub(crate) async fn answer_kept(
    State(site): State<Site>,
    request: Request,
    next: Next,
) -> Response {
    let asked = matches!(*request.method(), Method::GET | Method::HEAD);
    if !asked || !site.options().page_cache {
        return next.run(request).await;
    }
    let key = key(&site, request.uri(), request.headers());
    let Some(usable) = usable(&site, &key, request.headers()) else {
        return next.run(request).await;
    };
    site.metrics().note_cached();
    let (Use::Last(kept) | Use::Former(kept)) = &usable;
    let answer = kept.answer(request.headers());
    let answer = if request.method() == Method::HEAD { without_body(answer) } else { answer };
    let answer = security::keep_on_https(answer, &context::origin(&site, request.headers()));
    if matches!(usable, Use::Former(_)) {
        make_ahead(&site, &key, kept.age(&site), request, next);
    }
    answer
}

/// What the kept page of an address may do, unless its time is over, or
/// something was committed since and this reader may not have the former bytes.
fn usable(site: &Site, key: &str, headers: &HeaderMap) -> Option<Use> {
    let kept = site.pages().get(key)?;
    if kept.age(site) >= FRESH_MS {
        return None;
    }
    if kept.is_last(site) {
        return Some(Use::Last(kept));
    }
    may_be_former(site, &kept, wrote(site, headers)).then_some(Use::Former(kept))
}

fn wrote(site: &Site, headers: &HeaderMap) -> bool {
    cookie::read(site, headers, WROTE).is_some()
}

fn may_be_former(site: &Site, kept: &Kept, wrote: bool) -> bool {
    !wrote && kept.age(site) < site.options().former_pages_ms
}

/// Makes a page anew once half of the time is over for which its former bytes
/// serve: under steady writing nobody then waits for it.
fn make_ahead(site: &Site, key: &str, age: i64, mut request: Request, next: Next) {
    if age * 2 < site.options().former_pages_ms {
        return;
    }
    let Some(turn) = site.pages().free_turn(key) else { return };
    request.extensions_mut().insert(Ahead);
    tokio::spawn(async move {
        next.run(request).await;
        drop(turn);
    });
}

/// Says in an answer to a form that its reader wrote just now.
pub(crate) fn note_writer(response: &mut Response, origin: &str) {
    let done = response.status().is_success() || response.status().is_redirection();
    let value = cookie::set(origin, WROTE, "1", WROTE_SECONDS);
    if let Some(value) = value.ok().filter(|_| done) {
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

/// Makes a public page, which shows some topics, and keeps it.
pub(crate) async fn serve(mut request: Request, next: Next, topics: Topics) -> Response {
    let Some(site) = request.extensions().get::<Site>().cloned() else {
        return answer::fail(Error::bug("a request outside the site"));
    };
    let anew = wrote(&site, request.headers()) || request.extensions().get::<Ahead>().is_some();
    // The page is the same for everybody: whoever is signed in reads it as a stranger.
    request.headers_mut().remove(header::COOKIE);
    // Nor does it read of the query what its key does not hold.
    if let Ok(address) = asked(request.uri()).parse() {
        *request.uri_mut() = address;
    }
    let headers = request.headers().clone();
    let key = key(&site, request.uri(), &headers);
    let keep = site.options().page_cache && key.len() <= LONGEST;
    let shown = Shown::at(request.uri().path(), topics);
    // What was committed before this reader came is on the page that they get.
    let wanted = shown.mark(&site);
    let turn = keep.then(|| site.pages().turn(&key));
    let _turn = match &turn {
        Some(turn) => Some(turn.lock().await),
        None => None,
    };
    if let Some(kept) = made_meanwhile(&site, &key, wanted, anew).filter(|_| keep) {
        return kept.answer(&headers);
    }
    make(&site, request, next, (keep.then_some(key), shown)).await
}

async fn make(
    site: &Site,
    request: Request,
    next: Next,
    (key, shown): (Option<String>, Shown),
) -> Response {
    let headers = request.headers().clone();
    // The mark is read before the rows: a commit in between makes the page stale, never wrong.
    let (mark, now) = (shown.mark(site), site.db().now());
    let response = next.run(request).await;
    if response.status() != StatusCode::OK {
        return response;
    }
    // Packed well where it is sent many times, quickly where it is sent once.
    let packing = if key.is_some() { CompressionLvl::default() } else { compress::quickly() };
    match Kept::of(response, packing, (shown, mark), now).await {
        Ok(kept) => {
            let kept = Arc::new(kept);
            if let Some(key) = key {
                site.pages().keep(key, kept.clone());
            }
            kept.answer(&headers)
        }
        Err(error) => answer::fail(error),
    }
}

/// The page as somebody else made it while this reader waited.
fn made_meanwhile(site: &Site, key: &str, wanted: u64, anew: bool) -> Option<Arc<Kept>> {
    let kept = site.pages().get(key)?;
    let serves = kept.mark >= wanted || may_be_former(site, &kept, anew);
    (kept.age(site) < FRESH_MS && serves).then_some(kept)
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
