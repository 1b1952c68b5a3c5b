//! Every statement on files.

use base::{Id, Result};
use db::{Reader, WriteTx, args, sql};
use sha2::{Digest, Sha256};

use super::{Content, Media};

pub(super) async fn insert(tx: &mut WriteTx, media: &Media, bytes: &[u8]) -> Result<()> {
    let digest: [u8; 32] = Sha256::digest(bytes).into();
    let statement = sql!(
        "insert into media (commune_id, id, name, media_type, size, sha256, content, public,
                            created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
    );
    let params = args![
        tx.scope(),
        media.id,
        &media.name,
        &media.media_type,
        media.size,
        digest,
        bytes,
        media.public,
        media.created_at
    ];
    tx.run(statement, params).await.map(drop)
}

pub(super) async fn media(tx: &mut Reader, id: Id<Media>) -> Result<Media> {
    tx.one(
        sql!(
            "select id, name, media_type, size, public, created_at
             from media where commune_id = $1 and id = $2"
        ),
        args![tx.scope(), id],
    )
    .await
}

pub(super) async fn content(tx: &mut Reader, id: Id<Media>) -> Result<Content> {
    tx.one(
        sql!(
            "select name, media_type, public, content
             from media where commune_id = $1 and id = $2"
        ),
        args![tx.scope(), id],
    )
    .await
}

pub(super) async fn delete(tx: &mut WriteTx, id: Id<Media>) -> Result<()> {
    tx.run(sql!("delete from media where commune_id = $1 and id = $2"), args![tx.scope(), id])
        .await
        .map(drop)
}
