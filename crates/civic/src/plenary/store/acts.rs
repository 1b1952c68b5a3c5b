//! Statements on what a facilitator did with one press.

use base::{Id, Result};
use db::{Reader, Sql, args, sql};
use uuid::Uuid;

use super::super::{DayAct, Workshop, queries::Seated};
use crate::workshop::gate::DayChange;

const LAST: Sql = sql!(
    "select id, number, deed, entry_id, version_number, pressed_at, done_at, undone_at,
            runs_before, runs_after, view_before, subject_before, page_before, keys_before,
            dark_before, view_after, subject_after
     from day_act where commune_id = $1 and workshop_id = $2 order by number desc limit 1"
);

/// The last press of a day.
pub async fn last_act(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Option<DayAct>> {
    tx.first(LAST, args![tx.scope(), workshop]).await
}

/// Whether a press of this identity was done already: the same form sent twice.
pub async fn knows_act(tx: &mut Reader, id: Id<DayAct>) -> Result<bool> {
    let statement = sql!("select number from day_act where commune_id = $1 and id = $2");
    let row: Option<(i64,)> = tx.first(statement, args![tx.scope(), id]).await?;
    Ok(row.is_some())
}

/// Whether keys of groups hang on the wall.
pub async fn keys_hang(tx: &mut Reader, workshop: Id<Workshop>) -> Result<bool> {
    let statement =
        sql!("select group_id from shown_key where commune_id = $1 and workshop_id = $2 limit 1");
    let row: Option<(Uuid,)> = tx.first(statement, args![tx.scope(), workshop]).await?;
    Ok(row.is_some())
}

pub async fn insert_act(tx: &mut DayChange, workshop: Id<Workshop>, act: &DayAct) -> Result<()> {
    let statement = sql!(
        "insert into day_act (commune_id, workshop_id, id, number, deed, entry_id,
             version_number, pressed_at, done_at, runs_before, runs_after, view_before,
             subject_before, page_before, keys_before, dark_before, view_after, subject_after)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)"
    );
    let params = args![
        tx.scope(),
        workshop,
        act.id,
        act.number,
        act.deed.word(),
        act.entry_id,
        act.version_number,
        act.pressed_at,
        act.done_at,
        &act.runs_before,
        &act.runs_after,
        act.view_before.map(super::super::View::word),
        act.subject_before,
        act.page_before,
        act.keys_before,
        act.dark_before,
        act.view_after.map(super::super::View::word),
        act.subject_after
    ];
    tx.run(statement, params).await.map(drop)
}

pub async fn undo_act(tx: &mut DayChange, id: Id<DayAct>) -> Result<()> {
    tx.run_fresh(
        sql!(
            "update day_act set undone_at = $3
             where commune_id = $1 and id = $2 and undone_at is null"
        ),
        args![tx.scope(), id, tx.now()],
    )
    .await
}

/// How many sit in each group of a workshop, and how many of them are women and men.
pub async fn group_seats(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<Seated>> {
    tx.all(
        sql!(
            "select m.group_id, count(*) as people,
                    count(case when p.sex = 'female' then p.id end) as women,
                    count(case when p.sex = 'male' then p.id end) as men
             from group_member m
             join participant p on p.commune_id = m.commune_id and p.id = m.participant_id
             where m.commune_id = $1 and p.workshop_id = $2 group by m.group_id"
        ),
        args![tx.scope(), workshop],
    )
    .await
}
