//! What the drawing promises.

use std::collections::BTreeSet;

use proptest::prelude::*;
use sha2::{Digest, Sha256};

use super::{
    deal::{Count, counts},
    list::Row,
    *,
};

fn people(cells: &[(Sex, i64)]) -> Vec<Present> {
    let person = |(at, cell): (usize, &(Sex, i64))| Present {
        label: format!("CODE-{at:04}"),
        salt: String::new(),
        sex: cell.0,
        category: cell.1,
        sat: Vec::new(),
        fixed: None,
    };
    cells.iter().enumerate().map(person).collect()
}

/// By how much groups differ in each count, counted plainly.
fn spreads(present: &[Present], drawn: &[Vec<usize>]) -> Vec<i64> {
    let counted: Vec<_> =
        drawn.iter().map(|group| counts(group.iter().map(|at| present[*at].cell()))).collect();
    let kinds: BTreeSet<Count> = counted.iter().flat_map(|it| it.keys().copied()).collect();
    let spread = |kind: &Count| {
        let of = counted.iter().map(|it| it.get(kind).copied().unwrap_or(0));
        of.clone().max().unwrap_or(0) - of.min().unwrap_or(0)
    };
    kinds.iter().map(spread).collect()
}

/// The widest difference between groups, over every count.
fn widest(present: &[Present], drawn: &[Vec<usize>]) -> i64 {
    spreads(present, drawn).into_iter().max().unwrap_or(0)
}

