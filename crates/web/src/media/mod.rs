//! Files as they are given out: to everybody when they are public, to the
//! office otherwise. Nothing that was sent in runs in a reader's browser.

use axum::http::{HeaderValue, header};
use base::{Action, Error, Id, Lang};
use civic::media::{Content, Media, queries};

use crate::{
    Sample,
    address::At,
    answer::{self, Answer},
    context::RequestContext,
    routes::{Guard, Routes},
};

/// The routes of this room.
#[must_use]
pub fn routes() -> Routes {
    Routes::new().get(Guard::Open, "/{lang}/{commune}/files/{id}", public).get(
        Guard::Commune(Action::SeeOffice),
        "/{lang}/{commune}/office/files/{id}",
        office,
    )
}

/// This room has no page of its own.
#[must_use]
pub fn samples(_: Lang) -> Vec<Sample> {
    Vec::new()
}

async fn public(context: RequestContext, At(id): At<Id<Media>>) -> Answer {
    let mut tx = context.read().await?;
    give(queries::public_content(&mut tx, id).await?)
}

async fn office(context: RequestContext, At(id): At<Id<Media>>) -> Answer {
    let mut tx = context.read().await?;
    give(queries::content(&mut tx, &context.actor, id).await?)
}

/// A file is saved rather than opened; its own name is told in the way that
/// any script allows.
fn give(file: Content) -> Answer {
    let name: String = file.name.bytes().map(written).collect();
    let mut response = answer::file(file.content, &file.media_type, "file")?;
    let disposition = format!("attachment; filename*=UTF-8''{name}");
    let disposition = HeaderValue::from_str(&disposition).map_err(Error::bug)?;
    response.headers_mut().insert(header::CONTENT_DISPOSITION, disposition);
    Ok(response)
}

/// A byte as RFC 8187 writes it.
fn written(byte: u8) -> String {
    match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'.' | b'-' | b'_' => char::from(byte).into(),
        other => format!("%{other:02X}"),
    }
}
