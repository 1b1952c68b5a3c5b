//! What can happen to people's data.

use base::{Topic, Topics};
use serde::Serialize;
use uuid::Uuid;

use super::{Concern, Verdict, Wish, register::Retention};

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
    /// What had been erased stood here again, because somebody went back to a
    /// copy of the database from before; it was erased once more.
    ErasedAgain {
        /// The commune.
        commune: Uuid,
        /// How many persons.
        persons: u64,
        /// How many contributions lost their author.
        authors: u64,
    },
    /// Somebody asked about their own data.
    RequestMade {
        /// The request.
        request: Uuid,
        /// What is asked.
        wish: Wish,
        /// Where what is asked about stands.
        concerns: Concern,
    },
    /// A request was answered.
    RequestAnswered {
        /// The request.
        request: Uuid,
        /// The answer.
        answer: Uuid,
        /// What was decided.
        verdict: Verdict,
        /// Whether what was asked about was erased with it.
        erased: bool,
        /// Whether it corrects an earlier answer.
        again: bool,
    },
}

impl ::db::Happened for Happened {
    const ROOM: &'static str = "privacy";
    fn subject(&self) -> Uuid {
        match self {
            Self::ErasedWhenDue { commune, .. } | Self::ErasedAgain { commune, .. } => *commune,
            Self::RequestMade { request, .. } | Self::RequestAnswered { request, .. } => *request,
        }
    }
    fn topics(&self) -> Topics {
        match self {
            Self::ErasedWhenDue { .. } | Self::RequestMade { .. } => Topics::NONE,
            Self::ErasedAgain { .. } => Topics::of(&[Topic::Voices, Topic::Presence]),
            // Whose name stood beside a contribution may be erased with the answer.
            Self::RequestAnswered { erased, .. } => match erased {
                true => Topics::of(&[Topic::Voices, Topic::Presence]),
                false => Topics::NONE,
            },
        }
    }
}
