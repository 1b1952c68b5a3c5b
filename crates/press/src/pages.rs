//! The way through a long list: one page back, one page on.

use askama::{Template, filters::HtmlSafe};

use crate::Translator;

/// Links to the neighbouring pages of a list; nothing when it fits on one.
#[derive(Debug, Clone, Template)]
#[template(path = "shared/pages.html")]
pub struct Pages {
    l: &'static Translator,
    previous: Option<String>,
    next: Option<String>,
}

impl HtmlSafe for Pages {}

impl Pages {
    /// Links to the page before and the page after, where there are any.
    #[must_use]
    pub const fn new(
        l: &'static Translator,
        previous: Option<String>,
        next: Option<String>,
    ) -> Self {
        Self { l, previous, next }
    }
}
