//! What was said, as everybody may read it.

use base::{Id, Result};
use db::{Reader, args, sql};
use uuid::Uuid;

use crate::{
    commune::Body,
    consultation::{Contribution, Held, Voice},
    document::Provision,
    process::Stage,
};

pub(in super::super) async fn of_provision(
    tx: &mut Reader,
    provision: Id<Provision>,
    from: Option<Id<Contribution>>,
) -> Result<Vec<Voice>> {
    // Identities are made in the order of coming; the last of all stands for the latest.
    let from = from.unwrap_or(Id::new(Uuid::max()));
    tx.all(
        sql!(
            "select * from voice where commune_id = $1 and provision_id = $2 and id <= $3
             order by id desc limit 31"
        ),
        args![tx.scope(), provision, from],
    )
    .await
}

pub(in super::super) async fn of_body(
    tx: &mut Reader,
    body: Id<Body>,
    stage: Id<Stage>,
) -> Result<Vec<Held>> {
    tx.all(
        sql!(
            "select * from voice where commune_id = $1 and body_id = $2 and stage_id = $3
             order by received_at desc, id desc"
        ),
        args![tx.scope(), body, stage],
    )
    .await
}
