//! Exchanges that let people meet others than in an earlier session. Only two
//! of one sex and one category change places, so that every count stays even.

use super::Cell;

/// How many rounds of exchanges are made at most.
const ROUNDS: usize = 20;

/// Makes the exchange that lessens repeated meetings most, for each person in
/// turn, until a whole round brings nothing.
pub(super) fn lessen(groups: &mut [Vec<usize>], cells: &[Cell], sat: &[&[Option<usize>]]) {
    if sat.iter().all(|sessions| sessions.iter().all(Option::is_none)) {
        return;
    }
    for _ in 0..ROUNDS {
        let places: Vec<usize> = (0..cells.len()).collect();
        let better = places.into_iter().filter(|at| improve(groups, cells, sat, *at)).count();
        if better == 0 {
            return;
        }
    }
}

/// Exchanges one person with the one who brings most; whether anybody does.
fn improve(
    groups: &mut [Vec<usize>],
    cells: &[Cell],
    sat: &[&[Option<usize>]],
    person: usize,
) -> bool {
    let Some((group, seat)) = find(groups, person) else { return false };
    let mut best: Option<(usize, usize, usize)> = None;
    for (there, members) in groups.iter().enumerate().filter(|(there, _)| *there != group) {
        for (chair, other) in members.iter().enumerate() {
            if cells[*other] != cells[person] {
                continue;
            }
            let now = repeats(&groups[group], person, person, sat)
                + repeats(members, *other, *other, sat);
            let then = repeats(&groups[group], *other, person, sat)
                + repeats(members, person, *other, sat);
            if then < now && best.is_none_or(|(gain, ..)| now - then > gain) {
                best = Some((now - then, there, chair));
            }
        }
    }
    let Some((_, there, chair)) = best else { return false };
    let other = std::mem::replace(&mut groups[there][chair], person);
    groups[group][seat] = other;
    true
}

fn find(groups: &[Vec<usize>], person: usize) -> Option<(usize, usize)> {
    groups.iter().enumerate().find_map(|(group, members)| {
        members.iter().position(|member| *member == person).map(|seat| (group, seat))
    })
}

/// How many of a group, without one who leaves it, have already sat with a person.
fn repeats(group: &[usize], person: usize, without: usize, sat: &[&[Option<usize>]]) -> usize {
    let met = |other: usize| {
        sat[person].iter().zip(sat[other]).filter(|(one, two)| one.is_some() && one == two).count()
    };
    group.iter().filter(|other| **other != without && **other != person).map(|it| met(*it)).sum()
}
