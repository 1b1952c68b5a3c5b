//! What can happen to the papers.

use base::{Topic, Topics};
use serde::Serialize;
use uuid::Uuid;

/// What can happen.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Happened {
    /// The workshop was closed; nothing of it changes any more.
    WorkshopClosed {
        /// The workshop.
        workshop: Uuid,
        /// How many certificates were issued with it.
        certificates: usize,
    },
    /// Two rows of one person became one.
    ParticipantsJoined {
        /// The workshop.
        workshop: Uuid,
        /// The row that stays.
        stays: Uuid,
        /// The row that is gone.
        goes: Uuid,
        /// The row whose words hold.
        right: Uuid,
    },
    /// Somebody who had done nothing was taken off the list.
    ParticipantRemoved {
        /// The workshop.
        workshop: Uuid,
        /// Who.
        participant: Uuid,
    },
    /// Certificates were issued to those who came and had none.
    CertificatesIssued {
        /// The workshop.
        workshop: Uuid,
        /// How many.
        certificates: usize,
    },
}

impl ::db::Happened for Happened {
    const ROOM: &'static str = "workshop";
    fn subject(&self) -> Uuid {
        match self {
            Self::WorkshopClosed { workshop, .. }
            | Self::ParticipantsJoined { workshop, .. }
            | Self::ParticipantRemoved { workshop, .. }
            | Self::CertificatesIssued { workshop, .. } => *workshop,
        }
    }
    fn topics(&self) -> Topics {
        match self {
            Self::WorkshopClosed { .. } => Topics::of(&[Topic::Day, Topic::Agenda]),
            Self::ParticipantsJoined { .. } | Self::ParticipantRemoved { .. } => {
                Topics::of(&[Topic::Presence, Topic::Groups, Topic::Votes])
            }
            Self::CertificatesIssued { .. } => Topics::NONE,
        }
    }
}
