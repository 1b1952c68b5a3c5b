//! Fixing people to a group before it is drawn.

use base::{Action, Actor, CommuneId, Error, Id, Place, Result};
use db::Database;

use super::{
    super::super::{Happened, Participant, Sitting, store as rows},
    MOST, undrawn,
};

/// People to fix to the group of a number: whoever leads it, or two who work
/// together.
#[derive(Debug, Clone)]
pub struct FixSeats {
    /// The commune.
    pub commune: CommuneId,
    /// The session.
    pub sitting: Id<Sitting>,
    /// Who.
    pub people: Vec<Id<Participant>>,
    /// The group's number.
    pub number: usize,
}

/// Fixes people to a group; the next drawing keeps them there. Who was fixed to
/// another group of the session is fixed to this one now.
pub async fn fix_seats(db: &Database, actor: &Actor, input: FixSeats) -> Result<()> {
    let FixSeats { commune, sitting, people, number } = input;
    actor.require(Action::RunWorkshop, Place::Commune(commune))?;
    if number == 0 || number > MOST {
        return Err(Error::invalid("number", "fault-group-unknown"));
    }
    if people.is_empty() {
        return Err(Error::invalid("participant", "fault-required"));
    }
    let (mut tx, row) = undrawn(db.write(commune).await?, sitting).await?;
    let number = i64::try_from(number).map_err(Error::bug)?;
    for person in &people {
        rows::participant(&mut tx, row.workshop_id, *person).await?;
        rows::fix(&mut tx, sitting, *person, number).await?;
    }
    let participants = people.iter().map(|id| id.uuid()).collect();
    let happened = Happened::SeatsFixed { sitting: sitting.uuid(), participants, number };
    tx.commit(actor, happened).await?;
    Ok(())
}

/// Frees somebody who was fixed to a group.
pub async fn free_seat(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    sitting: Id<Sitting>,
    participant: Id<Participant>,
) -> Result<()> {
    actor.require(Action::RunWorkshop, Place::Commune(commune))?;
    let (mut tx, _) = undrawn(db.write(commune).await?, sitting).await?;
    if rows::free(&mut tx, sitting, participant).await? > 0 {
        let (sitting, participant) = (sitting.uuid(), participant.uuid());
        tx.commit(actor, Happened::SeatFreed { sitting, participant }).await?;
    }
    Ok(())
}
