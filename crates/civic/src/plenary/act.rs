//! What a facilitator did with one press, and can take back as a whole.

use base::{Id, Instant};
use uuid::Uuid;

use super::View;
use crate::agenda::rules::clock::Run;

base::words! {
    /// What was pressed.
    pub enum Deed {
        /// An act of the programme began.
        Begin = "begin",
        /// A late day was repaired.
        Repair = "repair",
    }
}

/// One press of the facilitator: the clocks and the wall before and after it.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct DayAct {
    /// Its identity, given by the page that pressed.
    pub id: Id<DayAct>,
    /// Its place among the presses of the day, from 1.
    pub number: i64,
    /// What was pressed.
    pub deed: Deed,
    /// The row or first item that began.
    pub entry_id: Option<Uuid>,
    /// The version that a repair released.
    pub version_number: Option<i64>,
    /// When it was pressed.
    pub pressed_at: Instant,
    /// When it was done: later, where it waited for a connection.
    pub done_at: Instant,
    /// When it was taken back.
    pub undone_at: Option<Instant>,
    /// Every run of the day before it, as JSON; empty for a repair.
    pub runs_before: String,
    /// Every run after it.
    pub runs_after: String,
    /// What hung on the wall before it.
    pub view_before: Option<View>,
    /// Of which session, group or ballot.
    pub subject_before: Option<Uuid>,
    /// Which part of it.
    pub page_before: Option<i64>,
    /// Whether keys of groups hung there.
    pub keys_before: bool,
    /// Whether the wall was dark.
    pub dark_before: bool,
    /// What it put on the wall; nothing where the wall stayed.
    pub view_after: Option<View>,
    /// Of which session.
    pub subject_after: Option<Uuid>,
}

impl DayAct {
    /// The runs before and after, in the order of their entries.
    pub(super) fn runs(&self) -> base::Result<[Vec<Run>; 2]> {
        let read = |words: &str| match words {
            "" => Ok(Vec::new()),
            words => serde_json::from_str(words).map_err(base::Error::bug),
        };
        Ok([read(&self.runs_before)?, read(&self.runs_after)?])
    }
}
