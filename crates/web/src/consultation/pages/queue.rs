//! The queue of contributions.

use askama::Template;
use press::{PageFrame, Pages, Translator};

use super::Said;

/// What waits, the oldest first.
#[derive(Template)]
#[template(path = "consultation/queue.html")]
pub(in super::super) struct QueuePage {
    pub(in super::super) l: &'static Translator,
    pub(in super::super) frame: PageFrame,
    pub(in super::super) waiting: i64,
    pub(in super::super) late: i64,
    /// Whether all are shown, the answered ones too.
    pub(in super::super) all: bool,
    pub(in super::super) here: String,
    pub(in super::super) rows: Vec<Said>,
    pub(in super::super) pages: Pages,
}
