//! The ways back to the programme when a day is late. Each gives a whole new
//! programme: what goes on ends when it will, and the rest follows.

mod shorten;

use std::collections::HashSet;

use base::Instant;
use uuid::Uuid;

use super::{
    clock::{ClockState, Run, Runs, stand},
    moving::minutes_up,
    plan::{Place, Plan},
};
use crate::{agenda::Way, framing::paper::Kind};

/// A way to repair a late day; leaving out names what is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Repair {
    /// Later sessions are shortened, each in proportion.
    Shorten,
    /// This optional row or item is left out; the nil one where none may be.
    Drop(Uuid),
    /// The day ends later.
    MoveEnd,
}

impl Repair {
    /// Its way.
    #[must_use]
    pub const fn way(self) -> Way {
        match self {
            Self::Shorten => Way::Shorten,
            Self::Drop(_) => Way::Drop,
            Self::MoveEnd => Way::MoveEnd,
        }
    }

    /// What it leaves out.
    #[must_use]
    pub const fn entry(self) -> Option<Uuid> {
        match self {
            Self::Drop(id) if !id.is_nil() => Some(id),
            _ => None,
        }
    }
}

/// The day as a repair finds it.
#[derive(Debug, Clone, Copy)]
pub struct Late<'a> {
    /// The programme that was released.
    pub plan: &'a Plan,
    /// What began.
    pub runs: &'a Runs,
    /// Where the day stands.
    pub standing: &'a ClockState,
    /// Rows and items that hold groups or cards, and stay.
    pub used: &'a HashSet<Uuid>,
}

impl Late<'_> {
    /// By how many minutes the day is late; nothing when it is not.
    #[must_use]
    pub fn minutes(&self, now: Instant) -> i64 {
        self.standing.drift.map_or(0, |drift| minutes_up(drift.at(now))).max(0)
    }

    fn title(&self, id: Uuid) -> String {
        match self.plan.find(id) {
            Some(Place::Slot(at)) => self.plan.slots[at].title.clone(),
            Some(Place::Part(slot, at)) => self.plan.slots[slot].parts[at].title.clone(),
            None => String::new(),
        }
    }

    /// The programme after a repair, or the key of what stands against it.
    pub fn repaired(&self, repair: Repair, late: i64, now: Instant) -> Result<Plan, &'static str> {
        let later = self.standing.next.unwrap_or(self.plan.slots.len());
        let (mut plan, rest) = self.delayed(late, now)?;
        match repair {
            Repair::MoveEnd => {}
            Repair::Shorten => self.shorten(&mut plan, later, rest, now)?,
            Repair::Drop(id) => self.leave_out(&mut plan, id, rest, now)?,
        }
        match plan.faults().0.first() {
            None => Ok(plan),
            Some(fault) if fault.key == "fault-agenda-midnight" => Err("agenda-repair-midnight"),
            Some(_) => Err("agenda-repair-impossible"),
        }
    }

    /// What may be left out: optional, still to come, and nobody's work yet.
    #[must_use]
    pub fn droppable(&self) -> Vec<Uuid> {
        let free = |id: Uuid| !self.runs.contains_key(&id) && !self.used.contains(&id);
        let first = self.standing.current.or(self.standing.next).unwrap_or(self.plan.slots.len());
        let mut found = Vec::new();
        for (at, slot) in self.plan.slots.iter().enumerate().skip(first) {
            // What feeds a text is the reason why everybody came.
            let goes = slot.optional && slot.feeds.is_none() && free(slot.id);
            if goes && Some(at) != self.standing.current {
                found.push(slot.id);
            }
            // A break keeps its length, whatever is done in it.
            let parts = slot.parts.iter().filter(|_| slot.kind == Kind::Session);
            let parts = parts.filter(|part| part.optional && part.minutes.is_some());
            found.extend(parts.map(|part| part.id).filter(|id| free(*id)));
        }
        found
    }

    /// The programme with the delay in it: in the row that goes on, else
    /// before the next. Free time between later rows takes up what it can;
    /// the rest comes back beside it.
    fn delayed(&self, late: i64, now: Instant) -> Result<(Plan, i64), &'static str> {
        let mut plan = self.plan.clone();
        let standing = self.standing;
        let at = standing.current.or(standing.next).ok_or("agenda-repair-over")?;
        match standing.current.and_then(|at| self.runs.get(&self.plan.slots[at].id)) {
            Some(run) => {
                let before = delay(run, standing.rows[at].from, now).min(late);
                plan.slots[at].lead += before;
                plan.slots[at].minutes += late - before;
            }
            None => plan.slots[at].lead += late,
        }
        let mut rest = late;
        for slot in &mut plan.slots[at + 1..] {
            let taken = slot.lead.min(rest);
            slot.lead -= taken;
            rest -= taken;
        }
        Ok((plan, rest))
    }

    fn leave_out(
        &self,
        plan: &mut Plan,
        id: Uuid,
        rest: i64,
        now: Instant,
    ) -> Result<(), &'static str> {
        if !self.droppable().contains(&id) {
            return Err("agenda-repair-impossible");
        }
        match plan.find(id).ok_or("agenda-repair-impossible")? {
            Place::Slot(at) => {
                let gone = plan.slots.remove(at);
                // What it frees beyond the delay stays free, so that what
                // follows begins when it was to begin.
                if let Some(next) = plan.slots.get_mut(at) {
                    next.lead += gone.lead + (gone.minutes - rest).max(0);
                }
            }
            Place::Part(at, part) => {
                let slot = &mut plan.slots[at];
                let before = slot.said();
                slot.parts.remove(part);
                let freed = (before - slot.said()).min(rest);
                slot.minutes -= freed;
                // The row that goes on may have spent that time already, or
                // need it for what runs in it beside the item.
                if Some(at) == self.standing.current {
                    let left = stand(plan, self.runs, self.standing.day, now).drift;
                    let spent = left.map_or(0, |left| minutes_up(left.at(now))).clamp(0, freed);
                    plan.slots[at].minutes += spent;
                }
                let slot = &mut plan.slots[at];
                slot.least = slot.least.min(slot.minutes);
            }
        }
        Ok(())
    }
}

