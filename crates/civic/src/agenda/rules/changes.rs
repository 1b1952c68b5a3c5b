//! What changed from one version of a programme to the next.

use std::collections::HashSet;

use uuid::Uuid;

use super::plan::{Part, Plan, Slot, Span};
use crate::{framing::paper::Kind, process::ProcessKind};

/// One change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The row in whose item something changed; nothing for a row itself.
    pub row: Option<Named>,
    /// What it concerns, as it is called now.
    pub named: Named,
    /// What changed.
    pub what: What,
}

/// How a row or an item is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// Its title; a break may have none.
    pub title: String,
    /// What it is; nothing for an item.
    pub kind: Option<Kind>,
}

/// What changed about a row or an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// It is new.
    Added,
    /// It was taken out.
    Removed,
    /// It was called otherwise.
    Renamed(String),
    /// A row goes at other times.
    Times(Span, Span),
    /// An item lasts otherwise; nothing where it shares its row's time.
    Lasts(Option<i64>, Option<i64>),
    /// It stands elsewhere in the order.
    Moved,
    /// It is something else now.
    Kind(Kind, Kind),
    /// Its number changed.
    Number(Option<i64>, Option<i64>),
    /// Whether it may be left out changed.
    Optional(bool),
    /// Whether an item runs at the same time as its neighbours changed.
    Parallel(bool),
    /// The text that its cards feed changed.
    Feeds(Option<ProcessKind>),
}

/// What changed between two programmes, in the order of the day.
#[must_use]
pub fn changes(before: &Plan, after: &Plan) -> Vec<Change> {
    let (old, new) = (timed(before), timed(after));
    let moved = moved(&ids(&before.slots), &ids(&after.slots));
    let mut found = Vec::new();
    for (slot, span) in &new {
        let known = old.iter().find(|(other, _)| other.id == slot.id);
        let Some((known, then)) = known else {
            found.push(of(slot, What::Added));
            continue;
        };
        let mut whats = of_slot(known, slot);
        if moved.contains(&slot.id) {
            whats.push(What::Moved);
        }
        if then != span {
            whats.push(What::Times(*then, *span));
        }
        found.extend(whats.into_iter().map(|what| of(slot, what)));
        found.extend(in_parts(known, slot));
    }
    let gone = before.slots.iter().filter(|slot| after.slots.iter().all(|it| it.id != slot.id));
    found.extend(gone.map(|slot| of(slot, What::Removed)));
    found
}

fn timed(plan: &Plan) -> Vec<(&Slot, Span)> {
    plan.slots.iter().zip(plan.spans()).collect()
}

fn ids(slots: &[Slot]) -> Vec<Uuid> {
    slots.iter().map(|slot| slot.id).collect()
}

fn of(slot: &Slot, what: What) -> Change {
    Change { row: None, named: Named::slot(slot), what }
}

fn of_slot(old: &Slot, new: &Slot) -> Vec<What> {
    let changed = [
        (old.title != new.title).then(|| What::Renamed(old.title.clone())),
        (old.kind != new.kind).then_some(What::Kind(old.kind, new.kind)),
        (old.number != new.number).then_some(What::Number(old.number, new.number)),
        (old.optional != new.optional).then_some(What::Optional(new.optional)),
        (old.feeds != new.feeds).then_some(What::Feeds(new.feeds)),
    ];
    changed.into_iter().flatten().collect()
}

fn in_parts(old: &Slot, new: &Slot) -> Vec<Change> {
    let ids = |slot: &Slot| slot.parts.iter().map(|part| part.id).collect::<Vec<_>>();
    let moved = moved(&ids(old), &ids(new));
    let change = |part: &Part, what: What| Change {
        row: Some(Named::slot(new)),
        named: Named { title: part.title.clone(), kind: None },
        what,
    };
    let mut found = Vec::new();
    for part in &new.parts {
        let Some(known) = old.parts.iter().find(|it| it.id == part.id) else {
            found.push(change(part, What::Added));
            continue;
        };
        let whats = [
            (known.title != part.title).then(|| What::Renamed(known.title.clone())),
            (known.minutes != part.minutes).then_some(What::Lasts(known.minutes, part.minutes)),
            (known.parallel != part.parallel).then_some(What::Parallel(part.parallel)),
            (known.optional != part.optional).then_some(What::Optional(part.optional)),
            moved.contains(&part.id).then_some(What::Moved),
        ];
        found.extend(whats.into_iter().flatten().map(|what| change(part, what)));
    }
    let gone = old.parts.iter().filter(|part| new.parts.iter().all(|it| it.id != part.id));
    found.extend(gone.map(|part| change(part, What::Removed)));
    found
}

impl Named {
    fn slot(slot: &Slot) -> Self {
        Self { title: slot.title.clone(), kind: Some(slot.kind) }
    }
}

/// The fewest that have to move for the old order to become the new one:
/// those outside the longest run that both have in common.
fn moved(before: &[Uuid], after: &[Uuid]) -> HashSet<Uuid> {
    let common: Vec<Uuid> = after.iter().filter(|id| before.contains(id)).copied().collect();
    let place = |id: &Uuid| before.iter().position(|it| it == id).unwrap_or(0);
    let places: Vec<usize> = common.iter().map(place).collect();
    let mut best: Vec<Vec<usize>> = Vec::new();
    for at in 0..places.len() {
        let earlier = (0..at).filter(|it| places[*it] < places[at]);
        let longest = earlier.max_by_key(|it| best[*it].len());
        let mut run = longest.map_or_else(Vec::new, |it| best[it].clone());
        run.push(at);
        best.push(run);
    }
    let kept = best.into_iter().max_by_key(Vec::len).unwrap_or_default();
    let outside = (0..common.len()).filter(|at| !kept.contains(at));
    outside.map(|at| common[at]).collect()
}
