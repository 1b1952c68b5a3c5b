//! Changes to a draft, one at a time; each gives a programme again or says
//! what keeps it from being one.

mod taps;

use base::{Error, Faults, Result};
use uuid::Uuid;

use self::taps::{lasts, leave_out, place};
use super::plan::{LONGEST, Part, Place, Plan, Slot, least};
use crate::{framing::paper::Kind, process::ProcessKind};

/// One change to a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    /// The day begins at another minute.
    Start(i64),
    /// A row is put after another (or first), or changed where it stands.
    Slot {
        /// The row to change; nothing for a new one.
        id: Option<Uuid>,
        /// The row after which a new one comes; nothing to put it first.
        after: Option<Uuid>,
        /// What it is now.
        given: GivenSlot,
    },
    /// An item is put at the end of a row, or changed where it stands.
    Part {
        /// The item to change; nothing for a new one.
        id: Option<Uuid>,
        /// The row of a new one.
        slot: Uuid,
        /// What it is now.
        given: GivenPart,
    },
    /// A row or item lasts so many minutes; a row whose items all say how long
    /// they last follows from them and is not set by itself.
    Minutes(Uuid, i64),
    /// A row or item may be left out, or not.
    Optional(Uuid, bool),
    /// The whole day becomes another one, from a template.
    Day(Plan),
    /// A row, or an item in its row, comes after another one, or first.
    Place(Uuid, Option<Uuid>),
    /// A row or item changes places with the one before it.
    Up(Uuid),
    /// A row or item changes places with the one after it.
    Down(Uuid),
    /// A row or item is taken out.
    Remove(Uuid),
    /// An item becomes several that run at the same time, one for each title.
    Split(Uuid, Vec<String>),
}

/// A row as a form gives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenSlot {
    /// What it is.
    pub kind: Kind,
    /// The number of a session.
    pub number: Option<i64>,
    /// Its title.
    pub title: String,
    /// How long it lasts.
    pub minutes: i64,
    /// The shortest it may become; nothing for the usual.
    pub least: Option<i64>,
    /// Whether it may be left out.
    pub optional: bool,
    /// The text that its cards feed.
    pub feeds: Option<ProcessKind>,
}

/// An item as a form gives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenPart {
    /// Its words.
    pub title: String,
    /// How long it lasts, where that is said.
    pub minutes: Option<i64>,
    /// Whether it runs at the same time as its neighbours that do.
    pub parallel: bool,
    /// Whether it may be left out.
    pub optional: bool,
}

impl Edit {
    /// The word of the change, for the journal.
    #[must_use]
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Start(_) => "start",
            Self::Slot { .. } => "slot",
            Self::Part { .. } => "part",
            Self::Minutes(..) => "minutes",
            Self::Optional(..) => "optional",
            Self::Day(_) => "day",
            Self::Place(..) => "place",
            Self::Up(_) => "up",
            Self::Down(_) => "down",
            Self::Remove(_) => "remove",
            Self::Split(..) => "split",
        }
    }
}

/// The plan after a change; `fresh` gives identities for what is new.
pub fn apply(plan: &Plan, edit: &Edit, fresh: &mut dyn FnMut() -> Uuid) -> Result<Plan> {
    let mut plan = plan.clone();
    match edit {
        Edit::Start(minute) => plan.starts = *minute,
        Edit::Slot { id, after, given } => set_slot(&mut plan, *id, *after, given, fresh)?,
        Edit::Part { id, slot, given } => set_part(&mut plan, *id, *slot, given, fresh)?,
        Edit::Minutes(id, minutes) => lasts(&mut plan, *id, *minutes)?,
        Edit::Optional(id, optional) => leave_out(&mut plan, *id, *optional)?,
        Edit::Day(day) => plan = day.clone(),
        Edit::Place(id, after) => place(&mut plan, *id, *after)?,
        Edit::Up(id) => swap(&mut plan, *id, true)?,
        Edit::Down(id) => swap(&mut plan, *id, false)?,
        Edit::Remove(id) => remove(&mut plan, *id)?,
        Edit::Split(id, titles) => split(&mut plan, *id, titles, fresh)?,
    }
    plan.faults().check()?;
    Ok(plan)
}

fn set_slot(
    plan: &mut Plan,
    id: Option<Uuid>,
    after: Option<Uuid>,
    given: &GivenSlot,
    fresh: &mut dyn FnMut() -> Uuid,
) -> Result<()> {
    slot_faults(given).check()?;
    let usual = least(given.kind, given.minutes);
    let mut slot = Slot {
        id: id.unwrap_or_else(fresh),
        kind: given.kind,
        number: given.number.filter(|_| given.kind == Kind::Session),
        title: base::visible(&given.title).to_owned(),
        lead: 0,
        minutes: given.minutes,
        least: given.least.unwrap_or(usual).min(given.minutes),
        // A break is kept whatever happens.
        optional: given.optional && given.kind != Kind::Break,
        feeds: given.feeds.filter(|_| given.kind == Kind::Session),
        parts: Vec::new(),
    };
    match id {
        Some(id) => {
            let old = slot_mut(plan, id)?;
            (slot.lead, slot.parts) = (old.lead, std::mem::take(&mut old.parts));
            *old = slot;
        }
        None => {
            let place = match after {
                Some(after) => at_slot(plan, after)? + 1,
                None => 0,
            };
            plan.slots.insert(place, slot);
        }
    }
    Ok(())
}

