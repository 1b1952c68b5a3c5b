//! The rows of the programme that everybody reads, as the last released
//! version says them; and the runs of the day.

use base::{Id, Result};
use db::{WriteTx, args, sql};
use uuid::Uuid;

use crate::{
    agenda::rules::{
        clock::Run,
        plan::{Part, Slot, Span, time},
    },
    framing::paper::hhmm,
    process::ProcessKind,
    workshop::Workshop,
};

pub async fn set_sitting(
    tx: &mut WriteTx,
    workshop: Id<Workshop>,
    position: usize,
    slot: &Slot,
    span: Span,
) -> Result<()> {
    tx.run(
        sql!(
            "insert into sitting (commune_id, workshop_id, id, position, number, kind, title,
                                  starts_at, ends_at, feeds)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
             on conflict (commune_id, id) do update
             set position = excluded.position, number = excluded.number, kind = excluded.kind,
                 title = excluded.title, starts_at = excluded.starts_at,
                 ends_at = excluded.ends_at, feeds = excluded.feeds"
        ),
        args![
            tx.scope(),
            workshop,
            slot.id,
            position,
            slot.number,
            slot.kind.word(),
            &slot.title,
            hhmm(time(span.from)),
            hhmm(time(span.until)),
            slot.feeds.map(ProcessKind::word)
        ],
    )
    .await
    .map(drop)
}

pub async fn set_item(tx: &mut WriteTx, sitting: Uuid, position: usize, part: &Part) -> Result<()> {
    tx.run(
        sql!(
            "insert into agenda_item (commune_id, sitting_id, id, position, title, minutes, parallel)
             values ($1, $2, $3, $4, $5, $6, $7)
             on conflict (commune_id, id) do update
             set position = excluded.position, title = excluded.title,
                 minutes = excluded.minutes, parallel = excluded.parallel"
        ),
        args![
            tx.scope(),
            sitting,
            part.id,
            position,
            &part.title,
            part.minutes,
            part.parallel
        ],
    )
    .await
    .map(drop)
}

pub async fn delete_item(tx: &mut WriteTx, id: Uuid) -> Result<()> {
    let statement = sql!("delete from agenda_item where commune_id = $1 and id = $2");
    tx.run(statement, args![tx.scope(), id]).await.map(drop)
}

/// Takes a sitting out that holds nobody's work, with its questions.
pub async fn delete_sitting(tx: &mut WriteTx, id: Uuid) -> Result<()> {
    let statement = sql!("delete from question where commune_id = $1 and sitting_id = $2");
    tx.run(statement, args![tx.scope(), id]).await?;
    let statement = sql!("delete from agenda_item where commune_id = $1 and sitting_id = $2");
    tx.run(statement, args![tx.scope(), id]).await?;
    let statement = sql!("delete from sitting where commune_id = $1 and id = $2");
    tx.run(statement, args![tx.scope(), id]).await.map(drop)
}

pub async fn save_run(tx: &mut WriteTx, workshop: Id<Workshop>, run: &Run) -> Result<()> {
    tx.run(
        sql!(
            "insert into agenda_run (commune_id, workshop_id, entry_id, started_at, paused_at,
                                     rested, ended_at)
             values ($1, $2, $3, $4, $5, $6, $7)
             on conflict (commune_id, workshop_id, entry_id) do update
             set started_at = excluded.started_at, paused_at = excluded.paused_at,
                 rested = excluded.rested, ended_at = excluded.ended_at"
        ),
        args![
            tx.scope(),
            workshop,
            run.entry_id,
            run.started_at,
            run.paused_at,
            run.rested,
            run.ended_at
        ],
    )
    .await
    .map(drop)
}

pub async fn delete_run(tx: &mut WriteTx, workshop: Id<Workshop>, entry: Uuid) -> Result<()> {
    tx.run(
        sql!(
            "delete from agenda_run
             where commune_id = $1 and workshop_id = $2 and entry_id = $3"
        ),
        args![tx.scope(), workshop, entry],
    )
    .await
    .map(drop)
}
