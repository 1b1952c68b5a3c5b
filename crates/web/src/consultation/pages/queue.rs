//! The queue of contributions.

use askama::Template;
use press::{Pages, Shell, Tongue};

use super::Said;

/// What waits, the oldest first.
#[derive(Template)]
#[template(path = "consultation/queue.html")]
pub(in super::super) struct QueuePage {
    pub(in super::super) l: &'static Tongue,
    pub(in super::super) shell: Shell,
    pub(in super::super) waiting: i64,
    pub(in super::super) late: i64,
    /// Whether all are shown, the answered ones too.
    pub(in super::super) all: bool,
    pub(in super::super) here: String,
    pub(in super::super) rows: Vec<Said>,
    pub(in super::super) pages: Pages,
}
