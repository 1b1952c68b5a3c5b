//! The council's decision. What it adopts is read from the text's versions
//! and from the answers that changed them.

use base::{Id, Result};
use db::{Reader, WriteTx, args, sql};
use uuid::Uuid;

use crate::process::{Adoption, Process};

/// The last published version of the process's text.
pub(in crate::process) async fn newest_version(
    tx: &mut Reader,
    process: Id<Process>,
) -> Result<Option<(Uuid,)>> {
    tx.first(
        sql!(
            "select v.id from version v
             join document d on d.commune_id = v.commune_id and d.id = v.document_id
             where v.commune_id = $1 and d.process_id = $2 and v.number > 0
             order by v.number desc limit 1"
        ),
        args![tx.scope(), process],
    )
    .await
}

/// How many standing answers changed the draft without being published yet.
pub(in crate::process) async fn unpublished_landings(
    tx: &mut Reader,
    process: Id<Process>,
) -> Result<i64> {
    let row: (i64,) = tx
        .one(
            sql!(
                "select count(*) from landing l
                 join disposition a on a.commune_id = l.commune_id and a.id = l.disposition_id
                      and a.superseded_at is null
                 join version v on v.commune_id = l.commune_id and v.id = l.version_id
                      and v.number = 0
                 join document d on d.commune_id = v.commune_id and d.id = v.document_id
                 where l.commune_id = $1 and d.process_id = $2"
            ),
            args![tx.scope(), process],
        )
        .await?;
    Ok(row.0)
}

pub(in crate::process) async fn insert_adoption(
    tx: &mut WriteTx,
    adoption: &Adoption,
) -> Result<()> {
    let statement = sql!(
        "insert into adoption (commune_id, process_id, id, version_id, number, decided_on,
                               recorded_at)
         values ($1, $2, $3, $4, $5, $6, $7)"
    );
    let Adoption { id, process_id, version_id, number, decided_on } = adoption;
    let params = args![tx.scope(), *process_id, *id, *version_id, number, decided_on, tx.now()];
    tx.run(statement, params).await.map(drop)
}

pub(in crate::process) async fn mark_adopted(tx: &mut WriteTx, version: Uuid) -> Result<()> {
    tx.run(
        sql!("update version set state = 'adopted' where commune_id = $1 and id = $2"),
        args![tx.scope(), version],
    )
    .await
    .map(drop)
}

pub(in crate::process) async fn adoption(
    tx: &mut Reader,
    process: Id<Process>,
) -> Result<Option<Adoption>> {
    tx.first(
        sql!(
            "select id, process_id, version_id, number, decided_on from adoption
             where commune_id = $1 and process_id = $2"
        ),
        args![tx.scope(), process],
    )
    .await
}
