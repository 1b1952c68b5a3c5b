//! A programme as durations one after another: times follow from them, so
//! that rows can neither overlap nor leave the day. An evening may end on the
//! next day; its minutes are counted on.

use std::ops::Range;

use base::{Faults, Instant};
use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    framing::paper::{DAY, EVENING, Kind, MORNING, on_clock},
    process::ProcessKind,
    workshop::{AgendaItem, Session},
};

/// The most rows of a day, and items of a row.
pub const MOST: usize = 60;
/// The longest title, in characters.
pub const LONGEST: usize = 1_000;

/// A programme of one day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// The minute of the day at which the time of its first row begins.
    pub starts: i64,
    /// Its rows.
    pub slots: Vec<Slot>,
}

/// A row of a programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slot {
    /// Its identity, that of its session.
    pub id: Uuid,
    /// What it is.
    pub kind: Kind,
    /// The number of a session.
    pub number: Option<i64>,
    /// Its title.
    pub title: String,
    /// Minutes left free before it.
    pub lead: i64,
    /// How long it lasts.
    pub minutes: i64,
    /// No repair makes it shorter than this.
    pub least: i64,
    /// Whether it may be left out when time runs short.
    pub optional: bool,
    /// The text that its cards feed.
    pub feeds: Option<ProcessKind>,
    /// What is done in it.
    pub parts: Vec<Part>,
}

/// An item in a row; it takes its time out of the row's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Its identity, that of its agenda item.
    pub id: Uuid,
    /// Its words.
    pub title: String,
    /// How long it lasts; nothing where it shares what the others leave.
    pub minutes: Option<i64>,
    /// Whether it runs at the same time as its neighbours that do.
    pub parallel: bool,
    /// Whether it may be left out when time runs short.
    pub optional: bool,
}

/// From one minute of the day until another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// The minute at which it begins.
    pub from: i64,
    /// The minute at which it ends.
    pub until: i64,
}

/// Where an entry stands in a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// A row.
    Slot(usize),
    /// An item: its row, and its place there.
    Part(usize, usize),
}

impl Plan {
    /// The plan that rows of a programme make.
    #[must_use]
    pub fn of(sessions: &[Session], items: &[AgendaItem]) -> Self {
        let starts = sessions.first().map_or(9 * 60, |first| minute(first.start()));
        let mut until = starts;
        let slots = sessions.iter().map(|session| {
            let from = minute(session.start());
            let late = starts >= EVENING && from < starts;
            let from = if late { from + DAY } else { from };
            let lead = (from - until).max(0);
            until = until.max(from + session.minutes());
            Slot::of(session, items, lead, session.minutes())
        });
        Self { slots: slots.collect(), starts }
    }

    /// From when until when each row goes.
    #[must_use]
    pub fn spans(&self) -> Vec<Span> {
        let mut until = self.starts;
        let spans = self.slots.iter().map(|slot| {
            let from = until + slot.lead;
            until = from + slot.minutes;
            Span { from, until }
        });
        spans.collect()
    }

    /// The minute of the day at which everything is over.
    #[must_use]
    pub fn ends(&self) -> i64 {
        self.starts + self.slots.iter().map(|slot| slot.lead + slot.minutes).sum::<i64>()
    }

    /// The minute by which it must be over: midnight, or for an evening the
    /// morning after.
    #[must_use]
    pub const fn latest(&self) -> i64 {
        if self.starts >= EVENING { DAY + MORNING } else { DAY }
    }

    /// Where an entry stands.
    #[must_use]
    pub fn find(&self, id: Uuid) -> Option<Place> {
        self.slots.iter().enumerate().find_map(|(at, slot)| {
            if slot.id == id {
                return Some(Place::Slot(at));
            }
            let part = slot.parts.iter().position(|part| part.id == id)?;
            Some(Place::Part(at, part))
        })
    }

    /// Every row and item by its identity.
    pub fn ids(&self) -> impl Iterator<Item = Uuid> {
        let all = self.slots.iter();
        all.flat_map(|slot| std::iter::once(slot.id).chain(slot.parts.iter().map(|part| part.id)))
    }

    /// What keeps it from being a programme, each at the field that would set it right.
    #[must_use]
    pub fn faults(&self) -> Faults {
        let mut faults = Faults::default();
        let negative = |slot: &Slot| slot.lead < 0 || slot.minutes < 0;
        if self.starts < 0 || self.slots.iter().any(negative) {
            faults.add("minutes", "fault-agenda-minutes");
        }
        if self.ends() > self.latest() {
            faults.add("minutes", "fault-agenda-midnight");
        }
        if self.slots.iter().any(|slot| slot.said() > slot.minutes) {
            faults.add("minutes", "fault-agenda-parts");
        }
        if self.numbers_one_twice() {
            faults.add("number", "fault-row-number");
        }
        if self.slots.len() > MOST || self.slots.iter().any(|slot| slot.parts.len() > MOST) {
            faults.add("title", "fault-agenda-many");
        }
        faults
    }

