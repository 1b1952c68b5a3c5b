//! Reading what groups said besides words, and how far they are.

mod table;

pub use table::{AroundClosing, AtTable, around_closing, at_table, by_key, group_cards};

use std::collections::HashMap;

use base::{Action, Actor, Id, Instant, Place, Result};
use db::Reader;

use super::{Detail, Help, Photo, Voices, store as rows};
use crate::{
    cards::{Card, Table},
    programme::{self, ModelKind, ModelProvision},
    workshop::{Category, Question, Session, WorkingGroup, Workshop},
};

/// Details by card.
pub type ByCard = HashMap<Id<Card>, Detail>;

fn by_card(rows: Vec<Detail>) -> ByCard {
    rows.into_iter().map(|row| (row.card_id, row)).collect()
}

/// The details of all cards of a workshop, for the office.
pub async fn details(tx: &mut Reader, actor: &Actor, workshop: Id<Workshop>) -> Result<ByCard> {
    actor.require(Action::SeeOffice, Place::Commune(tx.scope()))?;
    Ok(by_card(rows::details(tx, workshop).await?))
}

/// The details of a card of a closed workshop, for everybody.
pub async fn public_detail(tx: &mut Reader, card: Id<Card>) -> Result<Option<Detail>> {
    rows::public_detail(tx, card).await
}

/// The articles of the model charter that the commune was handed.
pub async fn articles(tx: &mut Reader) -> Result<Vec<ModelProvision>> {
    let model = programme::queries::model_for(tx, ModelKind::Charter).await?;
    let Some(model) = model else { return Ok(Vec::new()) };
    let all = programme::queries::model_provisions(tx, model.id).await?;
    Ok(all.into_iter().filter(|row| row.level == "article").collect())
}

/// What a group's phone shows besides its cards' words.
#[derive(Debug, Clone, Default)]
pub struct OnTable {
    /// The details of its cards.
    pub details: ByCard,
    /// Its photos, oldest first.
    pub photos: Vec<Photo>,
    /// The categories of the workshop.
    pub categories: Vec<Category>,
    /// The voices it counted.
    pub voices: Vec<Voices>,
}

/// The same for those who hold the group's key.
pub async fn on_table(tx: &mut Reader, actor: &Actor, table: &Table) -> Result<OnTable> {
    actor.require(Action::WriteCards, Place::Group(tx.scope(), table.id.uuid()))?;
    Ok(OnTable {
        details: by_card(rows::group_details(tx, table.id).await?),
        photos: rows::group_photos(tx, table.id).await?,
        categories: rows::categories(tx, table.workshop_id).await?,
        voices: rows::group_voices(tx, table.id).await?,
    })
}

/// The groups of a workshop with how much they wrote.
pub(crate) async fn tables(
    tx: &mut Reader,
    workshop: Id<Workshop>,
) -> Result<(Vec<Table>, Vec<Count>)> {
    Ok((rows::tables(tx, workshop).await?, rows::counts(tx, workshop).await?))
}

/// The groups of a workshop that want help, who waits longest first.
pub async fn help(tx: &mut Reader, actor: &Actor, workshop: Id<Workshop>) -> Result<Vec<Help>> {
    actor.require(Action::SeeOffice, Place::Commune(tx.scope()))?;
    rows::help(tx, workshop).await
}

/// Whether a group wants help, for those who hold its key.
pub async fn group_help(
    tx: &mut Reader,
    actor: &Actor,
    group: Id<WorkingGroup>,
) -> Result<Option<Help>> {
    actor.require(Action::WriteCards, Place::Group(tx.scope(), group.uuid()))?;
    rows::help_of(tx, group).await
}

/// How many cards a group wrote under a question, and when the last came.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Count {
    /// The group.
    pub group_id: Id<WorkingGroup>,
    /// The question; none where the session has none.
    pub question_id: Option<Id<Question>>,
    /// How many standing cards.
    pub cards: i64,
    /// When the last of them came.
    pub last_at: Instant,
}

/// How far the groups of a workshop are.
#[derive(Debug, Clone)]
pub struct Progress {
    /// The workshop.
    pub workshop: Workshop,
    /// Its sessions that have groups, in the order of the day.
    pub sessions: Vec<Session>,
    /// The questions of all sessions.
    pub questions: Vec<Question>,
    /// The groups.
    pub tables: Vec<Table>,
    /// The cards, counted.
    pub counts: Vec<Count>,
    /// The photos.
    pub photos: Vec<Photo>,
    /// The categories, for the voices.
    pub categories: Vec<Category>,
    /// The voices.
    pub voices: Vec<Voices>,
}

impl Progress {
    /// The groups of a session.
    pub fn tables_of(&self, session: Id<Session>) -> impl Iterator<Item = &Table> {
        self.tables.iter().filter(move |table| table.session_id == session)
    }

    /// The questions of a session.
    pub fn questions_of(&self, session: Id<Session>) -> impl Iterator<Item = &Question> {
        self.questions.iter().filter(move |row| row.session_id == session)
    }

    /// How many cards a group wrote under a question.
    #[must_use]
    pub fn under(&self, group: Id<WorkingGroup>, question: Id<Question>) -> i64 {
        let of = |row: &&Count| row.group_id == group && row.question_id == Some(question);
        self.counts.iter().find(of).map_or(0, |row| row.cards)
    }

    /// How many cards a group wrote.
    #[must_use]
    pub fn cards_of(&self, group: Id<WorkingGroup>) -> i64 {
        self.counts.iter().filter(|row| row.group_id == group).map(|row| row.cards).sum()
    }

    /// The photos of a group.
    pub fn photos_of(&self, group: Id<WorkingGroup>) -> impl Iterator<Item = &Photo> {
        self.photos.iter().filter(move |photo| photo.group_id == group)
    }

    /// When something of a group last came in.
    #[must_use]
    pub fn last_of(&self, group: Id<WorkingGroup>) -> Option<Instant> {
        let cards = self.counts.iter().filter(|row| row.group_id == group).map(|row| row.last_at);
        cards.chain(self.photos_of(group).map(|photo| photo.taken_at)).max()
    }

    /// How many voices of a category and sex the groups of a session heard.
    #[must_use]
    pub fn heard(
        &self,
        session: Id<Session>,
        category: Id<Category>,
        sex: crate::people::Sex,
    ) -> i64 {
        let here: Vec<_> = self.tables_of(session).map(|table| table.id).collect();
        let of = |row: &&Voices| {
            here.contains(&row.group_id) && row.category_id == category && row.sex == sex
        };
        self.voices.iter().filter(of).map(|row| row.voices).sum()
    }
}

/// How far the groups are, for the office.
pub async fn progress(tx: &mut Reader, actor: &Actor, workshop: Id<Workshop>) -> Result<Progress> {
    actor.require(Action::SeeOffice, Place::Commune(tx.scope()))?;
    let day = rows::workshop(tx, workshop).await?;
    let tables = rows::tables(tx, workshop).await?;
    let mut sessions = rows::sessions(tx, workshop).await?;
    sessions.retain(|session| tables.iter().any(|table| table.session_id == session.id));
    Ok(Progress {
        workshop: day,
        sessions,
        questions: rows::questions(tx, workshop).await?,
        tables,
        counts: rows::counts(tx, workshop).await?,
        photos: rows::photos(tx, workshop).await?,
        categories: rows::categories(tx, workshop).await?,
        voices: rows::voices(tx, workshop).await?,
    })
}
