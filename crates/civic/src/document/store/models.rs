//! Statements on models, and on the particulars of the draft's measures.

use base::{Id, Result};
use db::{Reader, WriteTx, args, sql};

use crate::{
    document::{ModelProvision, Particulars, Provision, Version},
    process::ProcessKind,
    programme::Model,
};

pub(in crate::document) async fn draft_particulars(
    tx: &mut Reader,
    version: Id<Version>,
    provision: Id<Provision>,
) -> Result<Option<Particulars>> {
    tx.first(
        sql!(
            "select responsible_ar, responsible_fr, partners_ar, partners_fr, starts_on, due_on,
                    cost_mad, funding_ar, funding_fr, indicator_ar, indicator_fr, verification_ar,
                    verification_fr, weight
             from measure where commune_id = $1 and version_id = $2 and provision_id = $3"
        ),
        args![tx.scope(), version, provision],
    )
    .await
}

/// Writes a measure's particulars in the draft, new or not.
pub(in crate::document) async fn put_particulars(
    tx: &mut WriteTx,
    version: Id<Version>,
    provision: Id<Provision>,
    measure: &Particulars,
) -> Result<()> {
    let params = args![
        tx.scope(),
        version,
        provision,
        &measure.responsible_ar,
        &measure.responsible_fr,
        &measure.partners_ar,
        &measure.partners_fr,
        measure.starts_on.clone(),
        measure.due_on.clone(),
        measure.cost_mad,
        &measure.funding_ar,
        &measure.funding_fr,
        &measure.indicator_ar,
        &measure.indicator_fr,
        &measure.verification_ar,
        &measure.verification_fr,
        measure.weight
    ];
    let statement = sql!(
        "insert into measure (commune_id, version_id, provision_id, responsible_ar, responsible_fr,
             partners_ar, partners_fr, starts_on, due_on, cost_mad, funding_ar, funding_fr,
             indicator_ar, indicator_fr, verification_ar, verification_fr, weight)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
         on conflict (commune_id, version_id, provision_id) do update set
             responsible_ar = $4, responsible_fr = $5, partners_ar = $6, partners_fr = $7,
             starts_on = $8, due_on = $9, cost_mad = $10, funding_ar = $11, funding_fr = $12,
             indicator_ar = $13, indicator_fr = $14, verification_ar = $15,
             verification_fr = $16, weight = $17"
    );
    tx.run(statement, params).await.map(drop)
}

pub(in crate::document) async fn model_of(
    tx: &mut Reader,
    model: Id<Model>,
    kind: ProcessKind,
) -> Result<Model> {
    tx.one(
        sql!(
            "select m.id, m.kind, m.title_ar, m.title_fr, m.source_ar, m.source_fr
             from model m
             join programme_commune pc on pc.programme_id = m.programme_id
             where pc.commune_id = $1 and m.id = $2 and m.kind = $3"
        ),
        args![tx.scope(), model, kind.word()],
    )
    .await
}

pub(in crate::document) async fn model_provisions(
    tx: &mut Reader,
    model: Id<Model>,
) -> Result<Vec<ModelProvision>> {
    tx.all(
        sql!(
            "select id, level, heading_ar, heading_fr, body_ar, body_fr
             from model_provision where model_id = $1 order by position"
        ),
        args![model],
    )
    .await
}
