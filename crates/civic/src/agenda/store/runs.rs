//! The runs of the day: what was pressed on the clock.

use base::{Id, Result};
use db::{args, sql};
use uuid::Uuid;

use crate::workshop::gate::DayChange;
use crate::{agenda::rules::clock::Run, workshop::Workshop};

pub async fn save_run(tx: &mut DayChange, workshop: Id<Workshop>, run: &Run) -> Result<()> {
    let statement = sql!(
        "insert into agenda_run (commune_id, workshop_id, entry_id, started_at, paused_at,
                                 rested, ended_at)
         values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (commune_id, workshop_id, entry_id) do update
         set started_at = excluded.started_at, paused_at = excluded.paused_at,
             rested = excluded.rested, ended_at = excluded.ended_at"
    );
    let params = args![
        tx.scope(),
        workshop,
        run.entry_id,
        run.started_at,
        run.paused_at,
        run.rested,
        run.ended_at
    ];
    tx.run(statement, params).await.map(drop)
}

pub async fn delete_run(tx: &mut DayChange, workshop: Id<Workshop>, entry: Uuid) -> Result<()> {
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
