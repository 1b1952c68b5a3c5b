//! Fixing people to a group before it is drawn.

use base::{Action, Actor, CommuneId, Error, Id, Place, Result};
use db::Database;

use super::{
    super::super::{Happened, Participant, Session, store as rows},
    MOST, undrawn,
};

/// People to fix to the group of a number: whoever leads it, or two who work
/// together.
#[derive(Debug, Clone)]
pub struct FixSeats {
    /// The commune.
    pub commune: CommuneId,
    /// The session.
    pub session: Id<Session>,
    /// Who.
    pub people: Vec<Id<Participant>>,
    /// The group's number.
    pub number: usize,
}

/// Fixes people to a group; the next drawing keeps them there. Who was fixed to
/// another group of the session is fixed to this one now.
pub async fn fix_seats(db: &Database, actor: &Actor, input: FixSeats) -> Result<()> {
    let FixSeats { commune, session, people, number } = input;
    actor.require(Action::RunWorkshop, Place::Commune(commune))?;
    if number == 0 || number > MOST {
        return Err(Error::invalid("number", "fault-group-unknown"));
    }
    if people.is_empty() {
        return Err(Error::invalid("participant", "fault-required"));
    }
    let (mut tx, row) = undrawn(db.write(commune).await?, session).await?;
    let number = i64::try_from(number).map_err(Error::bug)?;
    for person in &people {
        rows::participant(&mut tx, row.workshop_id, *person).await?;
        rows::fix(&mut tx, session, *person, number).await?;
    }
    let participants = people.iter().map(|id| id.uuid()).collect();
    let happened = Happened::SeatsFixed { session: session.uuid(), participants, number };
    tx.commit(actor, happened).await?;
    Ok(())
}

/// Frees somebody who was fixed to a group.
pub async fn free_seat(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    session: Id<Session>,
    participant: Id<Participant>,
) -> Result<()> {
    actor.require(Action::RunWorkshop, Place::Commune(commune))?;
    let (mut tx, _) = undrawn(db.write(commune).await?, session).await?;
    if rows::free(&mut tx, session, participant).await? > 0 {
        let (session, participant) = (session.uuid(), participant.uuid());
        tx.commit(actor, Happened::SeatFreed { session, participant }).await?;
    }
    Ok(())
}
