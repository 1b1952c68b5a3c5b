//! How far a provision has come between the words said and the result.

use civic::process::{Stage, StageKind, StageState};
use press::{ProgressStep, Translator};

/// How far a provision has come between the words said and the result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(in crate::charter) struct Course {
    /// Whether it comes from words said in the workshop.
    pub(in crate::charter) said: bool,
    /// The last stage reached.
    pub(in crate::charter) reached: usize,
}

/// The stages that a provision's thread shows after its origin.
pub(in crate::charter) const COURSE: [StageKind; 4] =
    [StageKind::SecondLevel, StageKind::Public, StageKind::Adoption, StageKind::FollowUp];

impl Course {
    /// The course of a provision: where it comes from, and how far its text and it have come.
    pub(in crate::charter) fn of(
        said: bool,
        stages: &[Stage],
        adopted: bool,
        result: bool,
    ) -> Self {
        let begun = |kind: StageKind| {
            stages.iter().any(|it| it.kind == kind && it.state != StageState::Pending)
        };
        let reached = |kind: &StageKind| match kind {
            StageKind::Adoption => adopted,
            StageKind::FollowUp => result,
            other => begun(*other),
        };
        Self { said, reached: COURSE.iter().rposition(reached).map_or(0, |at| at + 1) }
    }

    /// The steps, the one reached last marked.
    pub(in crate::charter) fn steps(self, l: &'static Translator) -> Vec<ProgressStep> {
        let origin = if self.said {
            ProgressStep::new("workshop", l.t("thread-said"))
        } else {
            ProgressStep::new("preparation", l.t("thread-model"))
        };
        let stages = COURSE.iter().map(|kind| ProgressStep::new(kind, l.word("stage", kind)));
        std::iter::once(origin)
            .chain(stages)
            .enumerate()
            .map(|(at, step)| match at.cmp(&self.reached) {
                std::cmp::Ordering::Less => step.done(),
                std::cmp::Ordering::Equal => step.here(),
                std::cmp::Ordering::Greater => step,
            })
            .collect()
    }
}
