//! The statements of accessibility and of law.

use askama::Template;
use civic::commune::Setting;
use press::{PageFrame, Translator};

use super::page::setting;
use crate::{
    answer::{self, Answer},
    context::RequestContext,
};

/// How far the site conforms to WCAG 2.2, and what does not yet.
#[derive(Template)]
#[template(path = "privacy/accessibility.html")]
pub(super) struct AccessibilityPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) setting: Setting,
}

/// Who publishes the site, and what may be done with it.
#[derive(Template)]
#[template(path = "privacy/legal.html")]
pub(super) struct LegalPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    /// The commune; empty on the product's own page.
    pub(super) town: String,
    pub(super) setting: Setting,
    pub(super) version: &'static str,
}

pub(super) async fn accessibility(context: RequestContext) -> Answer {
    let setting = setting(&context).await?;
    let title = context.l.t("statement-accessibility");
    let frame = context.public_frame(title, Some(&setting.accent));
    answer::page(&AccessibilityPage { l: context.l, frame, setting })
}

pub(super) async fn legal(context: RequestContext) -> Answer {
    let setting = setting(&context).await?;
    answer::page(&LegalPage {
        l: context.l,
        frame: context.public_frame(context.l.t("statement-legal"), Some(&setting.accent)),
        town: context.town().to_owned(),
        setting,
        version: env!("CARGO_PKG_VERSION"),
    })
}
