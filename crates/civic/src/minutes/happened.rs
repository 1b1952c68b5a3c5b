//! What can happen to the papers.

use base::{Topic, Topics};
use serde::Serialize;
use uuid::Uuid;

use super::PaperKind;

/// The digest of a frozen paper: its kind, its language, its SHA-256.
#[derive(Debug, Clone, Serialize)]
pub struct FrozenDigest {
    /// Which paper.
    pub kind: PaperKind,
    /// Its language.
    pub lang: String,
    /// The digest.
    pub digest: String,
}

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
        /// The digest of each paper that was frozen.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        papers: Vec<FrozenDigest>,
    },
    /// The devices of the hall were asked what they still hold.
    ClosingAsked {
        /// The workshop.
        workshop: Uuid,
    },
    /// Papers were frozen.
    PapersFrozen {
        /// The workshop.
        workshop: Uuid,
        /// The digest of each, by kind and language.
        papers: Vec<FrozenDigest>,
    },
    /// A numbered correction was added to the minutes.
    CorrectionMade {
        /// The workshop.
        workshop: Uuid,
        /// Its number.
        number: i64,
        /// What arrived late and was taken in with it.
        late: Vec<Uuid>,
        /// The digest of each sheet.
        papers: Vec<FrozenDigest>,
    },
    /// What arrived late was not taken in.
    LateLeftOut {
        /// The workshop.
        workshop: Uuid,
        /// What.
        late: Vec<Uuid>,
        /// Why.
        reason: String,
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
            | Self::ClosingAsked { workshop }
            | Self::PapersFrozen { workshop, .. }
            | Self::CorrectionMade { workshop, .. }
            | Self::LateLeftOut { workshop, .. }
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
            Self::PapersFrozen { .. } | Self::CorrectionMade { .. } | Self::LateLeftOut { .. } => {
                Topics::ALL
            }
            Self::ClosingAsked { .. } | Self::CertificatesIssued { .. } => Topics::NONE,
        }
    }
}
