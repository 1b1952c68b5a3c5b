//! The action plan's life after it was written: how far each measure has come,
//! and what shows it. The measures' words and particulars are versioned with
//! the text, in the room `document`.

pub mod commands;
pub mod queries;
pub mod rules;
mod store;

use base::{Id, Instant, LocalText, Topic, Topics, columns};
use serde::Serialize;
use uuid::Uuid;

use crate::document::Provision;
pub use crate::document::{Measure, Particulars};

base::words! {
    /// How a measure is going, in the words of open government follow-up.
    pub enum Status {
        /// لم ينطلق بعد.
        NotStarted = "not_started",
        /// إنجاز محدود.
        Limited = "limited",
        /// إنجاز مهم.
        Substantial = "substantial",
        /// منجز.
        Complete = "complete",
        /// متعثر.
        Stalled = "stalled",
        /// مؤجل.
        Postponed = "postponed",
        /// ملغى.
        Cancelled = "cancelled",
    }
}

base::words! {
    /// What a reader should think of a measure's progress.
    pub enum Outlook {
        /// As it should be, and shown to be.
        Good = "good",
        /// Somebody should look.
        Watch = "watch",
        /// Late or given up.
        Bad = "bad",
        /// Nothing shows how it is going.
        Unknown = "unknown",
    }
}

/// One report on a measure.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Progress {
    /// Its identity.
    pub id: Id<Progress>,
    /// The measure.
    pub provision_id: Id<Provision>,
    /// How far, from 0 to 100.
    pub percent: i64,
    /// How it is going.
    pub status: Status,
    /// What happened.
    #[sqlx(flatten, try_from = "columns::Note")]
    pub note: LocalText,
    /// When it was recorded.
    pub recorded_at: Instant,
    /// How many things show it.
    pub evidence: i64,
}

/// Something that shows a measure's progress.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Evidence {
    /// Its identity.
    pub id: Id<Evidence>,
    /// The report that it belongs to.
    pub progress_id: Id<Progress>,
    /// What it is.
    #[sqlx(flatten, try_from = "columns::Caption")]
    pub caption: LocalText,
    /// Where it can be seen: an address, or empty for a file kept here.
    pub address: String,
    /// The file kept here.
    pub media_id: Option<Uuid>,
}

/// What can happen to a measure.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Happened {
    /// A report on a measure was recorded.
    ProgressRecorded {
        /// The measure.
        provision: Uuid,
        /// The report.
        progress: Uuid,
        /// How far.
        percent: i64,
        /// How it is going.
        status: Status,
        /// How many things show it.
        evidence: usize,
    },
}

impl ::db::Happened for Happened {
    const ROOM: &'static str = "plan";
    fn subject(&self) -> Uuid {
        match self {
            Self::ProgressRecorded { provision, .. } => *provision,
        }
    }
    fn topics(&self) -> Topics {
        match self {
            Self::ProgressRecorded { .. } => Topics::of(&[Topic::Progress]),
        }
    }
}
