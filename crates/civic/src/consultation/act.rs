//! What two persons do together where a commune has two who may.

use base::{Action, Id};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    document::{Document, commands::Publication},
    process::{
        ActKind, Decision, Process, Proposal, Stage,
        commands::{CloseStage, OpenStage},
    },
};

/// Something that is proposed by one person and confirmed by another.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(tag = "act", rename_all = "snake_case")]
pub enum Act {
    /// To publish the draft of a text.
    Publish {
        /// The text.
        document: Id<Document>,
        /// What it is published for.
        publication: Publication,
        /// The digest of the draft as it was proposed; none before it is.
        digest: Option<String>,
    },
    /// To open a stage.
    Open {
        /// The stage.
        stage: Id<Stage>,
        /// What it announces.
        wanted: Box<OpenStage>,
    },
    /// To close a stage.
    Close {
        /// The stage.
        stage: Id<Stage>,
        /// What came out of it.
        wanted: CloseStage,
    },
    /// To record what the council decided.
    Adopt {
        /// The process.
        process: Id<Process>,
        /// What it decided.
        decision: Decision,
        /// The digest of the draft as it was proposed, where the council's
        /// amendments are in it.
        digest: Option<String>,
    },
}

impl Act {
    /// Of which kind it is.
    #[must_use]
    pub const fn kind(&self) -> ActKind {
        match self {
            Self::Publish { .. } => ActKind::Publish,
            Self::Open { .. } => ActKind::Open,
            Self::Close { .. } => ActKind::Close,
            Self::Adopt { .. } => ActKind::Adopt,
        }
    }

    /// What it takes to do it.
    #[must_use]
    pub const fn action(&self) -> Action {
        self.kind().action()
    }

    /// What it is about.
    #[must_use]
    pub const fn subject(&self) -> Uuid {
        match self {
            Self::Publish { document, .. } => document.uuid(),
            Self::Open { stage, .. } | Self::Close { stage, .. } => stage.uuid(),
            Self::Adopt { process, .. } => process.uuid(),
        }
    }
}

/// What came of an act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It was done: the version published, the stage, the decision.
    Done(Uuid),
    /// It waits for a second person.
    Proposed(Id<Proposal>),
}
