//! What two pages tell is read together.

use proptest::prelude::*;

use super::*;

fn people(workshops: Vec<Sitting>, stages: Vec<(StageKind, Sexes)>) -> People {
    let present = visits(&workshops);
    People { workshops, present, stages }
}

fn may(parts: &[(Part, bool)], part: Part) -> bool {
    parts.iter().any(|(of, may)| *of == part && *may)
}

#[test]
fn four_men_of_a_workshop_are_told_on_no_page() {
    let sitting = Sitting { categories: vec![[25, 0], [15, 4]], unsaid: 1 };
    let workshop = of_workshop(&sitting);
    assert_eq!((workshop.sums, workshop.categories[1][1]), (false, false));
    let parts = of_commune(&people(vec![sitting], Vec::new()));
    let told = [None, Some(StageKind::Workshop)].iter().any(|part| may(&parts, *part));
    assert!(!told, "nor by the indicators: {parts:?}");
}

#[test]
fn the_one_woman_of_a_stage_is_not_the_difference_of_whole_and_workshop() {
    let sitting = Sitting { categories: vec![[20, 20]], unsaid: 0 };
    let public = |sexes| vec![(StageKind::Public, sexes)];
    let parts = of_commune(&people(vec![sitting.clone()], public([1, 6, 0])));
    assert!(may(&parts, Some(StageKind::Workshop)), "the workshop's page goes on telling");
    assert!(!may(&parts, Some(StageKind::Public)) && !may(&parts, None));
    let parts = of_commune(&people(vec![sitting], public([7, 6, 2])));
    assert!(parts.iter().all(|(_, may)| *may), "seven and six may be told: {parts:?}");
}

#[test]
fn who_came_twice_is_counted_once_and_tells_of_nobody() {
    let sitting = Sitting { categories: vec![[20, 20]], unsaid: 0 };
    let twice = People {
        workshops: vec![sitting.clone(), sitting],
        present: [36, 4, 0],
        stages: Vec::new(),
    };
    assert!(!may(&of_commune(&twice), None), "four men in all");
}

#[test]
fn ages_and_answers_tell_of_nobody() {
    assert_eq!(of_ages(&[10, 8, 7, 2]), (true, vec![true, true, false, false]));
    assert_eq!(
        of_ages(&[1, 2, 30, 9]),
        (false, vec![false, false, true, false]),
        "three would be left"
    );
    assert!(of_answers(&[20, 20, 3], &[10, 8, 1]));
    assert!(!of_answers(&[20, 20, 3], &[18, 8, 1]), "two women would be left");
    assert!(of_all(&[0, 5]) && !of_all(&[4]));
}

/// A figure: the cells it sums.
type Sum = Vec<f64>;

/// Whether a cell is a combination of figures, found by elimination.
fn is_found(figures: &[Sum], wanted: &Sum) -> bool {
    let mut rows: Vec<Sum> = figures.to_vec();
    let mut left = wanted.clone();
    for column in 0..wanted.len() {
        let largest = (0..rows.len())
            .max_by(|one, other| rows[*one][column].abs().total_cmp(&rows[*other][column].abs()));
        let Some(at) = largest.filter(|at| rows[*at][column].abs() > 1e-9) else { continue };
        let pivot = rows.swap_remove(at);
        for row in rows.iter_mut().chain([&mut left]) {
            let times = row[column] / pivot[column];
            row.iter_mut().zip(&pivot).for_each(|(cell, of)| *cell -= times * of);
        }
    }
    left.iter().all(|cell| cell.abs() < 1e-9)
}

/// Everything that the pages tell of two workshops and a stage, over women and
/// men of their categories, of the stage, and those who did not say of each.
fn figures(all: &People) -> (Vec<Sum>, Vec<i64>) {
    let mut counts = Vec::new();
    let mut places: Vec<[Vec<usize>; 2]> = Vec::new();
    for sitting in &all.workshops {
        let first = counts.len();
        counts.extend(sitting.categories.iter().flatten());
        let of = |sex: usize| (first..counts.len()).skip(sex).step_by(2).collect();
        places.push([of(0), of(1)]);
    }
    for (_, sexes) in &all.stages {
        places.push([vec![counts.len()], vec![counts.len() + 1]]);
        counts.extend(&sexes[..2]);
    }
    let sum = |cells: &[usize]| -> Sum {
        (0..counts.len()).map(|cell| f64::from(u8::from(cells.contains(&cell)))).collect()
    };
    let mut told: Vec<Sum> = places.iter().map(|place| sum(&place.concat())).collect();
    for (sitting, place) in all.workshops.iter().zip(&places) {
        let may = of_workshop(sitting);
        if may.sums {
            told.extend(place.iter().map(|cells| sum(cells)));
        }
        for (at, cell) in may.categories.iter().enumerate() {
            let own = [place[0][at], place[1][at]];
            told.extend((0..2).filter(|sex| cell[*sex]).map(|sex| sum(&[own[sex]])));
        }
    }
    let workshops = all.workshops.len();
    for (part, may) in of_commune(all) {
        let own = match part {
            None => &places[..],
            Some(StageKind::Workshop) => &places[..workshops],
            Some(StageKind::Public) => &places[workshops..],
            Some(_) => &[],
        };
        if may {
            let of =
                |sex: usize| own.iter().flat_map(|place| place[sex].clone()).collect::<Vec<_>>();
            told.extend([sum(&of(0)), sum(&of(1))]);
        }
    }
    (told, counts)
}

proptest! {
    #[test]
    fn no_page_and_no_two_pages_tell_a_cell_under_five(
        workshops in prop::collection::vec(prop::collection::vec([0_i64..12, 0_i64..12], 1..4), 1..3),
        unsaid in 0_i64..4,
        voices in [0_i64..12, 0_i64..12],
    ) {
        let workshops: Vec<Sitting> =
            workshops.into_iter().map(|categories| Sitting { categories, unsaid }).collect();
        let stages = vec![(StageKind::Public, [voices[0], voices[1], unsaid])];
        let all = people(workshops, stages);
        let (told, counts) = figures(&all);
        let known: Vec<Sum> = told.iter().take(all.workshops.len() + 1).cloned().collect();
        for (cell, count) in counts.iter().enumerate() {
            let wanted: Sum = (0..counts.len()).map(|at| f64::from(u8::from(at == cell))).collect();
            let found = is_found(&told, &wanted) && !is_found(&known, &wanted);
            prop_assert!(!found || !is_small(*count), "cell {cell} of {all:?}");
        }
    }
}
