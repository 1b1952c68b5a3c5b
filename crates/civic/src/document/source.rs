//! Where words come from.

use base::{Id, LocalText, columns};
use uuid::Uuid;

use super::{Provision, Version};

base::words! {
    /// What a wording may come from.
    pub enum SourceKind {
        /// A card written in a group of the workshop.
        Card = "card",
        /// A sentence of the workshop's synthesis.
        Sentence = "sentence",
        /// The model text handed down by the programme.
        Model = "model",
        /// A contribution that was accepted, wholly or in part.
        Contribution = "contribution",
        /// The drafting team itself, with its reason.
        DraftingTeam = "drafting_team",
        /// The council, which amended the text when it adopted it.
        Council = "council",
    }
}

/// Where the wording of a provision comes from.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Source {
    /// Its identity.
    pub id: Id<Source>,
    /// The version whose wording comes from it.
    pub version_id: Id<Version>,
    /// The provision.
    pub provision_id: Id<Provision>,
    /// What it is.
    pub kind: SourceKind,
    /// The card.
    pub card_id: Option<Uuid>,
    /// The sentence of the synthesis.
    pub sentence_id: Option<Uuid>,
    /// The provision of the model.
    pub model_provision_id: Option<Uuid>,
    /// The contribution.
    pub contribution_id: Option<Uuid>,
    /// The drafting team's reason, or the number of the council's decision.
    #[sqlx(flatten, try_from = "columns::Reason")]
    pub reason: LocalText,
}

/// Something that a wording is said to come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// A card of the workshop.
    Card(Uuid),
    /// A sentence of the synthesis.
    Sentence(Uuid),
    /// A provision of the model.
    Model(Uuid),
    /// An accepted contribution.
    Contribution(Uuid),
    /// The drafting team, with its reason.
    DraftingTeam(LocalText),
    /// The council, by the number of its decision.
    Council(LocalText),
}

impl Origin {
    /// What it is.
    #[must_use]
    pub const fn kind(&self) -> SourceKind {
        match self {
            Self::Card(_) => SourceKind::Card,
            Self::Sentence(_) => SourceKind::Sentence,
            Self::Model(_) => SourceKind::Model,
            Self::Contribution(_) => SourceKind::Contribution,
            Self::DraftingTeam(..) => SourceKind::DraftingTeam,
            Self::Council(..) => SourceKind::Council,
        }
    }
}

/// From how much of one kind a provision comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::FromRow)]
pub struct Gathered {
    /// The provision.
    pub provision_id: Id<Provision>,
    /// What it comes from.
    pub kind: SourceKind,
    /// How many of it.
    pub count: i64,
}
