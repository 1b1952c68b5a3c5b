//! Requests and their answers.

use base::{Actor, Id, Instant, Result, policy, visible};
use db::{Reader, WriteTx, args, sql};
use jiff::civil::Date;
use uuid::Uuid;

use crate::{
    privacy::{
        Decided, Request,
        commands::{Ask, Decide},
    },
    words,
};

/// What a new request gets from the product.
pub(in crate::privacy) struct Fresh {
    pub(in crate::privacy) id: Id<Request>,
    pub(in crate::privacy) code_hash: [u8; 32],
    pub(in crate::privacy) contribution: Option<Uuid>,
    pub(in crate::privacy) participant: Option<Uuid>,
    pub(in crate::privacy) due_on: Date,
}

pub(in crate::privacy) async fn insert_request(
    tx: &mut WriteTx,
    ask: &Ask,
    fresh: &Fresh,
) -> Result<()> {
    tx.run(
        sql!(
            "insert into privacy_request (commune_id, id, code_hash, kind, concerns,
                 contribution_id, participant_id, place, name, contact, words, lang,
                 received_at, due_on, state, revision)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 'waiting', 1)"
        ),
        args![
            tx.scope(),
            fresh.id,
            fresh.code_hash,
            ask.wish.word(),
            ask.concerns.word(),
            fresh.contribution,
            fresh.participant,
            visible(&ask.place),
            visible(&ask.name),
            visible(&ask.contact),
            visible(&ask.words),
            ask.lang.code(),
            tx.now(),
            fresh.due_on
        ],
    )
    .await
    .map(drop)
}

pub(in crate::privacy) async fn requests(tx: &mut Reader) -> Result<Vec<Request>> {
    tx.all(
        sql!(
            "select id, kind, concerns, contribution_id, participant_id, place, name, contact,
                    words, received_at, due_on, state, revision
             from privacy_request where commune_id = $1
             order by case state when 'waiting' then 0 else 1 end, due_on, id limit 500"
        ),
        args![tx.scope()],
    )
    .await
}

pub(in crate::privacy) async fn request(tx: &mut Reader, id: Id<Request>) -> Result<Request> {
    tx.one(
        sql!(
            "select id, kind, concerns, contribution_id, participant_id, place, name, contact,
                    words, received_at, due_on, state, revision
             from privacy_request where commune_id = $1 and id = $2"
        ),
        args![tx.scope(), id],
    )
    .await
}

pub(in crate::privacy) async fn by_code(tx: &mut Reader, digest: [u8; 32]) -> Result<Request> {
    tx.one(
        sql!(
            "select id, kind, concerns, contribution_id, participant_id, place, name, contact,
                    words, received_at, due_on, state, revision
             from privacy_request where commune_id = $1 and code_hash = $2"
        ),
        args![tx.scope(), digest],
    )
    .await
}

/// The answers to a request, the last one first.
pub(in crate::privacy) async fn answers(
    tx: &mut Reader,
    request: Id<Request>,
) -> Result<Vec<Decided>> {
    tx.all(
        sql!(
            "select verdict, reason, erased, decided_at, superseded_at from privacy_answer
             where commune_id = $1 and request_id = $2 order by id desc"
        ),
        args![tx.scope(), request],
    )
    .await
}

pub(in crate::privacy) async fn mark_answered(
    tx: &mut WriteTx,
    id: Id<Request>,
    revision: i64,
) -> Result<()> {
    tx.run_fresh(
        sql!(
            "update privacy_request set state = 'answered', revision = revision + 1
             where commune_id = $1 and id = $2 and revision = $3"
        ),
        args![tx.scope(), id, revision],
    )
    .await
}

pub(in crate::privacy) async fn supersede(tx: &mut WriteTx, request: Id<Request>) -> Result<u64> {
    tx.run(
        sql!(
            "update privacy_answer set superseded_at = $3
             where commune_id = $1 and request_id = $2 and superseded_at is null"
        ),
        args![tx.scope(), request, tx.now()],
    )
    .await
}

pub(in crate::privacy) async fn insert_answer(
    tx: &mut WriteTx,
    actor: &Actor,
    (request, erased): (Id<Request>, bool),
    decide: &Decide,
) -> Result<Uuid> {
    let id: Id<Decided> = tx.id();
    let by: Option<Id<policy::Account>> = actor.account();
    let (verdict, reason) = (decide.verdict.word(), visible(&decide.reason));
    let lang = actor.lang.code();
    let said = args![request, verdict, reason, lang, tx.now(), by];
    let salt = tx.bind(&words::PRIVACY_ANSWER, id, &said)?;
    tx.run(
        sql!(
            "insert into privacy_answer (commune_id, request_id, id, verdict, reason, lang,
                                         erased, decided_at, decided_by, salt)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
        ),
        args![tx.scope(), request, id, verdict, reason, lang, erased, tx.now(), by, salt],
    )
    .await?;
    Ok(id.uuid())
}

/// Requests whose last answer was given before a moment.
pub(in crate::privacy) async fn answered_before(
    tx: &mut Reader,
    before: Instant,
) -> Result<Vec<(Id<Request>,)>> {
    tx.all(
        sql!(
            "select r.id from privacy_request r
             where r.commune_id = $1 and r.state = 'answered' and not exists (
                 select 1 from privacy_answer a
                 where a.commune_id = r.commune_id and a.request_id = r.id
                       and a.decided_at >= $2)
             order by r.id limit 500"
        ),
        args![tx.scope(), before],
    )
    .await
}

/// Deletes a request with its answers, and notes that their words go.
pub(in crate::privacy) async fn delete_request(tx: &mut WriteTx, id: Id<Request>) -> Result<()> {
    let commune = tx.scope();
    let gone: Vec<(Id<Decided>,)> = tx
        .all(
            sql!(
                "delete from privacy_answer where commune_id = $1 and request_id = $2
                 returning id"
            ),
            args![commune, id],
        )
        .await?;
    for (answer,) in gone {
        tx.unbind(&words::PRIVACY_ANSWER, answer);
    }
    tx.run(
        sql!("delete from privacy_request where commune_id = $1 and id = $2"),
        args![commune, id],
    )
    .await
    .map(drop)
}
