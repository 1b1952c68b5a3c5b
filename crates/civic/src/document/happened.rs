//! What can happen to a text.

use base::{Topic, Topics};
use serde::Serialize;
use uuid::Uuid;

use crate::process::ProcessKind;

/// What can happen to a text.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Happened {
    /// A text was started, from a model or empty.
    TextStarted {
        /// The text.
        document: Uuid,
        /// Charter or action plan.
        text_kind: ProcessKind,
        /// The model it started from.
        model: Option<Uuid>,
    },
    /// A provision was added to the draft.
    ProvisionAdded {
        /// The provision.
        provision: Uuid,
        /// How many sources were said with it.
        sources: usize,
    },
    /// A provision was edited in the draft: its words, where they come from.
    WordingEdited {
        /// The provision.
        provision: Uuid,
        /// How many sources were said; none where they were left as they stood.
        sources: Option<usize>,
    },
    /// A provision was taken out of the draft, or put back.
    ProvisionRepealed {
        /// The provision.
        provision: Uuid,
        /// Whether it is out.
        repealed: bool,
    },
    /// A provision was moved within the draft.
    ProvisionMoved {
        /// The provision.
        provision: Uuid,
    },
    /// A list of measures was taken into the draft.
    MeasuresListed {
        /// The text.
        document: Uuid,
        /// The measures that it added.
        added: Vec<Uuid>,
        /// Those that it put right.
        changed: Vec<Uuid>,
        /// Whether it was said where they come from.
        sourced: bool,
    },
    /// A version was published.
    VersionPublished {
        /// The version.
        version: Uuid,
        /// Its number.
        number: i64,
        /// SHA-256 of its canonical text, in hexadecimal.
        digest: String,
        /// The provisions that changed.
        changed: Vec<Uuid>,
    },
}

impl ::db::Happened for Happened {
    const ROOM: &'static str = "document";
    fn subject(&self) -> Uuid {
        match self {
            Self::TextStarted { document, .. } | Self::MeasuresListed { document, .. } => *document,
            Self::ProvisionAdded { provision, .. }
            | Self::WordingEdited { provision, .. }
            | Self::ProvisionRepealed { provision, .. }
            | Self::ProvisionMoved { provision } => *provision,
            Self::VersionPublished { version, .. } => *version,
        }
    }
    fn topics(&self) -> Topics {
        match self {
            // Pages also tell where a text that is still written takes up what was said.
            Self::TextStarted { .. }
            | Self::ProvisionAdded { .. }
            | Self::WordingEdited { .. }
            | Self::ProvisionRepealed { .. }
            | Self::ProvisionMoved { .. }
            | Self::MeasuresListed { .. }
            | Self::VersionPublished { .. } => Topics::of(&[Topic::Text]),
        }
    }
}
