//! Answering, and asking again.

use base::{Actor, Id, Instant, Result, columns, policy};
use db::{Reader, Sealed, WriteTx, args, sql};
use jiff::civil::Date;

use super::Moving;
use crate::{
    consultation::{Contribution, Disposition, Given, State},
    document::{Provision, Version},
    people::Person,
    process::Process,
    words,
};

/// What answering needs of a contribution.
#[derive(sqlx::FromRow)]
pub(in super::super) struct Answerable {
    pub(in super::super) id: Id<Contribution>,
    #[sqlx(try_from = "db::Sealed")]
    pub(in super::super) code: String,
    pub(in super::super) process_id: Id<Process>,
    pub(in super::super) person_id: Option<Id<Person>>,
    pub(in super::super) state: State,
    pub(in super::super) reopened_at: Option<Instant>,
    pub(in super::super) answer_days: Option<i64>,
    /// The day of answers that its stage promises.
    #[sqlx(try_from = "columns::MaybeDay")]
    pub(in super::super) answers_on: Option<Date>,
    /// How many later stages of its process have begun.
    pub(in super::super) later_stages: i64,
}

pub(in super::super) async fn answerable(
    tx: &mut Reader,
    id: Id<Contribution>,
) -> Result<Option<Answerable>> {
    tx.first(
        sql!(
            "select c.id, c.code, c.process_id, c.person_id, c.state, c.reopened_at,
                    t.answer_days, s.answers_on,
                    (select count(*) from stage o
                     where o.commune_id = s.commune_id and o.process_id = s.process_id
                       and o.position > s.position and o.state <> 'pending') as later_stages
             from contribution c
             join stage s on s.commune_id = c.commune_id and s.id = c.stage_id
             left join setting t on t.commune_id = c.commune_id
             where c.commune_id = $1 and c.id = $2"
        ),
        args![tx.scope(), id],
    )
    .await
}

pub(in super::super) async fn answerable_by_code(
    tx: &mut Reader,
    code: &str,
) -> Result<Option<Answerable>> {
    let found: Option<(Id<Contribution>,)> = tx
        .first(
            sql!("select id from contribution where commune_id = $1 and code = $2"),
            args![tx.scope(), Sealed::of(code)],
        )
        .await?;
    match found {
        Some((id,)) => answerable(tx, id).await,
        None => Ok(None),
    }
}

pub(in super::super) async fn mark_answered(
    tx: &mut WriteTx,
    asked: &Moving,
    revision: i64,
) -> Result<()> {
    tx.run_fresh(
        sql!(
            "update contribution set state = 'answered', revision = revision + 1
             where commune_id = $1 and id = $2 and revision = $3"
        ),
        args![tx.scope(), asked.id(), revision],
    )
    .await
}

pub(in super::super) async fn supersede(tx: &mut WriteTx, asked: &Moving) -> Result<()> {
    tx.run(
        sql!(
            "update disposition set superseded_at = $3
             where commune_id = $1 and contribution_id = $2 and superseded_at is null"
        ),
        args![tx.scope(), asked.id(), tx.now()],
    )
    .await
    .map(drop)
}

pub(in super::super) async fn insert_disposition(
    tx: &mut WriteTx,
    actor: &Actor,
    asked: &Moving,
    given: &Given<'_>,
) -> Result<Id<Disposition>> {
    let id: Id<Disposition> = tx.id();
    let by: Option<Id<policy::Account>> = actor.account();
    let (verdict, lang) = (given.verdict.word(), actor.lang.code());
    let reason = base::visible(given.reason);
    let said = args![asked.id(), verdict, reason, lang, tx.now(), by];
    let salt = tx.bind(&words::ANSWER, id, &said)?;
    tx.run(
        sql!(
            "insert into disposition (commune_id, contribution_id, id, verdict, reason, lang,
                                      decided_at, decided_by, batch_id, salt)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
        ),
        args![tx.scope(), asked.id(), id, verdict, reason, lang, tx.now(), by, given.batch, salt],
    )
    .await?;
    Ok(id)
}

pub(in super::super) async fn insert_landing(
    tx: &mut WriteTx,
    disposition: Id<Disposition>,
    version: Id<Version>,
    provision: Id<Provision>,
) -> Result<()> {
    tx.run(
        sql!(
            "insert into landing (commune_id, disposition_id, version_id, provision_id)
             values ($1, $2, $3, $4)"
        ),
        args![tx.scope(), disposition, version, provision],
    )
    .await
    .map(drop)
}

pub(in super::super) async fn reopen(
    tx: &mut WriteTx,
    asked: &Moving,
    objection: &str,
    due_on: Date,
) -> Result<()> {
    let salt = tx.bind(&words::OBJECTION, asked.id(), &[objection.into()])?;
    tx.run_fresh(
        sql!(
            "update contribution set state = 'reopened', reopened_at = $3, objection = $4,
                    objection_salt = $6, answer_due_on = $5, revision = revision + 1
             where commune_id = $1 and id = $2 and state = 'answered' and reopened_at is null"
        ),
        args![tx.scope(), asked.id(), tx.now(), objection, due_on, salt],
    )
    .await
}
