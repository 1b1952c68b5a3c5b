//! What can happen at the door.

use base::Instant;
use serde::Serialize;
use uuid::Uuid;

use super::{Sighting, What};

/// What can happen at the door. People are named by their identities alone.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Happened {
    /// Something was seen at the door; a device without a connection may tell it late.
    PresenceSeen {
        /// The workshop.
        workshop: Uuid,
        /// What was seen.
        sightings: Vec<Told>,
    },
    /// Somebody without letter or badge was given a code of the day; the code
    /// itself stands in no journal.
    DayCodeGiven {
        /// The participant.
        participant: Uuid,
    },
    /// Somebody who had come without a name gave it.
    WalkInNamed {
        /// The participant.
        participant: Uuid,
    },
}

/// A sighting as the journal keeps it.
#[derive(Debug, Serialize)]
pub struct Told {
    sighting: Uuid,
    participant: Uuid,
    what: What,
    about: Option<Uuid>,
    at: Instant,
    device: Uuid,
}

impl From<&Sighting> for Told {
    fn from(seen: &Sighting) -> Self {
        Self {
            sighting: seen.id.uuid(),
            participant: seen.participant_id.uuid(),
            what: seen.what,
            about: seen.about.map(base::Id::uuid),
            at: seen.at,
            device: seen.device,
        }
    }
}

impl ::db::Happened for Happened {
    const ROOM: &'static str = "workshop";
    fn subject(&self) -> Uuid {
        match self {
            Self::PresenceSeen { workshop, .. } => *workshop,
            Self::DayCodeGiven { participant } | Self::WalkInNamed { participant } => *participant,
        }
    }
}
