//! What an act puts on the wall, and how long it can be taken back.

use std::collections::HashSet;

use base::{Error, Instant, Result};
use uuid::Uuid;

use super::super::{DayAct, View};
use crate::{
    agenda::{
        Plan, Slot, State,
        rules::{acts::Act, clock::ClockState},
    },
    framing::paper::Kind,
};

/// For how long a page offers to take an act back, in milliseconds.
pub const OFFERED: i64 = 10_000;

/// For how long it is taken back: a press counts that was made in time and
/// came over a slow line, or from a page that counts no seconds.
const TAKEN: i64 = 40_000;

/// The longest that a press may have waited for a connection.
const WAITED: i64 = 6 * 60 * 60 * 1000;

/// What an act puts on the wall, by the sessions whose groups are drawn: the
/// groups while they work, what they wrote while they present it, the thread of
/// the day in breaks, the clock for all else.
#[must_use]
pub fn view_of(plan: &Plan, act: &Act, drawn: &HashSet<Uuid>) -> (View, Option<Uuid>) {
    let slot = act.slot(plan);
    match slot.kind {
        Kind::Reception => return (View::Welcome, None),
        Kind::Break | Kind::Closing => return (View::Thread, None),
        Kind::Session => {}
    }
    let after_work = act.parts.start.checked_sub(work_of(slot).end);
    match after_work {
        _ if !drawn.contains(&slot.id) => (View::Clock, None),
        None => (View::Groups, Some(slot.id)),
        Some(0) if !act.parts.is_empty() => (View::Cards, Some(slot.id)),
        Some(_) => (View::Clock, None),
    }
}

/// What a view shows just now: between two acts, when nothing goes on, the
/// clock has nothing to tell and gives its place to the thread of the day.
#[must_use]
pub fn shown(view: View, standing: &ClockState) -> View {
    match view {
        View::Clock if is_between(standing) => View::Thread,
        view => view,
    }
}

/// Whether something is over, nothing goes on, and something is to come.
fn is_between(standing: &ClockState) -> bool {
    let over = standing.rows.iter().any(|row| row.clock.state == State::Ended);
    over && standing.current.is_none() && standing.next.is_some()
}

/// The items in which the groups of a row work: those that run at the same
/// time, else the first.
#[must_use]
pub fn work_of(slot: &Slot) -> std::ops::Range<usize> {
    let blocks = slot.blocks();
    let parallel = blocks.iter().find(|block| block.len() > 1);
    parallel.or(blocks.first()).cloned().unwrap_or(0..1)
}

/// Whether an act presents what the groups of its row worked out.
#[must_use]
pub fn presents(plan: &Plan, act: &Act) -> bool {
    let slot = act.slot(plan);
    !act.parts.is_empty() && slot.feeds.is_some() && act.parts.start == work_of(slot).end
}

/// Milliseconds for which a page still offers to take an act back; nothing
/// once they are over.
#[must_use]
pub fn offered(act: &DayAct, now: Instant) -> Option<i64> {
    let left = act.done_at.0 + OFFERED - now.0;
    (act.undone_at.is_none() && left > 0).then_some(left)
}

/// Refuses to take back what is too long ago, or was taken back.
pub fn may_take_back(act: &DayAct, now: Instant) -> Result<()> {
    match act.undone_at.is_none() && now.0 - act.done_at.0 <= TAKEN {
        true => Ok(()),
        false => Err(Error::Refused("refused-act-long-ago")),
    }
}

/// The moment at which something was pressed: what a page says, where that can
/// be, since it may have waited for a connection; not before the last press.
#[must_use]
pub fn pressed_at(said: Option<Instant>, last: Option<Instant>, now: Instant) -> Instant {
    let said = said.filter(|said| said.0 <= now.0 && now.0 - said.0 <= WAITED);
    let at = said.unwrap_or(now);
    last.map_or(at, |last| at.max(last).min(now))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_press_keeps_its_own_time_within_reason() {
        let (at, now) = (Instant(50_000_000), Instant(60_000_000));
        assert_eq!(pressed_at(None, None, now), now);
        assert_eq!(pressed_at(Some(at), None, now), at);
        assert_eq!(pressed_at(Some(Instant(70_000_000)), None, now), now, "from a wrong clock");
        assert_eq!(pressed_at(Some(Instant(1)), None, now), now, "from another day");
        assert_eq!(pressed_at(Some(at), Some(Instant(55_000_000)), now), Instant(55_000_000));
    }
}
