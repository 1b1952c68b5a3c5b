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
use crate::workshop::{Participant, Workshop, gate::DayChange, store as rows};

fn require_the_door(actor: &Actor, commune: CommuneId) -> Result<()> {
    actor.require(Action::MarkPresence, Place::Commune(commune))
}

/// Adds a sighting within a change, and repeats what follows from it at the
/// participant. The first arrival opens the workshop.
async fn note(tx: &mut DayChange, workshop: Id<Workshop>, seen: Sighting) -> Result<Presence> {
    own::insert_sighting(tx, workshop, &seen).await?;
    let standing = restate(tx, seen.participant_id).await?;
    if seen.what == What::Came {
        rows::open_workshop(tx, workshop).await?;
    }
    Ok(standing)
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
    let mut alike =
        codes.into_iter().filter(|(_, code, row)| is(code) || row.as_deref().is_some_and(is));
    match (alike.next(), alike.next()) {
        (Some((id, ..)), None) => Ok(id),
        _ => Err(Error::invalid("code", "fault-code-unknown")),
    }
}
