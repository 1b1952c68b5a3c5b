//! What can happen to an agenda.

use base::{Topic, Topics};
use serde::Serialize;
use uuid::Uuid;

use super::{Press, Way};

/// What can happen to an agenda and its clock.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Happened {
    /// The draft of the next version was changed.
    AgendaEdited {
        /// The workshop.
        workshop: Uuid,
        /// What was done: `slot`, `part`, `up`, `down`, `remove`, `split`, `start`,
        /// `undo`…
        what: &'static str,
        /// The row or item; the workshop where the whole day is meant.
        entry: Uuid,
    },
    /// The draft was thrown away.
    AgendaDraftDiscarded {
        /// The workshop.
        workshop: Uuid,
    },
    /// A version was released.
    AgendaReleased {
        /// The workshop.
        workshop: Uuid,
        /// The version.
        version: Uuid,
        /// Its number.
        number: i64,
        /// A word of why.
        note: String,
        /// The repair that made it, and by how many minutes the day was late.
        repair: Option<(Way, i64)>,
    },
    /// An entry was started, paused, resumed or ended, or the last was taken back.
    AgendaClocked {
        /// The workshop.
        workshop: Uuid,
        /// The row or item.
        entry: Uuid,
        /// What was pressed.
        press: Press,
    },
}

impl ::db::Happened for Happened {
    const ROOM: &'static str = "workshop";
    fn subject(&self) -> Uuid {
        match self {
            Self::AgendaEdited { workshop, .. }
            | Self::AgendaDraftDiscarded { workshop }
            | Self::AgendaReleased { workshop, .. }
            | Self::AgendaClocked { workshop, .. } => *workshop,
        }
    }
    fn topics(&self) -> Topics {
        match self {
            Self::AgendaEdited { .. }
            | Self::AgendaDraftDiscarded { .. }
            | Self::AgendaClocked { .. } => Topics::of(&[Topic::Agenda]),
            Self::AgendaReleased { .. } => Topics::of(&[Topic::Agenda, Topic::Day]),
        }
    }
}
