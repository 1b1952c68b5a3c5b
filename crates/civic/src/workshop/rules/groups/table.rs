//! Groups in the making: who sits where, what that costs, and what an exchange
//! would cost, without counting everything anew.

use std::collections::BTreeMap;

use super::{
    Cell, Present,
    deal::{self, Count},
};

/// What groups cost: evenness comes first, repeated meetings second.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Cost {
    /// The sum, over all counts, of what groups differ by beyond one.
    pub(super) uneven: i64,
    /// Pairs who sit together again, once for each earlier session.
    pub(super) repeats: i64,
}

/// Brings whoever is fixed into their group.
pub(super) fn fix(drawn: &mut [Vec<usize>], people: &[&Present]) {
    for (at, person) in people.iter().enumerate() {
        let Some(there) = person.fixed.filter(|group| *group < drawn.len()) else { continue };
        let Some(here) = drawn.iter().position(|group| group.contains(&at)) else { continue };
        if here == there {
            continue;
        }
        let partner = most_like(person, &drawn[there], people);
        drawn[here].retain(|it| *it != at);
        drawn[there].push(at);
        if let Some(partner) = partner {
            drawn[there].retain(|it| *it != partner);
            drawn[here].push(partner);
        }
    }
}

/// Who of a group may go and is most like a person.
fn most_like(person: &Present, group: &[usize], people: &[&Present]) -> Option<usize> {
    let unlike = |other: &Cell| {
        let (sex, category) = (other.0 == person.sex, other.1 == person.category);
        (!(sex && category), !sex, !category)
    };
    let loose = group.iter().filter(|other| people[**other].fixed.is_none());
    loose.copied().min_by_key(|other| (unlike(&people[*other].cell()), *other))
}

/// Groups in the making.
#[derive(Debug, Clone)]
pub(super) struct Table {
    /// The group of each person.
    pub(super) at: Vec<usize>,
    pub(super) cost: Cost,
    pub(super) groups: usize,
    fixed: Vec<bool>,
    /// The counts each person belongs to: all, sex, category, cell.
    kinds: Vec<[usize; 4]>,
    /// For each count, how many a group has.
    counts: Vec<Vec<i64>>,
    /// In how many sessions two people met.
    met: Vec<Vec<i64>>,
    /// For each person and group, how many acquaintances sit there.
    beside: Vec<Vec<i64>>,
}

impl Table {
    pub(super) fn of(people: &[&Present], drawn: &[Vec<usize>]) -> Self {
        let (size, groups) = (people.len(), drawn.len());
        let mut numbers: BTreeMap<Count, usize> = BTreeMap::new();
        let mut number = |kind| {
            let next = numbers.len();
            *numbers.entry(kind).or_insert(next)
        };
        let kinds: Vec<[usize; 4]> =
            people.iter().map(|it| deal::kinds(it.cell()).map(&mut number)).collect();
        let met = people
            .iter()
            .enumerate()
            .map(|(one, it)| {
                let with = |(other, that): (usize, &&Present)| {
                    if one == other { 0 } else { it.met(that) }
                };
                people.iter().enumerate().map(with).collect()
            })
            .collect();
        let mut table = Self {
            at: vec![0; size],
            cost: Cost { uneven: 0, repeats: 0 },
            groups,
            fixed: people.iter().map(|it| it.fixed.is_some()).collect(),
            counts: vec![vec![0; groups]; numbers.len()],
            kinds,
            met,
            beside: vec![vec![0; groups]; size],
        };
        drawn.iter().enumerate().for_each(|(group, members)| table.sit(group, members));
        table.cost = table.counted();
        table
    }

    fn sit(&mut self, group: usize, members: &[usize]) {
        for person in members {
            self.at[*person] = group;
            self.kinds[*person].iter().for_each(|kind| self.counts[*kind][group] += 1);
            for (row, met) in self.beside.iter_mut().zip(&self.met[*person]) {
                row[group] += met;
            }
        }
    }

    fn counted(&self) -> Cost {
        let uneven = (0..self.counts.len()).map(|kind| self.excess(kind, 0, 0)).sum();
        let twice: i64 = self.at.iter().zip(&self.beside).map(|(at, row)| row[*at]).sum();
        Cost { uneven, repeats: twice / 2 }
    }

    /// By how much groups would differ in a count, beyond one, if one of it
    /// went from one group to another.
    fn excess(&self, kind: usize, from: usize, to: usize) -> i64 {
        let (mut low, mut high) = (i64::MAX, 0);
        for (group, count) in self.counts[kind].iter().enumerate() {
            let count = count + i64::from(group == to) - i64::from(group == from);
            low = low.min(count);
            high = high.max(count);
        }
        (high - low - 1).max(0)
    }

    fn change(&self, kind: usize, from: usize, to: usize) -> i64 {
        self.excess(kind, from, to) - self.excess(kind, 0, 0)
    }

    /// Whether somebody may be moved at all.
    pub(super) fn is_loose(&self, person: usize) -> bool {
        !self.fixed[person]
    }

    /// What it would cost if two people changed places.
    pub(super) fn if_exchanged(&self, one: usize, other: usize) -> Cost {
        let (here, there) = (self.at[one], self.at[other]);
        let mut uneven = self.cost.uneven;
        for (mine, theirs) in self.kinds[one].iter().zip(&self.kinds[other]) {
            if mine != theirs {
                uneven += self.change(*mine, here, there) + self.change(*theirs, there, here);
            }
        }
        let repeats = self.cost.repeats + self.beside[one][there] - self.beside[one][here]
            + self.beside[other][here]
            - self.beside[other][there]
            - 2 * self.met[one][other];
        Cost { uneven, repeats }
    }

    /// What it would cost if somebody moved to a group.
    pub(super) fn if_moved(&self, person: usize, there: usize) -> Cost {
        let here = self.at[person];
        let kinds = self.kinds[person].iter();
        let change: i64 = kinds.map(|kind| self.change(*kind, here, there)).sum();
        let repeats = self.cost.repeats + self.beside[person][there] - self.beside[person][here];
        Cost { uneven: self.cost.uneven + change, repeats }
    }

    /// Moves somebody; the cost is what the caller had told for it.
    pub(super) fn shift(&mut self, person: usize, there: usize, cost: Cost) {
        let here = std::mem::replace(&mut self.at[person], there);
        for kind in self.kinds[person] {
            self.counts[kind][here] -= 1;
            self.counts[kind][there] += 1;
        }
        for (row, met) in self.beside.iter_mut().zip(&self.met[person]) {
            row[here] -= met;
            row[there] += met;
        }
        self.cost = cost;
    }
}
