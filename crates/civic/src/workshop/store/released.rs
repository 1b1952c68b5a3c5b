//! The rows of the programme that everybody reads, as the agenda releases them.

use base::{Id, Result};
use db::{args, sql};

use super::super::{AgendaItem, Session, Workshop};
use crate::process::ProcessKind;
use crate::workshop::gate::DayChange;

/// Says when the work begins, as the last released version has it, wherever a
/// page, a calendar or a paper tells it.
pub(crate) async fn set_start(
    tx: &mut DayChange,
    workshop: Id<Workshop>,
    starts_at: &str,
) -> Result<()> {
    tx.run(
        sql!("update workshop set starts_at = $3 where commune_id = $1 and id = $2"),
        args![tx.scope(), workshop, starts_at],
    )
    .await
    .map(drop)
}

/// Writes a row of the programme as the last released version says it.
pub(crate) async fn set_session(tx: &mut DayChange, session: &Session) -> Result<()> {
    tx.run(
        sql!(
            "insert into session (commune_id, workshop_id, id, position, number, kind, title,
                                  starts_at, ends_at, feeds)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
             on conflict (commune_id, id) do update
             set position = excluded.position, number = excluded.number, kind = excluded.kind,
                 title = excluded.title, starts_at = excluded.starts_at,
                 ends_at = excluded.ends_at, feeds = excluded.feeds"
        ),
        args![
            tx.scope(),
            session.workshop_id,
            session.id,
            session.position,
            session.number,
            session.kind.word(),
            &session.title,
            &session.starts_at,
            &session.ends_at,
            session.feeds.map(ProcessKind::word)
        ],
    )
    .await
    .map(drop)
}

/// Writes what is done in a row, at its place.
pub(crate) async fn set_item(tx: &mut DayChange, position: usize, item: &AgendaItem) -> Result<()> {
    let statement = sql!(
        "insert into agenda_item (commune_id, session_id, id, position, title, minutes, parallel)
         values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (commune_id, id) do update
         set position = excluded.position, title = excluded.title,
             minutes = excluded.minutes, parallel = excluded.parallel"
    );
    let params = args![
        tx.scope(),
        item.session_id,
        item.id,
        position,
        &item.title,
        item.minutes,
        item.parallel
    ];
    tx.run(statement, params).await.map(drop)
}

pub(crate) async fn delete_item(tx: &mut DayChange, id: Id<AgendaItem>) -> Result<()> {
    let statement = sql!("delete from agenda_item where commune_id = $1 and id = $2");
    tx.run(statement, args![tx.scope(), id]).await.map(drop)
}

/// Takes a session out that holds nobody's work, with its questions.
pub(crate) async fn delete_session(tx: &mut DayChange, id: Id<Session>) -> Result<()> {
    let statement = sql!("delete from question where commune_id = $1 and session_id = $2");
    tx.run(statement, args![tx.scope(), id]).await?;
    let statement = sql!("delete from agenda_item where commune_id = $1 and session_id = $2");
    tx.run(statement, args![tx.scope(), id]).await?;
    let statement = sql!("delete from session where commune_id = $1 and id = $2");
    tx.run(statement, args![tx.scope(), id]).await.map(drop)
}
