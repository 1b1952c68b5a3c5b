//! Drawings, their groups and the keys of their rapporteurs.

use base::{Id, Instant, Result};
use store::{ReadTx, WriteTx, args, sql};

use super::{
    super::{Drawing, GroupKey, Participant, Sitting, WorkingGroup, Workshop, queries::Member},
    CommuneId,
};
use crate::people::Sex;

/// Somebody's seat in the groups of another session.
#[derive(sqlx::FromRow)]
pub(in crate::workshop) struct Earlier {
    pub(in crate::workshop) sitting_id: Id<Sitting>,
    pub(in crate::workshop) participant_id: Id<Participant>,
    pub(in crate::workshop) number: i64,
}

/// Somebody's seat in the groups of a session.
#[derive(sqlx::FromRow)]
pub(in crate::workshop) struct Seat {
    pub(in crate::workshop) group_id: Id<WorkingGroup>,
    pub(in crate::workshop) participant_id: Id<Participant>,
    sex: Sex,
    category: i64,
}

impl Seat {
    /// The sex and category's place of who sits there.
    pub(in crate::workshop) const fn cell(&self) -> (Sex, i64) {
        (self.sex, self.category)
    }
}

/// A group with what it belongs to.
#[derive(sqlx::FromRow)]
pub(in crate::workshop) struct Standing {
    pub(in crate::workshop) workshop_id: Id<Workshop>,
    pub(in crate::workshop) number: i64,
}

pub(in crate::workshop) async fn drawing(
    tx: &mut ReadTx,
    commune: CommuneId,
    sitting: Id<Sitting>,
) -> Result<Option<Drawing>> {
    tx.first(
        sql!(
            "select d.id, d.sitting_id, d.seed, d.groups, d.drawn_at from drawing d
             where d.commune_id = $1 and d.sitting_id = $2"
        ),
        args![commune, sitting],
    )
    .await
}

pub(in crate::workshop) async fn groups(
    tx: &mut ReadTx,
    commune: CommuneId,
    sitting: Id<Sitting>,
) -> Result<Vec<WorkingGroup>> {
    tx.all(
        sql!(
            "select g.id, g.drawing_id, g.number, g.key_expires_at from working_group g
             join drawing d on d.commune_id = g.commune_id and d.id = g.drawing_id
             where d.commune_id = $1 and d.sitting_id = $2 order by g.number"
        ),
        args![commune, sitting],
    )
    .await
}

pub(in crate::workshop) async fn groups_to_change(
    tx: &mut WriteTx,
    sitting: Id<Sitting>,
) -> Result<Vec<WorkingGroup>> {
    tx.all(
        sql!(
            "select g.id, g.drawing_id, g.number, g.key_expires_at from working_group g
             join drawing d on d.commune_id = g.commune_id and d.id = g.drawing_id
             where d.commune_id = $1 and d.sitting_id = $2 order by g.number"
        ),
        args![tx.scope(), sitting],
    )
    .await
}

pub(in crate::workshop) async fn members(
    tx: &mut ReadTx,
    commune: CommuneId,
    sitting: Id<Sitting>,
) -> Result<Vec<Member>> {
    tx.all(
        sql!(
            "select m.group_id, m.participant_id, w.name, p.code, p.sex, p.category_id,
                    c.word as category_word, c.label as category_label, p.left_at
             from drawing d
             join working_group g on g.commune_id = d.commune_id and g.drawing_id = d.id
             join group_member m on m.commune_id = g.commune_id and m.group_id = g.id
             join participant p on p.commune_id = m.commune_id and p.id = m.participant_id
             join category c on c.commune_id = p.commune_id and c.id = p.category_id
             join person w on w.commune_id = p.commune_id and w.id = p.person_id
             where d.commune_id = $1 and d.sitting_id = $2
             order by g.number, c.position, w.folded, p.code"
        ),
        args![commune, sitting],
    )
    .await
}

pub(in crate::workshop) async fn seats_to_change(
    tx: &mut WriteTx,
    sitting: Id<Sitting>,
) -> Result<Vec<Seat>> {
    tx.all(
        sql!(
            "select m.group_id, m.participant_id, p.sex, c.position as category
             from drawing d
             join working_group g on g.commune_id = d.commune_id and g.drawing_id = d.id
             join group_member m on m.commune_id = g.commune_id and m.group_id = g.id
             join participant p on p.commune_id = m.commune_id and p.id = m.participant_id
             join category c on c.commune_id = p.commune_id and c.id = p.category_id
             where d.commune_id = $1 and d.sitting_id = $2"
        ),
        args![tx.scope(), sitting],
    )
    .await
}

