//! What the drawing promises.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;

fn people(cells: &[(Sex, i64)]) -> Vec<Present> {
    let person = |(at, cell): (usize, &(Sex, i64))| Present {
        code: format!("CODE-{at:04}"),
        sex: cell.0,
        category: cell.1,
        sat: Vec::new(),
    };
    cells.iter().enumerate().map(person).collect()
}

/// The widest difference between groups, over every count.
fn widest(present: &[Present], drawn: &[Vec<usize>]) -> i64 {
    let cells: Vec<Cell> = present.iter().map(cell).collect();
    let counted: Vec<_> = drawn.iter().map(|group| counts(group, &cells)).collect();
    let kinds: BTreeSet<Count> = counted.iter().flat_map(|it| it.keys().copied()).collect();
    let spread = |kind: &Count| {
        let of = counted.iter().map(|it| it.get(kind).copied().unwrap_or(0));
        of.clone().max().unwrap_or(0) - of.min().unwrap_or(0)
    };
    kinds.iter().map(spread).max().unwrap_or(0)
}

fn repeated(present: &[Present], drawn: &[Vec<usize>]) -> usize {
    let met = |one: usize, two: usize| {
        present[one].sat.iter().zip(&present[two].sat).any(|(a, b)| a.is_some() && a == b)
    };
    let pairs = |group: &Vec<usize>| {
        let all = group.iter().enumerate();
        all.map(|(at, one)| group[..at].iter().filter(|two| met(*one, **two)).count())
            .sum::<usize>()
    };
    drawn.iter().map(pairs).sum()
}

fn seated(drawn: &[Vec<usize>]) -> Vec<usize> {
    let mut all: Vec<usize> = drawn.iter().flatten().copied().collect();
    all.sort_unstable();
    all
}

prop_compose! {
    fn room()(cells in prop::collection::vec((0_usize..3, 0_i64..7), 0..70)) -> Vec<Present> {
        let cells: Vec<_> = cells.into_iter().map(|(sex, category)| (Sex::ALL[sex], category)).collect();
        people(&cells)
    }
}

proptest! {
    #[test]
    fn everybody_sits_in_one_group_and_no_count_differs_by_more_than_one(
        present in room(), groups in 1_usize..9, seed in "[a-z0-9-]{0,12}"
    ) {
        let drawn = draw(&present, groups, &seed);
        prop_assert_eq!(drawn.len(), groups);
        prop_assert_eq!(seated(&drawn), (0..present.len()).collect::<Vec<_>>());
        prop_assert!(widest(&present, &drawn) <= 1);
    }

    #[test]
    fn the_same_seed_draws_the_same_groups_however_the_list_is_ordered(
        present in room(), groups in 1_usize..9, seed in "[a-z0-9-]{1,12}"
    ) {
        let codes = |list: &[Present], drawn: Vec<Vec<usize>>| -> Vec<Vec<String>> {
            drawn.iter().map(|group| group.iter().map(|at| list[*at].code.clone()).collect()).collect()
        };
        let mut turned = present.clone();
        turned.reverse();
        prop_assert_eq!(
            codes(&present, draw(&present, groups, &seed)),
            codes(&turned, draw(&turned, groups, &seed))
        );
    }

    #[test]
    fn a_second_session_keeps_the_balance_and_repeats_no_more_meetings(
        mut present in room(), groups in 2_usize..6
    ) {
        let first = draw(&present, groups, "first");
        for (number, group) in first.iter().enumerate() {
            group.iter().for_each(|at| present[*at].sat = vec![Some(number)]);
        }
        let blind: Vec<Present> =
            present.iter().map(|it| Present { sat: Vec::new(), ..it.clone() }).collect();
        let second = draw(&present, groups, "second");
        prop_assert!(widest(&present, &second) <= 1);
        prop_assert_eq!(seated(&second), (0..present.len()).collect::<Vec<_>>());
        prop_assert!(repeated(&present, &second) <= repeated(&present, &draw(&blind, groups, "second")));
    }
}

#[test]
fn every_room_of_up_to_six_people_is_drawn_evenly() {
    let kinds: Vec<(Sex, i64)> =
        [Sex::Female, Sex::Male].iter().flat_map(|sex| (0..3).map(move |it| (*sex, it))).collect();
    for size in 0..=6_u32 {
        for number in 0..6_usize.pow(size) {
            let cells: Vec<_> =
                (0..size).map(|digit| kinds[number / 6_usize.pow(digit) % 6]).collect();
            // One order of each room is enough: the drawing does not look at it.
            if !cells.is_sorted() {
                continue;
            }
            let present = people(&cells);
            for groups in 2..=4 {
                let drawn = draw(&present, groups, "small");
                assert!(widest(&present, &drawn) <= 1, "{cells:?} in {groups}: {drawn:?}");
            }
        }
    }
}

#[test]
fn another_seed_draws_other_groups() {
    let present = people(&[(Sex::Female, 1); 12]);
    assert_ne!(draw(&present, 3, "one"), draw(&present, 3, "two"));
}

#[test]
fn with_room_to_move_nobody_meets_the_same_people_again() {
    let mut present = people(&[(Sex::Female, 1); 16]);
    let first = draw(&present, 4, "first");
    for (number, group) in first.iter().enumerate() {
        group.iter().for_each(|at| present[*at].sat = vec![Some(number)]);
    }
    assert!(repeated(&present, &draw(&present, 4, "second")) <= 2);
}

#[test]
fn a_latecomer_goes_to_the_smallest_group_then_where_their_sex_is_fewest() {
    let (woman, man) = ((Sex::Female, 1), (Sex::Male, 1));
    let groups = vec![vec![woman, woman], vec![man, man], vec![woman, man]];
    assert_eq!(seat(woman, &groups), Some(1));
    assert_eq!(seat(man, &[vec![man, man], vec![woman]]), Some(1));
    assert_eq!(seat(man, &[]), None);
}
