//! The categories of participants that a programme takes over from the form.

use base::{Faults, fold::fold};

use super::corrections::CategoryRow;
use crate::framing::paper;

/// The most people that a workshop expects of a category.
const MOST: u32 = 10_000;

/// A category of participants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Category {
    /// The standard category.
    pub word: paper::Category,
    /// The paper's own words.
    pub label: String,
    /// How many are expected.
    pub expected: Option<u32>,
}

/// The rows as categories; a number that is none is a fault.
pub(super) fn planned(rows: &[CategoryRow], faults: &mut Faults) -> Vec<Category> {
    if rows.is_empty() {
        faults.add("categories", "fault-choose");
    }
    let planned = rows.iter().enumerate().map(|(at, row)| {
        let said = fold(&row.expected);
        let expected = said.parse().ok().filter(|count| (1..=MOST).contains(count));
        if expected.is_none() && !said.is_empty() {
            faults.add(format!("category-{at}-expected"), "fault-number");
        }
        Category { word: row.word, label: row.label.clone(), expected }
    });
    planned.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_many_are_expected_is_a_number_or_nothing() {
        let row =
            |expected: &str| CategoryRow { expected: expected.into(), ..CategoryRow::blank() };
        let mut faults = Faults::default();
        let rows = planned(&[row("15"), row(" ٢٠ "), row("")], &mut faults);
        let expected: Vec<_> = rows.iter().map(|row| row.expected).collect();
        assert_eq!((expected, faults.is_empty()), (vec![Some(15), Some(20), None], true));
        planned(&[row("15"), row("many"), row("0")], &mut faults);
        let told = [1, 2].map(|at| faults.at(&format!("category-{at}-expected")).is_some());
        assert_eq!(told, [true, true]);
    }
}
