//! Who sits in which group.

use base::{Id, Instant, Result};
use db::{Reader, args, sql};

use super::super::{Participant, Placed, Session, WorkingGroup, Workshop, queries::Member};
use crate::people::Sex;
use crate::workshop::gate::DayChange;

/// Somebody's seat in the groups of another session.
#[derive(sqlx::FromRow)]
pub(crate) struct Earlier {
    pub(crate) session_id: Id<Session>,
    pub(crate) participant_id: Id<Participant>,
    pub(crate) number: i64,
}

/// Somebody's seat in the groups of a session.
#[derive(sqlx::FromRow)]
pub(crate) struct Seat {
    pub(crate) group_id: Id<WorkingGroup>,
    pub(crate) participant_id: Id<Participant>,
    pub(crate) sex: Sex,
    pub(crate) category: i64,
    pub(crate) left_at: Option<Instant>,
}

pub(crate) async fn members(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<Member>> {
    tx.all(
        sql!(
            "select m.group_id, m.participant_id, w.name, p.code, p.sex, p.category_id,
                    c.word as category_word, c.label as category_label, p.left_at, m.placed
             from session s
             join drawing d on d.commune_id = s.commune_id and d.session_id = s.id
             join working_group g on g.commune_id = d.commune_id and g.drawing_id = d.id
             join group_member m on m.commune_id = g.commune_id and m.group_id = g.id
             join participant p on p.commune_id = m.commune_id and p.id = m.participant_id
             join category c on c.commune_id = p.commune_id and c.id = p.category_id
             join person w on w.commune_id = p.commune_id and w.id = p.person_id
             where s.commune_id = $1 and s.workshop_id = $2
             order by s.position, g.number, c.position, w.folded, p.code"
        ),
        args![tx.scope(), workshop],
    )
    .await
}

pub(crate) async fn seats(tx: &mut Reader, session: Id<Session>) -> Result<Vec<Seat>> {
    tx.all(
        sql!(
            "select m.group_id, m.participant_id, p.sex, c.position as category, p.left_at
             from drawing d
             join working_group g on g.commune_id = d.commune_id and g.drawing_id = d.id
             join group_member m on m.commune_id = g.commune_id and m.group_id = g.id
             join participant p on p.commune_id = m.commune_id and p.id = m.participant_id
             join category c on c.commune_id = p.commune_id and c.id = p.category_id
             where d.commune_id = $1 and d.session_id = $2"
        ),
        args![tx.scope(), session],
    )
    .await
}

/// Where people sat in the other sessions of the same workshop.
pub(crate) async fn earlier_seats(tx: &mut Reader, session: &Session) -> Result<Vec<Earlier>> {
    tx.all(
        sql!(
            "select d.session_id, m.participant_id, g.number
             from session s
             join drawing d on d.commune_id = s.commune_id and d.session_id = s.id
             join working_group g on g.commune_id = d.commune_id and g.drawing_id = d.id
             join group_member m on m.commune_id = g.commune_id and m.group_id = g.id
             where s.commune_id = $1 and s.workshop_id = $2 and s.position < $3
             order by s.position, g.number, m.participant_id"
        ),
        args![tx.scope(), session.workshop_id, session.position],
    )
    .await
}

pub(crate) async fn delete_members(tx: &mut DayChange, session: Id<Session>) -> Result<()> {
    tx.run(
        sql!(
            "delete from group_member where commune_id = $1 and group_id in
                 (select g.id from working_group g
                  join drawing d on d.commune_id = g.commune_id and d.id = g.drawing_id
                  where d.commune_id = $1 and d.session_id = $2)"
        ),
        args![tx.scope(), session],
    )
    .await
    .map(drop)
}

/// Gives somebody a seat; the time is told of those whom no drawing placed.
pub(crate) async fn insert_member(
    tx: &mut DayChange,
    group: Id<WorkingGroup>,
    participant: Id<Participant>,
    placed: Placed,
) -> Result<()> {
    let at = (placed != Placed::Drawn).then(|| tx.now());
    tx.run(
        sql!(
            "insert into group_member (commune_id, group_id, participant_id, placed, placed_at)
             values ($1, $2, $3, $4, $5)"
        ),
        args![tx.scope(), group, participant, placed.word(), at],
    )
    .await
    .map(drop)
}

pub(crate) async fn delete_member(
    tx: &mut DayChange,
    group: Id<WorkingGroup>,
    participant: Id<Participant>,
) -> Result<()> {
    tx.run(
        sql!(
            "delete from group_member
             where commune_id = $1 and group_id = $2 and participant_id = $3"
        ),
        args![tx.scope(), group, participant],
    )
    .await
    .map(drop)
}
