//! What operators see: a request id on every answer and log line, and
//! metrics in the text format of Prometheus.

use std::{sync::atomic::Ordering, time::Instant};

use axum::{
    extract::{MatchedPath, Request},
    http::{HeaderName, HeaderValue},
    response::Response,
};
use prometheus_client::{
    encoding::{EncodeLabelSet, prometheus_text},
    metrics::{counter::Counter, family::Family, gauge::Gauge, histogram::Histogram},
    registry::Registry,
};

use crate::site::Site;

/// The header that carries a request's id, taken from the proxy or made here.
const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// The upper bounds of the time buckets, in milliseconds.
const BOUNDS: [f64; 7] = [1.0, 5.0, 20.0, 100.0, 500.0, 2_000.0, 10_000.0];

/// How many statements a request sent, for the tests that assert it.
#[derive(Debug, Clone, Copy)]
pub struct Statements(pub u32);

/// Counters since the start.
#[derive(Debug)]
pub struct Metrics {
    registry: Registry,
    milliseconds: Family<Answered, Histogram, fn() -> Histogram>,
    statements: Family<Answered, Counter>,
    cached: Counter,
    bugs: Counter,
    missed_sign_ins: Counter,
    sign_in_alerts: Counter,
    heavy: Heavy,
}

/// Heavy work, by lane.
#[derive(Debug, Default)]
struct Heavy {
    present: Family<Lane, Gauge>,
    done: Family<Lane, Counter>,
    refused: Family<Lane, Counter>,
}

/// A lane of heavy work.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Lane {
    lane: &'static str,
}

impl Heavy {
    fn register(&self, own: &mut Registry) {
        let (done, refused) = (self.done.clone(), self.refused.clone());
        own.register("heavy_present", "Heavy work under way or waiting", self.present.clone());
        own.register("heavy_done", "Heavy work done", done);
        own.register("heavy_refused", "Heavy work refused because too much waited", refused);
    }

    /// Takes over what the lanes have counted.
    fn read(&self) {
        for lane in heavy::LANES {
            let label = Lane { lane: lane.name() };
            let present = i64::try_from(lane.present()).unwrap_or(i64::MAX);
            self.present.get_or_create(&label).set(present);
            let count = |family: &Family<Lane, Counter>, count| {
                family.get_or_create(&label).inner().store(count, Ordering::Relaxed);
            };
            count(&self.done, lane.done());
            count(&self.refused, lane.refused());
        }
    }
}

/// How a request was answered.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Answered {
    route: String,
    status: u16,
}

impl Default for Metrics {
    fn default() -> Self {
        let mut metrics = Self {
            registry: Registry::with_prefix("mithaq"),
            milliseconds: Family::new_with_constructor(|| Histogram::new(BOUNDS)),
            statements: Family::default(),
            cached: Counter::default(),
            bugs: Counter::default(),
            missed_sign_ins: Counter::default(),
            sign_in_alerts: Counter::default(),
            heavy: Heavy::default(),
        };
        let own = &mut metrics.registry;
        let time = metrics.milliseconds.clone();
        own.register("request_milliseconds", "Time until the answer begins", time);
        own.register("statements", "Statements sent to the database", metrics.statements.clone());
        own.register("cached_pages", "Pages answered from the cache", metrics.cached.clone());
        own.register("bugs", "Answers that are a fault of ours", metrics.bugs.clone());
        own.register("missed_sign_ins", "Sign-ins that failed", metrics.missed_sign_ins.clone());
        let alerts = metrics.sign_in_alerts.clone();
        own.register("sign_in_alerts", "Failed sign-ins beyond what one account has", alerts);
        metrics.heavy.register(own);
        metrics
    }
}

impl Metrics {
    pub(crate) fn note_cached(&self) {
        self.cached.inc();
    }

    pub(crate) fn note_missed_sign_in(&self) {
        self.missed_sign_ins.inc();
    }

    pub(crate) fn note_sign_in_alert(&self) {
        self.sign_in_alerts.inc();
    }

    pub(crate) fn note_bug(&self) {
        self.bugs.inc();
    }

    fn note(&self, route: &str, status: u16, milliseconds: u64, statements: u32) {
        let answered = Answered { route: route.to_owned(), status };
        self.milliseconds.get_or_create(&answered).observe(milliseconds as f64);
        self.statements.get_or_create(&answered).inc_by(statements.into());
    }

    /// The counters as Prometheus reads them (text format 0.0.4).
    #[must_use]
    pub fn text(&self) -> String {
        self.heavy.read();
        let mut text = String::new();
        // Writing to a string does not fail.
        let _ = prometheus_text::encode(&mut text, &self.registry);
        text
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn metrics_are_told_as_prometheus_reads_them() {
        let metrics = Metrics::default();
        metrics.note("/{lang}/", 200, 7, 3);
        metrics.note("/{lang}/", 200, 30, 2);
        metrics.note_cached();
        let text = metrics.text();
        for line in [
            "# TYPE mithaq_request_milliseconds histogram",
            "mithaq_request_milliseconds_bucket{route=\"/{lang}/\",status=\"200\",le=\"20\"} 1",
            "mithaq_request_milliseconds_count{route=\"/{lang}/\",status=\"200\"} 2",
            "mithaq_statements_total{route=\"/{lang}/\",status=\"200\"} 5",
            "mithaq_cached_pages_total 1",
            "mithaq_bugs_total 0",
            "mithaq_heavy_refused_total{lane=\"office\"} 0",
        ] {
            assert!(text.lines().any(|it| it == line), "{line} is not in\n{text}");
        }
    }
}
