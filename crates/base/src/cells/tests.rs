//! What is told is tried against everybody who can add and subtract.

use proptest::prelude::*;

use super::*;

#[test]
fn a_small_cell_takes_others_with_it_until_nothing_can_be_subtracted() {
    let all = |counts: &[i64]| told(counts, &vec![true; counts.len()]);
    assert_eq!(all(&[3, 20, 8]), [false, true, false]);
    assert_eq!(all(&[2, 4, 30]), [false, false, true]);
    assert_eq!(all(&[30, 2, 1]), [false, false, false], "three would be left");
    assert_eq!(all(&[0, 6, 30]), [true, true, true]);
    assert_eq!(all(&[0, 3]), [false, false], "of three in all, none says it all");
    assert_eq!(told(&[9, 6, 0], &[false, true, true]), [false, true, true]);
}

#[test]
fn four_men_are_not_found_from_two_pages() {
    // Women, men and those who did not say; their sum stands on another page.
    let mut cells = Cells::of(vec![40, 4, 1]);
    cells.know(&[2]);
    cells.know(&[0, 1, 2]);
    assert!(!cells.tell(&[0]) && !cells.tell(&[1]));
    let mut more = Cells::of(vec![40, 6, 1]);
    more.know(&[2]);
    more.know(&[0, 1, 2]);
    assert!(more.tell(&[0]) && more.tell(&[1]), "six may be told beside one who did not say");
}

#[test]
fn a_sum_of_nobody_tells_that_its_cells_are_empty() {
    // Women of two categories, then men; no woman came.
    let mut cells = Cells::of(vec![0, 0, 4, 9]);
    cells.know(&[0, 2]);
    assert!(!cells.tell(&[0, 1]), "or the four men of the first would be found");
    assert!(cells.tell(&[2, 3]));
}

/// Women and men of some categories of two workshops, and those who took
/// part otherwise.
#[derive(Debug, Clone)]
struct Town {
    counts: Vec<i64>,
    figures: Vec<Vec<usize>>,
    known: Vec<Vec<usize>>,
}

impl Town {
    fn of(counts: Vec<i64>) -> Self {
        // Two workshops of two categories, then contributions; women before men.
        let women: [&[usize]; 3] = [&[0, 2], &[4, 6], &[8]];
        let of = |sex: usize, at: usize| -> Vec<usize> {
            women[at].iter().map(|cell| cell + sex).collect()
        };
        let all = |sex: usize| (0..3).flat_map(|at| of(sex, at)).collect::<Vec<_>>();
        let both = |sex: usize| [of(sex, 0), of(sex, 1)].concat();
        let mut figures = vec![all(0), all(1), both(0), both(1)];
        figures.extend((0..3).flat_map(|at| [of(0, at), of(1, at)]));
        figures.extend((0..10).map(|cell| vec![cell]));
        let known = (0..3).map(|at| [of(0, at), of(1, at)].concat()).collect();
        Self { counts, figures, known }
    }

    fn published(&self) -> Vec<(Vec<usize>, i64)> {
        let mut cells = Cells::of(self.counts.clone());
        self.figures.iter().for_each(|figure| cells.keep(figure));
        self.known.iter().for_each(|known| cells.know(known));
        let told = self.figures.iter().filter(|figure| cells.tell(figure));
        let all: Vec<Vec<usize>> = told.chain(&self.known).cloned().collect();
        all.into_iter().map(|of| (of.clone(), self.sum(&of))).collect()
    }

    fn sum(&self, cells: &[usize]) -> i64 {
        cells.iter().map(|cell| self.counts[*cell]).sum()
    }
}

/// The least and the most that a cell can be, given figures: by counting
/// through every table of whole numbers that they fit.
fn bounds(figures: &[(Vec<usize>, i64)], cell: usize, true_counts: &[i64]) -> (i64, i64) {
    let mut found = (true_counts[cell], true_counts[cell]);
    let mut table = vec![0; true_counts.len()];
    walk(figures, &mut table, 0, &mut |table| {
        found = (found.0.min(table[cell]), found.1.max(table[cell]));
    });
    found
}

fn walk(
    figures: &[(Vec<usize>, i64)],
    table: &mut Vec<i64>,
    at: usize,
    see: &mut impl FnMut(&[i64]),
) {
    if at == table.len() {
        see(table);
        return;
    }
    let fits = |table: &[i64]| {
        figures.iter().all(|(of, sum)| {
            let so_far: i64 = of.iter().filter(|cell| **cell <= at).map(|cell| table[*cell]).sum();
            let whole = of.iter().all(|cell| *cell <= at);
            if whole { so_far == *sum } else { so_far <= *sum }
        })
    };
    for count in 0..=12 {
        table[at] = count;
        if fits(table) {
            walk(figures, table, at + 1, see);
        }
    }
    table[at] = 0;
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn no_published_set_of_figures_determines_a_cell_under_five(
        counts in prop::collection::vec(0_i64..12, 10),
    ) {
        let town = Town::of(counts);
        let published = town.published();
        for cell in 0..town.counts.len() {
            if !is_small(town.counts[cell]) {
                continue;
            }
            // What nobody can keep from anybody: a whole of few persons.
            let whole = town.known.iter().find(|known| known.contains(&cell));
            if whole.is_some_and(|known| is_small(town.sum(known))) {
                continue;
            }
            let (least, most) = bounds(&published, cell, &town.counts);
            prop_assert!(least < most, "cell {cell} of {town:?} is {least}: {published:?}");
        }
    }

    #[test]
    fn what_is_hidden_of_a_line_together_is_five_persons_or_more(
        counts in prop::collection::vec(0_i64..20, 1..7),
    ) {
        let told = told(&counts, &vec![true; counts.len()]);
        let hidden: i64 = counts.iter().zip(&told).filter(|it| !it.1).map(|it| it.0).sum();
        prop_assert!(counts.iter().zip(&told).all(|(count, told)| !is_small(*count) || !told));
        prop_assert!(!is_small(hidden) || told.iter().zip(&counts).all(|it| !it.0 || *it.1 == 0));
    }
}
