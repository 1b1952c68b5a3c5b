//! Cards: what groups say under their questions, and what a group's phone
//! brings besides the words: what
//! a measure's card says of its reason, carrier, time and sign, what a
//! charter's card says of the model's articles, photos of the flip chart, and
//! who spoke, counted. And what the facilitator sees of it as it comes in.

pub mod commands;
mod happened;
pub mod queries;
pub mod rules;
pub(crate) mod store;

use base::{Id, Instant, LocalText, columns};
use serde::{Deserialize, Serialize};

use crate::{
    media::Media,
    people::Sex,
    programme::ModelProvision,
    workshop::{Category, Question, Session, WorkingGroup, Workshop},
};
pub use happened::Happened;

/// A card: what a group said under a question of its session. Its number is
/// the one people say aloud, continuous within the workshop.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Card {
    /// Its identity; the phone that wrote it may have given it.
    pub id: Id<Card>,
    /// The session in which it was written.
    pub session_id: Id<Session>,
    /// The group that wrote it.
    pub group_id: Id<WorkingGroup>,
    /// That group's number.
    pub group_number: i64,
    /// The guiding question it answers, where the session has any.
    pub question_id: Option<Id<Question>>,
    /// The number people say aloud.
    pub number: i64,
    /// What was said; empty on public pages when it was withdrawn.
    pub text: String,
    /// The language it was written in.
    pub lang: String,
    /// When it reached the server.
    pub written_at: Instant,
    /// When its group withdrew it; it stays, marked.
    pub withdrawn_at: Option<Instant>,
    /// Counts the changes.
    pub revision: i64,
    /// The theme that holds it.
    pub theme_id: Option<Id<Theme>>,
}

impl Card {
    /// Whether it still counts as said.
    #[must_use]
    pub const fn stands(&self) -> bool {
        self.withdrawn_at.is_none()
    }
}

/// A theme of a session, made of cards; a card is in one theme at most.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Theme {
    /// Its identity.
    pub id: Id<Theme>,
    /// The session whose cards it gathers.
    pub session_id: Id<Session>,
    /// Its place among the session's themes.
    pub position: i64,
    /// Its title.
    pub title: String,
    /// Counts the changes.
    pub revision: i64,
}

/// A group at its table.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Table {
    /// The group.
    pub id: Id<WorkingGroup>,
    /// Its number.
    pub number: i64,
    /// The session it works in.
    pub session_id: Id<Session>,
    /// The workshop.
    pub workshop_id: Id<Workshop>,
    /// When its key stops opening.
    pub key_expires_at: Instant,
}

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
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
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
    /// Its heading.
    #[sqlx(flatten, try_from = "columns::MaybeArticle")]
    pub article: Option<LocalText>,
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

/// That a group wants the facilitator at its table.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Help {
    /// The group.
    pub group_id: Id<WorkingGroup>,
    /// Since when.
    pub wanted_at: Instant,
    /// When the facilitator said that somebody is coming.
    pub seen_at: Option<Instant>,
    /// What it needs; empty where it did not say.
    pub need: String,
}
