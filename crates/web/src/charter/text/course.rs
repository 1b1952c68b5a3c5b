//! How far a provision has come between the words said and the result, and a
//! process from stage to stage: each step by what happened at it, never by one
//! that happened later.

use civic::process::{Stage, StageKind, StageState, rules::one_of};
use press::{ProgressStep, Translator};

/// What happened at a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(in crate::charter) enum Point {
    /// Nothing yet.
    Ahead,
    /// It goes on.
    Now,
    /// It happened.
    Past,
}

/// How far a provision has come between the words said and the result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(in crate::charter) struct Course {
    /// Whether it comes from words said in the workshop.
    pub(in crate::charter) said: bool,
    /// What happened at each stage of [`COURSE`].
    pub(in crate::charter) points: [Point; 4],
}

/// The stages that a provision's thread shows after its origin.
pub(in crate::charter) const COURSE: [StageKind; 4] =
    [StageKind::SecondLevel, StageKind::Public, StageKind::Adoption, StageKind::FollowUp];

impl Course {
    /// The course of a provision: where it comes from, and what happened to
    /// its text and to it.
    pub(in crate::charter) fn of(
        said: bool,
        stages: &[Stage],
        adopted: bool,
        result: bool,
    ) -> Self {
        let state = |kind| one_of(stages, kind).map(|stage| stage.state);
        Self {
            said,
            points: COURSE.map(|kind| match (kind, state(kind)) {
                (StageKind::Adoption, _) if adopted => Point::Past,
                (_, Some(StageState::Open)) => Point::Now,
                (StageKind::FollowUp, _) if result => Point::Past,
                (StageKind::Adoption | StageKind::FollowUp, _) => Point::Ahead,
                (_, Some(StageState::Closed)) => Point::Past,
                _ => Point::Ahead,
            }),
        }
    }

    /// The step at which it stands: the one that goes on, else the last one
    /// before which nothing is missing; 0 is its origin.
    fn here(self) -> usize {
        let now = self.points.iter().position(|point| *point == Point::Now);
        let unbroken = self.points.iter().take_while(|point| **point == Point::Past).count();
        now.map_or(unbroken, |at| at + 1)
    }

    /// The steps, each as it happened, the one where it stands marked.
    pub(in crate::charter) fn steps(self, l: &'static Translator) -> Vec<ProgressStep> {
        let origin = if self.said {
            ProgressStep::new("workshop", l.t("thread-said"))
        } else {
            ProgressStep::new("preparation", l.t("thread-model"))
        };
        let stages = COURSE.iter().map(|kind| ProgressStep::new(kind, l.word("stage", kind)));
        let points = std::iter::once(Point::Past).chain(self.points);
        std::iter::once(origin)
            .chain(stages)
            .zip(points)
            .enumerate()
            .map(|(at, (step, point))| match point {
                _ if at == self.here() => step.here(),
                Point::Past => step.done(),
                Point::Now | Point::Ahead => step,
            })
            .collect()
    }
}

/// A stage of a process as a step; one that began leads to its page.
pub(crate) fn stage_step(l: &'static Translator, base: &str, stage: &Stage) -> ProgressStep {
    let step = ProgressStep::new(stage.kind, l.word("stage", stage.kind));
    match stage.state {
        StageState::Pending => step,
        StageState::Open => step.here().href(format!("{base}/stages/{}", stage.id)),
        StageState::Closed => step.done().href(format!("{base}/stages/{}", stage.id)),
    }
}

#[cfg(test)]
mod tests {
    use super::{super::super::samples::stage, *};

    use Point::{Ahead, Now, Past};
    use StageState::{Closed, Open, Pending};

    fn course(second: StageState, public: StageState, adopted: bool, result: bool) -> Course {
        let stages = [stage(StageKind::SecondLevel, second), stage(StageKind::Public, public)];
        Course::of(true, &stages, adopted, result)
    }

    #[test]
    fn one_report_does_not_make_stages_done_that_nobody_reached() {
        let reported = course(Pending, Pending, false, true);
        assert_eq!(reported.points, [Ahead, Ahead, Ahead, Past]);
        assert_eq!(reported.here(), 0, "it stands where nothing before it is missing");
    }

    #[test]
    fn a_provision_stands_at_the_stage_that_goes_on_or_at_the_last_that_happened() {
        assert_eq!(course(Open, Pending, false, false).points, [Now, Ahead, Ahead, Ahead]);
        assert_eq!(course(Closed, Open, false, false).here(), 2);
        assert_eq!(course(Closed, Closed, false, false).here(), 2);
        assert_eq!(course(Closed, Closed, true, false).here(), 3);
        assert_eq!(course(Closed, Closed, true, true).here(), 4);
    }
}
