//! People who come without being on the list.

use base::{Actor, CommuneId, Error, Id, Instant, Result};
use db::{Database, Reader};
use uuid::Uuid;

use super::{
    super::{Happened, Sighting, What},
    day_code::new_day_code,
    note, require_the_door, seen_at,
};
use crate::{
    people::commands::name_person,
    workshop::{
        Happened as Gathered, Participant, Workshop,
        commands::{Entering, NewParticipant, enter},
        gate::{self, DayChange, Needs},
        store as rows,
    },
};

/// Somebody at the door who is not on the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Uninvited {
    /// Who.
    pub person: NewParticipant,
    /// The identity that the form gave them, if it did: sent twice with it and
    /// the same name, it is one person.
    pub key: Option<Uuid>,
    /// Whether the key was made for this arrival alone, by a device that keeps
    /// what it has not sent: then it is one person whatever the name. A device
    /// keeps no names on its disk, so the name may come after the arrival.
    pub kept: bool,
    /// When they came; now, where nothing is said.
    pub at: Option<Instant>,
    /// The device that entered them, or the account.
    pub device: Uuid,
}

/// Enters somebody who came without being on the list; they are there at once,
/// with a code of the day by which they vote.
pub async fn come_uninvited(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    workshop: Id<Workshop>,
    came: Uninvited,
) -> Result<Id<Participant>> {
    require_the_door(actor, commune)?;
    let tx = db.write(commune).await?;
    let at = seen_at(&tx, came.at);
    let (mut tx, day) = gate::pass(tx, workshop, Needs::UnclosedAt(at)).await?;
    let key = match known(&mut tx, workshop, came.key).await? {
        Some(known) if came.kept => return name(tx, actor, &known, &came.person.name).await,
        Some(known) if known.name == base::visible(&came.person.name) => return Ok(known.id),
        // Somebody else's name under a known key: the desk went back to a form
        // already sent, and whoever stands at the door is not to be lost.
        Some(_) => None,
        None => came.key.map(Id::new),
    };
    let id = enter(&mut tx, workshop, &came.person, Entering::WalkIn(key)).await?;
    let (what, device) = (What::Came, came.device);
    let seen = Sighting { id: tx.id(), participant_id: id, what, about: None, at, device };
    note(&mut tx, &day, seen).await?;
    new_day_code(&mut tx, workshop, id).await?;
    let arrived = Gathered::ParticipantArrived { participant: id.uuid(), walk_in: true };
    tx.commit(actor, arrived).await?;
    Ok(id)
}

/// The person that a repeated sending is.
async fn known(
    tx: &mut Reader,
    workshop: Id<Workshop>,
    key: Option<Uuid>,
) -> Result<Option<Participant>> {
    let Some(key) = key else { return Ok(None) };
    match rows::participant(tx, workshop, Id::new(key)).await {
        Ok(known) => Ok(Some(known)),
        Err(Error::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Gives the name of somebody who was entered without one.
async fn name(
    mut tx: DayChange,
    actor: &Actor,
    known: &Participant,
    name: &str,
) -> Result<Id<Participant>> {
    if known.name.is_empty() && !base::visible(name).is_empty() {
        name_person(&mut tx, known.person_id, name).await?;
        tx.commit(actor, Happened::WalkInNamed { participant: known.id.uuid() }).await?;
    }
    Ok(known.id)
}
