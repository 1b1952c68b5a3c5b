//! The programme: who carries it, which communes take part, and the model
//! texts from which they start. It sees how far each commune is, and changes
//! nothing there.

pub mod commands;
pub mod handed_down;
pub mod queries;
mod store;

use base::{CommuneId, Id, Instant, LocalText, Topic, Topics, columns, policy};
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
    /// Counts the changes.
    pub revision: i64,
}

/// A commune that left a programme.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Former {
    /// Its segment in addresses.
    pub slug: String,
    /// Its name.
    #[sqlx(flatten, try_from = "columns::Name")]
    pub name: LocalText,
    /// When it left.
    pub left_at: Instant,
}

/// The stages with which a process begins in the communes of a programme. The
/// public consultation, the adoption and the follow-up are in every process.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::FromRow)]
pub struct Course {
    /// Whether it begins with a preparation.
    pub preparation: bool,
    /// How many workshops it has.
    pub workshops: i64,
    /// Whether associations and bodies are asked before everybody.
    pub second_level: bool,
    /// Whether it ends with an evaluation.
    #[sqlx(rename = "evaluated")]
    pub evaluation: bool,
    /// Counts the changes; 0 where the programme has not said any yet.
    pub revision: i64,
}

impl Course {
    /// The most workshops of a process that begins.
    pub const MOST_WORKSHOPS: i64 = 3;
}

impl Default for Course {
    fn default() -> Self {
        Self { preparation: true, workshops: 1, second_level: true, evaluation: true, revision: 0 }
    }
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
    /// What is said of a partner was put right.
    PartnerChanged {
        /// The programme.
        programme: Uuid,
        /// The partner.
        partner: Uuid,
    },
    /// A partner is one no longer.
    PartnerLeft {
        /// The programme.
        programme: Uuid,
        /// The partner.
        partner: Uuid,
    },
    /// A commune takes part no longer.
    CommuneLeft {
        /// The programme.
        programme: Uuid,
        /// The commune.
        commune: Uuid,
    },
    /// The stages were set with which processes begin.
    CourseSet {
        /// The programme.
        programme: Uuid,
        /// Whether with a preparation.
        preparation: bool,
        /// With how many workshops.
        workshops: i64,
        /// Whether with a second level.
        second_level: bool,
        /// Whether with an evaluation.
        evaluation: bool,
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
            Self::Created { programme }
            | Self::CommuneChosen { programme, .. }
            | Self::CommuneLeft { programme, .. }
            | Self::CourseSet { programme, .. } => *programme,
            Self::PartnerAdded { partner, .. }
            | Self::PartnerChanged { partner, .. }
            | Self::PartnerLeft { partner, .. } => *partner,
            Self::ModelHandedDown { model, .. } => *model,
        }
    }
    fn topics(&self) -> Topics {
        match self {
            Self::Created { .. }
            | Self::PartnerAdded { .. }
            | Self::PartnerChanged { .. }
            | Self::PartnerLeft { .. }
            | Self::CommuneLeft { .. }
            | Self::CourseSet { .. }
            | Self::CommuneChosen { .. }
            | Self::ModelHandedDown { .. } => Topics::of(&[Topic::Programme]),
        }
    }
}
