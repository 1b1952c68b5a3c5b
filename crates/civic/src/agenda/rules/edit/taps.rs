//! Changes that are made by a tap: how long something lasts, whether it may be
//! left out, where it stands.

use base::{Error, Result};
use uuid::Uuid;

use super::at_slot;
use crate::{
    agenda::rules::plan::{Place, Plan, Slot, least},
    framing::paper::Kind,
};

impl Slot {
    /// Whether its length follows from its items: each of them says its own.
    #[must_use]
    pub fn is_summed(&self) -> bool {
        !self.parts.is_empty() && self.blocks().iter().all(|block| self.lasts(block).is_some())
    }
}

/// Sets how long something lasts. What is done in a row takes its time out of
/// the row's: a row whose items all say how long they last is as long as they
/// are together, any other grows and shrinks with the item.
pub(super) fn lasts(plan: &mut Plan, id: Uuid, minutes: i64) -> Result<()> {
    if minutes < 1 {
        return Err(Error::invalid("minutes", "fault-agenda-minutes"));
    }
    match plan.find(id).ok_or(Error::NotFound)? {
        Place::Slot(at) => {
            let slot = &mut plan.slots[at];
            let usual = slot.least == least(slot.kind, slot.minutes);
            slot.minutes = minutes;
            slot.least = if usual { least(slot.kind, minutes) } else { slot.least.min(minutes) };
        }
        Place::Part(at, part) => {
            let slot = &mut plan.slots[at];
            let (before, usual) = (slot.said(), slot.least == least(slot.kind, slot.minutes));
            let said = slot.parts[part].minutes.replace(minutes).is_some();
            let grown = if said { slot.said() - before } else { 0 };
            slot.minutes = match slot.is_summed() {
                true => slot.said(),
                false => (slot.minutes + grown).max(slot.said()),
            };
            slot.least =
                if usual { least(slot.kind, slot.minutes) } else { slot.least.min(slot.minutes) };
        }
    }
    Ok(())
}

pub(super) fn leave_out(plan: &mut Plan, id: Uuid, optional: bool) -> Result<()> {
    match plan.find(id).ok_or(Error::NotFound)? {
        Place::Slot(at) => {
            let slot = &mut plan.slots[at];
            // A break is kept whatever happens.
            slot.optional = optional && slot.kind != Kind::Break;
        }
        Place::Part(at, part) => plan.slots[at].parts[part].optional = optional,
    }
    Ok(())
}

/// Puts something after another of its like; free time keeps its place in the day.
pub(super) fn place(plan: &mut Plan, id: Uuid, after: Option<Uuid>) -> Result<()> {
    match plan.find(id).ok_or(Error::NotFound)? {
        Place::Slot(at) => {
            let leads: Vec<i64> = plan.slots.iter().map(|slot| slot.lead).collect();
            let moved = plan.slots.remove(at);
            let to = match after {
                Some(after) => at_slot(plan, after)? + 1,
                None => 0,
            };
            plan.slots.insert(to, moved);
            for (slot, lead) in plan.slots.iter_mut().zip(leads) {
                slot.lead = lead;
            }
        }
        Place::Part(slot, at) => {
            let parts = &mut plan.slots[slot].parts;
            let moved = parts.remove(at);
            let found = after.map(|after| parts.iter().position(|part| part.id == after));
            let to = match found {
                Some(found) => found.ok_or(Error::NotFound)? + 1,
                None => 0,
            };
            parts.insert(to, moved);
        }
    }
    Ok(())
}