    fn numbers_one_twice(&self) -> bool {
        let mut numbers: Vec<i64> = self.slots.iter().filter_map(|slot| slot.number).collect();
        numbers.sort_unstable();
        numbers.windows(2).any(|pair| pair[0] == pair[1])
    }
}

impl Slot {
    fn of(session: &Session, items: &[AgendaItem], lead: i64, minutes: i64) -> Self {
        let parts = items.iter().filter(|item| item.session_id == session.id).map(Part::of);
        Self {
            id: session.id.uuid(),
            kind: session.kind,
            number: session.number,
            title: session.title.clone(),
            lead,
            minutes,
            least: least(session.kind, minutes),
            optional: false,
            feeds: session.feeds,
            parts: parts.collect(),
        }
    }

    /// Its items, those that run at the same time together.
    #[must_use]
    pub fn blocks(&self) -> Vec<Range<usize>> {
        let mut blocks: Vec<Range<usize>> = Vec::new();
        for (at, part) in self.parts.iter().enumerate() {
            match blocks.last_mut() {
                Some(last) if part.parallel && self.parts[last.start].parallel => last.end = at + 1,
                _ => blocks.push(at..at + 1),
            }
        }
        blocks
    }

    /// How long items that run together last, where any of them says.
    #[must_use]
    pub fn lasts(&self, block: &Range<usize>) -> Option<i64> {
        self.parts[block.clone()].iter().filter_map(|part| part.minutes).max()
    }

    /// The minutes that its items ask for.
    #[must_use]
    pub fn said(&self) -> i64 {
        self.blocks().iter().filter_map(|block| self.lasts(block)).sum()
    }

    /// Shortens its items, each in proportion, until they fit into its time.
    pub(super) fn fit(&mut self) {
        let blocks: Vec<Range<usize>> = self.blocks();
        let asked: Vec<i64> = blocks.iter().map(|block| self.lasts(block).unwrap_or(0)).collect();
        let too_much = asked.iter().sum::<i64>() - self.minutes;
        if too_much <= 0 {
            return;
        }
        let cuts = in_proportion(too_much, &asked, &asked).unwrap_or_default();
        for ((block, asked), cut) in blocks.iter().zip(asked).zip(cuts) {
            for part in &mut self.parts[block.clone()] {
                part.minutes = part.minutes.map(|minutes| minutes.min(asked - cut));
            }
        }
    }
}

impl Part {
    fn of(item: &AgendaItem) -> Self {
        Self {
            id: item.id.uuid(),
            title: item.title.clone(),
            minutes: item.minutes,
            parallel: item.parallel,
            optional: false,
        }
    }
}

/// How short a row may become unless somebody says otherwise: a session half
/// of what it was, anything else not at all.
#[must_use]
pub fn least(kind: Kind, minutes: i64) -> i64 {
    match kind {
        Kind::Session => ((minutes + 1) / 2).max(minutes.min(10)),
        _ => minutes,
    }
}

/// Shares out minutes in proportion to weights, no share above its cap;
/// nothing where the caps together do not hold them.
#[must_use]
pub fn in_proportion(minutes: i64, weights: &[i64], caps: &[i64]) -> Option<Vec<i64>> {
    if caps.iter().sum::<i64>() < minutes {
        return None;
    }
    let mut shares = vec![0_i64; weights.len()];
    for _ in 0..minutes {
        // The next minute goes where it weighs least.
        let open = (0..shares.len()).filter(|at| shares[*at] < caps[*at]);
        let next = open.min_by(|a, b| {
            let weigh = |at: usize, other: usize| (2 * shares[at] + 1) * weights[other];
            weigh(*a, *b).cmp(&weigh(*b, *a))
        })?;
        shares[next] += 1;
    }
    Some(shares)
}

/// The minute of the day.
#[must_use]
pub fn minute(time: Time) -> i64 {
    i64::from(time.hour()) * 60 + i64::from(time.minute())
}

/// A minute of the day, or of the night after it, as a clock says it.
#[must_use]
pub fn time(minute: i64) -> Time {
    on_clock(minute)
}

/// The moment of a minute of a day, or of the night after it.
#[must_use]
pub fn moment(day: Date, minute: i64) -> Instant {
    let day = if minute >= DAY { day.tomorrow().unwrap_or(day) } else { day };
    Instant::at(day, time(minute))
}