/// Where people sat in the other sessions of the same workshop.
pub(in crate::workshop) async fn earlier_seats(
    tx: &mut WriteTx,
    sitting: &Sitting,
) -> Result<Vec<Earlier>> {
    tx.all(
        sql!(
            "select d.sitting_id, m.participant_id, g.number
             from sitting s
             join drawing d on d.commune_id = s.commune_id and d.sitting_id = s.id
             join working_group g on g.commune_id = d.commune_id and g.drawing_id = d.id
             join group_member m on m.commune_id = g.commune_id and m.group_id = g.id
             where s.commune_id = $1 and s.workshop_id = $2 and s.position < $3
             order by s.position, g.number, m.participant_id"
        ),
        args![tx.scope(), sitting.workshop_id, sitting.position],
    )
    .await
}

pub(in crate::workshop) async fn sitting_has_cards(
    tx: &mut WriteTx,
    sitting: Id<Sitting>,
) -> Result<bool> {
    let row: Option<(i64,)> = tx
        .first(
            sql!("select number from card where commune_id = $1 and sitting_id = $2 limit 1"),
            args![tx.scope(), sitting],
        )
        .await?;
    Ok(row.is_some())
}

pub(in crate::workshop) async fn delete_members(
    tx: &mut WriteTx,
    sitting: Id<Sitting>,
) -> Result<()> {
    tx.run(
        sql!(
            "delete from group_member where commune_id = $1 and group_id in
                 (select g.id from working_group g
                  join drawing d on d.commune_id = g.commune_id and d.id = g.drawing_id
                  where d.commune_id = $1 and d.sitting_id = $2)"
        ),
        args![tx.scope(), sitting],
    )
    .await
    .map(drop)
}

pub(in crate::workshop) async fn delete_groups(
    tx: &mut WriteTx,
    sitting: Id<Sitting>,
) -> Result<()> {
    tx.run(
        sql!(
            "delete from working_group where commune_id = $1 and drawing_id in
                 (select id from drawing where commune_id = $1 and sitting_id = $2)"
        ),
        args![tx.scope(), sitting],
    )
    .await
    .map(drop)
}

pub(in crate::workshop) async fn delete_drawing(
    tx: &mut WriteTx,
    sitting: Id<Sitting>,
) -> Result<()> {
    tx.run(
        sql!("delete from drawing where commune_id = $1 and sitting_id = $2"),
        args![tx.scope(), sitting],
    )
    .await
    .map(drop)
}

pub(in crate::workshop) async fn insert_drawing(
    tx: &mut WriteTx,
    sitting: Id<Sitting>,
    seed: &str,
    groups: usize,
) -> Result<Id<Drawing>> {
    let id: Id<Drawing> = tx.id();
    tx.run(
        sql!(
            "insert into drawing (commune_id, sitting_id, id, seed, groups, drawn_at)
             values ($1, $2, $3, $4, $5, $6)"
        ),
        args![tx.scope(), sitting, id, seed, groups, tx.now()],
    )
    .await?;
    Ok(id)
}

pub(in crate::workshop) async fn insert_group(
    tx: &mut WriteTx,
    drawing: Id<Drawing>,
    id: Id<WorkingGroup>,
    number: usize,
    key_hash: [u8; 32],
    expires_at: Instant,
) -> Result<()> {
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

pub(in crate::workshop) async fn insert_member(
    tx: &mut WriteTx,
    group: Id<WorkingGroup>,
    participant: Id<Participant>,
) -> Result<()> {
    tx.run(
        sql!(
            "insert into group_member (commune_id, group_id, participant_id)
             values ($1, $2, $3)"
        ),
        args![tx.scope(), group, participant],
    )
    .await
    .map(drop)
}

pub(in crate::workshop) async fn group_to_change(
    tx: &mut WriteTx,
    id: Id<WorkingGroup>,
) -> Result<Standing> {
    tx.one(
        sql!(
            "select s.workshop_id, g.number from working_group g
             join drawing d on d.commune_id = g.commune_id and d.id = g.drawing_id
             join sitting s on s.commune_id = d.commune_id and s.id = d.sitting_id
             where g.commune_id = $1 and g.id = $2"
        ),
        args![tx.scope(), id],
    )
    .await
}

pub(in crate::workshop) async fn renew_key(
    tx: &mut WriteTx,
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

pub(in crate::workshop) async fn group_by_key(
    tx: &mut ReadTx,
    key_hash: [u8; 32],
    now: Instant,
) -> Result<Option<GroupKey>> {
    tx.first(
        sql!(
            "select g.commune_id, g.id as group_id, g.number, d.sitting_id, s.workshop_id
             from working_group g
             join drawing d on d.commune_id = g.commune_id and d.id = g.drawing_id
             join sitting s on s.commune_id = d.commune_id and s.id = d.sitting_id
             join workshop w on w.commune_id = s.commune_id and w.id = s.workshop_id
             where g.key_hash = $1 and g.key_expires_at > $2 and w.state <> 'closed'"
        ),
        args![key_hash, now],
    )
    .await
}
