//! Reading what was promised, for the office.

use base::{Action, Actor, Id, Place, Result, policy};
use store::ReadTx;

use super::{Notice, store as rows};

/// The latest notices of a commune; they hold contacts, so only those who may
/// read the names of people see them.
pub async fn latest(
    tx: &mut ReadTx,
    actor: &Actor,
    commune: Id<policy::Commune>,
) -> Result<Vec<Notice>> {
    actor.require(Action::SeePeople, Place::Commune(commune))?;
    rows::latest(tx, commune).await
}

/// A notice that waits to be sent by mail; nothing once it was sent.
pub async fn awaited(
    tx: &mut ReadTx,
    commune: Id<policy::Commune>,
    id: Id<Notice>,
) -> Result<Option<Notice>> {
    rows::awaited(tx, commune, id).await
}
