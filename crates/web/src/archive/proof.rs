//! How anybody checks the record without trusting whoever keeps it: what it
//! proves and what not, the last signed head, the keys that sign.

use askama::Template;
use axum::{http::header, response::IntoResponse};
use base::{Error, Instant};
use civic::archive::log;
use db::checkpoint::{Checkpoint, KeyRow, PublicKey, Signed};
use press::{PageFrame, Translator};

use crate::{
    answer::{self, Answer},
    context::RequestContext,
};

/// How to check the record.
#[derive(Template)]
#[template(path = "archive/verify.html")]
pub(super) struct VerifyPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) base: String,
    /// The commune's identity, which stands in every hash.
    pub(super) scope: String,
    pub(super) head: Option<Head>,
    pub(super) keys: Vec<Key>,
}

/// The last signed head.
pub(super) struct Head {
    pub(super) note: String,
    pub(super) size: i64,
    pub(super) signed_at: Instant,
}

/// A key that signs, or did.
pub(super) struct Key {
    /// As programs for signed notes take it.
    pub(super) told: String,
    pub(super) since: Instant,
    pub(super) until: Option<Instant>,
}

impl Key {
    fn of(row: &KeyRow, origin: &str) -> Option<Self> {
        let told = PublicKey::of(&row.public)?.told(origin);
        Some(Self { told, since: row.since, until: row.until })
    }
}

pub(super) async fn verify(context: RequestContext) -> Answer {
    let mut tx = context.read().await?;
    let head = log::checkpoint(&mut tx).await?;
    let keys = log::keys(&mut tx).await?;
    let setting = civic::commune::queries::setting(&mut tx).await?;
    let frame = context.public_frame(context.l.t("log-how"), Some(&setting.accent));
    let (base, scope) = (context.here(""), context.commune()?.to_string());
    let name = name_of(&context, head.as_ref())?;
    let keys = keys.iter().filter_map(|key| Key::of(key, &name)).collect();
    let head = head.map(|it| Head { note: it.note, size: it.size, signed_at: it.signed_at });
    answer::page(&VerifyPage { l: context.l, frame, base, scope, head, keys })
}

/// The name under which keys sign: that of the last head.
fn name_of(context: &RequestContext, head: Option<&Signed>) -> base::Result<String> {
    match head.and_then(|head| Checkpoint::parse(&head.note)) {
        Some(head) => Ok(head.origin),
        None => context.origin_of_journal(),
    }
}

/// The last signed head as programs read it; what has none yet is not found.
pub(super) async fn checkpoint(context: RequestContext) -> Answer {
    let mut tx = context.read().await?;
    let head = log::checkpoint(&mut tx).await?.ok_or(Error::NotFound)?;
    let headers =
        [(header::CONTENT_TYPE, "text/plain; charset=utf-8"), (header::CACHE_CONTROL, "no-cache")];
    Ok((headers, head.note).into_response())
}
