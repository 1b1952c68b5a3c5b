//! What can happen to a checkout, at home and in the hall.

use base::{Topic, Topics};
use serde::Serialize;
use uuid::Uuid;

use super::Choice;

/// What can happen to a checkout.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Happened {
    /// A key was made for a laptop to take the workshop along.
    HallOffered {
        /// The checkout.
        #[serde(rename = "taking")]
        checkout: Uuid,
        /// The workshop.
        workshop: Uuid,
    },
    /// A laptop took the workshop along.
    HallTaken {
        /// The checkout.
        #[serde(rename = "taking")]
        checkout: Uuid,
        /// The laptop.
        laptop: Uuid,
    },
    /// What was done in the hall was merged.
    HallMerged {
        /// The checkout.
        #[serde(rename = "taking")]
        checkout: Uuid,
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
        /// The checkout.
        #[serde(rename = "taking")]
        checkout: Uuid,
    },
    /// The office took the workshop back without the laptop.
    HallEnded {
        /// The checkout.
        #[serde(rename = "taking")]
        checkout: Uuid,
    },
    /// Numbers were drawn by which people sign in on the laptop.
    PinsDrawn {
        /// The workshop.
        workshop: Uuid,
        /// How many.
        pins: usize,
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
        /// The checkout.
        #[serde(rename = "taking")]
        checkout: Uuid,
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
        /// The checkout.
        #[serde(rename = "taking")]
        checkout: Uuid,
    },
}

impl ::db::Happened for Happened {
    const ROOM: &'static str = "workshop";
    fn subject(&self) -> Uuid {
        match self {
            Self::HallOffered { checkout, .. }
            | Self::HallTaken { checkout, .. }
            | Self::HallMerged { checkout, .. }
            | Self::HallReturned { checkout }
            | Self::HallEnded { checkout }
            | Self::HallBrought { checkout, .. }
            | Self::HallLeft { checkout } => *checkout,
            Self::PinsDrawn { workshop, .. } => *workshop,
            Self::HallDecided { conflict, .. } => *conflict,
            Self::HallPartReceived { batch, .. } | Self::HallSent { batch } => *batch,
        }
    }
    fn topics(&self) -> Topics {
        match self {
            // What these bring may be rows of any room.
            Self::HallMerged { .. } | Self::HallDecided { .. } | Self::HallBrought { .. } => {
                Topics::ALL
            }
            Self::HallOffered { .. }
            | Self::HallTaken { .. }
            | Self::HallReturned { .. }
            | Self::HallEnded { .. }
            | Self::HallLeft { .. } => Topics::of(&[Topic::Day]),
            Self::PinsDrawn { .. } | Self::HallPartReceived { .. } | Self::HallSent { .. } => {
                Topics::NONE
            }
        }
    }
}
