//! The programme of a workshop. What the paper announced is public; people
//! are not part of it.

use base::{Action, Actor, Error, Id, Instant, Place, Result};
use db::Reader;

use super::super::{Change, Question, Session, Workshop, WorkshopState, store as rows};
use crate::framing::FramingPaper;

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
    /// Since when everybody sees it, where they do.
    pub shown_at: Option<Instant>,
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

/// The commune's workshops for its office, latest day first.
pub async fn workshops(tx: &mut Reader, actor: &Actor) -> Result<Vec<Listed>> {
    actor.require(Action::SeeOffice, Place::Commune(tx.scope()))?;
    rows::workshops(tx).await
}

/// A workshop.
pub async fn workshop(tx: &mut Reader, id: Id<Workshop>) -> Result<Workshop> {
    rows::workshop(tx, id).await
}

/// A workshop that everybody sees; nothing is known of others.
pub async fn shown(tx: &mut Reader, id: Id<Workshop>) -> Result<Workshop> {
    let workshop = rows::workshop(tx, id).await?;
    workshop.shown_at.ok_or(Error::NotFound)?;
    Ok(workshop)
}

/// What was done to a workshop in public, the last first.
pub async fn changes(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<Change>> {
    rows::changes_of(tx, workshop).await
}

/// The workshop that a paper became, if it was confirmed.
pub async fn workshop_of_paper(
    tx: &mut Reader,
    paper: Id<FramingPaper>,
) -> Result<Option<Id<Workshop>>> {
    rows::workshop_of_paper(tx, paper).await
}

/// One row of a programme.
pub async fn session(tx: &mut Reader, id: Id<Session>) -> Result<Session> {
    rows::session(tx, id).await
}

/// The questions of one session, in order.
pub async fn questions(tx: &mut Reader, session: Id<Session>) -> Result<Vec<Question>> {
    rows::questions_of_session(tx, session).await
}