fn slot_faults(given: &GivenSlot) -> Faults {
    let mut faults = title_faults(&given.title, given.kind != Kind::Break);
    let shortest = i64::from(given.kind != Kind::Closing);
    if given.minutes < shortest {
        faults.add("minutes", "fault-agenda-minutes");
    }
    if given.least.is_some_and(|least| least < 0 || least > given.minutes) {
        faults.add("least", "fault-agenda-least");
    }
    if given.number.is_some_and(|number| !(1..=99).contains(&number)) {
        faults.add("number", "fault-number");
    }
    faults
}

fn title_faults(title: &str, needed: bool) -> Faults {
    let mut faults = Faults::default();
    if needed && base::visible(title).is_empty() {
        faults.add("title", "fault-required");
    }
    faults.too_long("title", title, LONGEST);
    faults
}

fn set_part(
    plan: &mut Plan,
    id: Option<Uuid>,
    slot: Uuid,
    given: &GivenPart,
    fresh: &mut dyn FnMut() -> Uuid,
) -> Result<()> {
    let mut faults = title_faults(&given.title, true);
    if given.minutes.is_some_and(|minutes| minutes < 1) {
        faults.add("minutes", "fault-agenda-minutes");
    }
    faults.check()?;
    let part = Part {
        id: id.unwrap_or_else(fresh),
        title: base::visible(&given.title).to_owned(),
        minutes: given.minutes,
        parallel: given.parallel,
        optional: given.optional,
    };
    match id {
        Some(id) => {
            let Some(Place::Part(slot, at)) = plan.find(id) else { return Err(Error::NotFound) };
            plan.slots[slot].parts[at] = part;
        }
        None => slot_mut(plan, slot)?.parts.push(part),
    }
    Ok(())
}

/// Changes places with a neighbour; the first and the last stay. Free time
/// keeps its place in the day.
fn swap(plan: &mut Plan, id: Uuid, up: bool) -> Result<()> {
    match plan.find(id).ok_or(Error::NotFound)? {
        Place::Slot(at) => {
            if let Some(other) = neighbour(at, plan.slots.len(), up) {
                plan.slots.swap(at, other);
                let (mine, theirs) = (plan.slots[at].lead, plan.slots[other].lead);
                (plan.slots[at].lead, plan.slots[other].lead) = (theirs, mine);
            }
        }
        Place::Part(slot, at) => {
            let parts = &mut plan.slots[slot].parts;
            if let Some(other) = neighbour(at, parts.len(), up) {
                parts.swap(at, other);
            }
        }
    }
    Ok(())
}

/// The place before or after one of so many, if there is one.
fn neighbour(at: usize, count: usize, up: bool) -> Option<usize> {
    match up {
        true => at.checked_sub(1),
        false => Some(at + 1).filter(|next| *next < count),
    }
}

fn remove(plan: &mut Plan, id: Uuid) -> Result<()> {
    match plan.find(id).ok_or(Error::NotFound)? {
        Place::Slot(_) if plan.slots.len() == 1 => {
            return Err(Error::Refused("refused-agenda-last"));
        }
        Place::Slot(at) => drop(plan.slots.remove(at)),
        Place::Part(slot, at) => drop(plan.slots[slot].parts.remove(at)),
    }
    Ok(())
}

fn split(
    plan: &mut Plan,
    id: Uuid,
    titles: &[String],
    fresh: &mut dyn FnMut() -> Uuid,
) -> Result<()> {
    let Some(Place::Part(slot, at)) = plan.find(id) else { return Err(Error::NotFound) };
    if titles.len() < 2 {
        return Err(Error::invalid("groups", "fault-number"));
    }
    let parts = &mut plan.slots[slot].parts;
    let whole = parts.remove(at);
    for (next, title) in titles.iter().enumerate() {
        let id = if next == 0 { whole.id } else { fresh() };
        let part = Part { id, title: title.clone(), parallel: true, ..whole.clone() };
        parts.insert(at + next, part);
    }
    Ok(())
}

fn at_slot(plan: &Plan, id: Uuid) -> Result<usize> {
    plan.slots.iter().position(|slot| slot.id == id).ok_or(Error::NotFound)
}

fn slot_mut(plan: &mut Plan, id: Uuid) -> Result<&mut Slot> {
    plan.slots.iter_mut().find(|slot| slot.id == id).ok_or(Error::NotFound)
}
