//! Shortening what is still to come, in round times.

use std::ops::Range;

use base::Instant;

use super::{Late, STEP};
use crate::{
    agenda::rules::{
        moving::MINUTE,
        plan::{Plan, Slot, in_proportion, moment},
    },
    framing::paper::Kind,
};

impl Late<'_> {
    /// Shortens what is still to come, each in proportion to its length and in
    /// steps of five: the items of the row that goes on which have not begun,
    /// and the sessions after it, none below its least.
    pub(super) fn shorten(
        &self,
        plan: &mut Plan,
        later: usize,
        by: i64,
        now: Instant,
    ) -> Result<(), &'static str> {
        let going = self.standing.current.filter(|at| plan.slots[*at].kind == Kind::Session);
        let ahead = going.map_or_else(Vec::new, |at| self.ahead(&plan.slots[at]));
        let own = going.map_or((0, 0), |at| {
            let left = (moment(self.standing.day, plan.spans()[at].until).0 - now.0) / MINUTE;
            let gives: i64 = ahead.iter().map(|(_, lasts)| half(*lasts)).sum();
            (ahead.iter().map(|(_, lasts)| lasts).sum(), gives.min(left.max(0)))
        });
        let rows = || plan.slots[later..].iter();
        let weights: Vec<i64> =
            std::iter::once(own.0.max(1)).chain(rows().map(|slot| slot.minutes.max(1))).collect();
        let caps: Vec<i64> = std::iter::once(own.1).chain(rows().map(spare)).collect();
        let cuts = in_steps(by, &weights, &caps).ok_or("agenda-repair-not-enough")?;
        if let Some(at) = going {
            cut_items(&mut plan.slots[at], &ahead, cuts[0]);
        }
        for (slot, cut) in plan.slots[later..].iter_mut().zip(&cuts[1..]) {
            slot.minutes -= cut;
            slot.fit();
        }
        Ok(())
    }

    /// The items of a row of which none has begun, those that run together as
    /// one, with how long they last.
    fn ahead(&self, slot: &Slot) -> Vec<(Range<usize>, i64)> {
        let begun = |at: usize| self.runs.contains_key(&slot.parts[at].id);
        let blocks = slot.blocks();
        let last = blocks.iter().rposition(|block| block.clone().any(begun));
        let ahead = blocks.into_iter().skip(last.map_or(0, |at| at + 1));
        ahead.filter_map(|block| slot.lasts(&block).map(|lasts| (block, lasts))).collect()
    }
}

/// Takes minutes from items that have not begun, and with them from their row.
fn cut_items(slot: &mut Slot, ahead: &[(Range<usize>, i64)], by: i64) {
    let weights: Vec<i64> = ahead.iter().map(|(_, lasts)| (*lasts).max(1)).collect();
    let caps: Vec<i64> = ahead.iter().map(|(_, lasts)| half(*lasts)).collect();
    let Some(cuts) = in_steps(by, &weights, &caps) else { return };
    for ((block, lasts), cut) in ahead.iter().zip(cuts) {
        for part in &mut slot.parts[block.clone()] {
            part.minutes = part.minutes.map(|minutes| minutes.min(lasts - cut));
        }
    }
    slot.minutes -= by;
    slot.least = slot.least.min(slot.minutes);
}

/// What an item can give: up to half of it, in steps of five.
const fn half(minutes: i64) -> i64 {
    minutes / 2 / STEP * STEP
}

/// Shares out minutes in steps of five, the odd ones where there is room left;
/// minute by minute where steps do not fit.
fn in_steps(minutes: i64, weights: &[i64], caps: &[i64]) -> Option<Vec<i64>> {
    let steps: Vec<i64> = caps.iter().map(|cap| cap / STEP).collect();
    let whole = in_proportion(minutes / STEP, weights, &steps);
    let odd = minutes % STEP;
    let placed = whole.and_then(|shares| {
        let mut cuts: Vec<i64> = shares.iter().map(|share| share * STEP).collect();
        let room = (0..cuts.len()).filter(|at| caps[*at] - cuts[*at] >= odd);
        let most = room.max_by_key(|at| cuts[*at])?;
        cuts[most] += odd;
        Some(cuts)
    });
    placed.or_else(|| in_proportion(minutes, weights, caps))
}

/// What a row can give: sessions alone, breaks and receptions never.
fn spare(slot: &Slot) -> i64 {
    match slot.kind {
        Kind::Session => (slot.minutes - slot.least).max(0),
        _ => 0,
    }
}
