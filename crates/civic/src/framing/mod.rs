//! The framing paper (ورقة تأطيرية): it is received, read by the machine, and
//! corrected by a person until it may become a workshop.

pub mod commands;
pub mod paper;
pub mod queries;
pub mod rules;
mod store;

use base::{Id, Instant, Topics};
use serde::Serialize;
use uuid::Uuid;

use crate::media::Media;

base::words! {
    /// Where a framing paper stands.
    pub enum PaperState {
        /// Read, waiting to be confirmed.
        Received = "received",
        /// Confirmed: a workshop was made of it.
        Confirmed = "confirmed",
    }
}

/// A framing paper that was sent in; its words stay in its file.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct FramingPaper {
    /// Its identity.
    pub id: Id<FramingPaper>,
    /// Its file.
    pub media_id: Id<Media>,
    /// Where it stands.
    pub state: PaperState,
    /// When it came.
    pub received_at: Instant,
    /// The name of its file.
    pub name: String,
    /// The digest of its file.
    pub sha256: Vec<u8>,
}

/// What can happen to a framing paper before it becomes a workshop.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Happened {
    /// A framing paper was received.
    PaperReceived {
        /// The paper.
        paper: Uuid,
    },
}

impl ::db::Happened for Happened {
    const ROOM: &'static str = "workshop";
    fn subject(&self) -> Uuid {
        match self {
            Self::PaperReceived { paper } => *paper,
        }
    }
    fn topics(&self) -> Topics {
        match self {
            Self::PaperReceived { .. } => Topics::NONE,
        }
    }
}
