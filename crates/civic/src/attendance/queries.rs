//! Reading what the reception and an invitation's bearer see.

use base::{Action, Actor, Error, Id, Instant, Place, Result};
use db::{Reader, secret};
use uuid::Uuid;

use super::{Holder, Seat, Sighting, What, rules::Marks, store as own};
use crate::{
    framing::paper,
    people::Sex,
    workshop::{Category, Participant, Workshop, store as people},
};

/// A sighting as the desk reads it.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Latest {
    /// Its identity.
    pub id: Id<Sighting>,
    /// Who was seen.
    pub participant_id: Id<Participant>,
    /// What was seen.
    pub what: What,
    /// The sighting that was a mistake.
    pub about: Option<Id<Sighting>>,
    /// When.
    pub at: Instant,
    /// Who saw it.
    pub device: Uuid,
    /// Their name; empty when it was not given or was erased.
    pub name: String,
    /// The sex they said.
    pub sex: Sex,
    /// Their category.
    pub category_id: Id<Category>,
    /// When they first arrived, as it stands now.
    pub arrived_at: Option<Instant>,
    /// When they left, as it stands now.
    pub left_at: Option<Instant>,
}

/// What a device at the door is given of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// How many people are on it.
    pub people: usize,
    /// The marks of their codes, and of their rows on the sheet.
    pub marks: Marks,
}

/// Somebody who was just marked, as the desk greets them.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Arrival {
    /// Their name; empty when it was not given or was erased.
    pub name: String,
    /// The code of their invitation.
    #[sqlx(try_from = "db::Sealed")]
    pub code: String,
    /// When they first arrived.
    pub arrived_at: Option<Instant>,
    /// Whether they came without having been entered before.
    pub walk_in: bool,
    /// The standard category.
    pub category_word: paper::Category,
    /// The paper's words for it.
    pub category_label: String,
}

/// Somebody who was just marked.
pub async fn arrival(
    tx: &mut Reader,
    actor: &Actor,
    workshop: Id<Workshop>,
    participant: Id<Participant>,
) -> Result<Arrival> {
    actor.require(Action::SeePeople, Place::Commune(tx.scope()))?;
    own::arrival(tx, workshop, participant).await
}

/// Whoever holds a code, as typed or scanned; the code is all they need. One
/// that was withdrawn is told from one that never was.
pub async fn holder(tx: &mut Reader, code: &str) -> Result<Holder> {
    let code = secret::tidy_code(code);
    match own::holder(tx, &code).await {
        Err(Error::NotFound) if people::is_withdrawn(tx, &code).await? => {
            Err(Error::Refused("refused-code-withdrawn"))
        }
        found => found,
    }
}

/// Where somebody sits in the groups of the day, in its order.
pub async fn seats(tx: &mut Reader, participant: Id<Participant>) -> Result<Vec<Seat>> {
    own::seats(tx, participant).await
}

/// Where everybody of a workshop sits, in the order of its day.
pub async fn all_seats(
    tx: &mut Reader,
    actor: &Actor,
    workshop: Id<Workshop>,
) -> Result<Vec<Seat>> {
    actor.require(Action::SeePeople, Place::Commune(tx.scope()))?;
    own::all_seats(tx, workshop).await
}

/// What was last seen at any door, newest first.
pub async fn latest(tx: &mut Reader, actor: &Actor, workshop: Id<Workshop>) -> Result<Vec<Latest>> {
    actor.require(Action::SeePeople, Place::Commune(tx.scope()))?;
    own::latest(tx, workshop).await
}

/// What a device at the door needs to recognise the codes of the list.
pub async fn marks(tx: &mut Reader, actor: &Actor, workshop: Id<Workshop>) -> Result<Known> {
    actor.require(Action::MarkPresence, Place::Commune(tx.scope()))?;
    let codes = own::codes(tx, workshop).await?;
    let rows = codes.iter().filter_map(|(.., row)| row.as_deref());
    let all = codes.iter().map(|(_, code, _)| code.as_ref()).chain(rows);
    let marks = Marks::of(all, secret::token);
    Ok(Known { people: codes.len(), marks })
}

/// The code of the day that somebody was given, for the door to say it again.
pub async fn day_code(
    tx: &mut Reader,
    actor: &Actor,
    participant: Id<Participant>,
) -> Result<Option<String>> {
    actor.require(Action::MarkPresence, Place::Commune(tx.scope()))?;
    own::day_code_of(tx, participant).await
}

/// What a code typed in the hall opens, an invitation's or one of the day: the
/// word by which its pages are addressed. Nothing where nobody has it. Callers
/// count the misses.
pub async fn opened_by(
    tx: &mut Reader,
    workshop: Id<Workshop>,
    typed: &str,
) -> Result<Option<String>> {
    let code = secret::tidy_code(typed);
    if let Some(known) = people::participant_by_code(tx, workshop, &code).await? {
        return Ok(Some(known.code));
    }
    own::page_key(tx, workshop, &code).await
}
