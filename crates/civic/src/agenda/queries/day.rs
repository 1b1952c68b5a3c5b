//! A workshop with its whole programme.

use base::{Id, Result};
use db::Reader;

use super::super::{Version, queries};
use crate::workshop::{AgendaItem, Aim, Category, Question, Session, Workshop, store as rows};

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
    pub sessions: Vec<Session>,
    /// What is done in them, in order.
    pub items: Vec<AgendaItem>,
    /// The questions of its sessions, in order.
    pub questions: Vec<Question>,
}

impl Day {
    /// What is done in a session.
    #[must_use]
    pub fn items_of(&self, session: Id<Session>) -> Vec<&AgendaItem> {
        self.items.iter().filter(|item| item.session_id == session).collect()
    }

    /// The questions of a session.
    #[must_use]
    pub fn questions_of(&self, session: Id<Session>) -> Vec<&Question> {
        self.questions.iter().filter(|question| question.session_id == session).collect()
    }

    /// The sessions of group work, whose cards feed a text.
    pub fn working_sessions(&self) -> impl Iterator<Item = &Session> {
        self.sessions.iter().filter(|session| session.feeds.is_some())
    }

    /// The minutes of the whole day.
    #[must_use]
    pub fn minutes(&self) -> i64 {
        self.sessions.iter().map(Session::minutes).sum()
    }
}

/// A workshop with its whole programme.
pub async fn day(tx: &mut Reader, id: Id<Workshop>) -> Result<Day> {
    Ok(Day {
        workshop: rows::workshop(tx, id).await?,
        version: queries::version(tx, id).await?,
        aims: rows::aims(tx, id).await?,
        categories: rows::categories(tx, id).await?,
        sessions: rows::sessions(tx, id).await?,
        items: rows::items(tx, id).await?,
        questions: rows::questions(tx, id).await?,
    })
}
