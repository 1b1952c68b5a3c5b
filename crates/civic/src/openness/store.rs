//! Every statement on the tables of commitments.

use base::{Id, Instant, Result, visible};
use db::{Param, Reader, WriteTx, args, sql};

use super::{Change, Commitment, Deed, Told, Update};
use crate::words;

pub(super) async fn commitments(tx: &mut Reader) -> Result<Vec<Commitment>> {
    tx.all(
        sql!("select * from commitment where commune_id = $1 order by kind, position, id"),
        args![tx.scope()],
    )
    .await
}

pub(super) async fn commitment(tx: &mut Reader, id: Id<Commitment>) -> Result<Commitment> {
    let found = tx.first(
        sql!("select * from commitment where commune_id = $1 and id = $2"),
        args![tx.scope(), id],
    );
    found.await?.ok_or(base::Error::NotFound)
}

pub(super) async fn updates(tx: &mut Reader) -> Result<Vec<Update>> {
    tx.all(
        sql!(
            "select id, commitment_id, told_on, percent, status, note, evidence, recorded_at
             from commitment_progress where commune_id = $1
             order by told_on desc, recorded_at desc, id desc"
        ),
        args![tx.scope()],
    )
    .await
}

pub(super) async fn changes(tx: &mut Reader) -> Result<Vec<Change>> {
    tx.all(
        sql!(
            "select commitment_id, kind, reason, changed_at from commitment_change
             where commune_id = $1 order by changed_at desc, id desc"
        ),
        args![tx.scope()],
    )
    .await
}

/// What of a commitment is bound, in the order of its words.
fn bound(it: &Commitment) -> Vec<Param> {
    let texts = &it.texts;
    args![
        it.kind.word(),
        visible(&it.number),
        visible(&it.title.ar),
        visible(&it.title.fr),
        visible(&texts.axis),
        visible(&texts.problem),
        visible(&texts.status_quo),
        visible(&texts.description),
        visible(&texts.contribution),
        &texts.principles,
        visible(&texts.responsible),
        visible(&texts.partners),
        visible(&texts.milestones),
        visible(&texts.funding),
        visible(&texts.indicator),
        visible(&texts.verification),
        it.starts_on,
        it.due_on,
        it.cost,
        it.provision_id
    ]
}

/// Writes a commitment at the end of those of its kind.
pub(super) async fn insert(tx: &mut WriteTx, it: &Commitment) -> Result<()> {
    let parts = bound(it);
    let salt = tx.bind(&words::COMMITMENT, it.id, &parts)?;
    let statement = sql!(
        "insert into commitment (commune_id, id, kind, number, title_ar, title_fr, axis, problem,
                                 status_quo, description, contribution, principles, responsible,
                                 partners, milestones, funding, indicator, verification,
                                 starts_on, due_on, cost, provision_id, salt, position, revision)
         select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18,
                $19, $20, $21, $22, $23, count(*) + 1, 1
         from commitment where commune_id = $1 and kind = $3"
    );
    let mut params = args![tx.scope(), it.id];
    params.extend(parts);
    params.extend(args![salt]);
    tx.run(statement, params).await.map(drop)
}

/// Writes a commitment over the one that is there; its revision says which one
/// was seen.
pub(super) async fn update(tx: &mut WriteTx, it: &Commitment) -> Result<()> {
    let parts = bound(it);
    let salt = tx.bind(&words::COMMITMENT, it.id, &parts)?;
    let statement = sql!(
        "update commitment set kind = $3, number = $4, title_ar = $5, title_fr = $6, axis = $7,
                problem = $8, status_quo = $9, description = $10, contribution = $11,
                principles = $12, responsible = $13, partners = $14, milestones = $15,
                funding = $16, indicator = $17, verification = $18, starts_on = $19,
                due_on = $20, cost = $21, provision_id = $22, salt = $23,
                revision = revision + 1
         where commune_id = $1 and id = $2 and revision = $24"
    );
    let mut params = args![tx.scope(), it.id];
    params.extend(parts);
    params.extend(args![salt, it.revision]);
    tx.run_fresh(statement, params).await
}

/// Shows commitments to everybody.
pub(super) async fn show(tx: &mut WriteTx) -> Result<u64> {
    let now = tx.now();
    tx.run(
        sql!(
            "update commitment set shown_at = $2, revision = revision + 1
             where commune_id = $1 and shown_at is null and retired_at is null"
        ),
        args![tx.scope(), now],
    )
    .await
}

/// Takes a commitment off the list, or puts it back.
pub(super) async fn retire(
    tx: &mut WriteTx,
    id: Id<Commitment>,
    retired_at: Option<Instant>,
) -> Result<()> {
    let statement = sql!(
        "update commitment set retired_at = $3, revision = revision + 1
         where commune_id = $1 and id = $2"
    );
    tx.run(statement, args![tx.scope(), id, retired_at]).await.map(drop)
}

pub(super) async fn insert_update(
    tx: &mut WriteTx,
    commitment: Id<Commitment>,
    told: &Told,
) -> Result<Id<Update>> {
    let (id, now): (Id<Update>, _) = (tx.id(), tx.now());
    let parts = args![
        commitment,
        told.told_on,
        told.percent,
        told.status.word(),
        visible(&told.note),
        visible(&told.evidence),
        now
    ];
    let salt = tx.bind(&words::COMMITMENT_PROGRESS, id, &parts)?;
    let statement = sql!(
        "insert into commitment_progress (commune_id, id, commitment_id, told_on, percent, status,
                                          note, evidence, recorded_at, salt)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
    );
    let mut params = args![tx.scope(), id];
    params.extend(parts);
    params.extend(args![salt]);
    tx.run(statement, params).await?;
    Ok(id)
}

pub(super) async fn insert_change(
    tx: &mut WriteTx,
    commitment: Id<Commitment>,
    deed: Deed,
    reason: &str,
) -> Result<()> {
    let (id, now): (Id<Change>, _) = (tx.id(), tx.now());
    let parts = args![commitment, deed.word(), visible(reason), now];
    let salt = tx.bind(&words::COMMITMENT_CHANGE, id, &parts)?;
    let statement = sql!(
        "insert into commitment_change (commune_id, id, commitment_id, kind, reason, changed_at,
                                        salt)
         values ($1, $2, $3, $4, $5, $6, $7)"
    );
    let mut params = args![tx.scope(), id];
    params.extend(parts);
    params.extend(args![salt]);
    tx.run(statement, params).await.map(drop)
}
