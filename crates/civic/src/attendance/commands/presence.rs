//! Taking back an arrival that was marked by mistake.

use base::{Action, Actor, CommuneId, Error, Id, Place, Result};
use db::Database;
use uuid::Uuid;

use super::{note, standing_sightings};
use crate::{
    attendance::{Sighting, What},
    workshop::{
        Happened, Participant, Workshop,
        gate::{self, Needs},
        store as rows,
    },
};

/// Takes back an arrival marked by mistake. Somebody who already sits in a
/// group was there: they can only leave.
pub async fn take_back_arrival(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    workshop: Id<Workshop>,
    id: Id<Participant>,
) -> Result<()> {
    actor.require(Action::MarkPresence, Place::Commune(commune))?;
    let (mut tx, day) = gate::pass(db.write(commune).await?, workshop, Needs::Unclosed).await?;
    let found = rows::participant(&mut tx, workshop, id).await?;
    if rows::sits_in_a_group(&mut tx, id).await? {
        return Err(Error::Refused("refused-already-seated"));
    }
    if found.arrived_at.is_some() {
        let device = actor.account().map_or(Uuid::nil(), Id::uuid);
        for about in standing_sightings(&mut tx, id).await? {
            let (what, about, at) = (What::Mistaken, Some(about), tx.now());
            let seen = Sighting { id: tx.id(), participant_id: id, what, about, at, device };
            note(&mut tx, &day, seen).await?;
        }
        tx.commit(actor, Happened::ArrivalTakenBack { participant: id.uuid() }).await?;
    }
    Ok(())
}
