//! Reading what is before everybody's eyes of contributions, and what is not.

use base::{Action, Actor, Place, Result};
use db::Reader;

use super::PAGE;
use crate::consultation::{Ground, Held, Hiding, Report, SightCounts, Tombstone, store as rows};

/// A page of what waits for a look, the most urgent first; with whether there
/// is more behind it.
pub async fn unseen(tx: &mut Reader, actor: &Actor) -> Result<(Vec<Held>, bool)> {
    actor.require(Action::SeeOffice, Place::Commune(tx.scope()))?;
    let mut found = rows::unseen(tx).await?;
    let more = found.len() > PAGE;
    found.truncate(PAGE);
    Ok((found, more))
}

/// What was reported and is not seen to, and whose authors appealed.
pub async fn reported_and_appealed(
    tx: &mut Reader,
    actor: &Actor,
) -> Result<(Vec<Held>, Vec<Held>)> {
    actor.require(Action::SeeOffice, Place::Commune(tx.scope()))?;
    Ok((rows::reported(tx).await?, rows::appealed(tx).await?))
}

/// How much waits for a look, late, reported, appealed.
pub async fn sight_counts(
    tx: &mut Reader,
    actor: &Actor,
    today: jiff::civil::Date,
) -> Result<SightCounts> {
    actor.require(Action::SeeOffice, Place::Commune(tx.scope()))?;
    let (unseen, late, reports, appeals) = rows::sight_counts(tx, today).await?;
    Ok(SightCounts { unseen, late, reports, appeals })
}

/// Every hiding of a contribution, for the office and for its author.
pub async fn hidings(tx: &mut Reader, held: &Held) -> Result<Vec<Hiding>> {
    rows::hidings(tx, held.voice.id).await
}

/// What was reported of a contribution, for the office.
pub async fn reports(tx: &mut Reader, actor: &Actor, held: &Held) -> Result<Vec<Report>> {
    actor.require(Action::SeeOffice, Place::Commune(tx.scope()))?;
    rows::reports(tx, held.voice.id).await
}

/// How many others of its stage say the very same, for the office.
pub async fn same_words(tx: &mut Reader, actor: &Actor, held: &Held) -> Result<i64> {
    actor.require(Action::SeeOffice, Place::Commune(tx.scope()))?;
    rows::same_words(tx, held.voice.id, held.voice.stage_id).await
}

/// A page of what was hidden, the latest first, before one; and before which
/// the next page begins. Public.
pub async fn tombstones(
    tx: &mut Reader,
    before: Option<uuid::Uuid>,
) -> Result<(Vec<Tombstone>, Option<uuid::Uuid>)> {
    let mut found = rows::tombstones(tx, before).await?;
    let more = found.len() > PAGE;
    found.truncate(PAGE);
    let last = found.last().map(|it| it.hiding.uuid());
    Ok((found, last.filter(|_| more)))
}

/// How many contributions are hidden for each of the published reasons, and
/// how many wait for a look; public.
pub async fn hidden_counts(tx: &mut Reader) -> Result<(Vec<(Ground, i64)>, i64)> {
    let hidden = rows::hidden_by_ground(tx).await?;
    let (unseen, ..) = rows::sight_counts(tx, jiff::civil::Date::MIN).await?;
    Ok((hidden, unseen))
}
