//! The acts of a day: what a facilitator begins with one press. A row without
//! items is one act; otherwise each of its items is, and items that run at the
//! same time are one together.

use std::ops::Range;

use base::{Error, Instant, Result};
use uuid::Uuid;

use super::{
    clock::{ClockState, Run, Runs, press},
    moving::{MINUTE, Moving},
    plan::{Part, Plan, Slot},
};
use crate::{
    agenda::{Press, State},
    framing::paper::Kind,
};

/// One act: a row, or some of its items.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Act {
    /// The row.
    pub slot: usize,
    /// Its items that begin together; none where the row is the act.
    pub parts: Range<usize>,
}

impl Act {
    /// The row of an act.
    #[must_use]
    pub fn slot<'a>(&self, plan: &'a Plan) -> &'a Slot {
        &plan.slots[self.slot]
    }

    /// The items of an act.
    #[must_use]
    pub fn parts<'a>(&self, plan: &'a Plan) -> &'a [Part] {
        &plan.slots[self.slot].parts[self.parts.clone()]
    }

    /// What begins with it, in the order of the programme.
    #[must_use]
    pub fn entries(&self, plan: &Plan) -> Vec<Uuid> {
        let parts: Vec<Uuid> = self.parts(plan).iter().map(|part| part.id).collect();
        if parts.is_empty() { vec![self.slot(plan).id] } else { parts }
    }

    /// By what it is named from outside: the first that begins with it.
    #[must_use]
    pub fn entry(&self, plan: &Plan) -> Uuid {
        self.parts(plan).first().map_or(self.slot(plan).id, |part| part.id)
    }

    /// Whether several run at the same time in it.
    #[must_use]
    pub fn is_parallel(&self) -> bool {
        self.parts.len() > 1
    }

    /// Its own length; that of its row where it is the row, nothing where it
    /// shares what the others leave.
    #[must_use]
    pub fn minutes(&self, plan: &Plan) -> Option<i64> {
        match self.parts.is_empty() {
            true => Some(self.slot(plan).minutes),
            false => self.slot(plan).lasts(&self.parts),
        }
    }
}

/// The acts of a day, in its order.
#[must_use]
pub fn acts(plan: &Plan) -> Vec<Act> {
    let of = |(slot, row): (usize, &Slot)| -> Vec<Act> {
        match row.parts.is_empty() {
            true => vec![Act { slot, parts: 0..0 }],
            false => row.blocks().into_iter().map(|parts| Act { slot, parts }).collect(),
        }
    };
    plan.slots.iter().enumerate().flat_map(of).collect()
}

/// The act that was begun last, while its row goes on. A row begun by itself is
/// its own act until its first item begins.
#[must_use]
pub fn current(plan: &Plan, standing: &ClockState) -> Option<Act> {
    let slot = standing.current?;
    let begun = |at: usize| standing.rows[slot].parts[at].state != State::Waiting;
    let last = plan.slots[slot].blocks().into_iter().rfind(|block| block.clone().any(begun));
    Some(Act { slot, parts: last.unwrap_or(0..0) })
}

/// The act that comes next. A reception whose time is over when nobody began
/// anything is behind.
#[must_use]
pub fn next(plan: &Plan, standing: &ClockState, now: Instant) -> Option<Act> {
    let all = acts(plan);
    let waits = |act: &Act| {
        let row = &standing.rows[act.slot];
        plan.slots[act.slot].kind != Kind::Reception || now < row.until
    };
    let from = behind(&all, standing).or_else(|| all.iter().position(waits))?;
    let over = |act: &&Act| standing.rows[act.slot].clock.state == State::Ended;
    all[from..].iter().find(|act| !over(act)).cloned()
}

/// How many acts are behind once something began: those up to the last that
/// did. A row that was begun by itself stands before its first item.
fn behind(all: &[Act], standing: &ClockState) -> Option<usize> {
    let begun = |act: &Act, at: usize| standing.rows[act.slot].parts[at].state != State::Waiting;
    let row_begun = |act: &Act| standing.rows[act.slot].clock.state != State::Waiting;
    let last = all.iter().rposition(|act| match act.parts.is_empty() {
        true => row_begun(act),
        false => act.parts.clone().any(|at| begun(act, at)),
    });
    let bare = all.iter().position(|act| {
        let whole = 0..standing.rows[act.slot].parts.len();
        !act.parts.is_empty() && row_begun(act) && !whole.into_iter().any(|at| begun(act, at))
    });
    last.map(|at| at + 1).max(bare)
}

