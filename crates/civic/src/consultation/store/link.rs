//! The links of organisations.

use base::{Id, Instant, Result};
use db::{Reader, WriteTx, args, sql};
use uuid::Uuid;

use crate::{
    commune::Body,
    consultation::{Delegation, Invited},
    process::Stage,
};

pub(in super::super) async fn put_link(
    tx: &mut WriteTx,
    body: Id<Body>,
    stage: Id<Stage>,
    digest: [u8; 32],
    expires_at: Instant,
) -> Result<()> {
    let id: Id<Delegation> = tx.id();
    tx.run(
        sql!(
            "insert into body_link (commune_id, body_id, stage_id, id, token_hash, expires_at)
             values ($1, $2, $3, $4, $5, $6)
             on conflict (commune_id, body_id, stage_id) do update
                set token_hash = excluded.token_hash, expires_at = excluded.expires_at"
        ),
        args![tx.scope(), body, stage, id, digest, expires_at],
    )
    .await
    .map(drop)
}

/// The links of a stage go on until another moment.
pub(in super::super) async fn move_links(
    tx: &mut WriteTx,
    stage: Id<Stage>,
    expires_at: Instant,
) -> Result<()> {
    tx.run(
        sql!("update body_link set expires_at = $3 where commune_id = $1 and stage_id = $2"),
        args![tx.scope(), stage, expires_at],
    )
    .await
    .map(drop)
}

pub(in super::super) async fn note_opened(tx: &mut WriteTx, link: Uuid) -> Result<()> {
    tx.run(
        sql!(
            "update body_link set opened_at = $3
             where commune_id = $1 and id = $2 and opened_at is null"
        ),
        args![tx.scope(), link, tx.now()],
    )
    .await
    .map(drop)
}

pub(in super::super) async fn link(
    tx: &mut Reader,
    digest: [u8; 32],
) -> Result<Option<Delegation>> {
    tx.first(
        sql!(
            "select id, body_id, stage_id, expires_at, opened_at from body_link
             where commune_id = $1 and token_hash = $2"
        ),
        args![tx.scope(), digest],
    )
    .await
}

pub(in super::super) async fn invited(tx: &mut Reader, stage: Id<Stage>) -> Result<Vec<Invited>> {
    tx.all(
        sql!(
            "select l.body_id, l.expires_at, l.opened_at,
                    (select count(*) from contribution c
                     where c.commune_id = l.commune_id and c.body_id = l.body_id
                       and c.stage_id = l.stage_id) as sent
             from body_link l where l.commune_id = $1 and l.stage_id = $2
             order by l.id"
        ),
        args![tx.scope(), stage],
    )
    .await
}
