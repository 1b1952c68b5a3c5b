//! The first steps of a drawing: the order of the list, the dealing, and the
//! splitting anew of groups that differ by more than one.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use super::{Cell, Present, split};
use crate::people::Sex;

/// The places of those present in the order in which they are dealt.
pub(super) fn order(present: &[Present], seed: &str) -> Vec<usize> {
    let mut ranked: Vec<_> = (present.iter().enumerate())
        .map(|(place, it)| (it.sex, it.category, key(seed, it), &it.label, place))
        .collect();
    ranked.sort_unstable();
    ranked.into_iter().map(|(.., place)| place).collect()
}

fn key(seed: &str, Present { label, salt, .. }: &Present) -> [u8; 32] {
    Sha256::digest(format!("{seed}\n{label}{salt}").as_bytes()).into()
}

/// Even groups of an ordered list, by the places in it.
pub(super) fn even(people: &[&Present], groups: usize) -> Vec<Vec<usize>> {
    let mut drawn: Vec<Vec<usize>> = vec![Vec::new(); groups];
    for at in 0..people.len() {
        drawn[at % groups].push(at);
    }
    let cells: Vec<Cell> = people.iter().map(|it| it.cell()).collect();
    while let Some((one, other)) = uneven(&drawn, &cells) {
        let (first, second) = split::halves(&drawn[one], &drawn[other], &cells);
        (drawn[one], drawn[other]) = (first, second);
    }
    drawn
}

/// A count that must be even among groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Count {
    People,
    Sex(Sex),
    Category(i64),
    Cell(Cell),
}

/// The counts that somebody belongs to.
pub(super) const fn kinds(cell: Cell) -> [Count; 4] {
    [Count::People, Count::Sex(cell.0), Count::Category(cell.1), Count::Cell(cell)]
}

/// How many of each count a group has.
pub(super) fn counts(group: impl Iterator<Item = Cell>) -> BTreeMap<Count, i64> {
    let mut counted = BTreeMap::new();
    for kind in group.flat_map(kinds) {
        *counted.entry(kind).or_insert(0) += 1;
    }
    counted
}

/// The first pair of groups that differ by more than one in a count.
fn uneven(groups: &[Vec<usize>], cells: &[Cell]) -> Option<(usize, usize)> {
    let counted: Vec<_> =
        groups.iter().map(|group| counts(group.iter().map(|at| cells[*at]))).collect();
    let differ = |one: &BTreeMap<Count, i64>, other: &BTreeMap<Count, i64>| {
        let of = |all: &BTreeMap<Count, i64>, kind: &Count| all.get(kind).copied().unwrap_or(0);
        one.keys().chain(other.keys()).any(|kind| (of(one, kind) - of(other, kind)).abs() > 1)
    };
    let pairs = (0..groups.len()).flat_map(|one| (one + 1..groups.len()).map(move |it| (one, it)));
    pairs.into_iter().find(|(one, other)| differ(&counted[*one], &counted[*other]))
}
