//! Taking a list of commitments, whole.

use base::{Action, Actor, CommuneId, Place, Result};
use db::{Database, WriteTx};

use super::{explain, rows, tell};
use crate::{
    commune::rules::deeds::{Deeds, Taken},
    openness::{Deed, Happened, ListCommitments, Listed, Told, queries},
};

/// Takes a list of commitments at the end of those that are there. What it
/// changes in public says where the list comes from.
pub async fn list_commitments(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    listed: ListCommitments,
) -> Result<Taken> {
    actor.require(Action::DraftText, Place::Commune(commune))?;
    let mut tx = db.write(commune).await?;
    let there: Vec<Listed> = queries::listed(&mut tx).await?;
    let mut deeds = Deeds::of(&there, &listed.list, &listed.chosen)?;
    let taken = deeds.taken(listed.list.len());
    if taken.added + taken.changed == 0 {
        return Ok(taken);
    }
    for it in &mut deeds.added {
        (it.commitment.id, it.commitment.kind) = (tx.id(), listed.kind);
        rows::insert(&mut tx, &it.commitment).await?;
        tell_of(&mut tx, it).await?;
    }
    for it in &deeds.changed {
        rows::update(&mut tx, &it.commitment).await?;
        explain(&mut tx, &it.commitment, Deed::Changed, &listed.reason).await?;
        tell_of(&mut tx, it).await?;
    }
    let [added, changed] = [&deeds.added, &deeds.changed].map(|it| Deeds::identities(it));
    let event = Happened::CommitmentsListed { commune: commune.uuid(), added, changed };
    tx.commit(actor, event).await?;
    Ok(taken)
}

/// Tells what a list says of how far a commitment is, on the day it is taken.
async fn tell_of(tx: &mut WriteTx, it: &Listed) -> Result<()> {
    let Some(told) = &it.told else { return Ok(()) };
    let told = Told { told_on: tx.now().day(), ..told.clone() };
    tell(tx, it.commitment.id, &told).await.map(drop)
}
