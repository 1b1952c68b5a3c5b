//! What can happen to a taking-along, at home and in the hall.

use serde::Serialize;
use uuid::Uuid;

use super::Choice;

/// What can happen to a taking-along.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Happened {
    /// A key was made for a laptop to take the workshop along.
    HallOffered {
        /// The taking.
        taking: Uuid,
        /// The workshop.
        workshop: Uuid,
    },
    /// A laptop took the workshop along.
    HallTaken {
        /// The taking.
        taking: Uuid,
        /// The laptop.
        laptop: Uuid,
    },
    /// What was done in the hall was merged.
    HallMerged {
        /// The taking.
        taking: Uuid,
        /// The batch.
        batch: Uuid,
        /// How many rows were taken.
        taken: usize,
        /// How many wait for somebody's choice.
        conflicts: usize,
        /// How many events were carried into this journal.
        events: usize,
        /// The number of the last of them in the hall's journal.
        seq: i64,
        /// Its hash there.
        hash: String,
    },
    /// Somebody chose between two versions.
    HallDecided {
        /// The conflict.
        conflict: Uuid,
        /// The row's table.
        table: String,
        /// The row's key.
        row: String,
        /// What was chosen.
        choice: Choice,
    },
    /// The hall gave the workshop back.
    HallReturned {
        /// The taking.
        taking: Uuid,
    },
    /// The office took the workshop back without the laptop.
    HallEnded {
        /// The taking.
        taking: Uuid,
    },
    /// A part of a batch arrived.
    HallPartReceived {
        /// The batch.
        batch: Uuid,
        /// The part's number.
        number: usize,
    },
    /// In the hall: home's rows were brought.
    HallBrought {
        /// The taking.
        taking: Uuid,
        /// How many rows changed here.
        rows: usize,
    },
    /// In the hall: home confirmed what was sent.
    HallSent {
        /// The batch.
        batch: Uuid,
    },
    /// In the hall: the workshop was given back.
    HallLeft {
        /// The taking.
        taking: Uuid,
    },
}

impl ::db::Happened for Happened {
    const ROOM: &'static str = "workshop";
    fn subject(&self) -> Uuid {
        match self {
            Self::HallOffered { taking, .. }
            | Self::HallTaken { taking, .. }
            | Self::HallMerged { taking, .. }
            | Self::HallReturned { taking }
            | Self::HallEnded { taking }
            | Self::HallBrought { taking, .. }
            | Self::HallLeft { taking } => *taking,
            Self::HallDecided { conflict, .. } => *conflict,
            Self::HallPartReceived { batch, .. } | Self::HallSent { batch } => *batch,
        }
    }
}
