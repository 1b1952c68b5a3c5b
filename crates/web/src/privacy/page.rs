//! The page of privacy: what is kept, why, how long, who sees it, and what
//! anybody may ask.

use askama::Template;
use civic::commune::{Setting, queries};
use press::{PageFrame, Translator};

use super::register::{self, Kept};
use crate::{
    answer::{self, Answer},
    context::RequestContext,
};

/// The page, of a commune or of the product.
#[derive(Template)]
#[template(path = "privacy/page.html")]
pub(super) struct PrivacyPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    /// The commune; empty on the product's own page.
    pub(super) town: String,
    pub(super) setting: Setting,
    pub(super) kept: Vec<Kept>,
}

pub(super) async fn page(context: RequestContext) -> Answer {
    let setting = setting(&context).await?;
    answer::page(&PrivacyPage {
        l: context.l,
        frame: context.public_frame(context.l.t("statement-privacy"), Some(&setting.accent)),
        town: context.town().to_owned(),
        kept: register::all(context.l),
        setting,
    })
}

/// The commune's settings; those of none on the product's own pages.
pub(super) async fn setting(context: &RequestContext) -> base::Result<Setting> {
    if context.unit().is_err() {
        return Ok(Setting::default());
    }
    queries::setting(&mut context.read().await?).await
}
