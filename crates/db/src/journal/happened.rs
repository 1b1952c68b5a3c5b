//! What can happen to the journal itself.

use base::{Topic, Topics};
use serde::Serialize;
use uuid::Uuid;

/// What can happen to the journal itself.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(crate) enum Kept {
    /// Words that are older than salts were bound as they stood.
    WordsBound {
        /// How many rows.
        rows: usize,
    },
    /// What rows of the journal said was erased, with the words they bound.
    WordsErased {
        /// The rows.
        rows: Vec<i64>,
        /// Why, for everybody to read.
        reason: String,
    },
    /// The head was signed.
    CheckpointSigned {
        /// The scope.
        scope: Uuid,
        /// The head's number.
        size: i64,
        /// Its hash, in hexadecimal.
        root: String,
    },
    /// Heads are signed by another key from here on.
    KeyReplaced {
        /// The public key, in base64.
        key: String,
        /// The one before.
        before: Option<String>,
    },
}

impl crate::Happened for Kept {
    const ROOM: &'static str = "journal";
    fn subject(&self) -> Uuid {
        match self {
            Self::CheckpointSigned { scope, .. } => *scope,
            Self::WordsBound { .. } | Self::WordsErased { .. } | Self::KeyReplaced { .. } => {
                Uuid::nil()
            }
        }
    }
    fn topics(&self) -> Topics {
        match self {
            Self::WordsErased { .. } => Topics::ALL,
            // A text that was adopted shows the signed head that holds its adoption.
            Self::CheckpointSigned { .. } => Topics::of(&[Topic::Text]),
            Self::KeyReplaced { .. } => Topics::of(&[Topic::Journal]),
            Self::WordsBound { .. } => Topics::NONE,
        }
    }
}
