//! What was answered together, and the rules of the commune's own.

use base::{Action, Actor, Id, Instant, Place, Result};
use db::Reader;

use super::super::{Batch, Contribution, OwnRules, store as rows};

/// A commune's own rules of its space, the last version first; public.
pub async fn own_rules(tx: &mut Reader) -> Result<Vec<OwnRules>> {
    rows::own_rules(tx).await
}

/// What was answered together and can still be taken back, the last first.
pub async fn open_batches(tx: &mut Reader, actor: &Actor, now: Instant) -> Result<Vec<Batch>> {
    actor.require(Action::SeeOffice, Place::Commune(tx.scope()))?;
    rows::open_batches(tx, now).await
}

/// When answers to a contribution were taken back before they were sent.
pub async fn taken_back(tx: &mut Reader, contribution: Id<Contribution>) -> Result<Vec<Instant>> {
    rows::taken_back(tx, contribution).await
}
