//! What was said, as everybody may read it.

use base::{Id, Result};
use store::{ReadTx, args, sql};

use super::CommuneId;
use crate::{
    commune::Body,
    consultation::{Contribution, Voice},
    document::Provision,
    process::{Process, Stage},
};

pub(in super::super) async fn of_provision(
    tx: &mut ReadTx,
    commune: CommuneId,
    provision: Id<Provision>,
    from: Option<Id<Contribution>>,
) -> Result<Vec<Voice>> {
    // Identities are made in the order of coming.
    tx.all(
        sql!(
            "select * from voice where commune_id = $1 and provision_id = $2
                   and (cast($3 as uuid) is null or id <= $3)
             order by id desc limit 31"
        ),
        args![commune, provision, from],
    )
    .await
}

pub(in super::super) async fn of_whole(
    tx: &mut ReadTx,
    commune: CommuneId,
    process: Id<Process>,
    limit: i64,
) -> Result<Vec<Voice>> {
    tx.all(
        sql!(
            "select * from voice where commune_id = $1 and provision_id is null and process_id = $2
             order by received_at desc, id desc limit $3"
        ),
        args![commune, process, limit],
    )
    .await
}

pub(in super::super) async fn of_body(
    tx: &mut ReadTx,
    commune: CommuneId,
    body: Id<Body>,
    stage: Id<Stage>,
) -> Result<Vec<Voice>> {
    tx.all(
        sql!(
            "select * from voice where commune_id = $1 and body_id = $2 and stage_id = $3
             order by received_at desc, id desc"
        ),
        args![commune, body, stage],
    )
    .await
}
