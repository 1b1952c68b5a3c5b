//! Somebody who stands on the list twice becomes one; somebody who did nothing
//! is taken off it. What they did stands in every room of the day, so that the
//! last of them decides.

use base::{Action, Actor, CommuneId, Error, Id, Place, Result};
use db::{Database, Reader};

use super::super::{
    Happened,
    rules::deeds::{self, Deeds},
    store as own,
};
use crate::{
    attendance::commands::{join_sightings, was_seen},
    people::{
        Sex,
        commands::{correct_person, forget_person},
        rules::together,
    },
    plenary::commands::{join_votes, took_part},
    workshop::{
        Participant, Workshop,
        gate::{self, DayChange, Needs},
        store as rows,
    },
};

/// Two rows of the list that are one person.
#[derive(Debug, Clone, Copy)]
pub struct JoinParticipants {
    /// The commune.
    pub commune: CommuneId,
    /// The workshop.
    pub workshop: Id<Workshop>,
    /// The row whose words hold; where it says nothing, the other's do.
    pub right: Id<Participant>,
    /// The other one.
    pub other: Id<Participant>,
}

/// Joins two rows of one person: what was seen of either, where they sit,
/// where they voted and what they replied is one person's then. The row that
/// groups were drawn with stays, because its drawing is published; otherwise
/// the one whose words hold. Gives the one that stays.
pub async fn join_participants(
    db: &Database,
    actor: &Actor,
    input: JoinParticipants,
) -> Result<Id<Participant>> {
    let JoinParticipants { commune, workshop, right, other } = input;
    actor.require(Action::PrepareWorkshop, Place::Commune(commune))?;
    let (mut tx, _) = gate::pass(db.write(commune).await?, workshop, Needs::Unclosed).await?;
    if right == other {
        return Err(Error::invalid("other", "fault-join-same"));
    }
    let right = rows::participant(&mut tx, workshop, right).await?;
    let other = rows::participant(&mut tx, workshop, other).await?;
    let (done, more) = (all_deeds(&mut tx, right.id).await?, all_deeds(&mut tx, other.id).await?);
    deeds::may_join(&done, &more)?;
    let (stays, goes) = if more.drawn { (&other, &right) } else { (&right, &other) };
    join_sightings(&mut tx, goes.id, stays.id).await?;
    join_votes(&mut tx, goes.id, stays.id).await?;
    own::move_certificate(&mut tx, goes.id, stays.id).await?;
    rows::move_fixed(&mut tx, goes.id, stays.id).await?;
    let joined = rows::Joined {
        category: right.category_id,
        sex: if right.sex == Sex::Unsaid { other.sex } else { right.sex },
        invited_at: [right.invited_at, other.invited_at].into_iter().flatten().min(),
        walk_in: right.walk_in && other.walk_in,
        evaluated: done.evaluated || more.evaluated,
    };
    rows::set_joined(&mut tx, stays.id, &joined).await?;
    let name = if right.name.is_empty() { &other.name } else { &right.name };
    let (contact, details) =
        together((&right.contact, &right.details), (&other.contact, &other.details));
    correct_person(&mut tx, stays.person_id, name, &contact, &details).await?;
    take_off(&mut tx, goes).await?;
    let (workshop, stays) = (workshop.uuid(), stays.id);
    let joined = Happened::ParticipantsJoined {
        workshop,
        stays: stays.uuid(),
        goes: goes.id.uuid(),
        right: right.id.uuid(),
    };
    tx.commit(actor, joined).await?;
    Ok(stays)
}

/// Takes somebody who did nothing yet off the list; their code opens nothing
/// any more.
pub async fn remove_participant(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    workshop: Id<Workshop>,
    participant: Id<Participant>,
) -> Result<()> {
    actor.require(Action::PrepareWorkshop, Place::Commune(commune))?;
    let (mut tx, _) = gate::pass(db.write(commune).await?, workshop, Needs::Unclosed).await?;
    let known = rows::participant(&mut tx, workshop, participant).await?;
    deeds::may_remove(&all_deeds(&mut tx, participant).await?)?;
    take_off(&mut tx, &known).await?;
    let (workshop, participant) = (workshop.uuid(), participant.uuid());
    tx.commit(actor, Happened::ParticipantRemoved { workshop, participant }).await?;
    Ok(())
}

async fn take_off(tx: &mut DayChange, who: &Participant) -> Result<()> {
    rows::delete_participant(tx, who.id).await?;
    forget_person(tx, who.person_id).await
}

/// What somebody did, in all rooms of the day.
async fn all_deeds(tx: &mut Reader, who: Id<Participant>) -> Result<Deeds> {
    let (ballots, sentences) = took_part(tx, who).await?;
    Ok(Deeds {
        seen: was_seen(tx, who).await?,
        drawn: rows::is_drawn(tx, who).await?,
        ballots,
        sentences,
        evaluated: rows::has_evaluated(tx, who).await?,
        certified: own::has_certificate(tx, who).await?,
    })
}
