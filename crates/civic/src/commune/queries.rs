//! Reading communes, their census, settings, quarters and bodies.

use base::{Action, Actor, CommuneId, Error, Id, Instant, LocalText, Place, Result, fold::fold};
use db::Reader;

use super::{Body, Census, Commune, Quarter, Retired, Setting, holidays::Holiday, store as rows};

/// The commune of an address; any of the 1,503 is public.
pub async fn by_slug(tx: &mut Reader, slug: &str) -> Result<Commune> {
    rows::by_slug(tx, slug).await
}

/// The commune of an identity.
pub async fn by_id(tx: &mut Reader, id: CommuneId) -> Result<Commune> {
    rows::by_id(tx, id).await
}

/// Communes whose name holds the words typed, in either language and however
/// spelt; at most 50, and whether there are more after the last.
pub async fn search(tx: &mut Reader, typed: &str, after: &str) -> Result<(Vec<Commune>, bool)> {
    let mut found = rows::page(tx, &fold(typed), after).await?;
    let more = found.len() > 50;
    found.truncate(50);
    Ok((found, more))
}

/// The quarters of all communes, to find a commune by; each with the slug of
/// its commune. Public.
pub async fn every_quarter(tx: &mut Reader) -> Result<Vec<(String, LocalText)>> {
    let rows = rows::every_quarter(tx).await?;
    Ok(rows.into_iter().map(|(slug, ar, fr)| (slug, LocalText::new(ar, fr))).collect())
}

/// The commune's census by sex (`all`, `female`, `male`).
pub async fn census(tx: &mut Reader) -> Result<Vec<Census>> {
    rows::census(tx).await
}

/// What the commune chose, or the defaults.
pub async fn setting(tx: &mut Reader) -> Result<Setting> {
    Ok(rows::setting(tx).await?.unwrap_or_default())
}

/// The quarters that the commune offers, in its own order.
pub async fn quarters(tx: &mut Reader) -> Result<Vec<Quarter>> {
    rows::quarters(tx).await
}

/// A quarter, offered or not, and since when it is not: for the office.
pub async fn quarter(
    tx: &mut Reader,
    actor: &Actor,
    id: Id<Quarter>,
) -> Result<(Quarter, Option<Instant>)> {
    actor.require(Action::SeeOffice, Place::Commune(tx.scope()))?;
    let quarter = rows::quarter(tx, id).await?;
    Ok((quarter, rows::quarter_retired_at(tx, id).await?))
}

/// A body, offered or not, and since when it is not: for the office.
pub async fn kept_body(
    tx: &mut Reader,
    actor: &Actor,
    id: Id<Body>,
) -> Result<(Body, Option<Instant>)> {
    let body = body(tx, actor, id).await?;
    Ok((body, rows::body_retired_at(tx, id).await?))
}

/// Quarters and bodies that are no longer offered, for the office.
pub async fn retired(tx: &mut Reader, actor: &Actor) -> Result<Vec<Retired>> {
    actor.require(Action::SeeOffice, Place::Commune(tx.scope()))?;
    rows::retired(tx).await
}

/// The register of associations and bodies, with their contacts: for the office.
pub async fn register(tx: &mut Reader, actor: &Actor) -> Result<Vec<Body>> {
    actor.require(Action::SeeOffice, Place::Commune(tx.scope()))?;
    rows::bodies(tx).await
}

/// Whether the register offers a body.
pub async fn is_offered(tx: &mut Reader, id: Id<Body>) -> Result<bool> {
    Ok(rows::body(tx, id).await?.is_some() && rows::body_retired_at(tx, id).await?.is_none())
}

/// The register with those that are no longer offered, to name whoever was invited.
pub async fn all_bodies(tx: &mut Reader, actor: &Actor) -> Result<Vec<Body>> {
    actor.require(Action::SeeOffice, Place::Commune(tx.scope()))?;
    rows::all_bodies(tx).await
}

/// How to reach a body, for a room that has asked for the permission.
pub async fn contact_of(tx: &mut Reader, id: Id<Body>) -> Result<Option<String>> {
    Ok(rows::body(tx, id).await?.map(|body| body.contact))
}

/// One body, for its own delegate or the office.
pub async fn body(tx: &mut Reader, actor: &Actor, id: Id<Body>) -> Result<Body> {
    if !actor.may(Action::GiveOpinion, Place::Body(tx.scope(), id.uuid())) {
        actor.require(Action::SeeOffice, Place::Commune(tx.scope()))?;
    }
    rows::body(tx, id).await?.ok_or(Error::NotFound)
}
/// The days of rest that the commune entered, in order; public.
pub async fn holidays(tx: &mut Reader) -> Result<Vec<Holiday>> {
    rows::holidays(tx).await
}