/// How many minutes later a row began than its programme says, its pauses
/// counted, for they too pushed it away.
fn delay(run: &Run, from: Instant, now: Instant) -> i64 {
    let pausing = run.paused_at.map_or(0, |since| now.0 - since.0);
    minutes_up((run.started_at.0 + run.rested + pausing - from.0).max(0))
}

/// What a repair would make of the day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// The repair.
    pub repair: Repair,
    /// The title of what is left out.
    pub title: String,
    /// The programme it makes, or the key of what stands against it.
    pub plan: Result<Plan, &'static str>,
}

/// Repairs are in round times: the minutes of a step.
const STEP: i64 = 5;

/// How many minutes a repair makes good: nothing below five, then the next
/// five, so that nobody reads out a programme in single minutes.
#[must_use]
pub const fn stepped(late: i64) -> i64 {
    if late < STEP { 0 } else { (late + STEP - 1) / STEP * STEP }
}

/// The repairs of a late day, always one of each way, with what stands against
/// those that are impossible; none while it is less than five minutes late.
#[must_use]
pub fn proposals(late: &Late<'_>, now: Instant) -> Vec<Proposal> {
    let minutes = stepped(late.minutes(now));
    let standing = late.standing;
    if minutes == 0 || (standing.current.is_none() && standing.next.is_none()) {
        return Vec::new();
    }
    let propose = |repair: Repair| Proposal {
        repair,
        title: repair.entry().map_or(String::new(), |id| late.title(id)),
        plan: late.repaired(repair, minutes, now),
    };
    let drops = late.droppable().into_iter().map(Repair::Drop).map(propose);
    // The one that brings the day nearest to its end, and no nearer than that.
    let ends = late.plan.ends();
    let far = |it: &Proposal| {
        it.plan.as_ref().map_or((2, 0), |plan| {
            let over = plan.ends() - ends;
            (i64::from(over > 0), over.abs())
        })
    };
    let drop = drops.min_by_key(far).unwrap_or(Proposal {
        repair: Repair::Drop(Uuid::nil()),
        title: String::new(),
        plan: Err("agenda-repair-nothing-optional"),
    });
    vec![propose(Repair::Shorten), drop, propose(Repair::MoveEnd)]
}
