//! Every statement on agendas and their clocks.

mod rows;
mod runs;

pub use rows::{Entry, Head, Told, plan};
pub use runs::{delete_run, save_run};

use base::{Id, Result};
use db::{Reader, Sql, args, sql};
use uuid::Uuid;

use super::{
    Version,
    rules::{
        clock::Run,
        plan::{Part, Plan, Slot, time},
    },
};
use crate::workshop::gate::DayChange;
use crate::{
    framing::paper::hhmm,
    process::ProcessKind,
    workshop::{AgendaItem, Workshop},
};

const HEADS: Sql = sql!(
    "select id, number, starts_at, note, repair, released_at from agenda_version
     where commune_id = $1 and workshop_id = $2 order by number nulls last"
);

const ENTRIES: Sql = sql!(
    "select e.version_id, e.entry_id, e.parent_id, e.kind, e.number, e.title, e.lead, e.minutes,
            e.least, e.feeds, e.optional, e.parallel
     from agenda_entry e
     join agenda_version v on v.commune_id = e.commune_id and v.id = e.version_id
     where e.commune_id = $1 and v.workshop_id = $2
     order by e.version_id, e.position"
);

const RUNS: Sql = sql!(
    "select entry_id, started_at, paused_at, rested, ended_at from agenda_run
     where commune_id = $1 and workshop_id = $2"
);

const USED: Sql = sql!(
    "select s.id from session s
     where s.commune_id = $1 and s.workshop_id = $2
       and (exists (select 1 from drawing d where d.commune_id = s.commune_id
                                              and d.session_id = s.id)
         or exists (select 1 from card c where c.commune_id = s.commune_id
                                           and c.session_id = s.id)
         or exists (select 1 from theme t where t.commune_id = s.commune_id
                                            and t.session_id = s.id)
         or exists (select 1 from sentence n where n.commune_id = s.commune_id
                                               and n.session_id = s.id))"
);

const ITEMS: Sql = sql!(
    "select i.id, i.session_id, i.title, i.minutes, i.parallel from agenda_item i
     join session s on s.commune_id = i.commune_id and s.id = i.session_id
     where i.commune_id = $1 and s.workshop_id = $2 order by s.position, i.position, i.id"
);

