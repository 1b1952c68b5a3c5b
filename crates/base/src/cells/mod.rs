//! Which figures about people may be told, when all that is told is read
//! together: the one place where it is decided.
//!
//! People stand in cells (the women of a category at a workshop); a figure is
//! how many stand in some cells together. Figures are told one after another,
//! the more important first, and one is told only where, with all that are
//! told already and what is known anyhow:
//!
//! - no small cell and no small sum can be found by adding and subtracting
//!   (it is no linear combination of them);
//! - of no two figures, one within the other, the difference leaves a few
//!   persons whose cells are not known each: a figure of few, too;
//! - nothing of this follows from a sum of nobody, whose cells are all empty.
//!
//! Complementary suppression in tables: L. Cox, Suppression methodology and
//! statistical disclosure control, JASA 75 (1980).

use std::collections::BTreeSet;

use crate::figures::is_small;

/// Figures are combined modulo a prime, so that they are compared exactly: the
/// tables here combine by small whole numbers.
const PRIME: u64 = 2_147_483_647;

/// A combination of cells, each with how often it counts.
type Line = Vec<u64>;

/// Some cells, a bit for each.
type Set = Vec<u64>;

/// The cells of a commune's people, and what is told of them.
#[derive(Debug, Clone)]
pub struct Cells {
    counts: Vec<i64>,
    /// What is left of each cell, then of each sum that is kept, once what is
    /// told is taken away; nothing is left of what can be found.
    rest: Vec<Line>,
    /// Which of these must not be found.
    kept: Vec<bool>,
    /// What is told, without what follows from the lines before.
    basis: Vec<(usize, Line)>,
    /// The figures told, by the cells of each; the first is that of nobody.
    told: Vec<Set>,
    /// The cells that can be found.
    found: Set,
    /// What everybody knows to be few, whatever is told here.
    given: BTreeSet<Vec<usize>>,
}

impl Cells {
    /// Cells with so many persons each; the small ones must not be found.
    #[must_use]
    pub fn of(counts: Vec<i64>) -> Self {
        let kept = counts.iter().map(|count| is_small(*count)).collect();
        let rest = (0..counts.len()).map(|cell| line(counts.len(), &[cell])).collect();
        let none = set(counts.len(), &[]);
        let (basis, given) = (Vec::new(), BTreeSet::new());
        Self { counts, rest, kept, basis, told: vec![none.clone()], found: none, given }
    }

    /// A sum that must not be found either, where it is one of few persons.
    pub fn keep(&mut self, cells: &[usize]) {
        if is_small(self.sum(cells)) {
            let mut rest = line(self.counts.len(), cells);
            self.take_known(&mut rest);
            self.rest.push(rest);
            self.kept.push(true);
        }
    }

    /// A figure that everybody knows whatever is told here. What follows from
    /// it alone cannot be kept from anybody.
    pub fn know(&mut self, cells: &[usize]) {
        let few = self.add(cells);
        self.given.extend(few);
        for (rest, kept) in self.rest.iter().zip(&mut self.kept) {
            *kept &= !is_nothing(rest);
        }
    }

    /// Tells a figure, where that gives away nothing that must not be found.
    pub fn tell(&mut self, cells: &[usize]) -> bool {
        if is_small(self.sum(cells)) {
            return false;
        }
        let mut with = self.clone();
        let few = with.add(cells);
        let found = with.rest.iter().zip(&with.kept).any(|(rest, kept)| *kept && is_nothing(rest));
        if found || few.iter().any(|left| !self.given.contains(left)) {
            return false;
        }
        *self = with;
        true
    }

    /// Tells of some figures those that may be, the largest first.
    pub fn tell_each(&mut self, figures: &[Vec<usize>]) -> Vec<bool> {
        let mut order: Vec<usize> = (0..figures.len()).collect();
        order.sort_by_key(|at| std::cmp::Reverse(self.sum(&figures[*at])));
        let mut told = vec![false; figures.len()];
        for at in order {
            told[at] = self.tell(&figures[at]);
        }
        told
    }

    /// How many persons stand in some cells.
    fn sum(&self, cells: &[usize]) -> i64 {
        cells.iter().map(|cell| self.counts[*cell]).sum()
    }

    /// Adds a figure and all that follows from it. Gives the cells that some
    /// difference leaves now and in which few persons stand.
    fn add(&mut self, cells: &[usize]) -> Vec<Vec<usize>> {
        let fresh = self.told.len();
        self.told.push(set(self.counts.len(), cells));
        let mut new = self.combine(line(self.counts.len(), cells));
        let mut first = fresh;
        let mut few = Vec::new();
        loop {
            let mut empty = Vec::new();
            for left in self.left(&new, first) {
                match self.sum(&left) {
                    0 => empty.extend(left),
                    sum if is_small(sum) => few.push(left),
                    _ => (),
                }
            }
            if empty.is_empty() {
                return few;
            }
            // Cells of a sum of nobody are empty, each of them.
            new = set(self.counts.len(), &[]);
            for cell in empty {
                let more = self.combine(line(self.counts.len(), &[cell]));
                new.iter_mut().zip(more).for_each(|(new, more)| *new |= more);
            }
            first = self.told.len();
        }
    }

