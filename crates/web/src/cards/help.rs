//! What a hall without HTTPS can and cannot do, for whoever prepares it and
//! for those whose page said so.

use askama::Template;
use press::{PageFrame, Translator};

use crate::{
    answer::{self, Answer},
    context::RequestContext,
};

/// The page.
#[derive(Template)]
#[template(path = "cards/help.html")]
pub(super) struct HelpPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
}

/// The page.
pub(super) async fn page(context: RequestContext) -> Answer {
    let frame = context.bare_frame(context.l.t("hall-help-title"));
    answer::page(&HelpPage { l: context.l, frame })
}
