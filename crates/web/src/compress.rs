//! Answers that are made for one reader leave compressed: forms' pages, lists
//! and files of words. Public pages are kept compressed already.
//!
//! What a page echoes could be guessed by the length of what is sent only by
//! somebody who makes the reader's browser ask with its cookies; these are
//! `SameSite=Lax`, so that pages of others cannot.

use axum::{
    body::{Body, HttpBody, to_bytes},
    http::{HeaderMap, HeaderValue, header},
    response::Response,
};
use base::{Error, Result};
use libdeflater::{CompressionLvl, Compressor};

/// What gains by it; live news and pictures do not.
const WORDS: [&str; 4] = ["text/html", "text/csv", "text/calendar", "application/json"];

/// Below this many bytes the head of the answer weighs more than what is won.
const WORTH: u64 = 1_024;

/// How what is sent once is packed: the quickest level that packs at all, for
/// the library's own quickest only wraps.
pub(crate) fn quickly() -> CompressionLvl {
    CompressionLvl::new(1).unwrap_or_default()
}

/// Whether a reader takes gzip.
pub(crate) fn is_accepted(headers: &HeaderMap) -> bool {
    let accepted = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok());
    accepted.is_some_and(|value| value.contains("gzip"))
}

/// The bytes as gzip.
pub(crate) fn pack(plain: &[u8], packing: CompressionLvl) -> Result<Vec<u8>> {
    let mut packer = Compressor::new(packing);
    let mut packed = vec![0; packer.gzip_compress_bound(plain.len())];
    let length = packer.gzip_compress(plain, &mut packed).map_err(Error::bug)?;
    packed.truncate(length);
    packed.shrink_to_fit();
    Ok(packed)
}

/// An answer, compressed where it is words of a known length and nobody did it before.
pub(crate) async fn answer(response: Response) -> Result<Response> {
    if !gains(&response) {
        return Ok(response);
    }
    let (mut parts, body) = response.into_parts();
    let plain = to_bytes(body, usize::MAX).await.map_err(Error::bug)?;
    let packed = pack(&plain, quickly())?;
    parts.headers.remove(header::CONTENT_LENGTH);
    parts.headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    parts.headers.append(header::VARY, HeaderValue::from_static("accept-encoding"));
    Ok(Response::from_parts(parts, Body::from(packed)))
}

fn gains(response: &Response) -> bool {
    let headers = response.headers();
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    kind.is_some_and(|kind| WORDS.iter().any(|words| kind.starts_with(words)))
        && !headers.contains_key(header::CONTENT_ENCODING)
        && !headers.contains_key(header::CONTENT_RANGE)
        && response.body().size_hint().exact().is_some_and(|length| length >= WORTH)
}
