//! What is done at the door, one intention to a function.

mod day_code;
mod door;
mod presence;
mod signed;
mod walk_in;

pub use day_code::give_day_code;
pub use door::{Recognised, Seen, tell};
pub use presence::take_back_arrival;
pub use signed::{EnterSigned, Reentered, enter_signed};
pub use walk_in::{Uninvited, come_uninvited};

use base::{Action, Actor, CommuneId, Error, Id, Instant, Place, Result};
use db::{Reader, WriteTx};

use super::{Presence, Sighting, What, rules, store as own};
use crate::workshop::{Late, LateKind, Participant, Workshop, gate::DayChange, store as rows};

fn require_the_door(actor: &Actor, commune: CommuneId) -> Result<()> {
    actor.require(Action::MarkPresence, Place::Commune(commune))
}

/// Adds a sighting within a change, and repeats what follows from it at the
/// participant. The first arrival opens the workshop. Once it is closed who was
/// there stands in frozen papers: what is told from then on waits for the office.
async fn note(tx: &mut DayChange, workshop: &Workshop, seen: Sighting) -> Result<()> {
    own::insert_sighting(tx, workshop.id, &seen).await?;
    if workshop.closed_at.is_some() {
        return keep_late(tx, workshop, seen.participant_id).await;
    }
    restate(tx, seen.participant_id).await?;
    if seen.what == What::Came {
        rows::open_workshop(tx, workshop.id).await?;
    }
    Ok(())
}

/// Keeps beside the day that somebody was there after all, or was not.
async fn keep_late(tx: &mut DayChange, workshop: &Workshop, who: Id<Participant>) -> Result<()> {
    let all: rules::Seen = own::sightings_of(tx, who).await?.into_iter().collect();
    let known = rows::participant(tx, workshop.id, who).await?;
    let same = all.standing(who).arrived_at.is_some() == known.arrived_at.is_some();
    if same || rows::waits_for(tx, who).await? {
        return Ok(());
    }
    let id = tx.id::<Late>().uuid();
    let late = Late::new(id, workshop.id, LateKind::Presence, tx.now());
    rows::insert_late(tx, &Late { participant_id: Some(who), ..late }).await
}

/// Repeats what follows from all that was seen of somebody, unless it arrived
/// late and nobody has taken it in.
pub(crate) async fn restate_arrived(tx: &mut WriteTx, who: Id<Participant>) -> Result<()> {
    match rows::is_left_out(tx, who).await? {
        true => Ok(()),
        false => restate(tx, who).await.map(drop),
    }
}

/// When something was seen: now, where nothing is said. A clock that runs ahead
/// has seen nothing of the future.
fn seen_at(tx: &WriteTx, said: Option<Instant>) -> Instant {
    said.map_or(tx.now(), |at| at.min(tx.now()))
}

/// Repeats at a participant what follows from all that was seen of them.
pub(crate) async fn restate(tx: &mut WriteTx, who: Id<Participant>) -> Result<Presence> {
    let all: rules::Seen = own::sightings_of(tx, who).await?.into_iter().collect();
    let standing = all.standing(who);
    rows::set_presence(tx, who, standing.arrived_at, standing.left_at).await?;
    Ok(standing)
}

/// Whether anything was seen of somebody, be it by mistake.
pub(crate) async fn was_seen(tx: &mut Reader, who: Id<Participant>) -> Result<bool> {
    Ok(!own::sightings_of(tx, who).await?.is_empty())
}

/// Says of one what was seen of another, who is the same person.
pub(crate) async fn join_sightings(
    tx: &mut DayChange,
    from: Id<Participant>,
    to: Id<Participant>,
) -> Result<()> {
    own::move_sightings(tx, from, to).await?;
    own::move_day_codes(tx, from, to).await?;
    restate(tx, to).await.map(drop)
}

/// What was seen of somebody and not called a mistake, for taking it back.
async fn standing_sightings(tx: &mut Reader, who: Id<Participant>) -> Result<Vec<Id<Sighting>>> {
    let all: rules::Seen = own::sightings_of(tx, who).await?.into_iter().collect();
    Ok(all.that_stand(who).into_iter().map(|it| it.id).collect())
}

/// Whoever has a mark among the workshop's people, by the code of their
/// invitation or that of their row on the sheet.
async fn by_mark(
    tx: &mut Reader,
    workshop: Id<Workshop>,
    salt: &str,
    mark: &str,
) -> Result<Id<Participant>> {
    let codes = own::codes(tx, workshop).await?;
    let is = |code: &str| rules::mark(salt, code) == mark;
    let mut alike = codes
        .into_iter()
        .filter(|(_, code, row)| is(code.as_ref()) || row.as_deref().is_some_and(is));
    match (alike.next(), alike.next()) {
        (Some((id, ..)), None) => Ok(id),
        _ => Err(Error::invalid("code", "fault-code-unknown")),
    }
}
