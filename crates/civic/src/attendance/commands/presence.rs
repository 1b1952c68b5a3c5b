//! Who is there: marked once however often they are marked.

use base::{Action, Actor, CommuneId, Error, Id, Place, Result};
use db::{Database, Reader, WriteTx, secret};
use uuid::Uuid;

use super::{Uninvited, come_uninvited, note, standing_sightings};
use crate::{
    attendance::{Sighting, What},
    workshop::{
        Happened, Participant, Workshop,
        commands::NewParticipant,
        gate::{self, Needs},
        store as rows,
    },
};

/// By what somebody is recognised at the door.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mark {
    /// By their place on the list.
    Participant(Id<Participant>),
    /// By the code of their invitation, as typed or scanned.
    Code(String),
}

/// Somebody marked at the door.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Marked {
    /// Who.
    pub participant: Id<Participant>,
    /// Whether they had been marked before: a second scan changes nothing.
    pub already: bool,
}

/// Marks that somebody is there. The first arrival opens the workshop.
pub async fn mark_present(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    workshop: Id<Workshop>,
    who: Mark,
) -> Result<Marked> {
    actor.require(Action::MarkPresence, Place::Commune(commune))?;
    let (mut tx, _) = gate::pass(db.write(commune).await?, workshop, Needs::Unclosed).await?;
    let found = find(&mut tx, workshop, who).await?;
    if found.is_here() {
        return Ok(Marked { participant: found.id, already: true });
    }
    let seen = marked_now(&tx, actor, found.id, What::Came, None);
    note(&mut tx, workshop, seen).await?;
    let participant = found.id.uuid();
    tx.commit(actor, Happened::ParticipantArrived { participant, walk_in: false }).await?;
    Ok(Marked { participant: found.id, already: false })
}

/// What somebody with an account marks with their own hand, as they mark it.
fn marked_now(
    tx: &WriteTx,
    actor: &Actor,
    who: Id<Participant>,
    what: What,
    about: Option<Id<Sighting>>,
) -> Sighting {
    let device = actor.account().map_or(Uuid::nil(), Id::uuid);
    Sighting { id: tx.id(), participant_id: who, what, about, at: tx.now(), device }
}

async fn find(tx: &mut Reader, workshop: Id<Workshop>, who: Mark) -> Result<Participant> {
    match who {
        Mark::Participant(id) => rows::participant(tx, workshop, id).await,
        Mark::Code(typed) => {
            let code = secret::tidy_code(&typed);
            let found = rows::participant_by_code(tx, workshop, &code).await?;
            found.ok_or_else(|| Error::invalid("code", "fault-code-unknown"))
        }
    }
}

/// Enters somebody who came without being on the list; they are there at once.
/// Sent twice with the key of its form, it is one person.
pub async fn walk_in(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    workshop: Id<Workshop>,
    person: NewParticipant,
    key: Option<Uuid>,
) -> Result<Id<Participant>> {
    let device = actor.account().map_or(Uuid::nil(), Id::uuid);
    let came = Uninvited { person, key, kept: false, at: None, device };
    come_uninvited(db, actor, commune, workshop, came).await
}

/// Marks that somebody left before the end.
pub async fn mark_left(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    workshop: Id<Workshop>,
    id: Id<Participant>,
) -> Result<()> {
    actor.require(Action::MarkPresence, Place::Commune(commune))?;
    let (mut tx, _) = gate::pass(db.write(commune).await?, workshop, Needs::Unclosed).await?;
    if rows::participant(&mut tx, workshop, id).await?.is_here() {
        let seen = marked_now(&tx, actor, id, What::Left, None);
        note(&mut tx, workshop, seen).await?;
        tx.commit(actor, Happened::ParticipantLeft { participant: id.uuid() }).await?;
    }
    Ok(())
}

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
    let (mut tx, _) = gate::pass(db.write(commune).await?, workshop, Needs::Unclosed).await?;
    let found = rows::participant(&mut tx, workshop, id).await?;
    if rows::sits_in_a_group(&mut tx, id).await? {
        return Err(Error::Refused("refused-already-seated"));
    }
    if found.arrived_at.is_some() {
        for about in standing_sightings(&mut tx, id).await? {
            let seen = marked_now(&tx, actor, id, What::Mistaken, Some(about));
            note(&mut tx, workshop, seen).await?;
        }
        tx.commit(actor, Happened::ArrivalTakenBack { participant: id.uuid() }).await?;
    }
    Ok(())
}
