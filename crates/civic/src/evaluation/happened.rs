//! What can happen to the evaluation. Never who answered.

use base::Topics;
use serde::Serialize;
use uuid::Uuid;

use super::Channel;

/// What can happen.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Happened {
    /// The form was opened.
    EvaluationOpened {
        /// The workshop.
        workshop: Uuid,
    },
    /// Somebody answered.
    EvaluationAnswered {
        /// The workshop.
        workshop: Uuid,
        /// By which door.
        channel: Channel,
    },
    /// A paper form was entered after the closing, and waits for the office.
    LateAnswerKept {
        /// The workshop.
        workshop: Uuid,
        /// The form.
        late: Uuid,
    },
    /// A paper form entered by mistake was taken back.
    EvaluationTakenBack {
        /// The workshop.
        workshop: Uuid,
    },
    /// The form was closed; its results are read from then on.
    EvaluationClosed {
        /// The workshop.
        workshop: Uuid,
    },
}

impl ::db::Happened for Happened {
    const ROOM: &'static str = "workshop";
    fn subject(&self) -> Uuid {
        match self {
            Self::EvaluationOpened { workshop }
            | Self::EvaluationAnswered { workshop, .. }
            | Self::LateAnswerKept { workshop, .. }
            | Self::EvaluationTakenBack { workshop }
            | Self::EvaluationClosed { workshop } => *workshop,
        }
    }
    fn topics(&self) -> Topics {
        match self {
            Self::EvaluationOpened { .. }
            | Self::EvaluationAnswered { .. }
            | Self::LateAnswerKept { .. }
            | Self::EvaluationTakenBack { .. }
            | Self::EvaluationClosed { .. } => Topics::NONE,
        }
    }
}
