//! Statements that write the working draft, and what they need to read first.

use base::{Id, Result};
use db::{Reader, WriteTx, args, sql};
use uuid::Uuid;

use crate::{
    document::{Document, Provision, Version, VersionState, Wording, Words},
    process::ProcessKind,
};

pub(in crate::document) async fn locked_document(
    tx: &mut Reader,
    kind: ProcessKind,
) -> Result<Option<Document>> {
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

/// The draft of the text that a provision belongs to.
pub(in crate::document) async fn draft_of(
    tx: &mut Reader,
    provision: Id<Provision>,
) -> Result<Version> {
    tx.one(
        sql!(
            "select v.id, v.document_id, v.number, v.state, v.stage_kind, v.note_ar, v.note_fr,
                    v.published_at, v.digest, v.revision
             from version v
             join provision p on p.commune_id = v.commune_id and p.document_id = v.document_id
             where v.commune_id = $1 and p.id = $2 and v.number = 0"
        ),
        args![tx.scope(), provision],
    )
    .await
}

/// The draft of a text.
pub(in crate::document) async fn the_draft(
    tx: &mut Reader,
    document: Id<Document>,
) -> Result<Version> {
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

pub(in crate::document) async fn draft_wordings(
    tx: &mut Reader,
    version: Id<Version>,
) -> Result<Vec<Wording>> {
    tx.all(
        sql!(
            "select * from provision_wording
             where commune_id = $1 and version_id = $2 order by position"
        ),
        args![tx.scope(), version],
    )
    .await
}

pub(in crate::document) async fn draft_wording(
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

pub(in crate::document) async fn insert_document(
    tx: &mut WriteTx,
    document: &Document,
) -> Result<()> {
    let params = args![
        tx.scope(),
        document.id,
        document.process_id,
        document.kind.word(),
        &document.title_ar,
        &document.title_fr,
        &document.introduction_ar,
        &document.introduction_fr,
        document.model_id
    ];
    let statement = sql!(
        "insert into document (commune_id, id, process_id, kind, title_ar, title_fr,
             introduction_ar, introduction_fr, model_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
    );
    tx.run(statement, params).await.map(drop)
}

/// Opens an empty draft.
pub(in crate::document) async fn insert_draft(
    tx: &mut WriteTx,
    document: Id<Document>,
) -> Result<Id<Version>> {
    let id: Id<Version> = tx.id();
    let params = args![tx.scope(), document, id, VersionState::Draft.word()];
    let statement = sql!(
        "insert into version (commune_id, document_id, id, number, state, stage_kind, note_ar,
             note_fr, revision)
         values ($1, $2, $3, 0, $4, 'preparation', '', '', 1)"
    );
    tx.run(statement, params).await?;
    Ok(id)
}

/// A provision about to stand in a draft.
pub(in crate::document) struct Fresh<'a> {
    pub(in crate::document) document: Id<Document>,
    pub(in crate::document) version: Id<Version>,
    pub(in crate::document) level: crate::document::Level,
    pub(in crate::document) model: Option<Uuid>,
    pub(in crate::document) position: i64,
    pub(in crate::document) words: &'a Words,
    pub(in crate::document) changed: bool,
}

pub(in crate::document) async fn insert_provision(
    tx: &mut WriteTx,
    fresh: &Fresh<'_>,
) -> Result<Id<Provision>> {
    let id: Id<Provision> = tx.id();
    let provision =
        args![tx.scope(), fresh.document, id, fresh.level.word(), fresh.model, tx.now()];
    let statement = sql!(
        "insert into provision (commune_id, document_id, id, level, model_provision_id, created_at)
         values ($1, $2, $3, $4, $5, $6)"
    );
    tx.run(statement, provision).await?;
    let wording = args![
        tx.scope(),
        fresh.version,
        id,
        fresh.position,
        &fresh.words.heading_ar,
        &fresh.words.heading_fr,
        &fresh.words.body_ar,
        &fresh.words.body_fr,
        fresh.changed
    ];
    let statement = sql!(
        "insert into wording (commune_id, version_id, provision_id, position, number, heading_ar,
             heading_fr, body_ar, body_fr, changed, repealed, revision)
         values ($1, $2, $3, $4, '', $5, $6, $7, $8, $9, false, 1)"
    );
    tx.run(statement, wording).await?;
    Ok(id)
}

/// Writes the words of a draft's wording, if nobody else did since.
pub(in crate::document) async fn update_words(
    tx: &mut WriteTx,
    wording: &Wording,
    words: &Words,
    changed: bool,
) -> Result<()> {
    let params = args![
        tx.scope(),
        wording.version_id,
        wording.provision_id,
        wording.revision,
        &words.heading_ar,
        &words.heading_fr,
        &words.body_ar,
        &words.body_fr,
        changed
    ];
    let statement = sql!(
        "update wording set heading_ar = $5, heading_fr = $6, body_ar = $7, body_fr = $8,
                changed = $9, revision = revision + 1
         where commune_id = $1 and version_id = $2 and provision_id = $3 and revision = $4"
    );
    tx.run_fresh(statement, params).await
}

pub(in crate::document) async fn update_repealed(
    tx: &mut WriteTx,
    wording: &Wording,
    repealed: bool,
    changed: bool,
) -> Result<()> {
    let params = args![
        tx.scope(),
        wording.version_id,
        wording.provision_id,
        wording.revision,
        repealed,
        changed
    ];
    let statement = sql!(
        "update wording set repealed = $5, changed = $6, revision = revision + 1
         where commune_id = $1 and version_id = $2 and provision_id = $3 and revision = $4"
    );
    tx.run_fresh(statement, params).await
}

/// Gives a provision its place and number; words and revision stay.
pub(in crate::document) async fn update_place(
    tx: &mut WriteTx,
    wording: &Wording,
    position: i64,
    number: &str,
) -> Result<()> {
    let params = args![tx.scope(), wording.version_id, wording.provision_id, position, number];
    let statement = sql!(
        "update wording set position = $4, number = $5
         where commune_id = $1 and version_id = $2 and provision_id = $3"
    );
    tx.run(statement, params).await.map(drop)
}
