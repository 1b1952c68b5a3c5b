//! What a device at the door tells, at once or when it has a connection again.

use base::{Actor, CommuneId, Error, Id, Instant, Result};
use db::{Database, secret};
use uuid::Uuid;

use super::{
    super::{Happened, Sighting, Told, What, store as own},
    by_mark, note, require_the_door, seen_at,
};
use crate::workshop::{
    Participant, Workshop,
    gate::{self, Needs},
    store as rows,
};

/// By what a device recognised somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Recognised {
    /// By their place on the list, found by name.
    Participant(Id<Participant>),
    /// By the code of their invitation.
    Code(String),
    /// By the mark of their code, under the salt that the device was given.
    Mark {
        /// The salt.
        salt: String,
        /// The mark.
        mark: String,
    },
}

/// Something that a device saw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// Its identity, made by the device.
    pub id: Id<Sighting>,
    /// Who was seen.
    pub who: Recognised,
    /// What was seen.
    pub what: What,
    /// The sighting that was a mistake.
    pub about: Option<Id<Sighting>>,
    /// When, by the device's clock; now, where it says nothing.
    pub at: Option<Instant>,
    /// The device.
    pub device: Uuid,
}

/// Tells what was seen. Told twice, it is one thing. Gives who it was, and
/// whether they had been there before.
pub async fn tell(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    workshop: Id<Workshop>,
    seen: Seen,
) -> Result<(Id<Participant>, bool)> {
    require_the_door(actor, commune)?;
    let mut tx = db.write(commune).await?;
    if let Some(known) = own::sighting(&mut tx, seen.id).await? {
        return Ok((known.participant_id, false));
    }
    let at = seen_at(&tx, seen.at);
    let (mut tx, day) = gate::pass(tx, workshop, Needs::UnclosedAt(at)).await?;
    let who = match &seen.who {
        Recognised::Participant(id) => *id,
        Recognised::Code(typed) => {
            let code = secret::tidy_code(typed);
            let found = rows::participant_by_code(&mut tx, workshop, &code).await?;
            found.ok_or_else(|| Error::invalid("code", "fault-code-unknown"))?.id
        }
        Recognised::Mark { salt, mark } => by_mark(&mut tx, workshop, salt, mark).await?,
    };
    let found = rows::participant(&mut tx, workshop, who).await?;
    if seen.what == What::Mistaken && rows::sits_in_a_group(&mut tx, who).await? {
        return Err(Error::Refused("refused-already-seated"));
    }
    let (what, about, device) = (seen.what, seen.about, seen.device);
    let sighting = Sighting { id: seen.id, participant_id: who, what, about, at, device };
    let sightings = vec![Told::from(&sighting)];
    note(&mut tx, &day, sighting).await?;
    let happened = Happened::PresenceSeen { workshop: workshop.uuid(), sightings };
    tx.commit(actor, happened).await?;
    Ok((who, found.is_here()))
}
