//! Statements that turn the draft into a version. None of them touches the
//! words of a version that has a number; the database of a published text
//! knows one later change, its adoption.

use base::{Id, Result};
use db::{Reader, WriteTx, args, sql};

use crate::{
    document::{
        Document, Measure, ModelProvision, Provision, Source, Version, VersionState, Wording,
    },
    process::StageKind,
};

pub(in crate::document) async fn last_published(
    tx: &mut Reader,
    document: Id<Document>,
) -> Result<Option<Version>> {
    tx.first(
        sql!(
            "select id, document_id, number, state, stage_kind, note_ar, note_fr, published_at,
                    digest, revision
             from version where commune_id = $1 and document_id = $2 and number > 0
             order by number desc limit 1"
        ),
        args![tx.scope(), document],
    )
    .await
}

pub(in crate::document) async fn all_measures(
    tx: &mut Reader,
    version: Id<Version>,
) -> Result<Vec<Measure>> {
    tx.all(
        sql!(
            "select provision_id, responsible_ar, responsible_fr, partners_ar, partners_fr,
                    starts_on, due_on, cost_mad, funding_ar, funding_fr, indicator_ar,
                    indicator_fr, verification_ar, verification_fr, weight
             from measure where commune_id = $1 and version_id = $2"
        ),
        args![tx.scope(), version],
    )
    .await
}

pub(in crate::document) async fn all_sources(
    tx: &mut Reader,
    version: Id<Version>,
) -> Result<Vec<Source>> {
    tx.all(
        sql!(
            "select id, version_id, provision_id, kind, card_id, sentence_id, model_provision_id,
                    contribution_id, reason_ar, reason_fr
             from source where commune_id = $1 and version_id = $2 order by id"
        ),
        args![tx.scope(), version],
    )
    .await
}

/// The provisions of the model that a text started from.
pub(in crate::document) async fn started_as(
    tx: &mut Reader,
    document: Id<Document>,
) -> Result<Vec<ModelProvision>> {
    tx.all(
        sql!(
            "select m.id, m.level, m.heading_ar, m.heading_fr, m.body_ar, m.body_fr
             from model_provision m
             join document d on d.model_id = m.model_id
             where d.commune_id = $1 and d.id = $2"
        ),
        args![tx.scope(), document],
    )
    .await
}

pub(in crate::document) async fn flag_changed(
    tx: &mut WriteTx,
    wording: &Wording,
    changed: bool,
) -> Result<()> {
    let params = args![tx.scope(), wording.version_id, wording.provision_id, changed];
    let statement = sql!(
        "update wording set changed = $4
         where commune_id = $1 and version_id = $2 and provision_id = $3"
    );
    tx.run(statement, params).await.map(drop)
}

/// A wording that did not change comes from nothing new.
pub(in crate::document) async fn delete_idle_sources(
    tx: &mut WriteTx,
    draft: Id<Version>,
) -> Result<()> {
    tx.run(
        sql!(
            "delete from source
             where commune_id = $1 and version_id = $2 and kind <> 'model'
                   and provision_id in (select provision_id from wording
                       where commune_id = $1 and version_id = $2 and not changed)"
        ),
        args![tx.scope(), draft],
    )
    .await
    .map(drop)
}

/// What a draft becomes when it is published.
pub(in crate::document) struct Edition<'a> {
    pub(in crate::document) number: i64,
    pub(in crate::document) stage: StageKind,
    pub(in crate::document) note_ar: &'a str,
    pub(in crate::document) note_fr: &'a str,
    pub(in crate::document) digest: [u8; 32],
}

/// Gives the draft its number; from here on its words stand.
pub(in crate::document) async fn number_draft(
    tx: &mut WriteTx,
    draft: &Version,
    edition: &Edition<'_>,
) -> Result<()> {
    let params = args![
        tx.scope(),
        draft.id,
        edition.number,
        VersionState::Published.word(),
        edition.stage.word(),
        edition.note_ar,
        edition.note_fr,
        tx.now(),
        edition.digest
    ];
    let statement = sql!(
        "update version set number = $3, state = $4, stage_kind = $5, note_ar = $6, note_fr = $7,
                published_at = $8, digest = $9, revision = revision + 1
         where commune_id = $1 and id = $2 and number = 0"
    );
    tx.run_fresh(statement, params).await
}

/// Copies a version into a new draft, where nothing has changed yet.
pub(in crate::document) async fn copy_version(
    tx: &mut WriteTx,
    from: Id<Version>,
    draft: Id<Version>,
) -> Result<()> {
    let wordings = sql!(
        "insert into wording (commune_id, version_id, provision_id, position, number, heading_ar,
             heading_fr, body_ar, body_fr, changed, repealed, revision)
         select commune_id, $3, provision_id, position, number, heading_ar, heading_fr, body_ar,
                body_fr, false, repealed, revision
         from wording where commune_id = $1 and version_id = $2"
    );
    tx.run(wordings, args![tx.scope(), from, draft]).await?;
    let measures = sql!(
        "insert into measure (commune_id, version_id, provision_id, responsible_ar, responsible_fr,
             partners_ar, partners_fr, starts_on, due_on, cost_mad, funding_ar, funding_fr,
             indicator_ar, indicator_fr, verification_ar, verification_fr, weight)
         select commune_id, $3, provision_id, responsible_ar, responsible_fr, partners_ar,
                partners_fr, starts_on, due_on, cost_mad, funding_ar, funding_fr, indicator_ar,
                indicator_fr, verification_ar, verification_fr, weight
         from measure where commune_id = $1 and version_id = $2"
    );
    tx.run(measures, args![tx.scope(), from, draft]).await.map(drop)
}

/// The provision as it stood in the last published version, where there is one.
pub(in crate::document) async fn last_wording(
    tx: &mut Reader,
    provision: Id<Provision>,
) -> Result<Option<Wording>> {
    tx.first(
        sql!(
            "select w.version_id, w.provision_id, p.level, p.model_provision_id, w.position,
                    w.number, w.heading_ar, w.heading_fr, w.body_ar, w.body_fr, w.changed,
                    w.repealed, w.revision
             from wording w
             join provision p on p.commune_id = w.commune_id and p.id = w.provision_id
             join version v on v.commune_id = w.commune_id and v.id = w.version_id
             where w.commune_id = $1 and w.provision_id = $2 and v.number > 0
             order by v.number desc limit 1"
        ),
        args![tx.scope(), provision],
    )
    .await
}

/// The model's provision that a provision started as.
pub(in crate::document) async fn model_words(
    tx: &mut Reader,
    model_provision: uuid::Uuid,
) -> Result<Option<ModelProvision>> {
    tx.first(
        sql!(
            "select id, level, heading_ar, heading_fr, body_ar, body_fr
             from model_provision where id = $1"
        ),
        args![model_provision],
    )
    .await
}

pub(in crate::document) async fn mark_adopted(
    tx: &mut WriteTx,
    version: Id<Version>,
) -> Result<()> {
    tx.run(
        sql!("update version set state = 'adopted' where commune_id = $1 and id = $2"),
        args![tx.scope(), version],
    )
    .await
    .map(drop)
}
