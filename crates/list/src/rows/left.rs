//! Which rows under a head are none of the list's, and why.

use base::fold::fold;

use super::Rows;
use crate::{
    book::{Cell, Row},
    kind::Holds,
    vocabulary,
};

impl Rows<'_> {
    /// Why a row is none of the list's, if it is not.
    pub(super) fn left_out(&self, row: &Row) -> Option<&'static str> {
        let own: Vec<usize> = row.own().collect();
        let is =
            |holds| move |at: usize| self.known.iter().any(|it| it.1 == at && it.0.holds == holds);
        let numbered = is(Holds::Ordinal);
        let said = |at: &usize| self.known.iter().any(|(_, column, _)| column == at);
        if self.is_total(row, &own) {
            return Some("list-left-total");
        }
        if self.section(row).is_some() {
            return Some("list-left-section");
        }
        if self.is_head(row) {
            return Some("list-left-head");
        }
        let within =
            |(first, last): &&(usize, usize)| own.iter().all(|at| (*first..=*last).contains(at));
        let reach = |(first, last): &(usize, usize)| {
            self.known.iter().filter(|(_, at, _)| (*first..=*last).contains(at)).count()
        };
        if row.wide.iter().filter(within).any(|wide| reach(wide) > 1) {
            return Some("list-left-title");
        }
        let shown = |at: &usize| row.cell(*at).shown();
        if own.iter().all(|at| shown(at).chars().all(|sign| "-–—_=:".contains(sign))) {
            return Some("list-left-rule");
        }
        let wordy = |at: &&usize| numbered(**at) && is_wordy(&shown(at));
        if own.iter().any(|at| wordy(&at)) && self.counts_rows() {
            return Some("list-left-words");
        }
        if own.iter().all(|at| numbered(*at)) {
            return Some("list-left-number");
        }
        (!own.iter().any(said)).then_some("list-left-outside")
    }

    /// What a row that is a heading alone says of the rows below it.
    pub(super) fn section(&self, row: &Row) -> Option<(&'static str, String)> {
        let mut own = row.own();
        let (Some(at), None) = (own.next(), own.next()) else { return None };
        let text = row.cell(at).shown();
        let key = vocabulary::section(&text).filter(|key| self.kind.column(key).is_some())?;
        (self.known.len() > 1).then_some((key, text))
    }

    /// A row that names a total and says nothing but numbers besides.
    fn is_total(&self, row: &Row, own: &[usize]) -> bool {
        let amount = |text: &str| crate::amount(text).is_ok();
        // «المجموع الجزئي», «مجموع المحور الأول»: what is totalled may be named
        // too, in a numbered list where this row has no number.
        let is = |at: usize, holds| self.known.iter().any(|it| it.1 == at && it.0.holds == holds);
        let counted = self.counts_rows()
            && own.iter().all(|at| !is(*at, Holds::Ordinal))
            && own.iter().any(|at| is(*at, Holds::Amount));
        let is_total =
            |text: &str| vocabulary::is_total(text) || counted && vocabulary::begins_total(text);
        let mut names = 0;
        own.iter().all(|at| match row.cell(*at) {
            Cell::Text(text) if is_total(text) => {
                names += 1;
                true
            }
            Cell::Text(text) => amount(text),
            _ => true,
        }) && names > 0
    }

    /// Whether most rows of the list have a number of their own.
    fn counts_rows(&self) -> bool {
        let ordinal = self.known.iter().find(|(known, ..)| known.holds == Holds::Ordinal);
        let Some((_, at, _)) = ordinal else { return false };
        let cells = self.table.rows.iter().skip(self.head.below).map(|row| row.cell(*at).shown());
        let (mut numbers, mut words) = (0, 0);
        for shown in cells.filter(|shown| !shown.is_empty()) {
            numbers += usize::from(fold(&shown).starts_with(|sign: char| sign.is_ascii_digit()));
            words += usize::from(is_wordy(&shown));
        }
        numbers > 0 && numbers + 1 >= words
    }

    /// Whether a row repeats the head, as sheets of several pages do; a merged
    /// cell above may cover a part of it.
    fn is_head(&self, row: &Row) -> bool {
        let known = self.head.columns.iter().filter(|column| column.known.is_some());
        let mut own = known.filter(|column| !row.filled.contains(&column.at)).peekable();
        self.head.number.is_some()
            && own.peek().is_some()
            && own.all(|column| fold(&row.cell(column.at).shown()) == fold(&column.head))
    }
}

/// Whether what stands in the place of a number is words: a title over the rows
/// that follow, a signature, another table under the list.
fn is_wordy(shown: &str) -> bool {
    let letters = shown.chars().filter(|sign| sign.is_alphabetic()).count();
    letters > 3 && !fold(shown).starts_with(|sign: char| sign.is_ascii_digit())
}
