//! Processes and stages as the office steers them.

use askama::Template;
use civic::{
    consultation::StageCounts,
    process::{Adoption, Process, ProcessKind, Stage},
};
use press::{Choice, FormView, Msg, PageFrame, Translator};

use super::{Announced, Quote};

/// Every process with its stages.
#[derive(Template)]
#[template(path = "consultation/stages.html")]
pub(in super::super) struct StagesPage {
    pub(in super::super) l: &'static Translator,
    pub(in super::super) frame: PageFrame,
    pub(in super::super) here: String,
    pub(in super::super) courses: Vec<(Process, Vec<Stage>)>,
    /// The processes not yet begun, each with its form.
    pub(in super::super) missing: Vec<(ProcessKind, FormView)>,
    pub(in super::super) may_steer: bool,
}

/// One stage with what may be done to it.
#[derive(Template)]
#[template(path = "consultation/steer.html")]
pub(in super::super) struct SteerPage {
    pub(in super::super) l: &'static Translator,
    pub(in super::super) frame: PageFrame,
    pub(in super::super) stage: Stage,
    pub(in super::super) announced: Announced,
    pub(in super::super) outreach: Vec<(Quote, Quote)>,
    pub(in super::super) counts: StageCounts,
    pub(in super::super) form: FormView,
    /// Why it cannot be done now.
    pub(in super::super) refusal: Option<Msg>,
    pub(in super::super) may_steer: bool,
    /// The published versions of the text.
    pub(in super::super) versions: Vec<Choice>,
    /// The organisations that may be invited.
    pub(in super::super) bodies: Vec<Choice>,
    pub(in super::super) invited: Vec<Guest>,
    pub(in super::super) adoption: Option<Adoption>,
    pub(in super::super) queue: String,
    pub(in super::super) public: String,
    pub(in super::super) lines: Vec<usize>,
}

/// An organisation that was invited.
pub(in super::super) struct Guest {
    pub(in super::super) name: String,
    pub(in super::super) opened: bool,
    pub(in super::super) sent: i64,
}

impl SteerPage {
    fn is(&self, state: &str) -> bool {
        self.stage.state.word() == state
    }

    fn kind(&self, kind: &str) -> bool {
        self.stage.kind.word() == kind
    }

    fn field(&self, name: &str, line: &usize) -> String {
        format!("{name}_{line}")
    }
}
