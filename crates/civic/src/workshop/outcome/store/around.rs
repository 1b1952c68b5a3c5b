//! The workshop around its outcome: its day, sessions, questions, groups and
//! who was there.

use base::{Id, Instant, Result};
use db::{Reader, Sql, WriteTx, args, sql};

use super::super::Table;
use crate::{
    people::Sex,
    workshop::{AgendaItem, Category, Question, Sitting, WorkingGroup, Workshop},
};

const WORKSHOP: Sql = sql!(
    "select id, paper_id, title, project, lang, held_on, starts_at, venue, state, opened_at,
            closed_at, revision
     from workshop where commune_id = $1 and id = $2"
);

const SITTINGS: Sql = sql!(
    "select id, workshop_id, position, number, kind, title, starts_at, ends_at, feeds
     from sitting where commune_id = $1 and workshop_id = $2 order by position"
);

const TABLE: Sql = sql!(
    "select g.id, g.number, d.sitting_id, s.workshop_id, g.key_expires_at, w.opened_at, w.closed_at
     from working_group g
     join drawing d on d.commune_id = g.commune_id and d.id = g.drawing_id
     join sitting s on s.commune_id = d.commune_id and s.id = d.sitting_id
     join workshop w on w.commune_id = s.commune_id and w.id = s.workshop_id
     where g.commune_id = $1 and g.id = $2"
);

const QUESTIONS: Sql = sql!(
    "select id, sitting_id, position, text from question
     where commune_id = $1 and sitting_id = $2 order by position"
);

pub async fn workshop(tx: &mut Reader, id: Id<Workshop>) -> Result<Workshop> {
    tx.one(WORKSHOP, args![tx.scope(), id]).await
}

pub async fn workshop_held(tx: &mut Reader, id: Id<Workshop>) -> Result<Workshop> {
    tx.one(WORKSHOP, args![tx.scope(), id]).await
}

/// The workshop of a session.
pub async fn workshop_of_sitting_held(tx: &mut Reader, sitting: Id<Sitting>) -> Result<Workshop> {
    tx.one(
        sql!(
            "select w.id, w.paper_id, w.title, w.project, w.lang, w.held_on, w.starts_at,
                    w.venue, w.state, w.opened_at, w.closed_at, w.revision
             from sitting s
             join workshop w on w.commune_id = s.commune_id and w.id = s.workshop_id
             where s.commune_id = $1 and s.id = $2"
        ),
        args![tx.scope(), sitting],
    )
    .await
}

pub async fn sittings(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<Sitting>> {
    tx.all(SITTINGS, args![tx.scope(), workshop]).await
}

pub async fn sittings_held(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<Sitting>> {
    tx.all(SITTINGS, args![tx.scope(), workshop]).await
}

pub async fn questions(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<Question>> {
    tx.all(
        sql!(
            "select q.id, q.sitting_id, q.position, q.text
             from question q
             join sitting s on s.commune_id = q.commune_id and s.id = q.sitting_id
             where q.commune_id = $1 and s.workshop_id = $2
             order by s.position, q.position"
        ),
        args![tx.scope(), workshop],
    )
    .await
}

pub async fn asked(tx: &mut Reader, sitting: Id<Sitting>) -> Result<Vec<Question>> {
    tx.all(QUESTIONS, args![tx.scope(), sitting]).await
}

pub async fn asked_held(tx: &mut Reader, sitting: Id<Sitting>) -> Result<Vec<Question>> {
    tx.all(QUESTIONS, args![tx.scope(), sitting]).await
}

pub async fn table(tx: &mut Reader, id: Id<WorkingGroup>) -> Result<Table> {
    tx.one(TABLE, args![tx.scope(), id]).await
}

pub async fn table_held(tx: &mut Reader, id: Id<WorkingGroup>) -> Result<Table> {
    tx.one(TABLE, args![tx.scope(), id]).await
}

/// The group whose rapporteur holds a key.
pub async fn table_by_key(
    tx: &mut Reader,
    key: [u8; 32],
) -> Result<Option<(Id<WorkingGroup>, Instant)>> {
    tx.first(
        sql!(
            "select id, key_expires_at from working_group
             where commune_id = $1 and key_hash = $2"
        ),
        args![tx.scope(), key],
    )
    .await
}

pub async fn tables(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<Table>> {
    tx.all(
        sql!(
            "select g.id, g.number, d.sitting_id, s.workshop_id, g.key_expires_at,
                    w.opened_at, w.closed_at
             from working_group g
             join drawing d on d.commune_id = g.commune_id and d.id = g.drawing_id
             join sitting s on s.commune_id = d.commune_id and s.id = d.sitting_id
             join workshop w on w.commune_id = s.commune_id and w.id = s.workshop_id
             where g.commune_id = $1 and s.workshop_id = $2
             order by s.position, g.number"
        ),
        args![tx.scope(), workshop],
    )
    .await
}

pub async fn agenda(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<AgendaItem>> {
    tx.all(
        sql!(
            "select a.id, a.sitting_id, a.title, a.minutes, a.parallel
             from agenda_item a
             join sitting s on s.commune_id = a.commune_id and s.id = a.sitting_id
             where a.commune_id = $1 and s.workshop_id = $2
             order by s.position, a.position"
        ),
        args![tx.scope(), workshop],
    )
    .await
}

pub async fn categories(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<Category>> {
    tx.all(
        sql!(
            "select id, position, word, label from category
             where commune_id = $1 and workshop_id = $2 order by position"
        ),
        args![tx.scope(), workshop],
    )
    .await
}

/// Those who came, counted by category and sex.
pub async fn present(
    tx: &mut Reader,
    workshop: Id<Workshop>,
) -> Result<Vec<(Id<Category>, Sex, i64)>> {
    tx.all(
        sql!(
            "select category_id, sex, count(*) as present from participant
             where commune_id = $1 and workshop_id = $2 and arrived_at is not null
             group by category_id, sex"
        ),
        args![tx.scope(), workshop],
    )
    .await
}

pub async fn invited(tx: &mut Reader, workshop: Id<Workshop>) -> Result<i64> {
    let row: (i64,) = tx
        .one(
            sql!(
                "select count(*) from participant
                 where commune_id = $1 and workshop_id = $2 and invited_at is not null"
            ),
            args![tx.scope(), workshop],
        )
        .await?;
    Ok(row.0)
}

pub async fn close(tx: &mut WriteTx, workshop: Id<Workshop>) -> Result<()> {
    tx.run_fresh(
        sql!(
            "update workshop set state = 'closed', closed_at = $3, revision = revision + 1
             where commune_id = $1 and id = $2 and closed_at is null"
        ),
        args![tx.scope(), workshop, tx.now()],
    )
    .await
}
