//! The council's decision.

use base::{Id, Result};
use db::{Reader, WriteTx, args, sql};

use crate::process::{Adoption, Process};

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
    let params = args![tx.scope(), *process_id, *id, *version_id, number, *decided_on, tx.now()];
    tx.run(statement, params).await.map(drop)
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
