//! The page that a certificate's QR opens, and the one on which its code is
//! typed. The code is all one needs and all one gets: what the paper says, and
//! whether it stands.

use askama::Template;
use axum::{extract::Query, http::StatusCode};
use base::Lang;
use civic::minutes::{Sealed, Verified, queries};
use jiff::civil::Date;
use press::{FormView, PageFrame, Translator};

use crate::{
    address::{Asked, At},
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
    /// The frozen papers that the code stands on.
    pub(super) sealed: Option<Sealed>,
    /// The code; empty where it is still to be typed.
    pub(super) code: String,
    /// The field for a code.
    pub(super) form: FormView,
    /// Where a code is typed.
    pub(super) here: String,
}

impl VerifyPage {
    /// A language by its own name.
    #[allow(clippy::unused_self, reason = "templates call what they show")]
    fn endonym(&self, lang: &str) -> &'static str {
        lang.parse().unwrap_or(Lang::Ar).endonym()
    }

    #[allow(clippy::unused_self, reason = "templates call what they show")]
    fn day(&self, held_on: &str) -> Date {
        held_on.parse().unwrap_or_default()
    }
}

/// Where the code of a paper is typed; a typed code leads to its own page.
pub(super) async fn ask(context: RequestContext, Query(asked): Asked) -> Answer {
    let typed = asked.get("code").map(|typed| db::secret::tidy_code(typed));
    if let Some(code) = typed.filter(|code| !code.is_empty()) {
        return Ok(answer::go(&context.here(&format!("/certificates/{code}"))));
    }
    answer::page(&stand(&context, String::new(), (None, None)).await?)
}

/// The page; a code that nothing has is answered as not found, in words that
/// say what it means.
pub(super) async fn page(context: RequestContext, At(code): At<String>) -> Answer {
    let mut tx = context.read().await?;
    let found = queries::verified(&mut tx, &code).await?;
    let sealed = match found {
        None => queries::sealed(&mut tx, &code).await?,
        Some(_) => None,
    };
    drop(tx);
    let known = found.is_some() || sealed.is_some();
    let status = if known { StatusCode::OK } else { StatusCode::NOT_FOUND };
    answer::with_status(status, &stand(&context, code.to_uppercase(), (found, sealed)).await?)
}

async fn stand(
    context: &RequestContext,
    code: String,
    (found, sealed): (Option<Verified>, Option<Sealed>),
) -> base::Result<VerifyPage> {
    let mut tx = context.read().await?;
    let accent = civic::commune::queries::setting(&mut tx).await?.accent;
    let title = context.l.t("certificate-page-title");
    let frame = context.public_frame(title, Some(&accent)).private();
    let form = FormView::new(context.lang);
    let here = context.here("/certificates");
    Ok(VerifyPage { l: context.l, frame, found, sealed, code, form, here })
}
