//! The thread: where an item stands between the word that was said and its
//! result. A list to those who hear it, a line with steps to those who see it.

use askama::{Template, filters::HtmlSafe};

use crate::{Html, Translator, mark};

/// One step of a thread.
#[derive(Debug, Clone)]
pub struct ProgressStep {
    /// The colour of its stage: a stage's word (`workshop`, `public`, …), or `plain`.
    pub kind: String,
    /// Its words.
    pub label: String,
    /// Where it leads.
    pub href: Option<String>,
    /// Whether the page stands at it.
    pub here: bool,
    /// Whether it has been reached.
    pub done: bool,
}

impl ProgressStep {
    /// A step not reached yet.
    #[must_use]
    pub fn new(kind: impl ToString, label: impl ToString) -> Self {
        Self {
            kind: kind.to_string(),
            label: label.to_string(),
            href: None,
            here: false,
            done: false,
        }
    }

    /// Leads somewhere.
    #[must_use]
    pub fn href(mut self, href: impl Into<String>) -> Self {
        self.href = Some(href.into());
        self
    }

    /// Has been reached.
    #[must_use]
    pub const fn done(mut self) -> Self {
        self.done = true;
        self
    }

    /// The page stands at it.
    #[must_use]
    pub const fn here(mut self) -> Self {
        self.done = true;
        self.here = true;
        self
    }

    fn state(&self) -> &'static str {
        match (self.here, self.done) {
            (true, _) => "here",
            (false, true) => "done",
            (false, false) => "ahead",
        }
    }

    fn star(&self) -> Html {
        mark::step_mark(self.here, self.done)
    }
}

/// A thread of steps.
#[derive(Debug, Clone, Template)]
#[template(path = "shared/thread.html")]
pub struct ProgressLine {
    l: &'static Translator,
    steps: Vec<ProgressStep>,
    name: Option<String>,
}

impl HtmlSafe for ProgressLine {}

impl ProgressLine {
    /// A thread with all its words.
    #[must_use]
    pub const fn new(l: &'static Translator, steps: Vec<ProgressStep>) -> Self {
        Self { l, steps, name: None }
    }

    /// Names the thread where a page has several: the process or the item.
    #[must_use]
    pub fn named(mut self, name: impl ToString) -> Self {
        self.name = Some(name.to_string());
        self
    }

    /// What the thread is of; empty where the page has one.
    #[must_use]
    pub fn title(&self) -> &str {
        self.name.as_deref().unwrap_or_default()
    }

    fn name(&self) -> String {
        let thread = self.l.t("thread").attr();
        self.name.as_ref().map_or_else(|| thread.clone(), |name| format!("{thread}: {name}"))
    }
}
