//! Reading what was promised, for the office.

use base::{Action, Actor, Id, Place, Result};
use db::Reader;

use super::{Notice, store as rows};

/// The latest notices of a commune; they hold contacts, so only those who may
/// read the names of people see them.
pub async fn latest(tx: &mut Reader, actor: &Actor) -> Result<Vec<Notice>> {
    actor.require(Action::SeePeople, Place::Commune(tx.scope()))?;
    rows::latest(tx).await
}

/// A notice that waits to be sent by mail; nothing once it was sent.
pub async fn awaited(tx: &mut Reader, id: Id<Notice>) -> Result<Option<Notice>> {
    rows::awaited(tx, id).await
}
