//! Statements on `measure`. Its columns stand in the order of the table of
//! fields, from which what is written follows.

use base::{Id, Result};
use db::{Param, Reader, WriteTx, args, sql};

use crate::document::{
    Measure, Particulars, Provision, Version,
    measure::{Column, Kind, columns},
};

/// The particulars of a version's measures.
pub(in crate::document) async fn measures(
    tx: &mut Reader,
    version: Id<Version>,
) -> Result<Vec<Measure>> {
    tx.all(
        sql!("select * from measure where commune_id = $1 and version_id = $2"),
        args![tx.scope(), version],
    )
    .await
}

/// The particulars of one measure in a version.
pub(in crate::document) async fn particulars(
    tx: &mut Reader,
    version: Id<Version>,
    provision: Id<Provision>,
) -> Result<Option<Particulars>> {
    tx.first(
        sql!(
            "select * from measure
             where commune_id = $1 and version_id = $2 and provision_id = $3"
        ),
        args![tx.scope(), version, provision],
    )
    .await
}

/// Writes the particulars of a measure that has none.
pub(in crate::document) async fn insert_measure(
    tx: &mut WriteTx,
    version: Id<Version>,
    provision: Id<Provision>,
    particulars: &Particulars,
) -> Result<()> {
    let mut params = args![tx.scope(), version, provision];
    params.extend(columns().map(|column| param(column, particulars)));
    let statement = sql!(
        "insert into measure (commune_id, version_id, provision_id, responsible_ar, responsible_fr,
             partners_ar, partners_fr, starts_on, due_on, cost_mad, funding_ar, funding_fr,
             indicator_ar, indicator_fr, verification_ar, verification_fr, weight)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)"
    );
    tx.run(statement, params).await.map(drop)
}

/// Writes a measure's particulars in place of those it has.
pub(in crate::document) async fn replace_measure(
    tx: &mut WriteTx,
    version: Id<Version>,
    provision: Id<Provision>,
    particulars: &Particulars,
) -> Result<()> {
    let statement =
        sql!("delete from measure where commune_id = $1 and version_id = $2 and provision_id = $3");
    tx.run(statement, args![tx.scope(), version, provision]).await?;
    insert_measure(tx, version, provision, particulars).await
}

fn param(column: &Column, particulars: &Particulars) -> Param {
    match column.kind {
        Kind::Text(get, _) => get(particulars).into(),
        Kind::Day(get, _) => (*get(particulars)).into(),
        Kind::Dirhams(get, _) => (*get(particulars)).into(),
        Kind::Weight(get, _) => (*get(particulars)).into(),
    }
}

/// Copies the measures of a version into a new draft.
pub(in crate::document) async fn copy_measures(
    tx: &mut WriteTx,
    from: Id<Version>,
    draft: Id<Version>,
) -> Result<()> {
    let statement = sql!(
        "insert into measure
         select commune_id, $3, provision_id, responsible_ar, responsible_fr, partners_ar,
                partners_fr, starts_on, due_on, cost_mad, funding_ar, funding_fr, indicator_ar,
                indicator_fr, verification_ar, verification_fr, weight, null
         from measure where commune_id = $1 and version_id = $2"
    );
    tx.run(statement, args![tx.scope(), from, draft]).await.map(drop)
}
