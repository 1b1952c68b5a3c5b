//! Drawing groups, so that anybody can draw them again.
//!
//! A drawing is made of the seed, the number of groups `n`, and the list of those
//! present ([`list`]), each with a label, their sex, the place of their category,
//! the groups in which they sat in earlier sessions and, where they are fixed to a
//! group, its number. Seed, number, labels, results and a commitment to each row
//! are public; the rows themselves are for each person and for the audit. From these:
//!
//! 1. Each person gets a key: SHA-256 of the seed, a line feed, the label
//!    and the row's salt, without which groups would tell of sexes and categories.
//!    The list is ordered by sex (women, men, not said), within a sex by
//!    category, within a category by key.
//! 2. The list is dealt like cards: the person at place `i` goes to the group
//!    `i mod n`, over the whole list without starting again.
//! 3. While two groups differ by more than one in people, in a sex, in a
//!    category or in a category's women or men, the first such pair (in the
//!    order of their numbers) is put together and split anew ([`split`]).
//! 4. Whoever is fixed to a group, in the order of the list, changes places
//!    with somebody of that group who is not fixed: the first of the same sex
//!    and category, else of the same sex, else of the same category, else the
//!    first; where nobody is left to change with, they just move.
//! 5. Where the groups are not even after that, or people meet again whom they
//!    met before more often than must be, exchanges are tried ([`search`]),
//!    with chances that follow from the seed.
//!
//! **Even.** After step 3 no two groups differ by more than one in any of
//! these counts, whatever the list: sexes and categories are the two sides of
//! a bipartite multigraph whose edges are people, and such a graph can be
//! coloured so that every vertex sees all colours equally (D. de Werra,
//! "Equitable colorations of graphs", RIRO 5, 1971). Each new split lessens
//! the sum of the squares of the counts, so the step ends. Steps 4 and 5 leave
//! this only where fixed places make it impossible.
//!
//! **Meeting others.** This is the social golfer problem for one more round,
//! or maximally diverse grouping with sides to keep (R. R. Weitz and S. Lakshminarayanan, JORS 49, 1998).
//! An earlier group of `s` people, spread over `n` groups, leaves at least
//! `r · C(q+1, 2) + (n−r) · C(q, 2)` pairs together, `q` and `r` being quotient
//! and rest of `s` by `n`: the sum of `C(x, 2)` over parts `x` of a fixed sum
//! is least when no two parts differ by more than one. [`least`] sums this over
//! the earlier groups; for 60 people in 6 groups of 10 drawn into 6 again it
//! is 6 · 4 = 24. By de Werra's theorem the bound is reached whatever the list
//! when only sexes, or only categories, are kept even (earlier groups on one
//! side, these on the other). For sexes, categories and earlier groups at once
//! no such theorem holds, so step 5 searches, and what it found is shown
//! beside the bound; the tests ask for the bound itself on a range of rooms of
//! 60, and for the true optimum on small rooms counted out by brute force.

mod deal;
pub mod list;
mod measure;
mod search;
mod split;
mod table;
#[cfg(test)]
mod tests;

pub use measure::{Quality, least, quality};

use crate::people::Sex;

/// Somebody present, as the drawing knows them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Present {
    /// What the published list calls them: no name, and no code that opens anything.
    pub label: String,
    /// What keeps their row, and their place in the order, from being guessed: 32
    /// signs, random; nothing in drawings made before rows had one.
    pub salt: String,
    /// The sex they said.
    pub sex: Sex,
    /// The place of their category in the workshop's list.
    pub category: i64,
    /// The groups in which they sat in earlier sessions, one for each session.
    pub sat: Vec<Option<usize>>,
    /// The group they are fixed to, counted from 0.
    pub fixed: Option<usize>,
}

/// The sex and category of a person: those who share it may change places.
pub(super) type Cell = (Sex, i64);

impl Present {
    const fn cell(&self) -> Cell {
        (self.sex, self.category)
    }

    /// In how many earlier sessions these two sat together.
    fn met(&self, other: &Self) -> i64 {
        let together = self.sat.iter().zip(&other.sat).filter(|(a, b)| a.is_some() && a == b);
        i64::try_from(together.count()).unwrap_or(i64::MAX)
    }
}

/// Draws `groups` groups; gives for each the places of its people in the list
/// that was handed in. No groups are drawn of nobody or for no number.
#[must_use]
pub fn draw(present: &[Present], groups: usize, seed: &str) -> Vec<Vec<usize>> {
    if groups == 0 {
        return Vec::new();
    }
    let order = deal::order(present, seed);
    let people: Vec<&Present> = order.iter().map(|place| &present[*place]).collect();
    let mut drawn = deal::even(&people, groups);
    table::fix(&mut drawn, &people);
    let least = measure::least(people.iter().copied(), groups);
    let improved = search::improve(table::Table::of(&people, &drawn), seed, least);
    let mut places: Vec<Vec<usize>> = vec![Vec::new(); groups];
    for (at, group) in improved.into_iter().enumerate() {
        places[group].push(order[at]);
    }
    places
}

/// The group for somebody who comes after the drawing: the one that they leave
/// most even, then the smallest, then the one with the fewest of their sex,
/// of their category, of those they sat with before, then the first.
#[must_use]
pub fn seat(late: &Present, groups: &[Vec<&Present>]) -> Option<usize> {
    let rank = |at: usize| {
        let group = &groups[at];
        let of = |same: &dyn Fn(&Present) -> bool| group.iter().filter(|it| same(it)).count();
        let joined: Vec<Vec<Cell>> = (groups.iter().enumerate())
            .map(|(number, group)| {
                let newcomer = (number == at).then(|| late.cell());
                group.iter().map(|it| it.cell()).chain(newcomer).collect()
            })
            .collect();
        let met: i64 = group.iter().map(|it| late.met(it)).sum();
        let (sex, category) =
            (of(&|it| it.sex == late.sex), of(&|it| it.category == late.category));
        (measure::unevenness(&joined), group.len(), sex, category, met, at)
    };
    (0..groups.len()).min_by_key(|at| rank(*at))
}
