//! Drawings, their groups and the keys of their rapporteurs.

use base::{Id, Instant, Result};
use db::{Reader, args, sql};

use super::super::{Drawing, Session, WorkingGroup, Workshop};
use crate::workshop::gate::DayChange;

pub(crate) async fn drawings(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<Drawing>> {
    tx.all(
        sql!(
            "select d.id, d.session_id, d.seed, d.groups, d.drawn_at from drawing d
             join session s on s.commune_id = d.commune_id and s.id = d.session_id
             where s.commune_id = $1 and s.workshop_id = $2 order by s.position"
        ),
        args![tx.scope(), workshop],
    )
    .await
}

pub(crate) async fn groups(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<WorkingGroup>> {
    tx.all(
        sql!(
            "select g.id, g.drawing_id, g.number, g.key_expires_at from working_group g
             join drawing d on d.commune_id = g.commune_id and d.id = g.drawing_id
             join session s on s.commune_id = d.commune_id and s.id = d.session_id
             where s.commune_id = $1 and s.workshop_id = $2 order by s.position, g.number"
        ),
        args![tx.scope(), workshop],
    )
    .await
}

pub(crate) async fn session_has_cards(tx: &mut Reader, session: Id<Session>) -> Result<bool> {
    let row: Option<(i64,)> = tx
        .first(
            sql!("select number from card where commune_id = $1 and session_id = $2 limit 1"),
            args![tx.scope(), session],
        )
        .await?;
    Ok(row.is_some())
}

pub(crate) async fn delete_groups(tx: &mut DayChange, session: Id<Session>) -> Result<()> {
    tx.run(
        sql!(
            "delete from working_group where commune_id = $1 and drawing_id in
                 (select id from drawing where commune_id = $1 and session_id = $2)"
        ),
        args![tx.scope(), session],
    )
    .await
    .map(drop)
}

pub(crate) async fn delete_drawing(tx: &mut DayChange, session: Id<Session>) -> Result<()> {
    super::forget_drawn(tx, session).await?;
    tx.run(
        sql!("delete from drawing where commune_id = $1 and session_id = $2"),
        args![tx.scope(), session],
    )
    .await
    .map(drop)
}

pub(crate) async fn insert_drawing(
    tx: &mut DayChange,
    session: Id<Session>,
    seed: &str,
    groups: usize,
) -> Result<Id<Drawing>> {
    let id: Id<Drawing> = tx.id();
    tx.run(
        sql!(
            "insert into drawing (commune_id, session_id, id, seed, groups, drawn_at)
             values ($1, $2, $3, $4, $5, $6)"
        ),
        args![tx.scope(), session, id, seed, groups, tx.now()],
    )
    .await?;
    Ok(id)
}

/// A group on its way into its row.
pub(crate) struct NewGroup {
    pub(crate) id: Id<WorkingGroup>,
    pub(crate) number: usize,
    pub(crate) key_hash: [u8; 32],
    pub(crate) expires_at: Instant,
}

pub(crate) async fn insert_group(
    tx: &mut DayChange,
    drawing: Id<Drawing>,
    group: NewGroup,
) -> Result<()> {
    let NewGroup { id, number, key_hash, expires_at } = group;
    tx.run(
        sql!(
            "insert into working_group (commune_id, drawing_id, id, number, key_hash,
                                        key_expires_at)
             values ($1, $2, $3, $4, $5, $6)"
        ),
        args![tx.scope(), drawing, id, number, key_hash, expires_at],
    )
    .await
    .map(drop)
}

/// The number that a group is called by.
pub(crate) async fn number_of_group(tx: &mut Reader, id: Id<WorkingGroup>) -> Result<i64> {
    let row: (i64,) = tx
        .one(
            sql!("select number from working_group where commune_id = $1 and id = $2"),
            args![tx.scope(), id],
        )
        .await?;
    Ok(row.0)
}

pub(crate) async fn renew_key(
    tx: &mut DayChange,
    id: Id<WorkingGroup>,
    key_hash: [u8; 32],
    expires_at: Instant,
) -> Result<()> {
    tx.run(
        sql!(
            "update working_group set key_hash = $3, key_expires_at = $4
             where commune_id = $1 and id = $2"
        ),
        args![tx.scope(), id, key_hash, expires_at],
    )
    .await
    .map(drop)
}

pub(crate) async fn groups_of_session(
    tx: &mut Reader,
    session: Id<Session>,
) -> Result<Vec<WorkingGroup>> {
    tx.all(
        sql!(
            "select g.id, g.drawing_id, g.number, g.key_expires_at from working_group g
             join drawing d on d.commune_id = g.commune_id and d.id = g.drawing_id
             where d.commune_id = $1 and d.session_id = $2 order by g.number"
        ),
        args![tx.scope(), session],
    )
    .await
}
