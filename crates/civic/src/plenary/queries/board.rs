//! What the facilitator's pages of the plenary choose from.

use base::{Action, Actor, Id, Place, Result};
use db::Reader;

use super::super::Workshop;
use crate::{
    cards::{Card, Table},
    synthesis::{rules, store as outcome},
    workshop::Session,
};

/// The day with its groups and cards.
#[derive(Debug, Clone)]
pub struct Board {
    /// The workshop.
    pub workshop: Workshop,
    /// Its programme.
    pub sessions: Vec<Session>,
    /// The groups.
    pub tables: Vec<Table>,
    /// The cards, by number; withdrawn ones are there, marked.
    pub cards: Vec<Card>,
}

impl Board {
    /// The sessions that were worked in.
    pub fn worked(&self) -> impl Iterator<Item = &Session> {
        rules::worked(&self.sessions, &self.cards)
    }

    /// The groups of a session.
    pub fn tables_of(&self, session: Id<Session>) -> impl Iterator<Item = &Table> {
        self.tables.iter().filter(move |table| table.session_id == session)
    }

    /// The standing cards.
    pub fn standing(&self) -> impl Iterator<Item = &Card> {
        self.cards.iter().filter(|card| card.stands())
    }
}

/// Reads them.
pub async fn board(tx: &mut Reader, actor: &Actor, workshop: Id<Workshop>) -> Result<Board> {
    actor.require(Action::SeeOffice, Place::Commune(tx.scope()))?;
    Ok(Board {
        workshop: outcome::workshop(tx, workshop).await?,
        sessions: outcome::sessions(tx, workshop).await?,
        tables: outcome::tables(tx, workshop).await?,
        cards: outcome::cards(tx, workshop).await?,
    })
}
