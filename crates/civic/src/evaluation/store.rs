//! Every statement on evaluations.

use base::{Id, Result};
use db::{Reader, Sealed, Sql, args, sql};
use uuid::Uuid;

use super::{Answer, Channel, Evaluation, Given};
use crate::workshop::gate::DayChange;
use crate::workshop::{Category, Participant, Workshop};

const EVALUATION: Sql = sql!(
    "select key, opened_at, closed_at from evaluation
     where commune_id = $1 and workshop_id = $2"
);

const BY_KEY: Sql = sql!("select workshop_id from evaluation where commune_id = $1 and key = $2");

const BY_CODE: Sql = sql!(
    "select id, workshop_id, arrived_at is not null as came, evaluated from participant
     where commune_id = $1 and code = $2"
);

const CATEGORIES: Sql = sql!(
    "select id, position, word, label, expected from category
     where commune_id = $1 and workshop_id = $2 order by position"
);

/// Whoever holds a personal code.
#[derive(sqlx::FromRow)]
pub(super) struct Holder {
    pub(super) id: Id<Participant>,
    pub(super) workshop_id: Id<Workshop>,
    pub(super) came: bool,
    pub(super) evaluated: bool,
}

/// Answers and people.
#[derive(Default, sqlx::FromRow)]
pub(super) struct Turnout {
    pub(super) answers: i64,
    pub(super) present: i64,
}

pub(super) async fn evaluation(
    tx: &mut Reader,
    workshop: Id<Workshop>,
) -> Result<Option<Evaluation>> {
    tx.first(EVALUATION, args![tx.scope(), workshop]).await
}

pub(super) async fn by_key(tx: &mut Reader, key: &str) -> Result<Option<(Id<Workshop>,)>> {
    tx.first(BY_KEY, args![tx.scope(), Sealed::of(key)]).await
}

pub(super) async fn holder(tx: &mut Reader, code: &str) -> Result<Option<Holder>> {
    tx.first(BY_CODE, args![tx.scope(), Sealed::of(code)]).await
}

pub(super) async fn awaits(tx: &mut Reader, id: Id<Participant>) -> Result<bool> {
    let found: Option<(Id<Participant>,)> = tx
        .first(
            sql!(
                "select p.id from participant p
                 join evaluation e
                   on e.commune_id = p.commune_id and e.workshop_id = p.workshop_id
                 where p.commune_id = $1 and p.id = $2 and p.evaluated = false
                   and p.arrived_at is not null and e.closed_at is null"
            ),
            args![tx.scope(), id],
        )
        .await?;
    Ok(found.is_some())
}

pub(super) async fn categories(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<Category>> {
    tx.all(CATEGORIES, args![tx.scope(), workshop]).await
}

pub(super) async fn open(tx: &mut DayChange, workshop: Id<Workshop>, key: &str) -> Result<()> {
    tx.run(
        sql!(
            "insert into evaluation (commune_id, workshop_id, key, opened_at)
             values ($1, $2, $3, $4)"
        ),
        args![tx.scope(), workshop, Sealed::of(key), tx.now()],
    )
    .await
    .map(drop)
}

pub(super) async fn close(tx: &mut DayChange, workshop: Id<Workshop>) -> Result<()> {
    tx.run(
        sql!(
            "update evaluation set closed_at = $3
             where commune_id = $1 and workshop_id = $2 and closed_at is null"
        ),
        args![tx.scope(), workshop, tx.now()],
    )
    .await
    .map(drop)
}

/// Whether an answer of this identity is kept already.
pub(super) async fn is_kept(tx: &mut Reader, id: Uuid) -> Result<bool> {
    let found: Option<(Uuid,)> = tx
        .first(
            sql!("select id from evaluation_answer where commune_id = $1 and id = $2"),
            args![tx.scope(), id],
        )
        .await?;
    Ok(found.is_some())
}

pub(super) async fn insert(
    tx: &mut DayChange,
    workshop: Id<Workshop>,
    id: Uuid,
    channel: Channel,
    given: &Given,
) -> Result<()> {
    let [organisation, facilitation, voice, usefulness] = given.marks;
    tx.run(
        sql!(
            "insert into evaluation_answer (commune_id, workshop_id, id, channel, sex, category_id,
                 organisation, facilitation, voice, usefulness, missing, words)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)"
        ),
        args![
            tx.scope(),
            workshop,
            id,
            channel.word(),
            given.sex.word(),
            given.category,
            organisation,
            facilitation,
            voice,
            usefulness,
            &given.missing,
            &given.words
        ],
    )
    .await
    .map(drop)
}

pub(super) async fn take_back(
    tx: &mut DayChange,
    workshop: Id<Workshop>,
    id: Uuid,
    channel: Channel,
) -> Result<u64> {
    tx.run(
        sql!(
            "delete from evaluation_answer
             where commune_id = $1 and workshop_id = $2 and id = $3 and channel = $4"
        ),
        args![tx.scope(), workshop, id, channel.word()],
    )
    .await
}

pub(super) async fn standing(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Turnout> {
    tx.one(
        sql!(
            "select (select count(*) from evaluation_answer
                     where commune_id = $1 and workshop_id = $2) as answers,
                    (select count(*) from participant
                     where commune_id = $1 and workshop_id = $2
                       and arrived_at is not null) as present"
        ),
        args![tx.scope(), workshop],
    )
    .await
}

/// The answers in no order that tells when they came.
pub(super) async fn answers(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<Answer>> {
    tx.all(
        sql!(
            "select channel, sex, category_id, organisation, facilitation, voice, usefulness,
                    missing, words
             from evaluation_answer
             where commune_id = $1 and workshop_id = $2 order by id"
        ),
        args![tx.scope(), workshop],
    )
    .await
}
