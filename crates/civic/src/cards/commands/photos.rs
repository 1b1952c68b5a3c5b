//! Photos of the flip chart.

use base::{Action, Actor, CommuneId, Error, Id, Place, Result};
use db::Database;
use uuid::Uuid;

use super::super::{Happened, Photo, rules, store as rows};
use super::require_table;
use crate::{
    media::{self, picture},
    workshop::{
        WorkingGroup,
        gate::{self, Needs},
        store as days,
    },
};

/// A photo as it comes from the group's phone.
#[derive(Debug)]
pub struct KeepPhoto {
    /// The commune.
    pub commune: CommuneId,
    /// The group.
    pub group: Id<WorkingGroup>,
    /// The identity that the phone gave it, so that a repeated sending is the same photo.
    pub id: Option<Uuid>,
    /// The picture.
    pub bytes: Vec<u8>,
}

/// Keeps a photo, without what a camera writes into it about place, time and
/// device. Sent twice it is one photo.
pub async fn keep_photo(db: &Database, actor: &Actor, input: KeepPhoto) -> Result<Id<Photo>> {
    require_table(actor, input.commune, input.group)?;
    let (bytes, ending) = picture::clean(&input.bytes)?;
    let mut tx = db.write(input.commune).await?;
    let id = input.id.map_or_else(|| tx.id(), Id::new);
    if let Some(kept) = rows::photo(&mut tx, id).await? {
        return if kept.group_id == input.group { Ok(id) } else { Err(Error::NotFound) };
    }
    if days::is_late(&mut tx, id.uuid()).await? {
        return Ok(id);
    }
    let (mut tx, workshop) = gate::pass(tx, input.group, Needs::Begun).await?;
    rules::one_more_photo(rows::photo_count(&mut tx, input.group).await?)?;
    let media = media::commands::keep(&mut tx, &format!("photo.{ending}"), &bytes, false).await?;
    if workshop.closed_at.is_some() {
        super::late::keep_photo(tx, actor, &workshop, (input.group, id, media)).await?;
        return Ok(id);
    }
    rows::insert_photo(&mut tx, input.group, id, media).await?;
    let kept = Happened::PhotoKept { photo: id.uuid(), group: input.group.uuid() };
    tx.commit(actor, kept).await?;
    Ok(id)
}

/// Takes a photo away with its picture, also after the closing: somebody is on
/// it who should not be.
pub async fn remove_photo(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    id: Id<Photo>,
) -> Result<()> {
    actor.require(Action::RunWorkshop, Place::Commune(commune))?;
    let mut tx = db.write(commune).await?;
    let photo = rows::photo(&mut tx, id).await?.ok_or(Error::NotFound)?;
    let (mut tx, _) = gate::pass(tx, photo.group_id, Needs::Here).await?;
    rows::delete_photo(&mut tx, id).await?;
    media::commands::discard(&mut tx, photo.media_id).await?;
    tx.commit(actor, Happened::PhotoRemoved { photo: id.uuid() }).await?;
    Ok(())
}
