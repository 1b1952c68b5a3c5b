//! The commune's quarters, and its register of associations and bodies.

use base::{Id, Instant, Result};
use db::{Reader, WriteTx, args, sql};

use crate::commune::{Body, Quarter, Retired};

pub(in crate::commune) async fn quarters(tx: &mut Reader) -> Result<Vec<Quarter>> {
    tx.all(
        sql!(
            "select id, name_ar, name_fr, revision from quarter
             where commune_id = $1 and retired_at is null order by position, id"
        ),
        args![tx.scope()],
    )
    .await
}

pub(in crate::commune) async fn insert_quarter(
    tx: &mut WriteTx,
    quarter: &Quarter,
    demo: bool,
) -> Result<()> {
    tx.run(
        sql!(
            "insert into quarter (commune_id, id, position, name_ar, name_fr, demo)
             select $1, $2, count(*) + 1, $3, $4, $5 from quarter where commune_id = $1"
        ),
        args![tx.scope(), quarter.id, &quarter.name.ar, &quarter.name.fr, demo],
    )
    .await
    .map(drop)
}

pub(in crate::commune) async fn update_quarter(tx: &mut WriteTx, quarter: &Quarter) -> Result<()> {
    tx.run_fresh(
        sql!(
            "update quarter set name_ar = $3, name_fr = $4, revision = revision + 1
             where commune_id = $1 and id = $2 and revision = $5"
        ),
        args![tx.scope(), quarter.id, &quarter.name.ar, &quarter.name.fr, quarter.revision],
    )
    .await
}

pub(in crate::commune) async fn bodies(tx: &mut Reader) -> Result<Vec<Body>> {
    tx.all(
        sql!(
            "select id, kind, name_ar, name_fr, contact, founded_on, demo, revision
             from body where commune_id = $1 and retired_at is null
             order by kind, name_ar, id"
        ),
        args![tx.scope()],
    )
    .await
}

/// The register with those that are no longer offered.
pub(in crate::commune) async fn all_bodies(tx: &mut Reader) -> Result<Vec<Body>> {
    tx.all(
        sql!(
            "select id, kind, name_ar, name_fr, contact, founded_on, demo, revision
             from body where commune_id = $1 order by kind, name_ar, id"
        ),
        args![tx.scope()],
    )
    .await
}

pub(in crate::commune) async fn body(tx: &mut Reader, id: Id<Body>) -> Result<Option<Body>> {
    tx.first(
        sql!(
            "select id, kind, name_ar, name_fr, contact, founded_on, demo, revision
             from body where commune_id = $1 and id = $2"
        ),
        args![tx.scope(), id],
    )
    .await
}

pub(in crate::commune) async fn insert_body(tx: &mut WriteTx, body: &Body) -> Result<()> {
    let statement = sql!(
        "insert into body (commune_id, id, kind, name_ar, name_fr, contact, founded_on, demo,
                           revision)
         values ($1, $2, $3, $4, $5, $6, $7, $8, 1)"
    );
    let params = args![
        tx.scope(),
        body.id,
        body.kind.word(),
        &body.name.ar,
        &body.name.fr,
        &body.contact,
        body.founded_on,
        body.demo
    ];
    tx.run(statement, params).await.map(drop)
}

pub(in crate::commune) async fn update_body(tx: &mut WriteTx, body: &Body) -> Result<()> {
    tx.run_fresh(
        sql!(
            "update body set kind = $3, name_ar = $4, name_fr = $5, contact = $6,
                    founded_on = $7, revision = revision + 1
             where commune_id = $1 and id = $2 and revision = $8"
        ),
        args![
            tx.scope(),
            body.id,
            body.kind.word(),
            &body.name.ar,
            &body.name.fr,
            &body.contact,
            body.founded_on,
            body.revision
        ],
    )
    .await
}

/// Quarters and bodies that are no longer offered.
pub(in crate::commune) async fn retired(tx: &mut Reader) -> Result<Vec<Retired>> {
    tx.all(
        sql!(
            "select 'quarter' as list, id, name_ar, name_fr, retired_at from quarter
             where commune_id = $1 and retired_at is not null
             union all
             select 'body' as list, id, name_ar, name_fr, retired_at from body
             where commune_id = $1 and retired_at is not null
             order by retired_at desc, id"
        ),
        args![tx.scope()],
    )
    .await
}

/// A quarter, offered or not.
pub(in crate::commune) async fn quarter(tx: &mut Reader, id: Id<Quarter>) -> Result<Quarter> {
    tx.one(
        sql!(
            "select id, name_ar, name_fr, revision from quarter where commune_id = $1 and id = $2"
        ),
        args![tx.scope(), id],
    )
    .await
}

/// When a quarter was retired; nothing while it is offered.
pub(in crate::commune) async fn quarter_retired_at(
    tx: &mut Reader,
    id: Id<Quarter>,
) -> Result<Option<Instant>> {
    let row: (Option<Instant>,) = tx
        .one(
            sql!("select retired_at from quarter where commune_id = $1 and id = $2"),
            args![tx.scope(), id],
        )
        .await?;
    Ok(row.0)
}

/// When a body was retired; nothing while it is offered.
pub(in crate::commune) async fn body_retired_at(
    tx: &mut Reader,
    id: Id<Body>,
) -> Result<Option<Instant>> {
    let row: (Option<Instant>,) = tx
        .one(
            sql!("select retired_at from body where commune_id = $1 and id = $2"),
            args![tx.scope(), id],
        )
        .await?;
    Ok(row.0)
}

/// Retires a quarter, or offers it again.
pub(in crate::commune) async fn retire_quarter(
    tx: &mut WriteTx,
    id: Id<Quarter>,
    retired_at: Option<Instant>,
) -> Result<()> {
    let statement = sql!(
        "update quarter set retired_at = $3, revision = revision + 1
         where commune_id = $1 and id = $2"
    );
    tx.run(statement, args![tx.scope(), id, retired_at]).await.map(drop)
}

/// Retires a body, or offers it again.
pub(in crate::commune) async fn retire_body(
    tx: &mut WriteTx,
    id: Id<Body>,
    retired_at: Option<Instant>,
) -> Result<()> {
    let statement = sql!(
        "update body set retired_at = $3, revision = revision + 1
         where commune_id = $1 and id = $2"
    );
    tx.run(statement, args![tx.scope(), id, retired_at]).await.map(drop)
}

/// Empties the contacts of bodies retired before a moment.
pub(in crate::commune) async fn part_from_contacts(
    tx: &mut WriteTx,
    before: Instant,
) -> Result<u64> {
    tx.run(
        sql!(
            "update body set contact = ''
             where commune_id = $1 and retired_at < $2 and contact <> ''"
        ),
        args![tx.scope(), before],
    )
    .await
}
