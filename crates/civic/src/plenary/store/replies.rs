//! Statements on what the hall replied to the syntheses.

use base::{Id, Result};
use db::{Reader, Sql, args, sql};

use super::super::{Objection, Participant, ReplyKind, Sentence, Session, Workshop};
use crate::{words, workshop::gate::DayChange};

/// A reply on its way into its row.
pub struct NewReply {
    pub id: Id<Objection>,
    pub workshop: Id<Workshop>,
    pub session: Id<Session>,
    pub sentence: Id<Sentence>,
    pub participant: Id<Participant>,
    pub kind: ReplyKind,
    pub text: String,
    pub lang: String,
    pub said_to: String,
    pub revision: i64,
}

/// Somebody's reply to the words of a sentence as they stand.
#[derive(sqlx::FromRow)]
pub struct OwnReply {
    pub sentence_id: Id<Sentence>,
    pub kind: ReplyKind,
    pub text: String,
    pub sentence_revision: i64,
}

const OBJECTION: Sql = sql!(
    "select r.id, r.session_id, r.sentence_id, r.said_to, r.text, r.lang, r.said_at,
            r.participant_id is not null as personal, r.answer, r.answer_text, r.answered_at,
            n.text as now
     from reply r
     left join sentence n on n.commune_id = r.commune_id and n.id = r.sentence_id
     where r.commune_id = $1 and r.id = $2 and r.kind = 'objected'"
);

pub async fn insert_reply(tx: &mut DayChange, reply: &NewReply) -> Result<()> {
    let NewReply { sentence, text, lang, said_to, .. } = reply;
    let bound = args![*sentence, reply.kind.word(), text, lang, said_to, tx.now()];
    let salt = tx.bind(&words::REPLY, reply.id, &bound)?;
    let statement = sql!(
        "insert into reply (commune_id, workshop_id, session_id, sentence_id, id, participant_id,
             kind, text, lang, said_to, sentence_revision, said_at, salt)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)"
    );
    let params = args![
        tx.scope(),
        reply.workshop,
        reply.session,
        reply.sentence,
        reply.id,
        reply.participant,
        reply.kind.word(),
        &reply.text,
        &reply.lang,
        &reply.said_to,
        reply.revision,
        tx.now(),
        salt
    ];
    tx.run(statement, params).await.map(drop)
}

/// Whether a reply of this identity is there already: the same form sent twice.
pub async fn knows_reply(tx: &mut Reader, id: Id<Objection>) -> Result<bool> {
    let row: Option<(i64,)> = tx
        .first(
            sql!("select said_at from reply where commune_id = $1 and id = $2"),
            args![tx.scope(), id],
        )
        .await?;
    Ok(row.is_some())
}

/// Takes away somebody's unanswered reply to these very words, which another
/// replaces.
pub async fn replace_reply(
    tx: &mut DayChange,
    participant: Id<Participant>,
    sentence: Id<Sentence>,
    revision: i64,
) -> Result<()> {
    let statement = sql!(
        "select id from reply where commune_id = $1 and participant_id = $2
           and sentence_id = $3 and sentence_revision = $4 and answer is null"
    );
    let named = args![tx.scope(), participant, sentence, revision];
    let gone: Vec<(Id<Objection>,)> = tx.all(statement, named).await?;
    for (id,) in gone {
        tx.unbind(&words::REPLY, id);
        let statement = sql!("delete from reply where commune_id = $1 and id = $2");
        tx.run(statement, args![tx.scope(), id]).await?;
    }
    Ok(())
}

/// What somebody replied, the latest last.
pub async fn own_replies(tx: &mut Reader, participant: Id<Participant>) -> Result<Vec<OwnReply>> {
    tx.all(
        sql!(
            "select sentence_id, kind, text, sentence_revision from reply
             where commune_id = $1 and participant_id = $2 order by said_at, id"
        ),
        args![tx.scope(), participant],
    )
    .await
}

/// Every objection of a workshop, in the order of its syntheses.
pub async fn objections(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<Objection>> {
    tx.all(
        sql!(
            "select r.id, r.session_id, r.sentence_id, r.said_to, r.text, r.lang, r.said_at,
                    r.participant_id is not null as personal, r.answer, r.answer_text,
                    r.answered_at, n.text as now
             from reply r
             join session s on s.commune_id = r.commune_id and s.id = r.session_id
             left join sentence n on n.commune_id = r.commune_id and n.id = r.sentence_id
             where r.commune_id = $1 and r.workshop_id = $2 and r.kind = 'objected'
             order by s.position, n.position nulls last, r.said_at, r.id"
        ),
        args![tx.scope(), workshop],
    )
    .await
}

pub async fn objection(tx: &mut Reader, id: Id<Objection>) -> Result<Objection> {
    tx.one(OBJECTION, args![tx.scope(), id]).await
}

/// How many confirmed each sentence as it stands: from their own page, and
/// from the hall's common one.
pub async fn confirmed(
    tx: &mut Reader,
    workshop: Id<Workshop>,
) -> Result<Vec<(Id<Sentence>, i64, i64)>> {
    tx.all(
        sql!(
            "select n.id, count(r.participant_id) as persons,
                    count(*) - count(r.participant_id) as hall
             from reply r
             join sentence n on n.commune_id = r.commune_id and n.id = r.sentence_id
                  and n.revision = r.sentence_revision
             where r.commune_id = $1 and r.workshop_id = $2 and r.kind = 'confirmed'
             group by n.id"
        ),
        args![tx.scope(), workshop],
    )
    .await
}

pub async fn answer(tx: &mut DayChange, id: Id<Objection>, answer: &str, text: &str) -> Result<()> {
    let bound = args![answer, text, tx.now()];
    let salt = tx.bind(&words::REPLY_ANSWER, id, &bound)?;
    tx.run_fresh(
        sql!(
            "update reply set answer = $3, answer_text = $4, answered_at = $5, answer_salt = $6
             where commune_id = $1 and id = $2 and answer is null"
        ),
        args![tx.scope(), id, answer, text, tx.now(), salt],
    )
    .await
}
