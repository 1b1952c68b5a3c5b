//! Reading files, through their checks.

use base::{Action, Actor, Id, Place, Result};
use db::Reader;

use super::{Content, Media, store as rows};

/// A file for whoever may enter the office.
pub async fn content(tx: &mut Reader, actor: &Actor, id: Id<Media>) -> Result<Content> {
    actor.require(Action::SeeOffice, Place::Commune(tx.scope()))?;
    rows::content(tx, id).await
}

/// A file that everybody may read.
pub async fn public_content(tx: &mut Reader, id: Id<Media>) -> Result<Content> {
    let found = rows::content(tx, id).await?;
    if found.public { Ok(found) } else { Err(base::Error::NotFound) }
}

/// What a file is, without its content.
pub async fn media(tx: &mut Reader, actor: &Actor, id: Id<Media>) -> Result<Media> {
    actor.require(Action::SeeOffice, Place::Commune(tx.scope()))?;
    rows::media(tx, id).await
}