/// Pairs who sit together again, once for each session in which they did.
fn repeated(present: &[Present], drawn: &[Vec<usize>]) -> usize {
    let met = |one: usize, two: usize| {
        let sat = present[one].sat.iter().zip(&present[two].sat);
        sat.filter(|(a, b)| a.is_some() && a == b).count()
    };
    let pairs = |group: &Vec<usize>| {
        let all = group.iter().enumerate();
        all.map(|(at, one)| group[..at].iter().map(|two| met(*one, *two)).sum::<usize>())
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
            drawn.iter().map(|group| group.iter().map(|at| list[*at].label.clone()).collect()).collect()
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
        sit(&mut present, &first);
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

/// Sits everybody where a drawing put them, as an earlier session.
fn sit(present: &mut [Present], drawn: &[Vec<usize>]) {
    for (number, group) in drawn.iter().enumerate() {
        group.iter().for_each(|at| present[*at].sat.push(Some(number)));
    }
}

/// Rooms of sixty: how many women, men and unsaid of each category.
fn rooms_of_sixty() -> Vec<Vec<(Sex, i64)>> {
    use Sex::{Female, Male, Unsaid};
    let room = |parts: &[(usize, Sex, i64)]| -> Vec<(Sex, i64)> {
        parts.iter().flat_map(|(count, sex, category)| vec![(*sex, *category); *count]).collect()
    };
    let mixed = |sexes: &[Sex], categories: i64, stride: usize| -> Vec<(Sex, i64)> {
        (0..60_i64)
            .map(|at| {
                let place = usize::try_from(at).unwrap() * stride / 7;
                (sexes[place % sexes.len()], at * at % categories)
            })
            .collect()
    };
    vec![
        room(&[(60, Female, 1)]),
        room(&[(30, Female, 1), (30, Male, 1)]),
        room(&[(15, Female, 1), (15, Female, 2), (15, Male, 1), (15, Male, 2)]),
        room(&[(37, Male, 1), (11, Female, 2), (7, Female, 3), (5, Unsaid, 4)]),
        room(&[(1, Female, 1), (19, Male, 1), (13, Female, 2), (8, Male, 3), (19, Female, 4)]),
        room(&[
            (9, Female, 1),
            (11, Male, 1),
            (7, Female, 2),
            (5, Male, 2),
            (4, Female, 3),
            (6, Male, 3),
            (3, Female, 4),
            (2, Male, 4),
            (5, Female, 5),
            (4, Male, 5),
            (2, Unsaid, 5),
            (2, Unsaid, 6),
        ]),
        mixed(&[Female, Male], 7, 5),
        mixed(&[Female, Male, Unsaid], 7, 9),
        mixed(&[Female, Male, Male], 11, 11),
        mixed(&[Female, Female, Male, Unsaid], 5, 13),
    ]
}

#[test]
fn sixty_people_in_six_groups_meet_again_as_seldom_as_can_be() {
    for (number, cells) in rooms_of_sixty().iter().enumerate() {
        for seed in ["one", "two", "three"] {
            let mut present = people(cells);
            let first = draw(&present, 6, seed);
            sit(&mut present, &first);
            assert_eq!(least(present.iter(), 6), 24);
            let second = draw(&present, 6, &format!("{seed} again"));
            assert!(widest(&present, &second) <= 1, "room {number}, seed {seed}");
            assert_eq!(repeated(&present, &second), 24, "room {number}, seed {seed}");
        }
    }
}

#[test]
fn a_second_round_of_other_groups_and_other_people_stays_within_a_twentieth_of_the_bound() {
    for (number, cells) in rooms_of_sixty().iter().enumerate() {
        for (first, second, left) in [(6, 5, 0), (5, 7, 3), (4, 6, 7), (8, 6, 11)] {
            let mut present = people(cells);
            let drawn = draw(&present, first, "morning");
            sit(&mut present, &drawn);
            // Some went home, and one in nine came after the morning.
            let mut present: Vec<Present> = present.into_iter().skip(left).collect();
            present.iter_mut().step_by(9).for_each(|it| it.sat = vec![None]);
            let drawn = draw(&present, second, "afternoon");
            let least = usize::try_from(least(present.iter(), second)).unwrap();
            assert!(widest(&present, &drawn) <= 1, "room {number}");
            let again = repeated(&present, &drawn);
            assert!(again * 20 <= least * 21, "room {number}: {again} instead of {least}");
        }
    }
}

/// Every way to put people into groups with who is fixed in their place: the
/// least unevenness, and the fewest repeats with it.
fn best_by_counting(present: &[Present], groups: usize) -> (i64, usize) {
    let size = u32::try_from(present.len()).unwrap();
    let mut best = (i64::MAX, usize::MAX);
    for number in 0..groups.pow(size) {
        let mut drawn = vec![Vec::new(); groups];
        for digit in 0..size {
            let place = usize::try_from(digit).unwrap();
            drawn[number / groups.pow(digit) % groups].push(place);
        }
        let kept = present
            .iter()
            .enumerate()
            .all(|(at, it)| it.fixed.is_none_or(|group| drawn[group].contains(&at)));
        if kept {
            best = best.min(worth(present, &drawn));
        }
    }
    best
}

fn worth(present: &[Present], drawn: &[Vec<usize>]) -> (i64, usize) {
    let uneven = spreads(present, drawn).into_iter().map(|it| (it - 1).max(0)).sum();
    (uneven, repeated(present, drawn))
}

#[test]
fn small_rooms_with_earlier_sessions_and_fixed_places_are_drawn_as_well_as_can_be() {
    let kinds = [(Sex::Female, 1), (Sex::Male, 1), (Sex::Female, 2), (Sex::Unsaid, 2)];
    for case in 0..60_usize {
        let (size, groups) = (5 + case % 4, 2 + case % 2);
        let cells: Vec<_> = (0..size).map(|at| kinds[(at * at + case) % (1 + case % 4)]).collect();
        let mut present = people(&cells);
        for (at, person) in present.iter_mut().enumerate() {
            person.sat = vec![Some((at + case / 3) % groups), (at % 3 > 0).then_some(at % 2)];
            person.fixed = (at % 4 == case % 7).then_some(case % groups);
        }
        present.iter_mut().for_each(|it| it.sat.truncate(1 + case % 2));
        let drawn = draw(&present, groups, &format!("case {case}"));
        let best = best_by_counting(&present, groups);
        assert_eq!(worth(&present, &drawn), best, "case {case}: {drawn:?}");
    }
}

#[test]
fn whoever_is_fixed_sits_there_and_the_others_even_it_out() {
    for cells in rooms_of_sixty() {
        let mut present = people(&cells);
        // A couple together, three leaders apart.
        for (at, group) in [(0, 2), (1, 2), (20, 0), (30, 3), (40, 5)] {
            present[at].fixed = Some(group);
        }
        let drawn = draw(&present, 6, "fixed");
        for (at, person) in present.iter().enumerate() {
            assert!(person.fixed.is_none_or(|group| drawn[group].contains(&at)));
        }
        assert!(widest(&present, &drawn) <= 1, "{:?}", spreads(&present, &drawn));
    }
}

#[test]
fn places_fixed_against_evenness_cost_no_more_than_they_must() {
    let mut present = people(&[(Sex::Female, 1); 8]);
    present.iter_mut().take(4).for_each(|it| it.fixed = Some(0));
    let mut sizes: Vec<usize> = draw(&present, 3, "full").iter().map(Vec::len).collect();
    assert_eq!(sizes.remove(0), 4);
    assert_eq!(sizes, [2, 2]);
}

#[test]
fn a_latecomer_goes_where_they_balance_best() {
    let person = |sex, category, sat| Present {
        label: "L".into(),
        salt: String::new(),
        sex,
        category,
        sat,
        fixed: None,
    };
    let woman = person(Sex::Female, 1, vec![Some(0)]);
    let man = person(Sex::Male, 1, vec![Some(1)]);
    fn of<'a>(all: [&[&'a Present]; 3]) -> Vec<Vec<&'a Present>> {
        all.map(<[&Present]>::to_vec).to_vec()
    }
    let sides = of([&[&woman, &woman], &[&man, &man], &[&woman, &man]]);
    assert_eq!(seat(&woman, &sides), Some(1));
    assert_eq!(seat(&man, &of([&[&man, &man], &[&woman], &[&man, &woman]])), Some(1));
    // Where all else is equal, to those they have not met.
    let (known, unknown) =
        (person(Sex::Male, 1, vec![Some(4)]), person(Sex::Male, 1, vec![Some(5)]));
    let late = person(Sex::Female, 1, vec![Some(4)]);
    assert_eq!(seat(&late, &of([&[&known], &[&unknown], &[&known, &unknown]])), Some(1));
    assert_eq!(seat(&late, &[]), None);
}

