//! The laptop's doors. It shows the key and who it is; bytes go out so that a
//! cut transfer can go on where it broke off.

use axum::{
    body::Bytes,
    extract::Query,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use base::{Error, Result};
use civic::offline::{
    Checkout, State, commands, queries,
    wire::{self, Coming, Part, Welcome},
};
use serde::Serialize;
use uuid::Uuid;

use crate::{
    address::{Asked, At},
    answer::Answer,
    context::RequestContext,
};

/// The checkout whose key and laptop a request shows.
async fn bearer(context: &RequestContext, headers: &HeaderMap) -> Result<(Checkout, Uuid)> {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let key = text("authorization").and_then(|value| value.strip_prefix("Bearer "));
    let laptop = text("mithaq-laptop").and_then(|value| value.parse().ok());
    let (Some(key), Some(laptop)) = (key, laptop) else { return Err(Error::NotFound) };
    let checkout = queries::bearer(context.site.db(), context.commune()?, key).await?;
    Ok((checkout, laptop))
}

/// The same for a workshop that is with this very laptop.
async fn traveller(context: &RequestContext, headers: &HeaderMap) -> Result<Checkout> {
    let (checkout, laptop) = bearer(context, headers).await?;
    match checkout.laptop {
        Some(known) if known == laptop => Ok(checkout),
        Some(_) => Err(Error::Refused("refused-hall-taken")),
        None => Err(Error::NotFound),
    }
}

/// The laptop comes for the workshop.
pub(super) async fn come(context: RequestContext, headers: HeaderMap, body: Bytes) -> Answer {
    let come = async {
        let (checkout, laptop) = bearer(&context, &headers).await?;
        let coming: Coming = serde_json::from_slice(&body).map_err(|_| Error::NotFound)?;
        if coming.laptop != laptop || checkout.state() == State::Returned {
            return Err(Error::NotFound);
        }
        commands::come(context.site.db(), context.commune()?, checkout.id, &coming).await?;
        welcome(&context, &checkout)
    };
    told(&context, come.await)
}

fn welcome(context: &RequestContext, checkout: &Checkout) -> Result<Response> {
    json(&Welcome { checkout: checkout.id, now: context.site.db().now() })
}

/// Everything that the workshop needs.
pub(super) async fn snapshot(context: RequestContext, headers: HeaderMap) -> Answer {
    let snapshot = async {
        let checkout = traveller(&context, &headers).await?;
        let (db, commune) = (context.site.db(), context.commune()?);
        let taken = queries::snapshot(db, commune, &checkout, &context.origin).await?;
        Ok(in_pieces(&headers, wire::pack(&taken)?))
    };
    told(&context, snapshot.await)
}

/// A file of the workshop's.
pub(super) async fn file(context: RequestContext, At(id): At<Uuid>, headers: HeaderMap) -> Answer {
    let file = async {
        let checkout = traveller(&context, &headers).await?;
        let bytes = queries::file(context.site.db(), context.commune()?, &checkout, id).await?;
        Ok(in_pieces(&headers, bytes))
    };
    told(&context, file.await)
}

/// How far a batch's transfer has come.
pub(super) async fn progress(
    context: RequestContext,
    At(id): At<Uuid>,
    headers: HeaderMap,
) -> Answer {
    let progress = async {
        let checkout = traveller(&context, &headers).await?;
        let db = context.site.db();
        json(&queries::progress(db, context.commune()?, checkout.id, id).await?)
    };
    told(&context, progress.await)
}

/// A part of a batch.
pub(super) async fn part(
    context: RequestContext,
    At(id): At<Uuid>,
    Query(query): Asked,
    headers: HeaderMap,
    body: Bytes,
) -> Answer {
    let part = async {
        let checkout = traveller(&context, &headers).await?;
        let number = |name: &str| query.get(name).and_then(|text| text.parse().ok());
        let (Some(number), Some(of)) = (number("part"), number("of")) else {
            return Err(Error::NotFound);
        };
        let part = Part { batch: id, number, of, content: &body };
        json(&commands::part(context.site.db(), context.commune()?, &checkout, part).await?)
    };
    told(&context, part.await)
}

/// The laptop gives the workshop back.
pub(super) async fn give_back(context: RequestContext, headers: HeaderMap) -> Answer {
    let back = async {
        let checkout = traveller(&context, &headers).await?;
        commands::give_back(context.site.db(), context.commune()?, checkout.id).await?;
        welcome(&context, &checkout)
    };
    told(&context, back.await)
}

/// A refusal goes to a program, which shows its sentence to somebody; that the
/// workshop was taken back is a status of its own.
fn told(context: &RequestContext, done: Result<Response>) -> Answer {
    match done {
        Err(Error::Refused(key @ "refused-hall-ended")) => {
            Ok((StatusCode::GONE, context.l.t(key).plain()).into_response())
        }
        Err(Error::Refused(key)) => {
            Ok((StatusCode::CONFLICT, context.l.t(key).plain()).into_response())
        }
        Ok(response) => Ok(response),
        Err(error) => Err(error.into()),
    }
}

fn json(thing: &impl Serialize) -> Result<Response> {
    let text = serde_json::to_string(thing).map_err(Error::bug)?;
    let kind = [(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "no-store")];
    Ok((kind, text).into_response())
}

/// Bytes with the digest by which they are known: none when the reader has
/// them, the rest when it has the beginning.
fn in_pieces(headers: &HeaderMap, bytes: Vec<u8>) -> Response {
    let tag = format!("\"{}\"", wire::digest(&bytes));
    let text = |name: header::HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    let same = |name| text(name) == Some(tag.as_str());
    let from = text(header::RANGE).and_then(|range| range.strip_prefix("bytes="));
    let from = from.and_then(|range| range.strip_suffix('-')?.parse::<usize>().ok());
    let total = bytes.len();
    let mut response = if same(header::IF_NONE_MATCH) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        match from.filter(|from| same(header::IF_RANGE) && *from <= total) {
            Some(from) => {
                let range = format!("bytes {from}-{}/{total}", total.saturating_sub(1));
                let rest = bytes.get(from..).unwrap_or_default().to_vec();
                let range = [(header::CONTENT_RANGE, range)];
                (StatusCode::PARTIAL_CONTENT, range, rest).into_response()
            }
            None => bytes.into_response(),
        }
    };
    let own = response.headers_mut();
    own.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        own.insert(header::ETAG, tag);
    }
    response
}
