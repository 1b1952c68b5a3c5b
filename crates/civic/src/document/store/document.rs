//! Statements on `document`: a commune's charter, its action plan.

use base::{Id, Result};
use db::{Reader, WriteTx, args, sql};

use crate::{
    document::{Document, Version},
    process::{Process, ProcessKind},
};

/// The text of the current process of a kind.
pub(in crate::document) async fn document(
    tx: &mut Reader,
    kind: ProcessKind,
) -> Result<Option<Document>> {
    tx.first(
        sql!(
            "select d.* from document d
             join current_process p on p.commune_id = d.commune_id and p.id = d.process_id
             where d.commune_id = $1 and d.kind = $2"
        ),
        args![tx.scope(), kind.word()],
    )
    .await
}

/// The text of the process of a kind that is worked on.
pub(in crate::document) async fn working_document(
    tx: &mut Reader,
    kind: ProcessKind,
) -> Result<Option<Document>> {
    tx.first(
        sql!(
            "select d.* from document d
             join working_process p on p.commune_id = d.commune_id and p.id = d.process_id
             where d.commune_id = $1 and d.kind = $2"
        ),
        args![tx.scope(), kind.word()],
    )
    .await
}

/// The text of a process of whichever edition.
pub(in crate::document) async fn document_in(
    tx: &mut Reader,
    process: Id<Process>,
) -> Result<Option<Document>> {
    tx.first(
        sql!("select * from document where commune_id = $1 and process_id = $2"),
        args![tx.scope(), process],
    )
    .await
}

pub(in crate::document) async fn document_by_id(
    tx: &mut Reader,
    id: Id<Document>,
) -> Result<Document> {
    tx.one(sql!("select * from document where commune_id = $1 and id = $2"), args![tx.scope(), id])
        .await
}

pub(in crate::document) async fn document_of(
    tx: &mut Reader,
    version: Id<Version>,
) -> Result<Document> {
    tx.one(
        sql!(
            "select d.* from document d
             join version v on v.commune_id = d.commune_id and v.document_id = d.id
             where d.commune_id = $1 and v.id = $2"
        ),
        args![tx.scope(), version],
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
        &document.title.ar,
        &document.title.fr,
        &document.introduction.ar,
        &document.introduction.fr,
        document.model_id
    ];
    let statement = sql!(
        "insert into document (commune_id, id, process_id, kind, title_ar, title_fr,
             introduction_ar, introduction_fr, model_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
    );
    tx.run(statement, params).await.map(drop)
}
