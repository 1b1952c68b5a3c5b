//! Exchanges that make groups even again and lessen repeated meetings: late
//! acceptance hill climbing (E. K. Burke and Y. Bykov, European Journal of
//! Operational Research 258, 2017), in whole numbers alone, so that every
//! machine finds the same.
//!
//! The cost of groups is their repeated meetings plus [`WEIGHT`] for each
//! person by whom two groups differ beyond one, over all counts. There are
//! [`ROUNDS`] rounds, each from the groups of step 4, each of [`STEPS`] steps
//! for each person. In a step two numbers are thrown: `a` below the number of
//! people, `b` below that of people and groups together. If `b` is a person,
//! the two change places; if it is a group, `a` moves there. Nothing is done
//! with who is fixed, or within one group. The change is kept if it costs no
//! more than the groups before it, or less than what stands in a memory of
//! [`MEMORY`] costs at the place `step mod MEMORY`; all of them begin with the
//! cost of step 4, and at each step the one at that place becomes the present
//! cost where that is less. The best groups met on the way are the outcome:
//! the most even, and among these those with the fewest repeated meetings; the
//! first of equals. When they are even and repeat no more than must be, the
//! search ends at once.
//!
//! Numbers are thrown by SplitMix64 (G. L. Steele, D. Lea and C. H. Flood,
//! 2014), begun with the first eight bytes, highest first, of SHA-256 of
//! `exchanges`, a line feed and the seed, and taken modulo their limit.

use sha2::{Digest, Sha256};

use super::table::{Cost, Table};

const ROUNDS: usize = 8;
const STEPS: usize = 600;
const MEMORY: usize = 300;
const WEIGHT: i64 = 3;

/// The group of each person after the search.
pub(super) fn improve(start: Table, seed: &str, least: i64) -> Vec<usize> {
    let goal = Cost { uneven: 0, repeats: least };
    let mut dice = Dice::of(seed);
    let mut best = (start.cost, start.at.clone());
    for _ in 0..ROUNDS {
        if best.0 <= goal || start.groups < 2 {
            break;
        }
        let found = walk(start.clone(), &mut dice, goal);
        if found.0 < best.0 {
            best = found;
        }
    }
    best.1
}

/// One round; gives the best groups it met.
fn walk(mut table: Table, dice: &mut Dice, goal: Cost) -> (Cost, Vec<usize>) {
    let mut best = (table.cost, table.at.clone());
    let mut memory = vec![total(table.cost); MEMORY];
    for step in 0..STEPS * table.at.len() {
        let now = total(table.cost);
        let late = &mut memory[step % MEMORY];
        try_one(&mut table, dice, now.max(*late - 1));
        *late = total(table.cost).min(*late);
        if table.cost < best.0 {
            best = (table.cost, table.at.clone());
            if best.0 <= goal {
                break;
            }
        }
    }
    best
}

const fn total(cost: Cost) -> i64 {
    cost.repeats + WEIGHT * cost.uneven
}

/// Throws a change and makes it where it costs no more than the limit.
fn try_one(table: &mut Table, dice: &mut Dice, limit: i64) {
    let size = table.at.len();
    let (one, other) = (dice.below(size), dice.below(size + table.groups));
    match other.checked_sub(size) {
        Some(there) => try_move(table, one, there, limit),
        None => try_exchange(table, one, other, limit),
    }
}

fn try_move(table: &mut Table, one: usize, there: usize, limit: i64) {
    let cost = table.if_moved(one, there);
    if table.at[one] != there && table.is_loose(one) && total(cost) <= limit {
        table.shift(one, there, cost);
    }
}

fn try_exchange(table: &mut Table, one: usize, other: usize, limit: i64) {
    let (here, there) = (table.at[one], table.at[other]);
    if here == there || !table.is_loose(one) || !table.is_loose(other) {
        return;
    }
    let cost = table.if_exchanged(one, other);
    if total(cost) <= limit {
        table.shift(one, there, cost);
        table.shift(other, here, cost);
    }
}

/// SplitMix64.
struct Dice(u64);

impl Dice {
    fn of(seed: &str) -> Self {
        let digest = Sha256::digest(format!("exchanges\n{seed}").as_bytes());
        Self(digest.iter().take(8).fold(0, |all, byte| (all << 8) | u64::from(*byte)))
    }

    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^= z >> 31;
        let limit = u64::try_from(limit.max(1)).unwrap_or(u64::MAX);
        usize::try_from(z % limit).unwrap_or(0)
    }
}
