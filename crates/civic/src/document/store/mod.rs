//! Every statement on the texts' tables: reading here, writing the draft and
//! publishing beside.

mod draft;
mod models;
mod publishing;
mod sources;

use base::{Id, Result};
use db::{Reader, args, sql};
use uuid::Uuid;

use super::{Document, Measure, ModelProvision, Provision, Source, Version, VersionState, Wording};
use crate::process::ProcessKind;

pub(super) use draft::*;
pub(super) use models::*;
pub(super) use publishing::*;
pub(super) use sources::*;

/// A wording as it was in one of several versions.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct PastWording {
    /// The version's number.
    pub version_number: i64,
    /// How far the version has come.
    pub version_state: VersionState,
    /// When the version was published.
    pub published_at: Option<base::Instant>,
    /// The wording in it.
    #[sqlx(flatten)]
    pub wording: Wording,
}

pub(super) async fn document(tx: &mut Reader, kind: ProcessKind) -> Result<Option<Document>> {
    tx.first(
        sql!(
            "select id, process_id, kind, title_ar, title_fr, introduction_ar, introduction_fr,
                    model_id
             from document where commune_id = $1 and kind = $2"
        ),
        args![tx.scope(), kind.word()],
    )
    .await
}

pub(super) async fn document_of(tx: &mut Reader, version: Id<Version>) -> Result<Document> {
    tx.one(
        sql!(
            "select d.id, d.process_id, d.kind, d.title_ar, d.title_fr, d.introduction_ar,
                    d.introduction_fr, d.model_id
             from document d
             join version v on v.commune_id = d.commune_id and v.document_id = d.id
             where d.commune_id = $1 and v.id = $2"
        ),
        args![tx.scope(), version],
    )
    .await
}

/// The versions of a text, the newest first; the draft, of number 0, last.
pub(super) async fn versions(tx: &mut Reader, document: Id<Document>) -> Result<Vec<Version>> {
    tx.all(
        sql!(
            "select id, document_id, number, state, stage_kind, note_ar, note_fr, published_at,
                    digest, revision
             from version where commune_id = $1 and document_id = $2 order by number desc"
        ),
        args![tx.scope(), document],
    )
    .await
}

pub(super) async fn version(tx: &mut Reader, id: Id<Version>) -> Result<Version> {
    tx.one(
        sql!(
            "select id, document_id, number, state, stage_kind, note_ar, note_fr, published_at,
                    digest, revision
             from version where commune_id = $1 and id = $2"
        ),
        args![tx.scope(), id],
    )
    .await
}

pub(super) async fn newest(tx: &mut Reader, document: Id<Document>) -> Result<Option<Version>> {
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

pub(super) async fn draft(tx: &mut Reader, document: Id<Document>) -> Result<Version> {
    tx.one(
        sql!(
            "select id, document_id, number, state, stage_kind, note_ar, note_fr, published_at,
                    digest, revision
             from version where commune_id = $1 and document_id = $2 and number = 0"
        ),
        args![tx.scope(), document],
    )
    .await
}

pub(super) async fn wordings(tx: &mut Reader, version: Id<Version>) -> Result<Vec<Wording>> {
    tx.all(
        sql!(
            "select * from provision_wording
             where commune_id = $1 and version_id = $2 order by position"
        ),
        args![tx.scope(), version],
    )
    .await
}

pub(super) async fn wording(
    tx: &mut Reader,
    version: Id<Version>,
    provision: Id<Provision>,
) -> Result<Wording> {
    tx.one(
        sql!(
            "select * from provision_wording
             where commune_id = $1 and version_id = $2 and provision_id = $3"
        ),
        args![tx.scope(), version, provision],
    )
    .await
}

/// A provision's wordings in the published versions, the newest first.
pub(super) async fn past(tx: &mut Reader, provision: Id<Provision>) -> Result<Vec<PastWording>> {
    tx.all(
        sql!(
            "select v.number as version_number, v.state as version_state, v.published_at, w.*
             from provision_wording w
             join version v on v.commune_id = w.commune_id and v.id = w.version_id
             where w.commune_id = $1 and w.provision_id = $2 and v.number > 0
             order by v.number desc"
        ),
        args![tx.scope(), provision],
    )
    .await
}

pub(super) async fn provision(tx: &mut Reader, id: Id<Provision>) -> Result<Provision> {
    tx.one(
        sql!(
            "select id, document_id, level, model_provision_id
             from provision where commune_id = $1 and id = $2"
        ),
        args![tx.scope(), id],
    )
    .await
}

pub(super) async fn measures(tx: &mut Reader, version: Id<Version>) -> Result<Vec<Measure>> {
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

pub(super) async fn sources(tx: &mut Reader, version: Id<Version>) -> Result<Vec<Source>> {
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

/// Where a provision's words come from, in every published version, in order.
pub(super) async fn origins(tx: &mut Reader, provision: Id<Provision>) -> Result<Vec<Source>> {
    tx.all(
        sql!(
            "select s.id, s.version_id, s.provision_id, s.kind, s.card_id, s.sentence_id,
                    s.model_provision_id, s.contribution_id, s.reason_ar, s.reason_fr
             from source s
             join version v on v.commune_id = s.commune_id and v.id = s.version_id
             where s.commune_id = $1 and s.provision_id = $2 and v.number > 0
             order by v.number, s.id"
        ),
        args![tx.scope(), provision],
    )
    .await
}

/// The provisions with a card or a sentence among their published sources.
pub(super) async fn said(tx: &mut Reader, document: Id<Document>) -> Result<Vec<Id<Provision>>> {
    let found: Vec<(Id<Provision>,)> = tx
        .all(
            sql!(
                "select distinct s.provision_id from source s
                 join version v on v.commune_id = s.commune_id and v.id = s.version_id
                 where s.commune_id = $1 and v.document_id = $2 and v.number > 0
                       and (s.card_id is not null or s.sentence_id is not null)"
            ),
            args![tx.scope(), document],
        )
        .await?;
    Ok(found.into_iter().map(|(id,)| id).collect())
}

pub(super) async fn model_provision(tx: &mut Reader, id: Uuid) -> Result<Option<ModelProvision>> {
    tx.first(
        sql!(
            "select id, level, heading_ar, heading_fr, body_ar, body_fr
             from model_provision where id = $1"
        ),
        args![id],
    )
    .await
}
