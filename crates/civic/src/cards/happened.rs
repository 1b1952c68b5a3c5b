//! What can happen at a group's table besides plain cards.

use base::{Topic, Topics};
use serde::Serialize;
use uuid::Uuid;

use super::Details;

/// What can happen at a group's table.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Happened {
    /// A group wrote a card.
    CardWritten {
        /// The card.
        card: Uuid,
        /// The group.
        group: Uuid,
        /// The card's number.
        number: i64,
    },
    /// A card's words were changed.
    CardChanged {
        /// The card.
        card: Uuid,
        /// What it said.
        before: String,
        /// What it says.
        after: String,
    },
    /// A card was withdrawn; it stays, marked.
    CardWithdrawn {
        /// The card.
        card: Uuid,
    },
    /// A card came with its details.
    CardDetailed {
        /// The card.
        card: Uuid,
        /// The group.
        group: Uuid,
        /// The card's number.
        number: i64,
        /// What it says besides its words.
        details: Details,
    },
    /// A card's words and details were changed.
    CardRevised {
        /// The card.
        card: Uuid,
        /// What it said.
        before: (String, Details),
        /// What it says.
        after: (String, Details),
    },
    /// A photo of the flip chart came.
    PhotoKept {
        /// The photo.
        photo: Uuid,
        /// The group.
        group: Uuid,
    },
    /// A photo was taken away again; its picture is gone.
    PhotoRemoved {
        /// The photo.
        photo: Uuid,
    },
    /// Something arrived after the closing and is kept beside the day.
    LateKept {
        /// The workshop.
        workshop: Uuid,
        /// What is kept.
        late: Uuid,
    },
    /// A group counted a voice. Whose kind it was stands in the totals alone:
    /// with the time of the journal it would point at a person.
    VoiceCounted {
        /// The group.
        group: Uuid,
    },
    /// A group wants the facilitator at its table.
    HelpWanted {
        /// The group.
        group: Uuid,
    },
    /// The facilitator said that somebody is coming.
    HelpSeen {
        /// The group.
        group: Uuid,
    },
    /// The group or the facilitator said that help came, or is not needed.
    HelpOver {
        /// The group.
        group: Uuid,
    },
}

impl ::db::Happened for Happened {
    const ROOM: &'static str = "workshop";
    fn subject(&self) -> Uuid {
        match self {
            Self::CardWritten { card, .. }
            | Self::CardChanged { card, .. }
            | Self::CardWithdrawn { card }
            | Self::CardDetailed { card, .. }
            | Self::CardRevised { card, .. } => *card,
            Self::PhotoKept { photo, .. } | Self::PhotoRemoved { photo } => *photo,
            Self::LateKept { workshop, .. } => *workshop,
            Self::VoiceCounted { group }
            | Self::HelpWanted { group }
            | Self::HelpSeen { group }
            | Self::HelpOver { group } => *group,
        }
    }
    fn topics(&self) -> Topics {
        match self {
            Self::CardWritten { .. }
            | Self::CardChanged { .. }
            | Self::CardWithdrawn { .. }
            | Self::CardDetailed { .. }
            | Self::CardRevised { .. }
            | Self::PhotoKept { .. }
            | Self::PhotoRemoved { .. }
            | Self::VoiceCounted { .. } => Topics::of(&[Topic::Cards]),
            Self::LateKept { .. } => Topics::ALL,
            Self::HelpWanted { .. } | Self::HelpSeen { .. } | Self::HelpOver { .. } => Topics::NONE,
        }
    }
}
