//! Contributions as the bearer of a receipt and the office hold them.

use base::{Id, Result};
use db::{Reader, Sealed, args, sql};
use uuid::Uuid;

use crate::{
    consultation::{Contribution, Held},
    document::Provision,
    process::{Process, Stage},
};

/// The identity that comes before every other.
pub(super) const BEFORE_ALL: Id<Contribution> = Id::new(Uuid::nil());

pub(in super::super) async fn held(tx: &mut Reader, id: Id<Contribution>) -> Result<Held> {
    tx.one(sql!("select * from voice where commune_id = $1 and id = $2"), args![tx.scope(), id])
        .await
}

pub(in super::super) async fn by_code(tx: &mut Reader, code: &str) -> Result<Held> {
    tx.one(
        sql!("select * from voice where commune_id = $1 and code = $2"),
        args![tx.scope(), Sealed::of(code)],
    )
    .await
}

/// The slug of the commune in which a receipt's code was given.
pub(in super::super) async fn commune_of(tx: &mut Reader, code: &str) -> Result<Option<String>> {
    let found: Option<(String,)> = tx
        .first(
            sql!(
                "select c.slug from contribution x
                 join commune c on c.id = x.commune_id
                 where x.code = $1"
            ),
            args![Sealed::of(code)],
        )
        .await?;
    Ok(found.map(|(slug,)| slug))
}

pub(in super::super) async fn queue_all(
    tx: &mut Reader,
    after: Option<Id<Contribution>>,
) -> Result<Vec<Held>> {
    tx.all(
        sql!("select * from voice where commune_id = $1 and id > $2 order by id limit 31"),
        args![tx.scope(), after.unwrap_or(BEFORE_ALL)],
    )
    .await
}

pub(in super::super) async fn queue_unanswered(
    tx: &mut Reader,
    after: Option<Id<Contribution>>,
) -> Result<Vec<Held>> {
    tx.all(
        sql!(
            "select * from voice where commune_id = $1 and state <> 'answered'
             and visibility <> 'withdrawn' and id > $2
             order by id limit 31"
        ),
        args![tx.scope(), after.unwrap_or(BEFORE_ALL)],
    )
    .await
}

/// The unanswered contributions about the same provision.
pub(in super::super) async fn beside(
    tx: &mut Reader,
    process: Id<Process>,
    provision: Id<Provision>,
) -> Result<Vec<Held>> {
    tx.all(
        sql!(
            "select * from voice where commune_id = $1 and state <> 'answered' and process_id = $2
             and visibility <> 'withdrawn'
             and provision_id = $3
             order by id limit 100"
        ),
        args![tx.scope(), process, provision],
    )
    .await
}

/// The unanswered contributions about the same text as a whole.
pub(in super::super) async fn beside_whole(
    tx: &mut Reader,
    process: Id<Process>,
) -> Result<Vec<Held>> {
    tx.all(
        sql!(
            "select * from voice where commune_id = $1 and state <> 'answered' and process_id = $2
             and visibility <> 'withdrawn'
             and provision_id is null
             order by id limit 100"
        ),
        args![tx.scope(), process],
    )
    .await
}

pub(in super::super) async fn later_stages(tx: &mut Reader, stage: Id<Stage>) -> Result<i64> {
    let row: (i64,) = tx
        .one(
            sql!(
                "select count(*) from stage s
                 join stage o on o.commune_id = s.commune_id and o.process_id = s.process_id
                      and o.position > s.position and o.state <> 'pending'
                 where s.commune_id = $1 and s.id = $2"
            ),
            args![tx.scope(), stage],
        )
        .await?;
    Ok(row.0)
}
