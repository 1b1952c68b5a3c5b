//! A stage as everybody reads it.

use askama::Template;
use civic::{consultation::StageCounts, process::Stage};
use press::{PageFrame, Translator};

use super::{Announced, Quote};

/// A stage of a process.
#[derive(Template)]
#[template(path = "consultation/stage.html")]
pub(in super::super) struct StagePage {
    pub(in super::super) l: &'static Translator,
    pub(in super::super) frame: PageFrame,
    pub(in super::super) stage: Stage,
    pub(in super::super) announced: Announced,
    pub(in super::super) outreach: Vec<(Quote, Quote)>,
    pub(in super::super) counts: StageCounts,
    /// The form, while residents may speak.
    pub(in super::super) contribute: Option<String>,
    /// The text of the process.
    pub(in super::super) text: String,
}

impl StagePage {
    /// The share of contributions answered; unknown while there are none.
    #[allow(clippy::cast_precision_loss, reason = "a share is shown, not computed with")]
    fn answered(&self) -> Option<f64> {
        (self.counts.total > 0).then(|| self.counts.answered as f64 / self.counts.total as f64)
    }

    fn is(&self, state: &str) -> bool {
        self.stage.state.word() == state
    }
}
