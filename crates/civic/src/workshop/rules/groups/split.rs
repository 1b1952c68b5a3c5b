//! Splitting two groups anew, evenly in every count at once.
//!
//! Everybody is paired twice. First by sex: two of one cell, then what is left
//! of a sex, then what is left of all. Then by category: the same pairs of one
//! cell, then what is left of a category, then what is left of all. Partners
//! go to opposite sides. Each pairing leaves at most one of a cell, sex or
//! category without partner inside it, so each count differs by at most one;
//! and since everybody has at most one partner of each kind, the partnerships
//! make chains and even rings, which two sides can always follow.

use super::Cell;

/// The two halves of two groups put together.
pub(super) fn halves(one: &[usize], other: &[usize], cells: &[Cell]) -> (Vec<usize>, Vec<usize>) {
    let mut all: Vec<usize> = one.iter().chain(other).copied().collect();
    all.sort_unstable();
    let by_sex = partners(&all, cells, |cell| i64::from(cell.0 as u8));
    let by_category = partners(&all, cells, |cell| cell.1);
    let mut side: Vec<Option<bool>> = vec![None; all.len()];
    // A chain is followed from an end, so that both its directions agree.
    let ends = (0..all.len()).filter(|at| by_sex[*at].is_none() || by_category[*at].is_none());
    for start in ends.chain(0..all.len()) {
        follow(start, &by_sex, &by_category, &mut side);
    }
    let taken = |wanted: bool| {
        let chosen = all.iter().zip(&side).filter(move |(_, side)| **side == Some(wanted));
        chosen.map(|(at, _)| *at).collect::<Vec<_>>()
    };
    (taken(false), taken(true))
}

/// Gives a chain or ring its sides, from one of its members on.
fn follow(
    start: usize,
    by_sex: &[Option<usize>],
    by_category: &[Option<usize>],
    side: &mut [Option<bool>],
) {
    let mut waiting = vec![(start, false)];
    while let Some((at, wanted)) = waiting.pop() {
        if side[at].is_some() {
            continue;
        }
        side[at] = Some(wanted);
        let next = [by_sex[at], by_category[at]];
        waiting.extend(next.into_iter().flatten().map(|partner| (partner, !wanted)));
    }
}

/// Each one's partner: inside the cell, then inside the wider set, then anywhere.
fn partners(all: &[usize], cells: &[Cell], wider: fn(Cell) -> i64) -> Vec<Option<usize>> {
    let mut partner = vec![None; all.len()];
    let cell = |at: usize| cells[all[at]];
    pair(&mut partner, |at| (wider(cell(at)), i64::from(cell(at).0 as u8), cell(at).1));
    pair(&mut partner, |at| (wider(cell(at)), 0, 0));
    pair(&mut partner, |_| (0, 0, 0));
    partner
}

/// Pairs those still alone who share a mark, in their order.
fn pair(partner: &mut [Option<usize>], mark: impl Fn(usize) -> (i64, i64, i64)) {
    let mut waiting = std::collections::BTreeMap::new();
    for at in 0..partner.len() {
        if partner[at].is_some() {
            continue;
        }
        match waiting.remove(&mark(at)) {
            Some(other) => (partner[at], partner[other]) = (Some(other), Some(at)),
            None => drop(waiting.insert(mark(at), at)),
        }
    }
}
