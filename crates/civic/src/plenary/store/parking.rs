//! Statements on the parking lot.

use base::{Id, Result};
use db::{Reader, Sql, args, sql};

use super::super::{Card, NextStep, Parked, Workshop};
use crate::workshop::gate::DayChange;

const ITEMS: Sql = sql!(
    "select k.id, k.position, k.text, k.card_id, c.number as card_number, k.noted_at,
            n.id as next_step_id, n.owner, n.due_on
     from parked k
     left join card c on c.commune_id = k.commune_id and c.id = k.card_id
     left join next_step n on n.commune_id = k.commune_id and n.id = k.next_step_id
     where k.commune_id = $1 and k.workshop_id = $2 and k.dropped_at is null
     order by k.position"
);

pub async fn items(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<Parked>> {
    tx.all(ITEMS, args![tx.scope(), workshop]).await
}

/// The workshop of an item about to be changed.
pub async fn workshop_of_item(tx: &mut Reader, id: Id<Parked>) -> Result<Id<Workshop>> {
    let row: (Id<Workshop>,) = tx
        .one(
            sql!("select workshop_id from parked where commune_id = $1 and id = $2"),
            args![tx.scope(), id],
        )
        .await?;
    Ok(row.0)
}

/// Whether an item of this identity is there already: the same form sent twice.
pub async fn knows_item(tx: &mut Reader, id: Id<Parked>) -> Result<bool> {
    let row: Option<(i64,)> = tx
        .first(
            sql!("select noted_at from parked where commune_id = $1 and id = $2"),
            args![tx.scope(), id],
        )
        .await?;
    Ok(row.is_some())
}

pub async fn insert_item(
    tx: &mut DayChange,
    workshop: Id<Workshop>,
    id: Id<Parked>,
    text: &str,
    card: Option<Id<Card>>,
) -> Result<()> {
    let statement = sql!(
        "insert into parked (commune_id, workshop_id, id, position, text, card_id, noted_at)
         values ($1, $2, $3,
             (select coalesce(max(position), 0) + 1 from parked
              where commune_id = $1 and workshop_id = $2),
             $4, $5, $6)"
    );
    tx.run(statement, args![tx.scope(), workshop, id, text, card, tx.now()]).await.map(drop)
}

pub async fn reword_item(tx: &mut DayChange, id: Id<Parked>, text: &str) -> Result<()> {
    tx.run_fresh(
        sql!("update parked set text = $3 where commune_id = $1 and id = $2"),
        args![tx.scope(), id, text],
    )
    .await
}

pub async fn drop_item(tx: &mut DayChange, id: Id<Parked>) -> Result<()> {
    tx.run_fresh(
        sql!(
            "update parked set dropped_at = $3
             where commune_id = $1 and id = $2 and dropped_at is null"
        ),
        args![tx.scope(), id, tx.now()],
    )
    .await
}

pub async fn follow_item(tx: &mut DayChange, id: Id<Parked>, step: Id<NextStep>) -> Result<()> {
    tx.run_fresh(
        sql!("update parked set next_step_id = $3 where commune_id = $1 and id = $2"),
        args![tx.scope(), id, step],
    )
    .await
}
