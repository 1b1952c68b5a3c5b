//! Withdrawing a card, which themes and sentences may hold.

use base::{Actor, CommuneId, Error, Id, Result};
use db::Database;

use super::super::store as rows;
use crate::cards::{Card, Happened, commands::own_card};

/// Withdraws a card; it keeps its number and stays, marked. Not while a
/// sentence rests on it.
pub async fn withdraw_card(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    card: Id<Card>,
    revision: i64,
) -> Result<()> {
    let mut tx = db.write(commune).await?;
    let card = own_card(&mut tx, actor, card).await?;
    if rows::is_rested_on(&mut tx, card.id).await? {
        return Err(Error::Refused("refused-card-in-synthesis"));
    }
    rows::withdraw_card(&mut tx, card.id, revision).await?;
    rows::release_card(&mut tx, card.id).await?;
    tx.commit(actor, Happened::CardWithdrawn { card: card.id.uuid() }).await?;
    Ok(())
}
