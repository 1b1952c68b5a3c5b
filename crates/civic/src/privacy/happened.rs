//! What can happen to people's data.

use base::Topics;
use serde::Serialize;
use uuid::Uuid;

use super::register::Retention;

/// What can happen to people's data.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Happened {
    /// What had been kept for its time was erased by itself: how much of each
    /// kind, and no words.
    ErasedWhenDue {
        /// The commune, or the installation.
        commune: Uuid,
        /// For how long each was kept, and how many rows lost it.
        erased: Vec<(Retention, u64)>,
    },
}

impl ::db::Happened for Happened {
    const ROOM: &'static str = "privacy";
    fn subject(&self) -> Uuid {
        match self {
            Self::ErasedWhenDue { commune, .. } => *commune,
        }
    }
    fn topics(&self) -> Topics {
        match self {
            Self::ErasedWhenDue { .. } => Topics::NONE,
        }
    }
}
