//! How good groups are: how even, and how often people meet again.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Cell, Present,
    deal::{Count, counts},
};

/// What a drawing comes to, for whoever looks at it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quality {
    /// The widest difference between two groups in people.
    pub people: i64,
    /// The same in women, men, or those who did not say.
    pub sex: i64,
    /// The same in any category.
    pub category: i64,
    /// Pairs who sit together again.
    pub repeats: i64,
    /// The fewest such pairs that there could be, whatever the groups.
    pub least: i64,
}

/// Measures groups of those present.
#[must_use]
pub fn quality(groups: &[Vec<&Present>]) -> Quality {
    let cells: Vec<Vec<Cell>> =
        groups.iter().map(|group| group.iter().map(|it| it.cell()).collect()).collect();
    let mut found = Quality { people: 0, sex: 0, category: 0, repeats: 0, least: 0 };
    for (kind, spread) in spreads(&cells) {
        let widest = match kind {
            Count::People => &mut found.people,
            Count::Sex(_) => &mut found.sex,
            Count::Category(_) => &mut found.category,
            Count::Cell(_) => continue,
        };
        *widest = spread.max(*widest);
    }
    found.repeats = groups.iter().map(|group| repeats(group)).sum();
    found.least = least(groups.iter().flatten().copied(), groups.len());
    found
}

fn repeats(group: &[&Present]) -> i64 {
    let pairs = group.iter().enumerate();
    pairs.map(|(at, one)| group[..at].iter().map(|other| one.met(other)).sum::<i64>()).sum()
}

/// The fewest pairs who must sit together again, whatever the groups.
pub fn least<'a>(present: impl Iterator<Item = &'a Present>, groups: usize) -> i64 {
    let mut sizes: BTreeMap<(usize, usize), i64> = BTreeMap::new();
    for person in present {
        for (session, group) in person.sat.iter().enumerate() {
            if let Some(group) = group {
                *sizes.entry((session, *group)).or_insert(0) += 1;
            }
        }
    }
    let n = i64::try_from(groups.max(1)).unwrap_or(i64::MAX);
    let pairs = |people: i64| people * (people - 1) / 2;
    let apart = |size: &i64| {
        let (quotient, rest) = (size / n, size % n);
        rest * pairs(quotient + 1) + (n - rest) * pairs(quotient)
    };
    sizes.values().map(apart).sum()
}

/// By how much groups differ in each count.
fn spreads(groups: &[Vec<Cell>]) -> Vec<(Count, i64)> {
    let counted: Vec<_> = groups.iter().map(|group| counts(group.iter().copied())).collect();
    let kinds: BTreeSet<Count> = counted.iter().flat_map(|it| it.keys().copied()).collect();
    let spread = |kind: Count| {
        let of = counted.iter().map(|it| it.get(&kind).copied().unwrap_or(0));
        (kind, of.clone().max().unwrap_or(0) - of.min().unwrap_or(0))
    };
    kinds.into_iter().map(spread).collect()
}

/// The sum, over all counts, of what groups differ by beyond one.
pub(super) fn unevenness(groups: &[Vec<Cell>]) -> i64 {
    spreads(groups).into_iter().map(|(_, spread)| (spread - 1).max(0)).sum()
}
