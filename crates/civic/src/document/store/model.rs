//! Reading the models that a text may start from; the programme writes them.

use base::{Id, Result};
use db::{Reader, args, sql};
use uuid::Uuid;

use crate::{
    document::{Document, ModelProvision},
    process::ProcessKind,
    programme::Model,
};

/// Whether one of the commune's programmes handed down a model of that kind.
pub(in crate::document) async fn model_exists(
    tx: &mut Reader,
    model: Id<Model>,
    kind: ProcessKind,
) -> Result<bool> {
    let found: Option<(Id<Model>,)> = tx
        .first(
            sql!(
                "select m.id from model m
                 join programme_commune pc on pc.programme_id = m.programme_id
                 where pc.commune_id = $1 and pc.left_at is null and m.id = $2 and m.kind = $3"
            ),
            args![tx.scope(), model, kind.word()],
        )
        .await?;
    Ok(found.is_some())
}

pub(in crate::document) async fn model_provision(
    tx: &mut Reader,
    id: Uuid,
) -> Result<Option<ModelProvision>> {
    tx.first(sql!("select * from model_provision where id = $1"), args![id]).await
}

pub(in crate::document) async fn model_provisions(
    tx: &mut Reader,
    model: Id<Model>,
) -> Result<Vec<ModelProvision>> {
    tx.all(
        sql!("select * from model_provision where model_id = $1 order by position"),
        args![model],
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
            "select m.* from model_provision m
             join document d on d.model_id = m.model_id
             where d.commune_id = $1 and d.id = $2"
        ),
        args![tx.scope(), document],
    )
    .await
}
