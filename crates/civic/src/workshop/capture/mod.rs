//! Capture: what a group's phone brings besides the words of its cards: what
//! a measure's card says of its reason, carrier, time and sign, what a
//! charter's card says of the model's articles, photos of the flip chart, and
//! who spoke, counted. And what the facilitator sees of it as it comes in.

pub mod commands;
mod happened;
pub mod queries;
pub mod rules;
mod store;

use base::{Id, Instant};
use serde::Serialize;

use super::{Category, WorkingGroup, outcome::Card};
use crate::{media::Media, people::Sex, programme::ModelProvision};
pub use happened::Happened;

base::words! {
    /// What a charter's card wants of an article of the model.
    pub enum Stance {
        /// It stays as the model has it.
        Keep = "keep",
        /// It is worded otherwise.
        Change = "change",
        /// Something is added.
        Add = "add",
    }
}

/// What a card says besides its words; all of it may be left out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Details {
    /// Why the measure is needed.
    pub why: String,
    /// Who carries it out.
    pub who: String,
    /// By when.
    pub due: String,
    /// How we would know that it is done.
    pub sign: String,
    /// The article of the model charter.
    pub article: Option<Id<ModelProvision>>,
    /// What is to become of that article.
    pub stance: Option<Stance>,
}

impl Details {
    /// Whether nothing is said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A card's details as pages show them.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Detail {
    /// The card.
    pub card_id: Id<Card>,
    /// Why the measure is needed.
    pub why: String,
    /// Who carries it out.
    pub who: String,
    /// By when.
    pub due: String,
    /// How we would know that it is done.
    pub sign: String,
    /// What is to become of the article.
    pub stance: Option<Stance>,
    /// The article of the model charter.
    pub article_id: Option<Id<ModelProvision>>,
    /// That article's number.
    pub article_number: Option<i64>,
    /// Its heading in Arabic.
    pub article_ar: Option<String>,
    /// Its heading in French.
    pub article_fr: Option<String>,
}

impl Detail {
    /// The same as it was written.
    #[must_use]
    pub fn written(&self) -> Details {
        Details {
            why: self.why.clone(),
            who: self.who.clone(),
            due: self.due.clone(),
            sign: self.sign.clone(),
            article: self.article_id,
            stance: self.stance,
        }
    }
}

/// A photo of a group's flip chart.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Photo {
    /// Its identity; the phone that took it gave it.
    pub id: Id<Photo>,
    /// The group.
    pub group_id: Id<WorkingGroup>,
    /// Its file.
    pub media_id: Id<Media>,
    /// When it reached the server.
    pub taken_at: Instant,
}

/// How many voices of a category and sex a group heard.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Voices {
    /// The group.
    pub group_id: Id<WorkingGroup>,
    /// The category of the workshop.
    pub category_id: Id<Category>,
    /// The sex.
    pub sex: Sex,
    /// How many.
    pub voices: i64,
}