    /// Takes a combination as known; gives the cells that can be found by it.
    fn combine(&mut self, mut known: Line) -> Set {
        self.take_known(&mut known);
        let Some(pivot) = known.iter().position(|times| *times != 0) else {
            return set(self.counts.len(), &[]);
        };
        let one = inverse(known[pivot]);
        known.iter_mut().for_each(|times| *times = *times * one % PRIME);
        let mut new = Vec::new();
        for (at, rest) in self.rest.iter_mut().enumerate() {
            if take(rest, pivot, &known) && at < self.counts.len() && is_nothing(rest) {
                new.push(at);
            }
        }
        self.basis.push((pivot, known));
        let new = set(self.counts.len(), &new);
        self.found.iter_mut().zip(&new).for_each(|(found, new)| *found |= new);
        new
    }

    fn take_known(&self, rest: &mut Line) {
        for (pivot, known) in &self.basis {
            take(rest, *pivot, known);
        }
    }

    /// What is left of a figure without another within it, once the cells that
    /// can be found are taken away: of all pairs of which one was told from that
    /// place on, or whose difference holds a new cell.
    fn left(&self, new: &Set, first: usize) -> Vec<Vec<usize>> {
        let mut found = Vec::new();
        for (at, outer) in self.told.iter().enumerate() {
            for (with, inner) in self.told.iter().enumerate() {
                let fresh = at >= first || with >= first;
                let within = inner.iter().zip(outer).all(|(inner, outer)| inner & !outer == 0);
                let differs = outer.iter().zip(inner).zip(new);
                let mut touched = differs.map(|((outer, inner), new)| outer & !inner & new);
                if at == with || !within || !fresh && touched.all(|bits| bits == 0) {
                    continue;
                }
                let rest = outer.iter().zip(inner).zip(&self.found);
                let rest: Set =
                    rest.map(|((outer, inner), found)| outer & !inner & !found).collect();
                if rest.iter().any(|bits| *bits != 0) {
                    found.push(cells_of(&rest));
                }
            }
        }
        found
    }
}

/// Which cells of a line may be told, of those that may at all, where their sum
/// is known.
#[must_use]
pub fn told(counts: &[i64], may: &[bool]) -> Vec<bool> {
    let mut cells = Cells::of(counts.to_vec());
    cells.know(&(0..counts.len()).collect::<Vec<_>>());
    let asked: Vec<usize> = (0..counts.len()).filter(|at| may[*at]).collect();
    let figures: Vec<Vec<usize>> = asked.iter().map(|at| vec![*at]).collect();
    let mut told = vec![false; counts.len()];
    for (at, one) in asked.into_iter().zip(cells.tell_each(&figures)) {
        told[at] = one;
    }
    told
}

fn line(length: usize, cells: &[usize]) -> Line {
    let mut line = vec![0; length];
    cells.iter().for_each(|cell| line[*cell] = 1);
    line
}

fn set(length: usize, cells: &[usize]) -> Set {
    let mut set = vec![0; length.div_ceil(64)];
    cells.iter().for_each(|cell| set[cell / 64] |= 1 << (cell % 64));
    set
}

fn cells_of(set: &Set) -> Vec<usize> {
    let cells = (0..set.len() * 64).filter(|cell| set[cell / 64] >> (cell % 64) & 1 == 1);
    cells.collect()
}

/// Takes a known combination away as often as its first cell counts; gives
/// whether that was ever.
fn take(rest: &mut Line, pivot: usize, known: &Line) -> bool {
    let times = rest[pivot];
    if times != 0 {
        for (rest, known) in rest.iter_mut().zip(known) {
            *rest = (*rest + (PRIME - times) * known) % PRIME;
        }
    }
    times != 0
}

fn is_nothing(rest: &Line) -> bool {
    rest.iter().all(|times| *times == 0)
}

/// What a number is multiplied with to give one (Fermat's little theorem).
fn inverse(number: u64) -> u64 {
    let (mut product, mut power, mut left) = (1, number, PRIME - 2);
    while left > 0 {
        if left % 2 == 1 {
            product = product * power % PRIME;
        }
        power = power * power % PRIME;
        left /= 2;
    }
    product
}

#[cfg(test)]
mod tests;
