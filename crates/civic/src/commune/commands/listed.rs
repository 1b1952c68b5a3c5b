//! Taking a list of quarters or bodies, whole.

use base::{Action, Actor, CommuneId, Place, Result};
use db::Database;

use crate::commune::{
    Body, Happened, Quarter,
    rules::{
        again::Chosen,
        deeds::{Deeds, Taken},
    },
    store as rows,
};

/// Takes a list of quarters at the end of the commune's own.
pub async fn list_quarters(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    list: &[Quarter],
    chosen: &[Option<Chosen<Quarter>>],
) -> Result<Taken> {
    actor.require(Action::KeepCommune, Place::Commune(commune))?;
    let mut tx = db.write(commune).await?;
    let mut deeds = Deeds::of(&rows::quarters(&mut tx).await?, list, chosen)?;
    let taken = deeds.taken(list.len());
    if taken.added + taken.changed == 0 {
        return Ok(taken);
    }
    for quarter in &mut deeds.added {
        quarter.id = tx.id();
        rows::insert_quarter(&mut tx, quarter, false).await?;
    }
    for quarter in &deeds.changed {
        rows::update_quarter(&mut tx, quarter).await?;
    }
    let [added, changed] = [&deeds.added, &deeds.changed].map(|it| Deeds::identities(it));
    let listed = Happened::QuartersListed { commune: commune.uuid(), added, changed };
    tx.commit(actor, listed).await?;
    Ok(taken)
}

/// Takes a list of bodies into the register.
pub async fn list_bodies(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    list: &[Body],
    chosen: &[Option<Chosen<Body>>],
) -> Result<Taken> {
    actor.require(Action::KeepCommune, Place::Commune(commune))?;
    let mut tx = db.write(commune).await?;
    let mut deeds = Deeds::of(&rows::bodies(&mut tx).await?, list, chosen)?;
    let taken = deeds.taken(list.len());
    if taken.added + taken.changed == 0 {
        return Ok(taken);
    }
    for body in &mut deeds.added {
        body.id = tx.id();
        rows::insert_body(&mut tx, body).await?;
    }
    for body in &deeds.changed {
        rows::update_body(&mut tx, body).await?;
    }
    let [entered, changed] = [&deeds.added, &deeds.changed].map(|it| Deeds::identities(it));
    let listed = Happened::BodiesListed { commune: commune.uuid(), entered, changed };
    tx.commit(actor, listed).await?;
    Ok(taken)
}
