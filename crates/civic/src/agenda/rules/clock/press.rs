//! What pressing a button at the clock does to the day.

use base::{Error, Instant, Result};
use uuid::Uuid;

use super::{Run, Runs};
use crate::agenda::{
    Press, State,
    rules::plan::{Place, Plan},
};

/// The runs after a button was pressed at an entry.
pub fn press(plan: &Plan, runs: &Runs, entry: Uuid, press: Press, now: Instant) -> Result<Runs> {
    let place = plan.find(entry).ok_or(Error::NotFound)?;
    let mut day = Day { plan, runs: runs.clone(), now };
    let state = runs.get(&entry).map_or(State::Waiting, Run::state);
    match (press, state) {
        (Press::Start, State::Waiting) => day.start(entry, place)?,
        (Press::Pause, State::Running) => day.pause(entry, place),
        (Press::Resume, State::Paused) => day.resume(entry, place),
        (Press::End, State::Running | State::Paused) => day.end(entry, place),
        (Press::TakeBack, State::Waiting) => return Err(Error::Stale),
        (Press::TakeBack, _) => day.take_back(entry, place)?,
        // Somebody else pressed before: it already stands as it was meant to.
        _ => {}
    }
    Ok(day.runs)
}

struct Day<'a> {
    plan: &'a Plan,
    runs: Runs,
    now: Instant,
}

impl Day<'_> {
    /// Begins an entry. Rows follow one another, and so do items that do not
    /// run at the same time: what went on before is over.
    fn start(&mut self, entry: Uuid, place: Place) -> Result<()> {
        match place {
            Place::Slot(at) => self.leave_other_slots(at),
            Place::Part(slot, part) => {
                self.enter_slot(slot)?;
                self.leave_other_parts(slot, part);
            }
        }
        self.runs.insert(entry, Run::begin(entry, self.now));
        Ok(())
    }

    fn enter_slot(&mut self, slot: usize) -> Result<()> {
        let id = self.plan.slots[slot].id;
        match self.runs.get(&id).map(Run::state) {
            Some(State::Ended) => return Err(Error::Refused("refused-clock-row-over")),
            Some(State::Paused) => self.resume_one(id),
            Some(_) => {}
            None => {
                self.leave_other_slots(slot);
                self.runs.insert(id, Run::begin(id, self.now));
            }
        }
        Ok(())
    }

    fn leave_other_slots(&mut self, stays: usize) {
        for (at, slot) in self.plan.slots.iter().enumerate() {
            if at != stays {
                self.end_with_parts(slot.id, at);
            }
        }
    }

    fn leave_other_parts(&mut self, slot: usize, part: usize) {
        let slot = &self.plan.slots[slot];
        let together = slot.blocks().into_iter().find(|block| block.contains(&part));
        for (at, other) in slot.parts.iter().enumerate() {
            if !together.as_ref().is_some_and(|block| block.contains(&at)) {
                self.end_one(other.id);
            }
        }
    }

    /// A row that stands still stops its items with it.
    fn pause(&mut self, entry: Uuid, place: Place) {
        let now = self.now;
        for id in self.with_parts(entry, place) {
            if let Some(run) = self.runs.get_mut(&id) {
                run.pause(now);
            }
        }
    }

    /// An item cannot go on while its row stands still.
    fn resume(&mut self, entry: Uuid, place: Place) {
        if let Place::Part(slot, _) = place {
            self.resume_one(self.plan.slots[slot].id);
        }
        for id in self.with_parts(entry, place) {
            self.resume_one(id);
        }
    }

    fn end(&mut self, entry: Uuid, place: Place) {
        match place {
            Place::Slot(at) => self.end_with_parts(entry, at),
            Place::Part(..) => self.end_one(entry),
        }
    }

    /// What was ended goes on; what had begun waits again.
    fn take_back(&mut self, entry: Uuid, place: Place) -> Result<()> {
        let begun = |id: &Uuid| self.runs.contains_key(id);
        let parts = match place {
            Place::Slot(at) => self.plan.slots[at].parts.iter().map(|part| part.id).collect(),
            Place::Part(..) => Vec::new(),
        };
        let Some(run) = self.runs.get(&entry) else { return Err(Error::Stale) };
        if run.goes_on() {
            if parts.iter().any(begun) {
                return Err(Error::Refused("refused-clock-items-begun"));
            }
            self.runs.remove(&entry);
            return Ok(());
        }
        if let Place::Part(slot, _) = place
            && !self.runs.get(&self.plan.slots[slot].id).is_some_and(Run::goes_on)
        {
            return Err(Error::Refused("refused-clock-row-over"));
        }
        if self.elsewhere(place) {
            return Err(Error::Refused("refused-clock-other-goes-on"));
        }
        if let Some(run) = self.runs.get_mut(&entry) {
            run.ended_at = None;
        }
        Ok(())
    }

    /// Whether something goes on that cannot go on beside this.
    fn elsewhere(&self, place: Place) -> bool {
        let goes_on = |id: Uuid| self.runs.get(&id).is_some_and(Run::goes_on);
        match place {
            Place::Slot(at) => {
                let others = self.plan.slots.iter().enumerate().filter(|(other, _)| *other != at);
                others.into_iter().any(|(_, slot)| goes_on(slot.id))
            }
            Place::Part(slot, part) => {
                let slot = &self.plan.slots[slot];
                let others = slot.blocks().into_iter().filter(|block| !block.contains(&part));
                others.flatten().any(|at| goes_on(slot.parts[at].id))
            }
        }
    }

    fn with_parts(&self, entry: Uuid, place: Place) -> Vec<Uuid> {
        let mut ids = vec![entry];
        if let Place::Slot(at) = place {
            ids.extend(self.plan.slots[at].parts.iter().map(|part| part.id));
        }
        ids
    }

    fn end_with_parts(&mut self, slot: Uuid, at: usize) {
        for id in self.with_parts(slot, Place::Slot(at)) {
            self.end_one(id);
        }
    }

    fn end_one(&mut self, id: Uuid) {
        let now = self.now;
        if let Some(run) = self.runs.get_mut(&id) {
            run.end(now);
        }
    }

    fn resume_one(&mut self, id: Uuid) {
        let now = self.now;
        if let Some(run) = self.runs.get_mut(&id) {
            run.resume(now);
        }
    }
}
