//! The page that a certificate's QR opens. The code is all one needs and all
//! one gets: what the paper says, and whether it stands.

use askama::Template;
use axum::http::StatusCode;
use civic::minutes::{Verified, queries};
use jiff::civil::Date;
use press::{PageFrame, Translator};

use crate::{
    address::At,
    answer::{self, Answer},
    context::RequestContext,
};

/// What a code opens; nothing where no certificate has it.
#[derive(Template)]
#[template(path = "minutes/verify.html")]
pub(super) struct VerifyPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) found: Option<Verified>,
    pub(super) code: String,
}

impl VerifyPage {
    fn day(&self, found: &Verified) -> Date {
        found.held_on.parse().unwrap_or_default()
    }
}

/// The page; a code that no certificate has is answered as not found, in words
/// that say what it means.
pub(super) async fn page(context: RequestContext, At(code): At<String>) -> Answer {
    let code = code.to_uppercase();
    let mut tx = context.read().await?;
    let accent = civic::commune::queries::setting(&mut tx).await?.accent;
    let found = queries::verified(&mut tx, &code).await?;
    let status = if found.is_some() { StatusCode::OK } else { StatusCode::NOT_FOUND };
    let title = context.l.t("certificate-page-title");
    let frame = context.public_frame(title, Some(&accent)).private();
    answer::with_status(status, &VerifyPage { l: context.l, frame, found, code })
}
