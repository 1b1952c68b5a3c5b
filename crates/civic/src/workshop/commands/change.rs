//! A workshop's title, day and place, changed before its day: whoever was
//! invited is told.

use base::{Action, Actor, CommuneId, Error, Faults, Id, Place, Result, visible};
use db::Database;
use jiff::civil::Date;

use super::{
    super::{
        ChangeKind, Happened, Workshop,
        gate::{self, Needs},
        rules::called::REASON,
        store as rows,
    },
    called::tell,
};

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
    /// Why, in public.
    pub reason: String,
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
    if workshop.state.is_off() && workshop.day() != wanted.held_on {
        return Err(Error::Refused("refused-workshop-postponed"));
    }
    let (title, venue) = (visible(&wanted.title), visible(&wanted.venue));
    let held_on = workshop.day() != wanted.held_on;
    let (title, venue) = (workshop.title != title, workshop.venue != venue);
    if !title && !held_on && !venue {
        return Err(Error::Refused("refused-workshop-unchanged"));
    }
    rows::change_workshop(&mut tx, &wanted).await?;
    let (kind, reason) = (ChangeKind::Changed, visible(&wanted.reason));
    let told = tell(&mut tx, &workshop, (kind, Some(wanted.held_on)), reason).await?;
    let workshop = wanted.workshop.uuid();
    tx.commit(actor, Happened::WorkshopChanged { workshop, title, held_on, venue, told }).await?;
    Ok(())
}

fn faults(wanted: &ChangeWorkshop, today: Date) -> Faults {
    let mut faults = Faults::default();
    let said = [("title", &wanted.title), ("venue", &wanted.venue), ("reason", &wanted.reason)];
    for (field, text) in said {
        if visible(text).is_empty() {
            faults.add(field, "fault-required");
        }
    }
    for (field, text) in [said[0], said[1]] {
        faults.too_long(field, text, LONGEST);
    }
    faults.too_long("reason", &wanted.reason, REASON);
    if wanted.held_on < today && !wanted.past {
        faults.add("past", "fault-paper-past");
    }
    faults
}
