//! Somebody who stands on the list twice, or not any more.

use base::{Id, Instant, Result};
use db::{Reader, args, sql};

use super::super::{Category, Participant};
use crate::people::Sex;
use crate::workshop::gate::DayChange;

/// What a participant's row says once two were joined.
pub(crate) struct Joined {
    pub(crate) category: Id<Category>,
    pub(crate) sex: Sex,
    pub(crate) invited_at: Option<Instant>,
    pub(crate) walk_in: bool,
    pub(crate) evaluated: bool,
}

/// Whether somebody sits in a group, or stands on a drawing's list.
pub(crate) async fn is_drawn(tx: &mut Reader, id: Id<Participant>) -> Result<bool> {
    let row: (i64,) = tx
        .one(
            sql!(
                "select (select count(*) from drawn_seat d
                         where d.commune_id = $1 and d.participant_id = $2)
                      + (select count(*) from group_member m
                         where m.commune_id = $1 and m.participant_id = $2)"
            ),
            args![tx.scope(), id],
        )
        .await?;
    Ok(row.0 > 0)
}

/// Whether somebody answered the evaluation.
pub(crate) async fn has_evaluated(tx: &mut Reader, id: Id<Participant>) -> Result<bool> {
    let row: (bool,) = tx
        .one(
            sql!("select evaluated from participant where commune_id = $1 and id = $2"),
            args![tx.scope(), id],
        )
        .await?;
    Ok(row.0)
}

/// Fixes one where another was fixed, but in sessions where they are already.
pub(crate) async fn move_fixed(
    tx: &mut DayChange,
    from: Id<Participant>,
    to: Id<Participant>,
) -> Result<()> {
    tx.run(
        sql!(
            "update fixed_seat set participant_id = $3
             where commune_id = $1 and participant_id = $2
               and session_id not in (select f.session_id from fixed_seat f
                                      where f.commune_id = $1 and f.participant_id = $3)"
        ),
        args![tx.scope(), from, to],
    )
    .await
    .map(drop)
}

pub(crate) async fn set_joined(
    tx: &mut DayChange,
    id: Id<Participant>,
    joined: &Joined,
) -> Result<()> {
    tx.run(
        sql!(
            "update participant set category_id = $3, sex = $4, invited_at = $5, walk_in = $6,
                                    evaluated = $7, revision = revision + 1
             where commune_id = $1 and id = $2"
        ),
        args![
            tx.scope(),
            id,
            joined.category,
            joined.sex.word(),
            joined.invited_at,
            joined.walk_in,
            joined.evaluated
        ],
    )
    .await
    .map(drop)
}

/// Takes somebody off the list, with what was only prepared for them.
pub(crate) async fn delete_participant(tx: &mut DayChange, id: Id<Participant>) -> Result<()> {
    for statement in [
        sql!("delete from fixed_seat where commune_id = $1 and participant_id = $2"),
        sql!("delete from draw_label where commune_id = $1 and participant_id = $2"),
        sql!("delete from participant where commune_id = $1 and id = $2"),
    ] {
        tx.run(statement, args![tx.scope(), id]).await?;
    }
    Ok(())
}
