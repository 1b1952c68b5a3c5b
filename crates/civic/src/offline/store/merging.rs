//! Statements on what the hall sent: batches, their parts, conflicts.

use base::{CommuneId, Id, Instant, Result};
use db::{Reader, WriteTx, args, sql};
use uuid::Uuid;

use super::super::{Checkout, Choice, Conflict, wire::Part};
use crate::workshop::Workshop;

pub(in crate::offline) async fn outcome(tx: &mut Reader, batch: Uuid) -> Result<Option<(String,)>> {
    tx.first(
        sql!("select outcome from hall_batch where commune_id = $1 and id = $2"),
        args![tx.scope(), batch],
    )
    .await
}

pub(in crate::offline) async fn insert_batch(
    tx: &mut WriteTx,
    checkout: Id<Checkout>,
    id: Uuid,
    outcome: &str,
) -> Result<()> {
    tx.run(
        sql!(
            "insert into hall_batch (commune_id, checkout_id, id, outcome, merged_at)
             values ($1, $2, $3, $4, $5)"
        ),
        args![tx.scope(), checkout, id, outcome, tx.now()],
    )
    .await
    .map(drop)
}

pub(in crate::offline) async fn insert_part(
    tx: &mut WriteTx,
    commune: CommuneId,
    checkout: Id<Checkout>,
    part: &Part<'_>,
) -> Result<()> {
    tx.run(
        sql!(
            "insert into hall_part (commune_id, checkout_id, batch_id, number, content, received_at)
             values ($1, $2, $3, $4, $5, $6)
             on conflict (commune_id, batch_id, number) do nothing"
        ),
        args![commune, checkout, part.batch, part.number, part.content, tx.now()],
    )
    .await
    .map(drop)
}

pub(in crate::offline) async fn part_numbers(
    tx: &mut Reader,
    checkout: Id<Checkout>,
    batch: Uuid,
) -> Result<Vec<(i64,)>> {
    tx.all(
        sql!(
            "select number from hall_part
             where commune_id = $1 and checkout_id = $2 and batch_id = $3 order by number"
        ),
        args![tx.scope(), checkout, batch],
    )
    .await
}

pub(in crate::offline) async fn parts(
    tx: &mut Reader,
    checkout: Id<Checkout>,
    batch: Uuid,
) -> Result<Vec<(Vec<u8>,)>> {
    tx.all(
        sql!(
            "select content from hall_part
             where commune_id = $1 and checkout_id = $2 and batch_id = $3 order by number"
        ),
        args![tx.scope(), checkout, batch],
    )
    .await
}

/// The parts of a batch that is merged, and those of others begun before it.
pub(in crate::offline) async fn delete_parts(
    tx: &mut WriteTx,
    checkout: Id<Checkout>,
) -> Result<()> {
    tx.run(
        sql!("delete from hall_part where commune_id = $1 and checkout_id = $2"),
        args![tx.scope(), checkout],
    )
    .await
    .map(drop)
}

/// Notes two versions of a row; versions noted before and not yet chosen
/// between give way to these.
pub(in crate::offline) async fn note_conflict(tx: &mut WriteTx, found: &Conflict) -> Result<()> {
    tx.run(
        sql!(
            "delete from hall_conflict
             where commune_id = $1 and table_name = $2 and row_key = $3 and decided_at is null"
        ),
        args![tx.scope(), &found.table_name, &found.row_key],
    )
    .await?;
    tx.run(
        sql!(
            "insert into hall_conflict (commune_id, checkout_id, id, table_name, row_key, reason,
                                        base, home, hall, found_at, decided_at, decision, revision)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 1)"
        ),
        args![
            tx.scope(),
            found.checkout_id,
            found.id,
            &found.table_name,
            &found.row_key,
            found.reason.word(),
            &found.base,
            &found.home,
            &found.hall,
            found.found_at,
            found.decided_at,
            found.decision.map(Choice::word)
        ],
    )
    .await
    .map(drop)
}

/// The conflicts of a workshop, those to decide first.
pub(in crate::offline) async fn conflicts(
    tx: &mut Reader,
    workshop: Id<Workshop>,
) -> Result<Vec<Conflict>> {
    tx.all(
        sql!(
            "select c.id, c.checkout_id, c.table_name, c.row_key, c.reason, c.base, c.home, c.hall,
                    c.found_at, c.decided_at, c.decision, c.revision
             from hall_conflict c
             join hall_checkout t on t.commune_id = c.commune_id and t.id = c.checkout_id
             where c.commune_id = $1 and t.workshop_id = $2
             order by c.decided_at desc nulls first, c.found_at, c.id"
        ),
        args![tx.scope(), workshop],
    )
    .await
}

pub(in crate::offline) async fn open_rows(
    tx: &mut Reader,
    workshop: Id<Workshop>,
) -> Result<Vec<(String, String)>> {
    tx.all(
        sql!(
            "select c.table_name, c.row_key
             from hall_conflict c
             join hall_checkout t on t.commune_id = c.commune_id and t.id = c.checkout_id
             where c.commune_id = $1 and t.workshop_id = $2 and c.decided_at is null
             order by c.table_name, c.row_key"
        ),
        args![tx.scope(), workshop],
    )
    .await
}

pub(in crate::offline) async fn conflict(tx: &mut Reader, id: Id<Conflict>) -> Result<Conflict> {
    tx.one(
        sql!(
            "select id, checkout_id, table_name, row_key, reason, base, home, hall, found_at,
                    decided_at, decision, revision
             from hall_conflict where commune_id = $1 and id = $2"
        ),
        args![tx.scope(), id],
    )
    .await
}

pub(in crate::offline) async fn decide(
    tx: &mut WriteTx,
    id: Id<Conflict>,
    choice: Choice,
    revision: i64,
) -> Result<()> {
    tx.run_fresh(
        sql!(
            "update hall_conflict set decided_at = $3, decision = $4, revision = revision + 1
             where commune_id = $1 and id = $2 and revision = $5 and decided_at is null"
        ),
        args![tx.scope(), id, tx.now(), choice.word(), revision],
    )
    .await
}

pub(in crate::offline) async fn content(tx: &mut Reader, id: Uuid) -> Result<Option<(Vec<u8>,)>> {
    tx.first(
        sql!("select content from media where commune_id = $1 and id = $2"),
        args![tx.scope(), id],
    )
    .await
}

/// The next number of a workshop's cards.
pub(in crate::offline) async fn next_number(
    tx: &mut Reader,
    workshop: Id<Workshop>,
) -> Result<i64> {
    let (next,): (i64,) = tx
        .one(
            sql!(
                "select coalesce(max(number), 0) + 1 from card
                 where commune_id = $1 and workshop_id = $2"
            ),
            args![tx.scope(), workshop],
        )
        .await?;
    Ok(next)
}

/// Deletes the parts and the settled conflicts of checkouts over before a moment.
pub(in crate::offline) async fn delete_returned(tx: &mut WriteTx, before: Instant) -> Result<u64> {
    let parts = sql!(
        "delete from hall_part where commune_id = $1 and checkout_id in (
             select id from hall_checkout
             where commune_id = $1 and coalesce(ended_at, returned_at) < $2)"
    );
    let conflicts = sql!(
        "delete from hall_conflict
         where commune_id = $1 and decided_at is not null and checkout_id in (
             select id from hall_checkout
             where commune_id = $1 and coalesce(ended_at, returned_at) < $2)"
    );
    let parts = tx.run(parts, args![tx.scope(), before]).await?;
    Ok(parts + tx.run(conflicts, args![tx.scope(), before]).await?)
}
