//! What drawings were made of, as it is published.

use base::{Id, Instant, Result};
use db::{Reader, args, sql};

use super::super::{Drawing, Participant, Placed, Session, Workshop, rules::groups::Present};
use crate::people::Sex;
use crate::workshop::gate::DayChange;

/// Somebody's published label, and the salt of their rows.
#[derive(sqlx::FromRow)]
pub(crate) struct Label {
    pub(crate) participant_id: Id<Participant>,
    pub(crate) label: String,
    pub(crate) salt: String,
}

/// A row of a drawing's list.
#[derive(sqlx::FromRow)]
pub(crate) struct DrawnSeat {
    pub(crate) drawing_id: Id<Drawing>,
    pub(crate) participant_id: Id<Participant>,
    pub(crate) label: String,
    pub(crate) salt: String,
    pub(crate) sex: Sex,
    pub(crate) category: i64,
    pub(crate) fixed: Option<i64>,
    pub(crate) number: i64,
}

/// Where somebody on a drawing's list had sat before.
#[derive(sqlx::FromRow)]
pub(crate) struct DrawnEarlier {
    pub(crate) drawing_id: Id<Drawing>,
    pub(crate) participant_id: Id<Participant>,
    pub(crate) session_id: Id<Session>,
    pub(crate) number: i64,
}

/// A seat that no drawing gave.
#[derive(sqlx::FromRow)]
pub(crate) struct Placing {
    pub(crate) drawing_id: Id<Drawing>,
    pub(crate) label: String,
    pub(crate) placed: Placed,
    pub(crate) placed_at: Option<Instant>,
    pub(crate) number: i64,
}

pub(crate) async fn labels(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<Label>> {
    tx.all(
        sql!(
            "select participant_id, label, salt from draw_label
             where commune_id = $1 and workshop_id = $2"
        ),
        args![tx.scope(), workshop],
    )
    .await
}

pub(crate) async fn insert_label(
    tx: &mut DayChange,
    workshop: Id<Workshop>,
    participant: Id<Participant>,
    (label, salt): (&str, &str),
) -> Result<()> {
    tx.run(
        sql!(
            "insert into draw_label (commune_id, workshop_id, participant_id, label, salt)
             values ($1, $2, $3, $4, $5)"
        ),
        args![tx.scope(), workshop, participant, label, salt],
    )
    .await
    .map(drop)
}

/// Keeps what a drawing took of somebody, and the group it gave them.
pub(crate) async fn insert_drawn(
    tx: &mut DayChange,
    drawing: Id<Drawing>,
    participant: Id<Participant>,
    person: &Present,
    number: usize,
) -> Result<()> {
    let (number, fixed) = (count(number), person.fixed.map(|it| count(it + 1)));
    tx.run(
        sql!(
            "insert into drawn_seat (commune_id, drawing_id, participant_id, sex, category, fixed,
                                     number)
             values ($1, $2, $3, $4, $5, $6, $7)"
        ),
        args![tx.scope(), drawing, participant, person.sex.word(), person.category, fixed, number],
    )
    .await
    .map(drop)
}

pub(crate) async fn insert_earlier(
    tx: &mut DayChange,
    drawing: Id<Drawing>,
    participant: Id<Participant>,
    session: Id<Session>,
    number: usize,
) -> Result<()> {
    tx.run(
        sql!(
            "insert into drawn_earlier (commune_id, drawing_id, participant_id, session_id, number)
             values ($1, $2, $3, $4, $5)"
        ),
        args![tx.scope(), drawing, participant, session, count(number)],
    )
    .await
    .map(drop)
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// Forgets the list of a session's drawing, which another replaces.
pub(crate) async fn forget_drawn(tx: &mut DayChange, session: Id<Session>) -> Result<()> {
    let statements = [
        sql!(
            "delete from drawn_earlier where commune_id = $1 and drawing_id in
                 (select id from drawing where commune_id = $1 and session_id = $2)"
        ),
        sql!(
            "delete from drawn_seat where commune_id = $1 and drawing_id in
                 (select id from drawing where commune_id = $1 and session_id = $2)"
        ),
    ];
    for statement in statements {
        tx.run(statement, args![tx.scope(), session]).await?;
    }
    Ok(())
}

pub(crate) async fn drawn_seats(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<DrawnSeat>> {
    tx.all(
        sql!(
            "select n.drawing_id, n.participant_id, l.label, l.salt, n.sex, n.category, n.fixed, n.number
             from session s
             join drawing d on d.commune_id = s.commune_id and d.session_id = s.id
             join drawn_seat n on n.commune_id = d.commune_id and n.drawing_id = d.id
             join draw_label l on l.commune_id = n.commune_id
                              and l.participant_id = n.participant_id
             where s.commune_id = $1 and s.workshop_id = $2
             order by s.position, l.label"
        ),
        args![tx.scope(), workshop],
    )
    .await
}

pub(crate) async fn drawn_earlier(
    tx: &mut Reader,
    workshop: Id<Workshop>,
) -> Result<Vec<DrawnEarlier>> {
    tx.all(
        sql!(
            "select e.drawing_id, e.participant_id, e.session_id, e.number
             from session s
             join drawing d on d.commune_id = s.commune_id and d.session_id = s.id
             join drawn_earlier e on e.commune_id = d.commune_id and e.drawing_id = d.id
             where s.commune_id = $1 and s.workshop_id = $2"
        ),
        args![tx.scope(), workshop],
    )
    .await
}

/// The seats of a workshop's groups that no drawing gave, in the order of time.
pub(crate) async fn placings(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<Placing>> {
    tx.all(
        sql!(
            "select d.id as drawing_id, l.label, m.placed, m.placed_at, g.number
             from session s
             join drawing d on d.commune_id = s.commune_id and d.session_id = s.id
             join working_group g on g.commune_id = d.commune_id and g.drawing_id = d.id
             join group_member m on m.commune_id = g.commune_id and m.group_id = g.id
             join draw_label l on l.commune_id = m.commune_id
                              and l.participant_id = m.participant_id
             where s.commune_id = $1 and s.workshop_id = $2 and m.placed <> 'drawn'
             order by m.placed_at, l.label"
        ),
        args![tx.scope(), workshop],
    )
    .await
}
