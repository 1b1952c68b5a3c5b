//! Statements on checkouts-along and their keys.

use base::{Id, Instant, Result};
use db::{Reader, Sealed, Sql, WriteTx, args, sql};
use uuid::Uuid;

use super::super::Checkout;
use crate::workshop::Workshop;

/// The last checkout of a workshop.
const LAST: Sql = sql!(
    "select id, workshop_id, key_expires_at, laptop, offered_at, taken_at, seen_at,
            returned_at, ended_at, carried_seq, carried_hash
     from hall_checkout where commune_id = $1 and workshop_id = $2
     order by offered_at desc, id desc limit 1"
);

pub(in crate::offline) async fn insert_taking(
    tx: &mut WriteTx,
    id: Id<Checkout>,
    workshop: Id<Workshop>,
    key: [u8; 32],
    expires_at: Instant,
) -> Result<()> {
    tx.run(
        sql!(
            "insert into hall_checkout (commune_id, workshop_id, id, key_hash, key_expires_at,
                                      offered_at, carried_seq, carried_hash)
             values ($1, $2, $3, $4, $5, $6, 0, $7)"
        ),
        args![tx.scope(), workshop, id, key, expires_at, tx.now(), hex::encode([0_u8; 32])],
    )
    .await
    .map(drop)
}

pub(in crate::offline) async fn last_taking(
    tx: &mut Reader,
    workshop: Id<Workshop>,
) -> Result<Option<Checkout>> {
    tx.first(LAST, args![tx.scope(), workshop]).await
}

pub(in crate::offline) async fn taking_of_key(tx: &mut Reader, key: [u8; 32]) -> Result<Checkout> {
    tx.one(
        sql!(
            "select id, workshop_id, key_expires_at, laptop, offered_at, taken_at, seen_at,
                    returned_at, ended_at, carried_seq, carried_hash
             from hall_checkout where commune_id = $1 and key_hash = $2"
        ),
        args![tx.scope(), key],
    )
    .await
}

pub(in crate::offline) async fn checkout(tx: &mut Reader, id: Id<Checkout>) -> Result<Checkout> {
    tx.one(
        sql!(
            "select id, workshop_id, key_expires_at, laptop, offered_at, taken_at, seen_at,
                    returned_at, ended_at, carried_seq, carried_hash
             from hall_checkout where commune_id = $1 and id = $2"
        ),
        args![tx.scope(), id],
    )
    .await
}

pub(in crate::offline) async fn renew_key(
    tx: &mut WriteTx,
    id: Id<Checkout>,
    key: [u8; 32],
    expires_at: Instant,
) -> Result<()> {
    tx.run(
        sql!(
            "update hall_checkout set key_hash = $3, key_expires_at = $4
             where commune_id = $1 and id = $2"
        ),
        args![tx.scope(), id, key, expires_at],
    )
    .await
    .map(drop)
}

pub(in crate::offline) async fn set_taken(
    tx: &mut WriteTx,
    id: Id<Checkout>,
    laptop: Uuid,
) -> Result<()> {
    tx.run(
        sql!(
            "update hall_checkout set laptop = $3, taken_at = $4, seen_at = $4
             where commune_id = $1 and id = $2"
        ),
        args![tx.scope(), id, laptop, tx.now()],
    )
    .await
    .map(drop)
}

/// Notes how far the hall's journal has come home.
pub(in crate::offline) async fn set_carried(
    tx: &mut WriteTx,
    id: Id<Checkout>,
    seq: i64,
    hash: &str,
) -> Result<()> {
    tx.run(
        sql!(
            "update hall_checkout set carried_seq = $3, carried_hash = $4, seen_at = $5
             where commune_id = $1 and id = $2"
        ),
        args![tx.scope(), id, seq, hash, tx.now()],
    )
    .await
    .map(drop)
}

pub(in crate::offline) async fn set_returned(tx: &mut WriteTx, id: Id<Checkout>) -> Result<()> {
    tx.run(
        sql!(
            "update hall_checkout set returned_at = $3, seen_at = $3
             where commune_id = $1 and id = $2"
        ),
        args![tx.scope(), id, tx.now()],
    )
    .await
    .map(drop)
}

pub(in crate::offline) async fn set_ended(tx: &mut WriteTx, id: Id<Checkout>) -> Result<()> {
    tx.run(
        sql!("update hall_checkout set ended_at = $3 where commune_id = $1 and id = $2"),
        args![tx.scope(), id, tx.now()],
    )
    .await
    .map(drop)
}

/// The workshop of a group's key or of an invitation's code.
pub(in crate::offline) async fn workshop_of_link(
    tx: &mut Reader,
    key: [u8; 32],
    code: &str,
) -> Result<Option<Id<Workshop>>> {
    let statement = sql!(
        "select s.workshop_id
         from working_group g
         join drawing d on d.commune_id = g.commune_id and d.id = g.drawing_id
         join session s on s.commune_id = d.commune_id and s.id = d.session_id
         where g.commune_id = $1 and g.key_hash = $2
         union all
         select workshop_id from participant where commune_id = $1 and code = $3"
    );
    let found: Option<(Id<Workshop>,)> =
        tx.first(statement, args![tx.scope(), key, Sealed::of(code)]).await?;
    Ok(found.map(|(id,)| id))
}
