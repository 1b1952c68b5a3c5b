//! What is kept, and whose turn it is to make a page.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, Weak},
};

use axum::{
    body::{Body, Bytes, to_bytes},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::Response,
};
use base::{Error, Instant, Topic, Topics};
use libdeflater::CompressionLvl;
use quick_cache::{Weighter, sync::Cache};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::{compress, security, site::Site};

/// How many bytes of pages are kept at most.
const CAPACITY: u64 = 12 * 1024 * 1024;

/// What a page shows: some topics of some scopes of the journal, or of all.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shown {
    scopes: Option<[Uuid; 2]>,
    topics: Topics,
}

impl Shown {
    /// What the page at an address shows: topics of its commune, and of the
    /// installation, whose programmes and communes stand on pages as well; a
    /// page of no commune shows those of all. Each page bears the commune's
    /// name and colour.
    pub(super) fn at(path: &str, topics: Topics) -> Self {
        let slug = path.split('/').nth(2).unwrap_or_default();
        let unit = civic::commune::gazetteer::by_slug(slug);
        let commune = unit.map(|unit| civic::commune::identity(&unit.code).uuid());
        let scopes = commune.map(|commune| [commune, db::INSTALLATION.uuid()]);
        Self { scopes, topics: topics.with(Topic::Setting) }
    }

    /// The last news that touched it.
    pub(super) fn mark(&self, site: &Site) -> u64 {
        let news = site.db().news();
        match &self.scopes {
            Some(scopes) => news.mark(scopes, self.topics),
            None => news.mark_anywhere(self.topics),
        }
    }
}

/// The turn to make a page: who holds it makes it, the others wait.
pub(super) type Turn = Arc<tokio::sync::Mutex<()>>;

/// The kept pages, and which are being made.
pub struct Pages {
    kept: Cache<String, Arc<Kept>, Weight>,
    making: Mutex<HashMap<String, Weak<tokio::sync::Mutex<()>>>>,
}

/// One kept page: its bytes and its headers, ready to send.
pub(super) struct Kept {
    shown: Shown,
    /// The last news that touched what it shows, when it was made.
    pub(super) mark: u64,
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
    /// The page that is kept under a key.
    pub(super) fn get(&self, key: &str) -> Option<Arc<Kept>> {
        self.kept.get(key)
    }

    /// Keeps a page.
    pub(super) fn keep(&self, key: String, page: Arc<Kept>) {
        self.kept.insert(key, page);
    }

    /// The turn to make a page, shared with whoever makes it already.
    pub(super) fn turn(&self, key: &str) -> Turn {
        let Ok(mut making) = self.making.lock() else { return Turn::default() };
        making.retain(|_, turn| turn.strong_count() > 0);
        if let Some(turn) = making.get(key).and_then(Weak::upgrade) {
            return turn;
        }
        let turn = Turn::default();
        making.insert(key.to_owned(), Arc::downgrade(&turn));
        turn
    }

    /// The same, unless somebody has it.
    pub(super) fn free_turn(&self, key: &str) -> Option<Turn> {
        let mut making = self.making.lock().ok()?;
        if making.get(key).is_some_and(|turn| turn.strong_count() > 0) {
            return None;
        }
        let turn = Turn::default();
        making.insert(key.to_owned(), Arc::downgrade(&turn));
        Some(turn)
    }
}

impl Kept {
    /// How many milliseconds ago it was made.
    pub(super) fn age(&self, site: &Site) -> i64 {
        site.db().now().0 - self.made_at.0
    }

    /// Whether nothing touched what it shows since it was made.
    pub(super) fn is_last(&self, site: &Site) -> bool {
        self.mark == self.shown.mark(site)
    }

    pub(super) async fn of(
        response: Response,
        packing: CompressionLvl,
        (shown, mark): (Shown, u64),
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
        Ok(Self { shown, mark, made_at, etag, plain: (headers, plain), gzip: (packed, gzip) })
    }

    pub(super) fn answer(&self, asked: &HeaderMap) -> Response {
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
