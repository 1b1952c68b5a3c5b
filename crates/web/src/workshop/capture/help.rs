//! What a hall without HTTPS can and cannot do, for whoever prepares it and
//! for those whose page said so.

use askama::Template;
use press::{Shell, Tongue};

use crate::{
    answer::{self, Answer},
    visit::Visit,
};

/// The page.
#[derive(Template)]
#[template(path = "capture/help.html")]
pub(super) struct HelpPage {
    pub(super) l: &'static Tongue,
    pub(super) shell: Shell,
}

/// The page.
pub(super) async fn page(visit: Visit) -> Answer {
    let shell = visit.bare_shell(visit.l.t("hall-help-title"));
    answer::page(&HelpPage { l: visit.l, shell })
}
