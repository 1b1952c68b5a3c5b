//! The texts: a charter or an action plan, in versions. A provision (chapter,
//! article, axis, objective, measure) keeps its identity through every
//! version; a version, once published, never changes; and each changed
//! provision of a published version says where it comes from.
//!
//! The working draft is the version of number 0. Publishing gives it the next
//! number, and a copy of it becomes the new draft: so whatever pointed at the
//! draft (an accepted contribution) points from then on at the version in
//! which it was published.

pub mod commands;
mod happened;
pub mod measure;
pub mod queries;
pub mod read;
pub mod rules;
mod source;
mod store;
pub mod write;

use base::{Id, Instant, LocalText, columns};
use uuid::Uuid;

use crate::{
    process::{Process, ProcessKind, Stage, StageKind},
    programme::Model,
};

pub use happened::Happened;
pub use measure::{Measure, Particulars};
pub use source::{Gathered, Origin, Source, SourceKind};
pub use store::{Kin, PastWording};

base::words! {
    /// What a provision is.
    pub enum Level {
        /// باب: a chapter of the charter.
        Chapter = "chapter",
        /// مادة: an article of the charter.
        Article = "article",
        /// محور: an axis of the plan.
        Axis = "axis",
        /// هدف: an objective of the plan.
        Objective = "objective",
        /// تدبير: a measure of the plan.
        Measure = "measure",
    }
}

impl Level {
    /// How deep it stands: what follows and stands deeper belongs to it.
    #[must_use]
    pub const fn depth(self) -> u8 {
        match self {
            Self::Chapter | Self::Axis => 0,
            Self::Objective => 1,
            Self::Article | Self::Measure => 2,
        }
    }

    /// Whether it is what people consult on: an article or a measure.
    #[must_use]
    pub const fn is_leaf(self) -> bool {
        matches!(self, Self::Article | Self::Measure)
    }

    /// The text it may stand in.
    #[must_use]
    pub const fn kind(self) -> ProcessKind {
        match self {
            Self::Chapter | Self::Article => ProcessKind::Charter,
            Self::Axis | Self::Objective | Self::Measure => ProcessKind::ActionPlan,
        }
    }
}

base::words! {
    /// How far a version has come.
    pub enum VersionState {
        /// Being written; only the office sees it.
        Draft = "draft",
        /// Published and put to people.
        Published = "published",
        /// Adopted by the council.
        Adopted = "adopted",
    }
}

/// A commune's charter or action plan.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Document {
    /// Its identity.
    pub id: Id<Document>,
    /// The process that makes it.
    pub process_id: Id<Process>,
    /// Charter or action plan.
    pub kind: ProcessKind,
    /// Its title.
    #[sqlx(flatten, try_from = "columns::Title")]
    pub title: LocalText,
    /// What it is; may be empty.
    #[sqlx(flatten, try_from = "columns::Introduction")]
    pub introduction: LocalText,
    /// The model it started from.
    pub model_id: Option<Id<Model>>,
}

/// A provision: what keeps its identity while its words change.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Provision {
    /// Its identity.
    pub id: Id<Provision>,
    /// The text it belongs to.
    pub document_id: Id<Document>,
    /// What it is.
    pub level: Level,
    /// The model's provision it started as.
    pub model_provision_id: Option<Uuid>,
}

/// A version of a text.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Version {
    /// Its identity.
    pub id: Id<Version>,
    /// The text it is a version of.
    pub document_id: Id<Document>,
    /// Its number; 0 is the working draft.
    pub number: i64,
    /// How far it has come.
    pub state: VersionState,
    /// The stage it was published for; preparation while it is the draft.
    pub stage_kind: StageKind,
    /// What is new in it.
    #[sqlx(flatten, try_from = "columns::Note")]
    pub note: LocalText,
    /// When it was published.
    pub published_at: Option<Instant>,
    /// SHA-256 of its canonical text, once published.
    pub digest: Option<Vec<u8>>,
    /// The form of the canonical text that the digest was made of.
    pub canonical_form: i64,
    /// Counts the changes.
    pub revision: i64,
}

/// A provision's words in one version.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Wording {
    /// The version.
    pub version_id: Id<Version>,
    /// The provision.
    pub provision_id: Id<Provision>,
    /// What the provision is.
    pub level: Level,
    /// The model's provision it started as.
    pub model_provision_id: Option<Uuid>,
    /// Its place in the text, from 1.
    pub position: i64,
    /// Its number as people say it: `7`, or `2.1` for an objective.
    pub number: String,
    /// Its heading.
    #[sqlx(flatten, try_from = "columns::Heading")]
    pub heading: LocalText,
    /// Its text; the Arabic is the authentic one.
    #[sqlx(flatten, try_from = "columns::Body")]
    pub body: LocalText,
    /// Whether it differs from the version before, or from the model at first.
    pub changed: bool,
    /// Whether it was taken out of the text.
    pub repealed: bool,
    /// Counts the changes.
    pub revision: i64,
}

impl Wording {
    /// Its words alone.
    #[must_use]
    pub fn words(&self) -> Words {
        Words { heading: self.heading.clone(), body: self.body.clone() }
    }
}

/// The words of a provision in both languages.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words {
    /// The heading.
    pub heading: LocalText,
    /// The text.
    pub body: LocalText,
}

/// A measure as a list says it, or as the draft has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedMeasure {
    /// The measure of the draft; of a row nothing.
    pub provision: Id<Provision>,
    /// The number of the row in the file.
    pub row: usize,
    /// The axis under which the list has it; may be empty.
    pub axis: String,
    /// The objective under which the list has it; may be empty.
    pub objective: String,
    /// Its words.
    pub words: Words,
    /// Who, when and how much.
    pub particulars: Particulars,
}

/// A version with its provisions in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The text.
    pub document: Document,
    /// The version.
    pub version: Version,
    /// Its provisions in order.
    pub provisions: Vec<Wording>,
}

impl Text {
    /// The wording of a provision in this version.
    #[must_use]
    pub fn provision(&self, id: Id<Provision>) -> Option<&Wording> {
        self.provisions.iter().find(|wording| wording.provision_id == id)
    }
}

/// A text as its page shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The version that is shown, with its provisions.
    pub text: Text,
    /// Why it is this one.
    pub standing: rules::Standing,
    /// The version published last, where it is a later one.
    pub newer: Option<Version>,
    /// The stages of the process that makes the text.
    pub stages: Vec<Stage>,
}

/// A provision of a model text.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct ModelProvision {
    /// Its identity.
    pub id: Uuid,
    /// What it is.
    pub level: Level,
    /// Its heading.
    #[sqlx(flatten, try_from = "columns::Heading")]
    pub heading: LocalText,
    /// Its text.
    #[sqlx(flatten, try_from = "columns::Body")]
    pub body: LocalText,
}

impl ModelProvision {
    /// Its words alone.
    #[must_use]
    pub fn words(&self) -> Words {
        Words { heading: self.heading.clone(), body: self.body.clone() }
    }
}
