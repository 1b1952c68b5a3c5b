//! The programme: who carries it, which communes take part, and the model
//! texts from which they start. It sees how far each commune is, and changes
//! nothing there.

pub mod commands;
pub mod handed_down;
pub mod queries;
mod store;

use base::{CommuneId, Id, LocalText, Topic, Topics, columns, policy};
use serde::Serialize;
use uuid::Uuid;

pub use handed_down::ModelCharter;

/// A programme as its desk shows it.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Programme {
    /// Its identity.
    pub id: Id<policy::Programme>,
    /// Its short name for addresses and files.
    pub slug: String,
    /// Its name.
    #[sqlx(flatten, try_from = "columns::Name")]
    pub name: LocalText,
    /// What it does.
    #[sqlx(flatten, try_from = "columns::Summary")]
    pub summary: LocalText,
}

/// A partner of a programme, with what it does there.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Partner {
    /// Its identity.
    pub id: Id<Partner>,
    /// Its name.
    #[sqlx(flatten, try_from = "columns::Name")]
    pub name: LocalText,
    /// What it does there.
    #[sqlx(flatten, try_from = "columns::Duty")]
    pub duty: LocalText,
}

/// A commune that takes part in a programme.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Member {
    /// The commune.
    pub commune_id: CommuneId,
    /// Its segment in addresses.
    pub slug: String,
    /// Its name.
    #[sqlx(flatten, try_from = "columns::Name")]
    pub name: LocalText,
    /// Chosen to demonstrate, not by the programme.
    pub demo: bool,
}

base::words! {
    /// What a model text is a model of.
    pub enum ModelKind {
        /// The participation charter.
        Charter = "charter",
        /// The action plan.
        ActionPlan = "action_plan",
    }
}

/// A model text handed down to the communes.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Model {
    /// Its identity.
    pub id: Id<Model>,
    /// What it is a model of.
    pub kind: ModelKind,
    /// Its title.
    #[sqlx(flatten, try_from = "columns::Title")]
    pub title: LocalText,
    /// Who proposes it and what it is not.
    #[sqlx(flatten, try_from = "columns::Source")]
    pub source: LocalText,
}

/// A chapter or an article of a model text.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct ModelProvision {
    /// Its identity.
    pub id: Id<ModelProvision>,
    /// Its place in the whole text, from 1.
    pub position: i64,
    /// `chapter` or `article`.
    pub level: String,
    /// Its number among those of its level.
    pub number: i64,
    /// Its heading.
    #[sqlx(flatten, try_from = "columns::Heading")]
    pub heading: LocalText,
    /// Its text; a chapter has none.
    #[sqlx(flatten, try_from = "columns::Body")]
    pub body: LocalText,
}

/// What can happen to a programme.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Happened {
    /// A programme was created.
    Created {
        /// The programme.
        programme: Uuid,
    },
    /// A partner was named.
    PartnerAdded {
        /// The programme.
        programme: Uuid,
        /// The partner.
        partner: Uuid,
    },
    /// A commune was chosen.
    CommuneChosen {
        /// The programme.
        programme: Uuid,
        /// The commune.
        commune: Uuid,
        /// Chosen to demonstrate.
        demo: bool,
    },
    /// A model text was handed down.
    ModelHandedDown {
        /// The programme.
        programme: Uuid,
        /// The model.
        model: Uuid,
        /// What it is a model of.
        of: ModelKind,
    },
}

impl ::db::Happened for Happened {
    const ROOM: &'static str = "programme";
    fn subject(&self) -> Uuid {
        match self {
            Self::Created { programme } | Self::CommuneChosen { programme, .. } => *programme,
            Self::PartnerAdded { partner, .. } => *partner,
            Self::ModelHandedDown { model, .. } => *model,
        }
    }
    fn topics(&self) -> Topics {
        match self {
            Self::Created { .. }
            | Self::PartnerAdded { .. }
            | Self::CommuneChosen { .. }
            | Self::ModelHandedDown { .. } => Topics::of(&[Topic::Programme]),
        }
    }
}
