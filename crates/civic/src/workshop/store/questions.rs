//! The questions of sessions.

use base::{Id, Result};
use db::{Reader, args, sql};

use super::super::{Question, Session, Workshop};
use crate::workshop::gate::DayChange;

pub(crate) async fn questions(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<Question>> {
    tx.all(
        sql!(
            "select q.id, q.session_id, q.position, q.text from question q
             join session s on s.commune_id = q.commune_id and s.id = q.session_id
             where s.commune_id = $1 and s.workshop_id = $2 order by s.position, q.position, q.id"
        ),
        args![tx.scope(), workshop],
    )
    .await
}

pub(crate) async fn questions_of_session(
    tx: &mut Reader,
    session: Id<Session>,
) -> Result<Vec<Question>> {
    tx.all(
        sql!(
            "select id, session_id, position, text from question
             where commune_id = $1 and session_id = $2 order by position, id"
        ),
        args![tx.scope(), session],
    )
    .await
}

pub(crate) async fn insert_question(
    tx: &mut DayChange,
    session: Id<Session>,
    text: &str,
) -> Result<Id<Question>> {
    let id: Id<Question> = tx.id();
    tx.run(
        sql!(
            "insert into question (commune_id, session_id, id, position, text)
             values ($1, $2, $3, 0, $4)"
        ),
        args![tx.scope(), session, id, text],
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