#[test]
fn the_bound_is_what_parts_that_differ_by_one_leave_together() {
    let mut present = people(&[(Sex::Female, 1); 7]);
    present.iter_mut().for_each(|it| it.sat = vec![Some(0)]);
    // Seven in three groups: 3, 2, 2 leave 3 + 1 + 1 pairs.
    assert_eq!(least(present.iter(), 3), 5);
    let groups: Vec<Vec<&Present>> = vec![present.iter().collect(), Vec::new(), Vec::new()];
    let found = quality(&groups);
    assert_eq!((found.people, found.sex, found.repeats, found.least), (7, 7, 21, 5));
}

#[test]
fn a_published_list_is_read_as_it_was_written() {
    let mut present = people(&[(Sex::Female, 1), (Sex::Male, 3), (Sex::Unsaid, 12)]);
    present.iter_mut().for_each(|it| it.sat = vec![None, Some(4)]);
    present[1].fixed = Some(0);
    let rows: Vec<Row> = present.into_iter().map(|person| Row { person, group: Some(1) }).collect();
    let text = list::write(&rows);
    assert_eq!(text.lines().nth(2), Some("CODE-0001,male,3,1,,5,2"));
    assert_eq!(list::read(&text), Ok(rows.clone()));
    let mut coded = rows.clone();
    coded[0].person.label = "22E7".into();
    let file = list::file(&coded);
    assert!(file.starts_with('\u{feff}') && file.contains("\"=\"\"22E7\"\"\""), "{file}");
    assert_eq!(list::read(&file).map(|read| list::digest(&read)), Ok(list::digest(&coded)));
    assert_eq!(list::read("label,sex\n"), Err(1));
    assert_eq!(list::read("label,sex,category\nA,female,1\nB,woman,1\n"), Err(3));
    assert_eq!(list::read("label,sex,category,group\nA,female,1,0\n"), Err(2));
    let moved: Vec<Row> = rows.iter().map(|it| Row { group: None, ..it.clone() }).collect();
    assert_eq!(list::digest(&rows), list::digest(&moved));
}

#[test]
fn everybody_reads_what_binds_a_row_and_nothing_of_it() {
    let mut present = people(&[(Sex::Female, 1), (Sex::Male, 3)]);
    present.iter_mut().for_each(|it| it.sat = vec![None, None]);
    present[1].sat[1] = Some(4);
    present[1].fixed = Some(0);
    let salt = |at: usize| char::from(b'a' + u8::try_from(at).unwrap()).to_string().repeat(32);
    let rows: Vec<Row> = (present.into_iter().enumerate())
        .map(|(at, it)| Row { person: Present { salt: salt(at), ..it }, group: Some(1) })
        .collect();
    assert_eq!(list::sealed_words(&rows[1]), format!("CODE-0001,male,3,1,,5,{}", "b".repeat(32)));
    // `printf CODE-0001,male,3,1,,5,bbbb… | sha256sum`
    let known = "970d31afd46f856c78920833f406fb29756ec4e32a2db8fc17e60d10788f01ae";
    assert_eq!(list::commitment(&rows[1]).as_deref(), Some(known));
    let public: Vec<_> = rows.iter().map(list::PublicRow::of).collect();
    let file = list::public_file(&public);
    assert_eq!(file.lines().nth(2), Some(&*format!("CODE-0001,{known},2")));
    assert!(!file.contains("male") && !file.contains(&salt(1)), "{file}");
    let whole = list::write(&rows);
    assert_eq!(list::read(&whole).as_ref(), Ok(&rows), "{whole}");
    let lines: String =
        file.lines().skip(1).map(|it| format!("{}\n", &it[..it.len() - 2])).collect();
    assert_eq!(list::digest(&rows), hex::encode(Sha256::digest(lines.as_bytes())));
    let mut other = rows.clone();
    other[0].person.sex = Sex::Male;
    assert_ne!(list::digest(&rows), list::digest(&other), "a changed row is noticed");
    let unsalted = Present { salt: String::new(), ..rows[0].person.clone() };
    assert_eq!(list::commitment(&Row { person: unsalted, group: None }), None);
}