/// Every released version with its entries, in one statement.
pub async fn told(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<Told>> {
    tx.all(
        sql!(
            "select e.version_id, e.entry_id, e.parent_id, e.kind, e.number, e.title, e.lead,
                    e.minutes, e.least, e.feeds, e.optional, e.parallel,
                    v.number as version_number, v.starts_at, v.note, v.repair, v.released_at
             from agenda_version v
             join agenda_entry e on e.commune_id = v.commune_id and e.version_id = v.id
             where v.commune_id = $1 and v.workshop_id = $2 and v.number is not null
             order by v.number, e.position"
        ),
        args![tx.scope(), workshop],
    )
    .await
}

pub async fn heads(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<Head>> {
    tx.all(HEADS, args![tx.scope(), workshop]).await
}

pub async fn entries(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<Entry>> {
    tx.all(ENTRIES, args![tx.scope(), workshop]).await
}

pub async fn runs(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<Run>> {
    tx.all(RUNS, args![tx.scope(), workshop]).await
}

pub async fn used(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<(Uuid,)>> {
    tx.all(USED, args![tx.scope(), workshop]).await
}

pub async fn items(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<AgendaItem>> {
    tx.all(ITEMS, args![tx.scope(), workshop]).await
}

/// Writes the head of a version; the draft has no number.
pub async fn insert_version(
    tx: &mut DayChange,
    workshop: Id<Workshop>,
    id: Id<Version>,
    plan: &Plan,
) -> Result<()> {
    let statement = sql!(
        "insert into agenda_version (commune_id, workshop_id, id, starts_at, note)
         values ($1, $2, $3, $4, '')"
    );
    tx.run(statement, args![tx.scope(), workshop, id, hhmm(time(plan.starts))]).await?;
    insert_entries(tx, id, plan).await
}

/// Makes a draft say another plan.
pub async fn rewrite(tx: &mut DayChange, id: Id<Version>, plan: &Plan) -> Result<()> {
    delete_entries(tx, id).await?;
    let statement =
        sql!("update agenda_version set starts_at = $3 where commune_id = $1 and id = $2");
    tx.run(statement, args![tx.scope(), id, hhmm(time(plan.starts))]).await?;
    insert_entries(tx, id, plan).await
}

/// What the draft of a workshop said before each of its last changes, as JSON.
pub async fn former(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Option<String>> {
    let statement = sql!(
        "select former from agenda_version
         where commune_id = $1 and workshop_id = $2 and number is null"
    );
    let row: Option<(String,)> = tx.first(statement, args![tx.scope(), workshop]).await?;
    Ok(row.map(|row| row.0))
}

pub async fn keep_former(tx: &mut DayChange, draft: Id<Version>, former: &str) -> Result<()> {
    let statement = sql!("update agenda_version set former = $3 where commune_id = $1 and id = $2");
    tx.run(statement, args![tx.scope(), draft, former]).await.map(drop)
}

pub async fn delete_version(tx: &mut DayChange, id: Id<Version>) -> Result<()> {
    delete_entries(tx, id).await?;
    let statement = sql!("delete from agenda_version where commune_id = $1 and id = $2");
    tx.run(statement, args![tx.scope(), id]).await.map(drop)
}

/// Gives a draft its number, its word of why and its moment.
pub async fn number_version(
    tx: &mut DayChange,
    id: Id<Version>,
    number: i64,
    note: &str,
    repair: Option<super::Way>,
) -> Result<()> {
    tx.run_fresh(
        sql!(
            "update agenda_version set number = $3, note = $4, repair = $5, released_at = $6,
                 former = '[]'
             where commune_id = $1 and id = $2 and number is null"
        ),
        args![tx.scope(), id, number, note, repair.map(super::Way::word), tx.now()],
    )
    .await
}

async fn insert_entries(tx: &mut DayChange, id: Id<Version>, plan: &Plan) -> Result<()> {
    let mut position = 0_i64;
    for slot in &plan.slots {
        position += 1;
        insert_slot(tx, id, position, slot).await?;
        for part in &slot.parts {
            position += 1;
            insert_part(tx, id, position, slot.id, part).await?;
        }
    }
    Ok(())
}

async fn insert_slot(
    tx: &mut DayChange,
    id: Id<Version>,
    position: i64,
    slot: &Slot,
) -> Result<()> {
    tx.run(
        sql!(
            "insert into agenda_entry (commune_id, version_id, entry_id, position, kind, number,
                 title, lead, minutes, least, feeds, optional, parallel)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, false)"
        ),
        args![
            tx.scope(),
            id,
            slot.id,
            position,
            slot.kind.word(),
            slot.number,
            &slot.title,
            slot.lead,
            slot.minutes,
            slot.least,
            slot.feeds.map(ProcessKind::word),
            slot.optional
        ],
    )
    .await
    .map(drop)
}

async fn insert_part(
    tx: &mut DayChange,
    id: Id<Version>,
    position: i64,
    slot: Uuid,
    part: &Part,
) -> Result<()> {
    tx.run(
        sql!(
            "insert into agenda_entry (commune_id, version_id, entry_id, parent_id, position,
                 title, lead, minutes, least, optional, parallel)
             values ($1, $2, $3, $4, $5, $6, 0, $7, 0, $8, $9)"
        ),
        args![
            tx.scope(),
            id,
            part.id,
            slot,
            position,
            &part.title,
            part.minutes,
            part.optional,
            part.parallel
        ],
    )
    .await
    .map(drop)
}

async fn delete_entries(tx: &mut DayChange, version: Id<Version>) -> Result<()> {
    let statement = sql!("delete from agenda_entry where commune_id = $1 and version_id = $2");
    tx.run(statement, args![tx.scope(), version]).await.map(drop)
}
