//! Answers that were given together.

use base::{Actor, Id, Instant, Result, policy};
use db::{Reader, WriteTx, args, sql};

use super::Moving;
use crate::{
    consultation::{Batch, Contribution},
    people::Person,
};

/// An answer of a batch that stands.
#[derive(sqlx::FromRow)]
pub(in super::super) struct GivenTogether {
    pub(in super::super) contribution_id: Id<Contribution>,
    #[sqlx(try_from = "db::Sealed")]
    pub(in super::super) code: String,
    pub(in super::super) person_id: Option<Id<Person>>,
    /// Whether its stage is not closed.
    pub(in super::super) open: bool,
}

pub(in super::super) async fn insert_batch(
    tx: &mut WriteTx,
    actor: &Actor,
    sends_at: Instant,
) -> Result<Id<Batch>> {
    let id: Id<Batch> = tx.id();
    let by: Option<Id<policy::Account>> = actor.account();
    let statement = sql!(
        "insert into answer_batch (commune_id, id, given_at, given_by, sends_at)
         values ($1, $2, $3, $4, $5)"
    );
    tx.run(statement, args![tx.scope(), id, tx.now(), by, sends_at]).await?;
    Ok(id)
}

pub(in super::super) async fn batch(tx: &mut Reader, id: Id<Batch>) -> Result<Option<Batch>> {
    tx.first(
        sql!(
            "select b.id, b.given_at, b.sends_at, b.sent_at, b.taken_back_at,
                    (select count(*) from disposition d
                     where d.commune_id = b.commune_id and d.batch_id = b.id) as answers
             from answer_batch b where b.commune_id = $1 and b.id = $2"
        ),
        args![tx.scope(), id],
    )
    .await
}

/// The batches that can still be taken back, the last first.
pub(in super::super) async fn open_batches(tx: &mut Reader, now: Instant) -> Result<Vec<Batch>> {
    tx.all(
        sql!(
            "select b.id, b.given_at, b.sends_at, b.sent_at, b.taken_back_at,
                    (select count(*) from disposition d
                     where d.commune_id = b.commune_id and d.batch_id = b.id) as answers
             from answer_batch b
             where b.commune_id = $1 and b.sends_at > $2 and b.sent_at is null
               and b.taken_back_at is null
             order by b.id desc limit 20"
        ),
        args![tx.scope(), now],
    )
    .await
}

pub(in super::super) async fn answered_in(
    tx: &mut Reader,
    batch: Id<Batch>,
) -> Result<Vec<GivenTogether>> {
    tx.all(
        sql!(
            "select d.contribution_id, c.code, c.person_id, s.state <> 'closed' as open
             from disposition d
             join contribution c on c.commune_id = d.commune_id and c.id = d.contribution_id
             join stage s on s.commune_id = c.commune_id and s.id = c.stage_id
             where d.commune_id = $1 and d.batch_id = $2 and d.superseded_at is null
               and c.state = 'answered'
             order by d.id"
        ),
        args![tx.scope(), batch],
    )
    .await
}

/// Takes an answer of a batch back; its contribution waits again.
pub(in super::super) async fn take_back(
    tx: &mut WriteTx,
    asked: &Moving,
    batch: Id<Batch>,
) -> Result<()> {
    let answer = sql!(
        "update disposition set superseded_at = $4, taken_back_at = $4
         where commune_id = $1 and contribution_id = $2 and batch_id = $3
           and superseded_at is null"
    );
    tx.run(answer, args![tx.scope(), asked.id(), batch, tx.now()]).await?;
    let waits = sql!(
        "update contribution set state = 'waiting', revision = revision + 1
         where commune_id = $1 and id = $2 and state = 'answered'"
    );
    tx.run_fresh(waits, args![tx.scope(), asked.id()]).await
}

pub(in super::super) async fn mark_taken_back(tx: &mut WriteTx, batch: Id<Batch>) -> Result<()> {
    let statement = sql!(
        "update answer_batch set taken_back_at = $3
         where commune_id = $1 and id = $2 and sent_at is null and taken_back_at is null"
    );
    tx.run_fresh(statement, args![tx.scope(), batch, tx.now()]).await
}

pub(in super::super) async fn mark_batch_sent(tx: &mut WriteTx, batch: Id<Batch>) -> Result<()> {
    let statement = sql!(
        "update answer_batch set sent_at = $3
         where commune_id = $1 and id = $2 and sent_at is null and taken_back_at is null"
    );
    tx.run_fresh(statement, args![tx.scope(), batch, tx.now()]).await
}

/// When answers to a contribution were taken back, the last first.
pub(in super::super) async fn taken_back(
    tx: &mut Reader,
    contribution: Id<Contribution>,
) -> Result<Vec<Instant>> {
    let rows: Vec<(Instant,)> = tx
        .all(
            sql!(
                "select taken_back_at from disposition
                 where commune_id = $1 and contribution_id = $2 and taken_back_at is not null
                 order by taken_back_at desc"
            ),
            args![tx.scope(), contribution],
        )
        .await?;
    Ok(rows.into_iter().map(|row| row.0).collect())
}
