//! Reading files, through their checks.

use base::{Action, Actor, Id, Place, Result, policy};
use store::ReadTx;

use super::{Content, Media, store as rows};

type CommuneId = Id<policy::Commune>;

/// A file for whoever may enter the office.
pub async fn content(
    tx: &mut ReadTx,
    actor: &Actor,
    commune: CommuneId,
    id: Id<Media>,
) -> Result<Content> {
    actor.require(Action::SeeOffice, Place::Commune(commune))?;
    rows::content(tx, commune, id).await
}

/// A file that everybody may read.
pub async fn public_content(tx: &mut ReadTx, commune: CommuneId, id: Id<Media>) -> Result<Content> {
    let found = rows::content(tx, commune, id).await?;
    if found.public { Ok(found) } else { Err(base::Error::NotFound) }
}

/// What a file is, without its content.
pub async fn media(
    tx: &mut ReadTx,
    actor: &Actor,
    commune: CommuneId,
    id: Id<Media>,
) -> Result<Media> {
    actor.require(Action::SeeOffice, Place::Commune(commune))?;
    rows::media(tx, commune, id).await
}
