//! Keeping a file.

use base::{Error, Id, Result};
use db::WriteTx;

use super::{Media, rules, store as rows};

/// Keeps a file within a change that another room makes; that room has asked
/// for the permission.
pub async fn keep(tx: &mut WriteTx, name: &str, bytes: &[u8], public: bool) -> Result<Id<Media>> {
    if bytes.is_empty() {
        return Err(Error::invalid("file", "fault-file"));
    }
    if bytes.len() > rules::MAX_BYTES {
        return Err(Error::invalid("file", "fault-file-too-big"));
    }
    let media = Media {
        id: tx.id(),
        name: rules::tidy_name(name),
        media_type: rules::media_type(bytes).to_owned(),
        size: i64::try_from(bytes.len()).map_err(Error::bug)?,
        public,
        created_at: tx.now(),
    };
    rows::insert(tx, &media, bytes).await?;
    Ok(media.id)
}

/// Takes a file away within a change of the room that held it; nothing else
/// may still name it.
pub async fn discard(tx: &mut WriteTx, id: Id<Media>) -> Result<()> {
    rows::delete(tx, id).await
}
