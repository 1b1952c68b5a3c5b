//! The questions of sessions.

use base::{Id, Result};
use db::{Reader, args, sql};

use super::super::{Question, Sitting, Workshop};
use crate::workshop::gate::DayChange;

pub(crate) async fn questions(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<Question>> {
    tx.all(
        sql!(
            "select q.id, q.sitting_id, q.position, q.text from question q
             join sitting s on s.commune_id = q.commune_id and s.id = q.sitting_id
             where s.commune_id = $1 and s.workshop_id = $2 order by s.position, q.position, q.id"
        ),
        args![tx.scope(), workshop],
    )
    .await
}

pub(crate) async fn questions_of_sitting(
    tx: &mut Reader,
    sitting: Id<Sitting>,
) -> Result<Vec<Question>> {
    tx.all(
        sql!(
            "select id, sitting_id, position, text from question
             where commune_id = $1 and sitting_id = $2 order by position, id"
        ),
        args![tx.scope(), sitting],
    )
    .await
}

pub(crate) async fn insert_question(
    tx: &mut DayChange,
    sitting: Id<Sitting>,
    text: &str,
) -> Result<Id<Question>> {
    let id: Id<Question> = tx.id();
    tx.run(
        sql!(
            "insert into question (commune_id, sitting_id, id, position, text)
             values ($1, $2, $3, 0, $4)"
        ),
        args![tx.scope(), sitting, id, text],
    )
    .await?;
    Ok(id)
}

pub(crate) async fn place_question(
    tx: &mut DayChange,
    id: Id<Question>,
    position: usize,
) -> Result<()> {
    tx.run(
        sql!("update question set position = $3 where commune_id = $1 and id = $2"),
        args![tx.scope(), id, position],
    )
    .await
    .map(drop)
}

pub(crate) async fn question_has_cards(tx: &mut Reader, id: Id<Question>) -> Result<bool> {
    let row: Option<(i64,)> = tx
        .first(
            sql!("select number from card where commune_id = $1 and question_id = $2 limit 1"),
            args![tx.scope(), id],
        )
        .await?;
    Ok(row.is_some())
}

pub(crate) async fn delete_question(tx: &mut DayChange, id: Id<Question>) -> Result<()> {
    tx.run(sql!("delete from question where commune_id = $1 and id = $2"), args![tx.scope(), id])
        .await
        .map(drop)
}
