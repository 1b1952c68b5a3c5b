//! The programme: who carries it, which communes take part, and the model
//! texts from which they start. It sees how far each commune is, and changes
//! nothing there.

pub mod commands;
pub mod handed_down;
pub mod queries;
mod store;

use base::{CommuneId, Id, Lang, policy};
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
    /// Its name in Arabic.
    pub name_ar: String,
    /// Its name in French.
    pub name_fr: String,
    /// What it does, in Arabic.
    pub summary_ar: String,
    /// What it does, in French.
    pub summary_fr: String,
}

impl Programme {
    /// The name in a reader's language.
    #[must_use]
    pub fn name(&self, lang: Lang) -> &str {
        lang.pick(&self.name_ar, &self.name_fr)
    }

    /// The summary in a reader's language.
    #[must_use]
    pub fn summary(&self, lang: Lang) -> &str {
        lang.pick(&self.summary_ar, &self.summary_fr)
    }
}

/// A partner of a programme, with what it does there.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Partner {
    /// Its identity.
    pub id: Id<Partner>,
    /// Its name in Arabic.
    pub name_ar: String,
    /// Its name in French.
    pub name_fr: String,
    /// Its duty in Arabic.
    pub duty_ar: String,
    /// Its duty in French.
    pub duty_fr: String,
}

/// A commune that takes part in a programme.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Member {
    /// The commune.
    pub commune_id: CommuneId,
    /// Its segment in addresses.
    pub slug: String,
    /// Its name in Arabic.
    pub name_ar: String,
    /// Its name in French.
    pub name_fr: String,
    /// Chosen to demonstrate, not by the programme.
    pub demo: bool,
}

impl Member {
    /// The name in a reader's language.
    #[must_use]
    pub fn name(&self, lang: Lang) -> &str {
        lang.pick(&self.name_ar, &self.name_fr)
    }
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
    /// Its title in Arabic.
    pub title_ar: String,
    /// Its title in French.
    pub title_fr: String,
    /// Who proposes it and what it is not, in Arabic.
    pub source_ar: String,
    /// The same in French.
    pub source_fr: String,
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
    /// Its heading in Arabic.
    pub heading_ar: String,
    /// Its heading in French.
    pub heading_fr: String,
    /// Its text in Arabic; a chapter has none.
    pub body_ar: String,
    /// Its text in French.
    pub body_fr: String,
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
}
