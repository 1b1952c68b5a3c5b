//! Sendings of a page that keeps what was typed until the server has it
//! (`assets/scripts/outbox.ts`). Such a sending names its identity in the
//! header `outbox`, and the form's `key` is the same; the answer repeats it in
//! `outbox-received` or `outbox-refused`. Anything else, be it a gateway's own
//! page, leaves the words where they are.

use std::convert::Infallible;

use axum::{
    extract::FromRequestParts,
    http::{HeaderName, HeaderValue, StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};
use base::{Error, Result};
use press::Translator;
use serde::Serialize;
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::{answer::Answer, site::Site};

const NAMED: HeaderName = HeaderName::from_static("outbox");
const RECEIVED: HeaderName = HeaderName::from_static("outbox-received");
const REFUSED: HeaderName = HeaderName::from_static("outbox-refused");

/// Whether an outbox sends, and the identity it gave.
#[derive(Debug, Clone, Default)]
pub struct Sending(Option<HeaderValue>);

impl Sending {
    /// Whether an outbox waits for the answer, rather than a person for a page.
    #[must_use]
    pub const fn is_kept(&self) -> bool {
        self.0.is_some()
    }

    /// It is there; `more` is what the page wants to know of it.
    pub fn received(&self, more: &impl Serialize) -> Answer {
        Ok(self.named(StatusCode::OK, RECEIVED, &serde_json::to_value(more).map_err(Error::bug)?))
    }

    /// It will not be taken as it is, and why, in the reader's language; `more`
    /// stands beside the sentences. A busy or stumbling server refuses nothing:
    /// the outbox tries again.
    pub fn refused(&self, l: &Translator, error: Error, more: Map<String, Value>) -> Answer {
        let (status, sentences) = match error {
            Error::Busy(_) | Error::Bug(_) => return Err(error.into()),
            Error::NotFound => (StatusCode::NOT_FOUND, vec![l.t("error-not-found").attr()]),
            Error::Forbidden => (StatusCode::FORBIDDEN, vec![l.t("error-forbidden").attr()]),
            Error::Refused(reason) => (StatusCode::CONFLICT, vec![l.t(reason).attr()]),
            Error::Stale => (StatusCode::CONFLICT, vec![l.t("error-stale").attr()]),
            Error::Invalid(faults) => {
                let told = faults.0.iter().map(|fault| l.fault(fault).attr());
                (StatusCode::UNPROCESSABLE_ENTITY, told.collect())
            }
        };
        let mut body = more;
        body.insert("sentences".to_owned(), Value::from(sentences));
        Ok(self.named(status, REFUSED, &Value::Object(body)))
    }

    /// The answer to either kind of sender: an outbox is told, a person goes on.
    pub fn answer(
        &self,
        l: &Translator,
        done: Result<impl Serialize>,
        go: impl FnOnce() -> Response,
    ) -> Answer {
        match done {
            Ok(more) if self.is_kept() => self.received(&more),
            Ok(_) => Ok(go()),
            Err(error) if self.is_kept() => self.refused(l, error, Map::new()),
            Err(error) => Err(error.into()),
        }
    }

    fn named(&self, status: StatusCode, name: HeaderName, body: &Value) -> Response {
        let mut response = (status, body.to_string()).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if let Some(id) = &self.0 {
            headers.insert(name, id.clone());
        }
        response
    }
}

impl FromRequestParts<Site> for Sending {
    type Rejection = Infallible;

    async fn from_request_parts(
        parts: &mut Parts,
        _: &Site,
    ) -> std::result::Result<Self, Infallible> {
        let named = parts.headers.get(NAMED);
        let id = named.filter(|id| id.to_str().is_ok_and(|id| id.parse::<Uuid>().is_ok()));
        Ok(Self(id.cloned()))
    }
}
