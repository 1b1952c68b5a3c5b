//! Statements on `version`. A version that has a number knows one later
//! change, its adoption.

use base::{Id, Result};
use db::{Reader, WriteTx, args, sql};

use crate::{
    document::{
        Document, Provision, Version, VersionState, commands::Publication, measure::CANONICAL_FORM,
    },
    process::Process,
};

/// The versions of a text, the newest first; the draft, of number 0, last.
pub(in crate::document) async fn versions(
    tx: &mut Reader,
    document: Id<Document>,
) -> Result<Vec<Version>> {
    tx.all(
        sql!(
            "select * from version
             where commune_id = $1 and document_id = $2 order by number desc"
        ),
        args![tx.scope(), document],
    )
    .await
}

/// The published versions of the text of a process, the newest first.
pub(in crate::document) async fn versions_in(
    tx: &mut Reader,
    process: Id<Process>,
) -> Result<Vec<Version>> {
    tx.all(
        sql!(
            "select v.* from version v
             join document d on d.commune_id = v.commune_id and d.id = v.document_id
             where v.commune_id = $1 and d.process_id = $2 and v.number > 0
             order by v.number desc"
        ),
        args![tx.scope(), process],
    )
    .await
}

pub(in crate::document) async fn version(tx: &mut Reader, id: Id<Version>) -> Result<Version> {
    tx.one(sql!("select * from version where commune_id = $1 and id = $2"), args![tx.scope(), id])
        .await
}

/// The last published version of a text.
pub(in crate::document) async fn newest(
    tx: &mut Reader,
    document: Id<Document>,
) -> Result<Option<Version>> {
    tx.first(
        sql!(
            "select * from version
             where commune_id = $1 and document_id = $2 and number > 0
             order by number desc limit 1"
        ),
        args![tx.scope(), document],
    )
    .await
}

/// The draft of a text.
pub(in crate::document) async fn draft(tx: &mut Reader, document: Id<Document>) -> Result<Version> {
    tx.one(
        sql!("select * from version where commune_id = $1 and document_id = $2 and number = 0"),
        args![tx.scope(), document],
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
            "select v.* from version v
             join provision p on p.commune_id = v.commune_id and p.document_id = v.document_id
             where v.commune_id = $1 and p.id = $2 and v.number = 0"
        ),
        args![tx.scope(), provision],
    )
    .await
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

/// Gives the draft its number and its digest; from here on its words stand.
pub(in crate::document) async fn number_draft(
    tx: &mut WriteTx,
    draft: &Version,
    publication: &Publication,
    number: i64,
    digest: [u8; 32],
) -> Result<()> {
    let params = args![
        tx.scope(),
        draft.id,
        number,
        VersionState::Published.word(),
        publication.stage_kind.word(),
        &publication.note.ar,
        &publication.note.fr,
        tx.now(),
        digest,
        CANONICAL_FORM
    ];
    let statement = sql!(
        "update version set number = $3, state = $4, stage_kind = $5, note_ar = $6, note_fr = $7,
                published_at = $8, digest = $9, canonical_form = $10, revision = revision + 1
         where commune_id = $1 and id = $2 and number = 0"
    );
    tx.run_fresh(statement, params).await
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
