//! What operators see: a request id on every answer and log line, and
//! metrics in the text format of Prometheus.

use std::{
    collections::BTreeMap,
    fmt::Write,
    sync::{
        Mutex,
        atomic::{AtomicU64, Ordering},
    },
    time::Instant,
};

use axum::{
    extract::{MatchedPath, Request},
    http::{HeaderName, HeaderValue},
    response::Response,
};

use crate::site::Site;

/// The header that carries a request's id, taken from the proxy or made here.
const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// The upper bounds of the time buckets, in milliseconds.
const BOUNDS: [u64; 7] = [1, 5, 20, 100, 500, 2_000, 10_000];

/// How many statements a request sent, for the tests that assert it.
#[derive(Debug, Clone, Copy)]
pub struct Statements(pub u32);

/// Counters since the start.
#[derive(Debug, Default)]
pub struct Metrics {
    routes: Mutex<BTreeMap<(String, u16), Tally>>,
    cached: AtomicU64,
    bugs: AtomicU64,
}

#[derive(Debug, Default, Clone)]
struct Tally {
    requests: u64,
    statements: u64,
    milliseconds: u64,
    buckets: [u64; BOUNDS.len()],
}

impl Metrics {
    pub(crate) fn note_cached(&self) {
        self.cached.fetch_add(1, Ordering::Relaxed);
    }

    pub(crate) fn note_bug(&self) {
        self.bugs.fetch_add(1, Ordering::Relaxed);
    }

    fn note(&self, route: &str, status: u16, milliseconds: u64, statements: u32) {
        let Ok(mut routes) = self.routes.lock() else { return };
        let tally = routes.entry((route.to_owned(), status)).or_default();
        tally.requests += 1;
        tally.statements += u64::from(statements);
        tally.milliseconds += milliseconds;
        for (bucket, bound) in tally.buckets.iter_mut().zip(BOUNDS) {
            *bucket += u64::from(milliseconds <= bound);
        }
    }

    /// The counters as Prometheus reads them (text format 0.0.4).
    #[must_use]
    pub fn text(&self) -> String {
        let mut out = String::new();
        let routes = self.routes.lock().map(|routes| routes.clone()).unwrap_or_default();
        out.push_str("# TYPE mithaq_request_milliseconds histogram\n");
        for ((route, status), tally) in &routes {
            let labels = format!("route=\"{route}\",status=\"{status}\"");
            for (bucket, bound) in tally.buckets.iter().zip(BOUNDS) {
                line(
                    &mut out,
                    "request_milliseconds_bucket",
                    &format!("{labels},le=\"{bound}\""),
                    *bucket,
                );
            }
            line(
                &mut out,
                "request_milliseconds_bucket",
                &format!("{labels},le=\"+Inf\""),
                tally.requests,
            );
            line(&mut out, "request_milliseconds_sum", &labels, tally.milliseconds);
            line(&mut out, "request_milliseconds_count", &labels, tally.requests);
        }
        out.push_str("# TYPE mithaq_statements_total counter\n");
        for ((route, status), tally) in &routes {
            let labels = format!("route=\"{route}\",status=\"{status}\"");
            line(&mut out, "statements_total", &labels, tally.statements);
        }
        out.push_str("# TYPE mithaq_cached_pages_total counter\n");
        line(&mut out, "cached_pages_total", "", self.cached.load(Ordering::Relaxed));
        out.push_str("# TYPE mithaq_bugs_total counter\n");
        line(&mut out, "bugs_total", "", self.bugs.load(Ordering::Relaxed));
        out
    }
}

fn line(out: &mut String, name: &str, labels: &str, value: u64) {
    let labels = if labels.is_empty() { String::new() } else { format!("{{{labels}}}") };
    // Writing to a string does not fail.
    let _ = writeln!(out, "mithaq_{name}{labels} {value}");
}

/// A request being watched.
pub(crate) struct Observed {
    id: HeaderValue,
    method: String,
    route: Option<String>,
    began: Instant,
}

impl Observed {
    pub(crate) fn begin(request: &mut Request) -> Self {
        let id = request.headers().get(&REQUEST_ID).filter(|id| id.len() <= 64).cloned();
        let id = id.unwrap_or_else(|| {
            HeaderValue::from_str(&db::secret::token()[..16])
                .unwrap_or(HeaderValue::from_static("unnamed"))
        });
        Self {
            id,
            method: request.method().to_string(),
            route: request.extensions().get::<MatchedPath>().map(|path| path.as_str().to_owned()),
            began: Instant::now(),
        }
    }

    pub(crate) fn end(self, site: &Site, mut response: Response, statements: u32) -> Response {
        let milliseconds = u64::try_from(self.began.elapsed().as_millis()).unwrap_or(u64::MAX);
        let status = response.status().as_u16();
        let route = self.route.as_deref().unwrap_or("none");
        site.metrics().note(route, status, milliseconds, statements);
        // Links carry keys in their path: the route is logged, not the path.
        tracing::info!(
            request = self.id.to_str().unwrap_or("unnamed"),
            method = self.method,
            route,
            status,
            milliseconds,
            statements,
            "request"
        );
        response.extensions_mut().insert(Statements(statements));
        response.headers_mut().insert(REQUEST_ID, self.id);
        response
    }
}
