//! The page that a certificate's QR opens. The code is all one needs and all
//! one gets: what the paper says, and whether it stands.

use askama::Template;
use axum::http::StatusCode;
use civic::workshop::papers::{Verified, queries};
use jiff::civil::Date;
use press::{Shell, Tongue};

use super::Address;
use crate::{
    answer::{self, Answer},
    visit::Visit,
};

/// What a code opens; nothing where no certificate has it.
#[derive(Template)]
#[template(path = "papers/verify.html")]
pub(super) struct VerifyPage {
    pub(super) l: &'static Tongue,
    pub(super) shell: Shell,
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
pub(super) async fn page(visit: Visit, address: Address) -> Answer {
    let (_commune, code) = (visit.commune()?, address.2.to_uppercase());
    let mut tx = visit.read().await?;
    let accent = civic::commune::queries::setting(&mut tx).await?.accent;
    let found = queries::verified(&mut tx, &code).await?;
    let status = if found.is_some() { StatusCode::OK } else { StatusCode::NOT_FOUND };
    let title = visit.l.t("certificate-page-title");
    let shell = visit.public_shell(title, Some(&accent)).private();
    answer::with_status(status, &VerifyPage { l: visit.l, shell, found, code })
}
