//! Answers: pages, redirects, files, and errors on their way to a page in
//! the reader's language.

use std::sync::Arc;

use askama::Template;
use axum::{
    extract::{MatchedPath, Request},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use base::{Error, Lang};
use serde::Serialize;

use crate::{frame, site::Site};

/// What a handler returns.
pub type Answer = std::result::Result<Response, Fail>;

/// An error on its way to its page.
#[derive(Debug)]
pub struct Fail(pub Error);

impl<E: Into<Error>> From<E> for Fail {
    fn from(error: E) -> Self {
        Self(error.into())
    }
}

impl IntoResponse for Fail {
    fn into_response(self) -> Response {
        fail(self.0)
    }
}

/// Marks an answer as an error; the outermost layer gives it its page.
#[derive(Clone)]
struct Failed(Arc<Error>);

/// An answer that is an error.
#[must_use]
pub fn fail(error: Error) -> Response {
    let mut response = status(&error).into_response();
    response.extensions_mut().insert(Failed(Arc::new(error)));
    response
}

/// A page, not kept by anybody.
pub fn page(template: &impl Template) -> Answer {
    with_status(StatusCode::OK, template)
}

/// A form that comes back with its faults, filled as it was.
pub fn refused(template: &impl Template) -> Answer {
    with_status(StatusCode::UNPROCESSABLE_ENTITY, template)
}

/// A page with a status of the caller's.
pub fn with_status(status: StatusCode, template: &impl Template) -> Answer {
    let html = template.render().map_err(Error::bug)?;
    let mut response = (status, axum::response::Html(html)).into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

/// On to another page after something was done.
#[must_use]
pub fn go(address: &str) -> Response {
    axum::response::Redirect::to(address).into_response()
}

/// A file to open or keep, e.g. a PDF.
pub fn file(bytes: Vec<u8>, media_type: &str, name: &str) -> Answer {
    let mut headers = HeaderMap::new();
    let value = |text: &str| HeaderValue::from_str(text).map_err(Error::bug);
    headers.insert(header::CONTENT_TYPE, value(media_type)?);
    headers.insert(header::CONTENT_DISPOSITION, value(&format!("inline; filename=\"{name}\""))?);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    Ok((headers, bytes).into_response())
}

/// A table as a CSV file for spreadsheets: the mark that says UTF-8, the names
/// of its columns, then its rows.
pub fn csv<Row: Serialize>(
    name: &str,
    columns: &[&str],
    rows: impl IntoIterator<Item = Row>,
) -> Answer {
    let mut table = csv::WriterBuilder::new();
    let mut table =
        table.terminator(csv::Terminator::CRLF).from_writer("\u{feff}".as_bytes().to_vec());
    table.write_record(columns).map_err(Error::bug)?;
    for row in rows {
        table.serialize(row).map_err(Error::bug)?;
    }
    file(table.into_inner().map_err(Error::bug)?, "text/csv; charset=utf-8", name)
}

/// Where an error page would stand: its language and address.
pub(crate) struct Place {
    pub(crate) lang: Lang,
    pub(crate) path: String,
    /// The route, for the log.
    pub(crate) route: String,
}

impl Place {
    pub(crate) fn of(request: &Request) -> Self {
        let path = request.uri().path();
        let (first, rest) = match path.trim_start_matches('/').split_once('/') {
            Some((first, rest)) => (first, format!("/{rest}")),
            None => (path.trim_start_matches('/'), "/".to_owned()),
        };
        let route = request.extensions().get::<MatchedPath>();
        let route = route.map_or("none", MatchedPath::as_str).to_owned();
        match first.parse() {
            Ok(lang) => Self { lang, path: rest, route },
            Err(()) => Self { lang: Lang::Ar, path: "/".to_owned(), route },
        }
    }
}

/// The status of an error: the one place that decides.
fn status(error: &Error) -> StatusCode {
    match error {
        Error::NotFound => StatusCode::NOT_FOUND,
        Error::Forbidden => StatusCode::FORBIDDEN,
        Error::Refused(_) | Error::Stale => StatusCode::CONFLICT,
        Error::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
        Error::Busy(_) => StatusCode::TOO_MANY_REQUESTS,
        Error::Bug(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// Gives a failed answer its page.
pub(crate) fn put_on_page(site: &Site, place: &Place, response: Response) -> Response {
    let Some(Failed(error)) = response.extensions().get::<Failed>().cloned() else {
        return response;
    };
    if let Error::Bug(source) = &*error {
        site.metrics().note_bug();
        // Links carry keys in their path: the route is logged, not the path.
        tracing::error!(route = place.route, causes = %base::error::causes(source.as_ref()), "a bug");
    }
    let mut page = match with_status(status(&error), &frame::error_page(place, &error)) {
        Ok(page) => page,
        Err(Fail(_)) => status(&error).into_response(),
    };
    if let Error::Busy(seconds) = *error {
        page.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    page
}
