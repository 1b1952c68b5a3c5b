//! Where the day stands against its programme. Every figure is one that moves
//! by itself, so that a page goes on showing it right without asking again.

use base::Instant;
use jiff::civil::Date;
use uuid::Uuid;

use super::{Run, Runs};
use crate::agenda::{
    State,
    rules::{
        moving::{MINUTE, Moving},
        plan::{Plan, Slot, moment},
    },
};

/// Where a day stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClockState {
    /// The day by whose clock the programme is read.
    pub day: Date,
    /// Its rows, in the order of the programme.
    pub rows: Vec<Stood>,
    /// The row that goes on.
    pub current: Option<usize>,
    /// The row that comes next.
    pub next: Option<usize>,
    /// How late the day is, negative when it is early; nothing while its
    /// programme says nothing about this moment.
    pub drift: Option<Moving>,
    /// When the programme says that the day ends.
    pub ends: Instant,
    /// When it will end as it goes.
    pub expected: Moving,
}

/// A row of the day and its items.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stood {
    /// When the programme says that it begins.
    pub from: Instant,
    /// When the programme says that it ends.
    pub until: Instant,
    /// The row's own clock.
    pub clock: Clocked,
    /// How late its end is; nothing before it begins.
    pub drift: Option<Moving>,
    /// The clocks of its items.
    pub parts: Vec<Clocked>,
}

/// The clock of a row or of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clocked {
    /// The row or item.
    pub entry: Uuid,
    /// Where it stands.
    pub state: State,
    /// When it began.
    pub started_at: Option<Instant>,
    /// When it ended.
    pub ended_at: Option<Instant>,
    /// What it used beyond its time; negative while time is left. Nothing
    /// before it begins, or where it has no time of its own.
    pub over: Option<Moving>,
    /// By how much it makes its row late: for items that have a time.
    pub drift: Option<Moving>,
}

/// Where a day stands at a moment. `held_on` is the day of the programme; once
/// something began, the day on which it did.
#[must_use]
pub fn stand(plan: &Plan, runs: &Runs, held_on: Date, now: Instant) -> ClockState {
    let first = runs.values().map(|run| run.started_at).min();
    let day = first.map_or(held_on, Instant::day);
    let begun = |slot: &Slot| runs.contains_key(&slot.id);
    let last = plan.slots.iter().rposition(begun);
    let goes_on = |at: &usize| runs.get(&plan.slots[*at].id).is_some_and(Run::goes_on);
    let current = last.filter(goes_on);
    let next = (last.map_or(0, |at| at + 1)..plan.slots.len()).find(|at| !begun(&plan.slots[*at]));
    let rows: Vec<Stood> = rows(plan, runs, day);
    let ends = moment(day, plan.ends());
    let drift = match (current, next, last) {
        (Some(at), ..) => rows[at].drift,
        (None, Some(next), Some(_)) => Some(Moving::since(rows[next].from.0)),
        (None, Some(next), None) if now.day() == day => {
            Some(Moving::since(rows[next].from.0).or(Moving::still(0)))
        }
        (None, None, Some(last)) => rows[last].drift,
        _ => None,
    };
    let free = next.map_or(0, |next| free_after(plan, next, current));
    let expected = expected(ends, drift, free);
    ClockState { day, rows, current, next, drift, ends, expected }
}

/// The free time that takes up lateness: what lies between later rows. Before
/// the next row there is none when nothing goes on, for its own beginning is late.
fn free_after(plan: &Plan, next: usize, current: Option<usize>) -> i64 {
    let from = next + usize::from(current.is_none());
    plan.slots[from..].iter().map(|slot| slot.lead).sum::<i64>() * MINUTE
}

fn expected(ends: Instant, drift: Option<Moving>, free: i64) -> Moving {
    let planned = Moving::still(ends.0);
    drift.map_or(planned, |drift| drift.plus(ends.0 - free).or(planned))
}

fn rows(plan: &Plan, runs: &Runs, day: Date) -> Vec<Stood> {
    let spans = plan.spans().into_iter();
    let rows = plan.slots.iter().zip(spans).map(|(slot, span)| {
        let (from, until) = (moment(day, span.from), moment(day, span.until));
        row(slot, runs, from, until)
    });
    rows.collect()
}

fn row(slot: &Slot, runs: &Runs, from: Instant, until: Instant) -> Stood {
    let run = runs.get(&slot.id);
    let parts = slot.parts.iter().map(|part| Clocked::of(part.id, part.minutes, runs));
    let mut parts: Vec<Clocked> = parts.collect();
    let lasts = slot.minutes * MINUTE;
    let drift = run.map(|run| {
        let own = run.would_end(lasts);
        let items = if run.goes_on() { items_end(slot, runs, until, &mut parts) } else { None };
        items.map_or(own, |items| own.or(items)).plus(-until.0)
    });
    Stood { from, until, clock: Clocked::of(slot.id, Some(slot.minutes), runs), drift, parts }
}

/// When the items of a row that goes on will be through: those that go on
/// first, then the time that those after them ask for. Nothing before the
/// first item begins.
fn items_end(slot: &Slot, runs: &Runs, until: Instant, parts: &mut [Clocked]) -> Option<Moving> {
    let blocks = slot.blocks();
    let begun = |at: usize| runs.get(&slot.parts[at].id);
    let last = blocks.iter().rposition(|block| block.clone().any(|at| begun(at).is_some()))?;
    let later =
        blocks[last + 1..].iter().filter_map(|block| slot.lasts(block)).sum::<i64>() * MINUTE;
    let mut end: Option<Moving> = None;
    for at in blocks[last].clone() {
        let Some(run) = begun(at).filter(|run| run.goes_on()) else { continue };
        let lasts = slot.parts[at].minutes.unwrap_or(0) * MINUTE;
        let own = run.would_end(lasts).plus(later);
        if slot.parts[at].minutes.is_some() {
            parts[at].drift = Some(own.plus(-until.0));
        }
        end = Some(end.map_or(own, |end| end.or(own)));
    }
    Some(end.unwrap_or(Moving::since(0).plus(later)))
}

impl Clocked {
    fn of(entry: Uuid, minutes: Option<i64>, runs: &Runs) -> Self {
        let run = runs.get(&entry);
        Self {
            entry,
            state: run.map_or(State::Waiting, Run::state),
            started_at: run.map(|run| run.started_at),
            ended_at: run.and_then(|run| run.ended_at),
            over: run.zip(minutes).map(|(run, minutes)| run.used().plus(-minutes * MINUTE)),
            drift: None,
        }
    }
}
