//! What belongs to no room: the way in, assets, health, news, error pages.

use askama::Template;
use std::time::Duration;

use axum::{
    extract::{Path, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use base::{Error, Lang};
use press::{PageFrame, Translator, assets};

use crate::{
    Sample,
    answer::{self, Fail, Place},
    context::RequestContext,
    live,
    routes::{Guard, Routes, Travels},
    site::Site,
};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .travels(Travels::ToHall)
        .get(Guard::Open, "/", async || answer::go("/ar/"))
        .travels(Travels::Both)
        .get(Guard::Open, "/{lang}", with_last_stroke)
        .get(Guard::Open, "/{lang}/{commune}", with_last_stroke)
        .get(Guard::Open, "/healthz", async || VERSION)
        .get(Guard::Open, "/readyz", ready)
        .get(Guard::Open, "/assets/{file}", asset)
        .get(Guard::Open, "/worker.js", worker)
        .get(Guard::Commune(base::Action::SeeOffice), "/{lang}/{commune}/news", live::news)
}

/// Somebody typed an address without its last stroke: it is told for good.
async fn with_last_stroke(context: RequestContext) -> Redirect {
    Redirect::permanent(&format!("/{}{}/", context.lang, context.path))
}

/// What says that the process lives.
const VERSION: &str = concat!("mithaq ", env!("CARGO_PKG_VERSION"), "\n");

/// How long a write may wait before nobody should be sent here.
const READY_WITHIN: Duration = Duration::from_secs(5);

/// 200 while something can be written, else 503: who stands in front sends
/// people elsewhere, or tells somebody.
async fn ready(State(site): State<Site>) -> (StatusCode, &'static str) {
    match tokio::time::timeout(READY_WITHIN, site.db().can_write()).await {
        Ok(Ok(())) => (StatusCode::OK, VERSION),
        fault => {
            tracing::error!(?fault, "nothing can be written");
            (StatusCode::SERVICE_UNAVAILABLE, "nothing can be written\n")
        }
    }
}

async fn asset(Path(file): Path<String>, headers: HeaderMap) -> Result<Response, Fail> {
    give(&file, &headers, assets::CACHE)
}

/// The service worker: at the root, so that it may keep any page that asks;
/// browsers look for a newer one under this one name.
async fn worker(headers: HeaderMap) -> Result<Response, Fail> {
    give(assets::url("worker.js").trim_start_matches("/assets/"), &headers, "no-cache")
}

fn give(file: &str, headers: &HeaderMap, cache: &'static str) -> Result<Response, Fail> {
    let accepted = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok());
    let asset = assets::get(file, accepted.unwrap_or_default()).ok_or(Error::NotFound)?;
    let mut answer = HeaderMap::new();
    answer.insert(header::CONTENT_TYPE, HeaderValue::from_static(asset.kind));
    answer.insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
    answer.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if let Some(encoding) = asset.encoding {
        answer.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    Ok((answer, asset.bytes).into_response())
}

/// The page of an error: what happened, and what to do now.
#[derive(Template)]
#[template(path = "frame/error.html")]
pub(crate) struct ErrorPage {
    l: &'static Translator,
    frame: PageFrame,
    /// What happened and what to do.
    sentences: Vec<press::Msg>,
    home: String,
}

pub(crate) fn error_page(place: &Place, error: &Error) -> ErrorPage {
    let l = Translator::of(place.lang);
    let (key, sentences) = match error {
        Error::NotFound => ("error-not-found", vec![l.t("error-not-found")]),
        Error::Forbidden => ("error-forbidden", vec![l.t("error-forbidden")]),
        Error::Refused(reason) => ("error-refused", vec![l.t(reason)]),
        Error::Invalid(faults) => {
            ("error-invalid", faults.0.iter().map(|fault| l.fault(fault)).collect())
        }
        Error::Stale => ("error-stale", vec![l.t("error-stale")]),
        Error::Busy(seconds) => ("error-busy", vec![l.msg("error-busy").n("seconds", *seconds)]),
        Error::Bug(_) => ("error-bug", vec![l.t("error-bug")]),
    };
    let title = l.t(&format!("{key}-title"));
    let frame = PageFrame::new(place.lang, place.path.clone()).title(title).private();
    ErrorPage { l, frame, sentences, home: format!("/{}/", place.lang) }
}

pub(crate) fn samples(lang: Lang) -> Vec<Sample> {
    let errors: [(&'static str, Error); 6] = [
        ("frame/error-not-found", Error::NotFound),
        ("frame/error-forbidden", Error::Forbidden),
        ("frame/error-refused", Error::Refused("refused-foreign-form")),
        ("frame/error-stale", Error::Stale),
        ("frame/error-busy", Error::Busy(16)),
        ("frame/error-bug", Error::bug("sample")),
    ];
    let place = Place { lang, path: "/beni-mellal/".into(), route: String::new() };
    errors
        .into_iter()
        .map(|(name, error)| Sample {
            name,
            html: error_page(&place, &error).render().unwrap_or_default(),
        })
        .collect()
}
