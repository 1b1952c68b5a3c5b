//! Drawing groups from those present, so that anybody can draw them again.
//!
//! What the drawing is made of is public: the seed, the number of groups, and
//! the list of those present as code, sex and category's place. From these:
//!
//! 1. Each person gets a key: SHA-256 of the seed, a line feed, and the code.
//!    The list is ordered by sex (women, men, not said), within a sex by
//!    category, within a category by key.
//! 2. The list is dealt like cards: the person at place `i` goes to the group
//!    `i mod n`, over the whole list without starting again.
//! 3. While two groups differ by more than one in people, in a sex, in a
//!    category or in a category's women or men, the first such pair (in the
//!    order of their numbers) is put together and split anew ([`split`]).
//! 4. Where people already sat together in an earlier session, exchanges that
//!    keep all of this and lessen repeated meetings are made ([`meet`]).
//!
//! After step 3 no two groups differ by more than one in any of these counts,
//! whatever the list: sexes and categories are the two sides of a bipartite
//! multigraph whose edges are people, and such a graph can be coloured so that
//! every vertex sees all colours equally (D. de Werra, 1971). Each new split
//! lessens the sum of the squares of the counts, so the step ends.

mod meet;
mod split;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use crate::people::Sex;

/// Somebody present, as the drawing knows them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Present {
    /// The code of their invitation.
    pub code: String,
    /// The sex they said.
    pub sex: Sex,
    /// The place of their category in the workshop's list.
    pub category: i64,
    /// The groups in which they sat in earlier sessions, one for each session.
    pub sat: Vec<Option<usize>>,
}

/// The sex and category of a person: those who share it may change places.
pub(super) type Cell = (Sex, i64);

/// A person on the list, ready to be dealt.
#[derive(Debug, Clone)]
struct Dealt<'a> {
    place: usize,
    person: &'a Present,
    key: [u8; 32],
}

/// Draws `groups` groups; gives for each the places of its people in the list
/// that was handed in. No groups are drawn of nobody or for no number.
#[must_use]
pub fn draw(present: &[Present], groups: usize, seed: &str) -> Vec<Vec<usize>> {
    if groups == 0 {
        return Vec::new();
    }
    let dealt = order(present, seed);
    let mut drawn: Vec<Vec<usize>> = vec![Vec::new(); groups];
    for at in 0..dealt.len() {
        drawn[at % groups].push(at);
    }
    let cells: Vec<Cell> = dealt.iter().map(|it| cell(it.person)).collect();
    while let Some((one, other)) = uneven(&drawn, &cells) {
        let (first, second) = split::halves(&drawn[one], &drawn[other], &cells);
        (drawn[one], drawn[other]) = (first, second);
    }
    let sat: Vec<&[Option<usize>]> = dealt.iter().map(|it| it.person.sat.as_slice()).collect();
    meet::lessen(&mut drawn, &cells, &sat);
    let places = |group: Vec<usize>| group.into_iter().map(|at| dealt[at].place).collect();
    drawn.into_iter().map(places).collect()
}

/// The group for somebody who comes after the drawing: the smallest, then the
/// one with the fewest of their sex, then of their category, then the first.
#[must_use]
pub fn seat(latecomer: Cell, groups: &[Vec<Cell>]) -> Option<usize> {
    let counts = |group: &Vec<Cell>| {
        let same_sex = group.iter().filter(|cell| cell.0 == latecomer.0).count();
        let same_category = group.iter().filter(|cell| cell.1 == latecomer.1).count();
        (group.len(), same_sex, same_category)
    };
    (0..groups.len()).min_by_key(|at| (counts(&groups[*at]), *at))
}

fn cell(person: &Present) -> Cell {
    (person.sex, person.category)
}

fn order<'a>(present: &'a [Present], seed: &str) -> Vec<Dealt<'a>> {
    let mut dealt: Vec<Dealt<'a>> = (present.iter().enumerate())
        .map(|(place, person)| Dealt { place, person, key: key(seed, &person.code) })
        .collect();
    dealt.sort_by(|one, other| {
        let rank = |it: &Dealt<'_>| (it.person.sex, it.person.category, it.key);
        rank(one).cmp(&rank(other)).then_with(|| one.person.code.cmp(&other.person.code))
    });
    dealt
}

fn key(seed: &str, code: &str) -> [u8; 32] {
    Sha256::digest(format!("{seed}\n{code}").as_bytes()).into()
}

/// A count that must be even among groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Count {
    People,
    Sex(Sex),
    Category(i64),
    Cell(Cell),
}

fn counts(group: &[usize], cells: &[Cell]) -> BTreeMap<Count, i64> {
    let mut counted = BTreeMap::new();
    for cell in group.iter().map(|at| cells[*at]) {
        let kinds = [Count::People, Count::Sex(cell.0), Count::Category(cell.1), Count::Cell(cell)];
        kinds.into_iter().for_each(|kind| *counted.entry(kind).or_insert(0) += 1);
    }
    counted
}

/// The first pair of groups that differ by more than one in a count.
fn uneven(groups: &[Vec<usize>], cells: &[Cell]) -> Option<(usize, usize)> {
    let counted: Vec<_> = groups.iter().map(|group| counts(group, cells)).collect();
    let differ = |one: &BTreeMap<Count, i64>, other: &BTreeMap<Count, i64>| {
        let of = |all: &BTreeMap<Count, i64>, kind: &Count| all.get(kind).copied().unwrap_or(0);
        one.keys().chain(other.keys()).any(|kind| (of(one, kind) - of(other, kind)).abs() > 1)
    };
    let pairs = (0..groups.len()).flat_map(|one| (one + 1..groups.len()).map(move |it| (one, it)));
    pairs.into_iter().find(|(one, other)| differ(&counted[*one], &counted[*other]))
}