/// The runs once an act has begun: everything of it at the same moment, and
/// what went on before it is over.
pub fn begin(plan: &Plan, runs: &Runs, act: &Act, at: Instant) -> Result<Runs> {
    let mut runs = runs.clone();
    for entry in act.entries(plan) {
        runs = press(plan, &runs, entry, Press::Start, at)?;
    }
    Ok(runs)
}

/// The act that a page named, as long as it is the next one. Nothing where it
/// has begun already: somebody else pressed before.
pub fn chosen(
    plan: &Plan,
    standing: &ClockState,
    entry: Uuid,
    now: Instant,
) -> Result<Option<Act>> {
    let all = acts(plan);
    let named = all.iter().find(|act| act.entry(plan) == entry).ok_or(Error::Stale)?;
    let next = next(plan, standing, now);
    if next.as_ref() == Some(named) {
        return Ok(next);
    }
    let row = &standing.rows[named.slot];
    let begun = match named.parts.clone().next() {
        Some(part) => row.parts[part].state != State::Waiting,
        None => row.clock.state != State::Waiting,
    };
    if begun { Ok(None) } else { Err(Error::Stale) }
}

/// How long something goes on, pauses left out, and until when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lasts {
    /// When it began.
    pub from: Instant,
    /// When it ends: its beginning and its length, or now where that is over.
    pub until: Moving,
    /// What it used beyond its time; negative while time is left.
    pub over: Moving,
    /// Its length in milliseconds.
    pub whole: i64,
}

/// The time of an act that goes on: that of the slowest of its items, or of its
/// row where they have none of their own.
#[must_use]
pub fn lasts(plan: &Plan, runs: &Runs, act: &Act) -> Option<Lasts> {
    let slot = act.slot(plan);
    let timed = |part: &Part| Some(of_run(runs.get(&part.id)?, part.minutes?));
    let parts = act.parts(plan).iter().filter_map(timed);
    let slowest = parts.max_by_key(|lasts| (lasts.until.floor, lasts.whole));
    slowest.or_else(|| runs.get(&slot.id).map(|run| of_run(run, slot.minutes)))
}

/// The time of one item of an act, for a group's own end.
#[must_use]
pub fn lasts_of(plan: &Plan, runs: &Runs, act: &Act, part: usize) -> Option<Lasts> {
    let own = act.parts(plan).get(part)?;
    Some(of_run(runs.get(&own.id)?, own.minutes?))
}

fn of_run(run: &Run, minutes: i64) -> Lasts {
    let whole = minutes * MINUTE;
    Lasts {
        from: run.started_at,
        until: run.would_end(whole),
        over: run.used().plus(-whole),
        whole,
    }
}

/// From when until when the programme says that an act goes; the whole row
/// where its items share what others leave.
#[must_use]
pub fn planned(plan: &Plan, standing: &ClockState, act: &Act) -> (Instant, Instant) {
    let (slot, row) = (act.slot(plan), &standing.rows[act.slot]);
    let blocks = slot.blocks();
    let before = blocks.iter().take_while(|block| block.start < act.parts.start);
    let asked = before.filter_map(|block| slot.lasts(block)).sum::<i64>() * MINUTE;
    let from = Instant(row.from.0 + asked);
    let until = act.minutes(plan).map_or(row.until.0, |lasts| from.0 + lasts * MINUTE);
    (from, Instant(until.min(row.until.0)))
}

/// When an act begins as the day goes: when the one before it in its row ends,
/// else as much later than planned as the day is late.
#[must_use]
pub fn begins(plan: &Plan, standing: &ClockState, act: &Act, current: Option<&Lasts>) -> Moving {
    let (from, _) = planned(plan, standing, act);
    match current {
        Some(current) if standing.current == Some(act.slot) => current.until,
        _ => standing
            .drift
            .map_or(Moving::still(from.0), |drift| drift.plus(from.0).or(Moving::still(from.0))),
    }
}
