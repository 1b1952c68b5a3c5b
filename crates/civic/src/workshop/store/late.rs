//! Statements on what arrived after the closing.

use base::{Id, Result};
use db::{Reader, args, sql};
use uuid::Uuid;

use super::super::{Late, LateKind, Participant, Workshop};
use crate::workshop::gate::DayChange;

pub(crate) async fn insert_late(tx: &mut DayChange, late: &Late) -> Result<()> {
    tx.run(
        sql!(
            "insert into late_arrival (commune_id, workshop_id, id, kind, group_id,
                                       participant_id, card_id, question_id, media_id, text,
                                       lang, details, arrived_at, reason)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, '')"
        ),
        args![
            tx.scope(),
            late.workshop_id,
            late.id,
            late.kind.word(),
            late.group_id,
            late.participant_id,
            late.card_id,
            late.question_id,
            late.media_id,
            &late.text,
            &late.lang,
            &late.details,
            late.arrived_at
        ],
    )
    .await
    .map(drop)
}

/// Everything that arrived late, in the order in which it came.
pub(crate) async fn late(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<Late>> {
    tx.all(
        sql!(
            "select id, workshop_id, kind, group_id, participant_id, card_id, question_id,
                    media_id, text, lang, details, arrived_at, decided_at, correction, reason
             from late_arrival where commune_id = $1 and workshop_id = $2
             order by arrived_at, id"
        ),
        args![tx.scope(), workshop],
    )
    .await
}

/// Whether a sending was kept already.
pub(crate) async fn is_late(tx: &mut Reader, id: Uuid) -> Result<bool> {
    let found: Option<(Id<Late>,)> = tx
        .first(
            sql!("select id from late_arrival where commune_id = $1 and id = $2"),
            args![tx.scope(), id],
        )
        .await?;
    Ok(found.is_some())
}

/// Whether somebody's presence waits for the office already.
pub(crate) async fn waits_for(tx: &mut Reader, who: Id<Participant>) -> Result<bool> {
    let found: Option<(Id<Late>,)> = tx
        .first(
            sql!(
                "select id from late_arrival
                 where commune_id = $1 and participant_id = $2 and decided_at is null"
            ),
            args![tx.scope(), who],
        )
        .await?;
    Ok(found.is_some())
}

/// Whether somebody's presence arrived late and was not taken in.
pub(crate) async fn is_left_out(tx: &mut Reader, who: Id<Participant>) -> Result<bool> {
    let found: Option<(Id<Late>,)> = tx
        .first(
            sql!(
                "select id from late_arrival
                 where commune_id = $1 and participant_id = $2 and correction is null limit 1"
            ),
            args![tx.scope(), who],
        )
        .await?;
    Ok(found.is_some())
}

/// Takes something in with a correction, or leaves it out with a reason.
pub(crate) async fn decide_late(
    tx: &mut DayChange,
    id: Id<Late>,
    correction: Option<i64>,
    reason: &str,
) -> Result<()> {
    tx.run_fresh(
        sql!(
            "update late_arrival
             set decided_at = $3, correction = $4, reason = $5,
                 details = case when kind = 'answer' then '' else details end
             where commune_id = $1 and id = $2 and decided_at is null"
        ),
        args![tx.scope(), id, tx.now(), correction, reason],
    )
    .await
}

/// Takes back something that waits, and was entered by mistake.
pub(crate) async fn take_back_late(
    tx: &mut DayChange,
    workshop: Id<Workshop>,
    id: Uuid,
    kind: LateKind,
) -> Result<u64> {
    tx.run(
        sql!(
            "delete from late_arrival
             where commune_id = $1 and workshop_id = $2 and id = $3 and kind = $4
               and decided_at is null"
        ),
        args![tx.scope(), workshop, id, kind.word()],
    )
    .await
}
