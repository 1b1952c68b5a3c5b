//! What can happen to commitments.

use base::{Topic, Topics};
use serde::Serialize;
use uuid::Uuid;

use super::{CommitmentKind, Deed, Status};

/// What can happen to commitments.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Happened {
    /// A commitment was entered.
    CommitmentEntered {
        /// The commitment.
        commitment: Uuid,
        /// Where it stands written.
        of: CommitmentKind,
    },
    /// A list of commitments was taken.
    CommitmentsListed {
        /// The commune.
        commune: Uuid,
        /// Those that were added.
        added: Vec<Uuid>,
        /// Those that were changed.
        changed: Vec<Uuid>,
    },
    /// What was not seen yet was shown to everybody.
    CommitmentsShown {
        /// The commune.
        commune: Uuid,
        /// The commitments.
        commitments: Vec<Uuid>,
    },
    /// A commitment was changed, taken off the list or put back.
    CommitmentChanged {
        /// The commitment.
        commitment: Uuid,
        /// What was done.
        deed: Deed,
    },
    /// It was told how far a commitment is.
    CommitmentUpdated {
        /// The commitment.
        commitment: Uuid,
        /// The update.
        update: Uuid,
        /// How far, where it is known.
        percent: Option<i64>,
        /// How it is going.
        status: Status,
    },
}

impl ::db::Happened for Happened {
    const ROOM: &'static str = "openness";
    fn subject(&self) -> Uuid {
        match self {
            Self::CommitmentEntered { commitment, .. }
            | Self::CommitmentChanged { commitment, .. }
            | Self::CommitmentUpdated { commitment, .. } => *commitment,
            Self::CommitmentsListed { commune, .. } | Self::CommitmentsShown { commune, .. } => {
                *commune
            }
        }
    }
    fn topics(&self) -> Topics {
        match self {
            Self::CommitmentEntered { .. } => Topics::NONE,
            Self::CommitmentsListed { .. }
            | Self::CommitmentsShown { .. }
            | Self::CommitmentChanged { .. }
            | Self::CommitmentUpdated { .. } => Topics::of(&[Topic::Openness]),
        }
    }
}
