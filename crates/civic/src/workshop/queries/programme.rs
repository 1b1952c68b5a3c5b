//! The programme of a workshop. What the paper announced is public; people
//! are not part of it.

use base::{Action, Actor, Id, Place, Result};
use db::Reader;

use super::super::{
    AgendaItem, Aim, Category, FramingPaper, Question, Sitting, Workshop, WorkshopState,
    agenda::{self, Version},
    store as rows,
};

/// A workshop in a list, with its counts.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Listed {
    /// The workshop.
    pub id: Id<Workshop>,
    /// Its title.
    pub title: String,
    /// The language of its paper.
    pub lang: String,
    /// The day, ISO 8601.
    pub held_on: String,
    /// The place.
    pub venue: String,
    /// Where it stands.
    pub state: WorkshopState,
    /// How many are on its list.
    pub entered: i64,
    /// How many of them came.
    pub came: i64,
}

impl Listed {
    /// The day.
    #[must_use]
    pub fn day(&self) -> jiff::civil::Date {
        self.held_on.parse().unwrap_or_default()
    }
}

/// A workshop with its whole programme.
#[derive(Debug, Clone)]
pub struct Day {
    /// The workshop.
    pub workshop: Workshop,
    /// The version of its programme; nothing where none was released.
    pub version: Option<Version>,
    /// Its aims.
    pub aims: Vec<Aim>,
    /// Its categories of participants.
    pub categories: Vec<Category>,
    /// The rows of the day.
    pub sittings: Vec<Sitting>,
    /// What is done in them, in order.
    pub items: Vec<AgendaItem>,
    /// The questions of its sessions, in order.
    pub questions: Vec<Question>,
}

impl Day {
    /// What is done in a sitting.
    #[must_use]
    pub fn items_of(&self, sitting: Id<Sitting>) -> Vec<&AgendaItem> {
        self.items.iter().filter(|item| item.sitting_id == sitting).collect()
    }

    /// The questions of a session.
    #[must_use]
    pub fn questions_of(&self, sitting: Id<Sitting>) -> Vec<&Question> {
        self.questions.iter().filter(|question| question.sitting_id == sitting).collect()
    }

    /// The sessions of group work, whose cards feed a text.
    pub fn working_sessions(&self) -> impl Iterator<Item = &Sitting> {
        self.sittings.iter().filter(|sitting| sitting.feeds.is_some())
    }

    /// The minutes of the whole day.
    #[must_use]
    pub fn minutes(&self) -> i64 {
        self.sittings.iter().map(Sitting::minutes).sum()
    }
}

/// The commune's workshops for its office, latest day first.
pub async fn workshops(tx: &mut Reader, actor: &Actor) -> Result<Vec<Listed>> {
    actor.require(Action::SeeOffice, Place::Commune(tx.scope()))?;
    rows::workshops(tx).await
}

/// The commune's workshops for everybody, latest day first.
pub async fn public_workshops(tx: &mut Reader) -> Result<Vec<Listed>> {
    rows::workshops(tx).await
}

/// A workshop.
pub async fn workshop(tx: &mut Reader, id: Id<Workshop>) -> Result<Workshop> {
    rows::workshop(tx, id).await
}

/// The workshop that a paper became, if it was confirmed.
pub async fn workshop_of_paper(
    tx: &mut Reader,
    paper: Id<FramingPaper>,
) -> Result<Option<Id<Workshop>>> {
    rows::made_of_paper(tx, paper).await
}

/// A workshop with its whole programme.
pub async fn day(tx: &mut Reader, id: Id<Workshop>) -> Result<Day> {
    Ok(Day {
        workshop: rows::workshop(tx, id).await?,
        version: agenda::queries::version(tx, id).await?,
        aims: rows::aims(tx, id).await?,
        categories: rows::categories(tx, id).await?,
        sittings: rows::sittings(tx, id).await?,
        items: rows::items(tx, id).await?,
        questions: rows::questions(tx, id).await?,
    })
}

/// One row of a programme.
pub async fn sitting(tx: &mut Reader, id: Id<Sitting>) -> Result<Sitting> {
    rows::sitting(tx, id).await
}

/// The questions of one session, in order.
pub async fn questions(tx: &mut Reader, sitting: Id<Sitting>) -> Result<Vec<Question>> {
    rows::questions_of_sitting(tx, sitting).await
}
