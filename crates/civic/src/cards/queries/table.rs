//! What a rapporteur reads at the group's table.

use base::{Action, Actor, Error, Id, Instant, Place, Result};
use db::{Reader, secret};

use super::super::store as rows;
use crate::{
    cards::{Card, Table},
    process::ProcessKind,
    workshop::{Late, Question, WorkingGroup, Workshop, store as days},
};

/// A group's table with the questions of its session.
#[derive(Debug, Clone)]
pub struct AtTable {
    /// The workshop.
    pub workshop: Workshop,
    /// The group.
    pub table: Table,
    /// The title of its session.
    pub session: String,
    /// The text that the session's cards feed.
    pub feeds: Option<ProcessKind>,
    /// The questions that its cards answer.
    pub questions: Vec<Question>,
}

/// The group that a rapporteur's key opens. An unknown key is not found; one
/// that has ended is refused, so that the page can say what to do.
pub async fn by_key(tx: &mut Reader, key: &str, now: Instant) -> Result<Id<WorkingGroup>> {
    let found = rows::table_by_key(tx, secret::digest(key)).await?;
    match found {
        Some((group, expires_at)) if now < expires_at => Ok(group),
        Some(_) => Err(Error::Refused("refused-group-key-ended")),
        None => Err(Error::NotFound),
    }
}

/// The table of a group.
pub async fn at_table(tx: &mut Reader, actor: &Actor, group: Id<WorkingGroup>) -> Result<AtTable> {
    actor.require(Action::WriteCards, Place::Group(tx.scope(), group.uuid()))?;
    let table = rows::table(tx, group).await?;
    let workshop = rows::workshop(tx, table.workshop_id).await?;
    let sessions = rows::sessions(tx, table.workshop_id).await?;
    let session = sessions.into_iter().find(|session| session.id == table.session_id);
    let feeds = session.as_ref().and_then(|session| session.feeds);
    let session = session.map_or_else(String::new, |session| session.title);
    let questions = rows::questions_of_session(tx, table.session_id).await?;
    Ok(AtTable { workshop, table, session, feeds, questions })
}

/// The cards of a group, the newest first.
pub async fn group_cards(
    tx: &mut Reader,
    actor: &Actor,
    group: Id<WorkingGroup>,
) -> Result<Vec<Card>> {
    actor.require(Action::WriteCards, Place::Group(tx.scope(), group.uuid()))?;
    rows::group_cards(tx, group).await
}

/// What stands around a closing, for those who hold a group's key.
#[derive(Debug, Clone, Default)]
pub struct AroundClosing {
    /// When the devices were asked what they hold; nothing before, and nothing
    /// once the day is closed.
    pub asked_at: Option<Instant>,
    /// What the group sent after the closing.
    pub late: Vec<Late>,
}

/// What stands around the closing of a group's workshop.
pub async fn around_closing(tx: &mut Reader, at: &AtTable) -> Result<AroundClosing> {
    if at.workshop.closed_at.is_none() {
        let asked_at = days::closing(tx, at.workshop.id).await?.map(|it| it.asked_at);
        return Ok(AroundClosing { asked_at, late: Vec::new() });
    }
    let mut late = days::late(tx, at.workshop.id).await?;
    late.retain(|it| it.group_id == Some(at.table.id));
    Ok(AroundClosing { asked_at: None, late })
}
