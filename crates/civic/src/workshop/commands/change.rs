//! A workshop's title, day and place, changed before its day: whoever was
//! invited is told.

use base::{Action, Actor, CommuneId, Error, Faults, Id, Place, Result, visible};
use db::Database;
use jiff::civil::Date;

use super::super::{
    Happened, Workshop,
    gate::{self, Needs},
    store as rows,
};

/// The kind of the job that tells somebody who was invited of the change; it
/// names the participant.
pub const CHANGED: &str = "workshop.changed";

/// The longest title and place, in characters.
const LONGEST: usize = 1_000;

/// What a workshop is from now on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeWorkshop {
    /// Which.
    pub workshop: Id<Workshop>,
    /// Its title.
    pub title: String,
    /// Its day.
    pub held_on: Date,
    /// Its place.
    pub venue: String,
    /// Whether the day, which is over, is the right one nevertheless.
    pub past: bool,
    /// The workshop's revision as the form showed it.
    pub revision: i64,
}

/// Changes a workshop before its day begins. Everybody who was invited and can
/// be reached is told; their calendars take the new day in the old one's place.
pub async fn change_workshop(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    wanted: ChangeWorkshop,
) -> Result<()> {
    actor.require(Action::PrepareWorkshop, Place::Commune(commune))?;
    faults(&wanted, db.now().day()).check()?;
    let change = db.write(commune).await?;
    let (mut tx, workshop) = gate::pass(change, wanted.workshop, Needs::Unclosed).await?;
    if workshop.opened_at.is_some() {
        return Err(Error::Refused("refused-workshop-begun"));
    }
    let (title, venue) = (visible(&wanted.title), visible(&wanted.venue));
    let held_on = workshop.day() != wanted.held_on;
    let (title, venue) = (workshop.title != title, workshop.venue != venue);
    if !title && !held_on && !venue {
        return Err(Error::Refused("refused-workshop-unchanged"));
    }
    rows::change_workshop(&mut tx, &wanted).await?;
    let told = rows::who_was_invited(&mut tx, wanted.workshop).await?;
    let now = tx.now();
    for (participant,) in &told {
        tx.enqueue(CHANGED, &participant.uuid(), now).await?;
    }
    let (workshop, told) = (wanted.workshop.uuid(), told.len());
    tx.commit(actor, Happened::WorkshopChanged { workshop, title, held_on, venue, told }).await?;
    Ok(())
}

fn faults(wanted: &ChangeWorkshop, today: Date) -> Faults {
    let mut faults = Faults::default();
    for (field, text) in [("title", &wanted.title), ("venue", &wanted.venue)] {
        if visible(text).is_empty() {
            faults.add(field, "fault-required");
        }
        faults.too_long(field, text, LONGEST);
    }
    if wanted.held_on < today && !wanted.past {
        faults.add("past", "fault-paper-past");
    }
    faults
}
