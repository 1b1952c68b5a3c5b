//! The wall of cards: every card of a session at once, in thirty-two places of
//! two lines each, of which the title takes two. A card takes as many places
//! as its words need; what is left stands on the next page.

use civic::cards::Card;
use press::measure::Weight;

use super::fit::{LEAST, lines, width};

/// The places of a page.
const COLUMNS: usize = 4;
const ROWS: usize = 8;
/// Units of words in one column, in two and in four.
const WIDTHS: [(usize, f32); 3] = [(1, 20.0), (2, 44.7), (4, 94.2)];
/// Units of a number of two digits.
const NUMBER: f32 = 3.4;
/// Lines that so many rows hold.
const LINES: [(usize, usize); 3] = [(1, 2), (2, 4), (3, 7)];
/// The shapes of a card, the smallest first: columns, rows and their class.
const SHAPES: [Shape; 6] = [
    Shape { columns: 1, rows: 1, class: "" },
    Shape { columns: 2, rows: 1, class: "wide" },
    Shape { columns: 2, rows: 2, class: "wide two" },
    Shape { columns: 4, rows: 2, class: "full-row two" },
    Shape { columns: 4, rows: 3, class: "full-row three" },
    Shape { columns: 4, rows: 7, class: "full-row seven" },
];

/// How many places a card takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Shape {
    columns: usize,
    rows: usize,
    pub(super) class: &'static str,
}

impl Shape {
    /// The smallest that holds words whole beside their number.
    fn of(words: &str, number: i64) -> Self {
        let more = (width(&number.to_string(), Weight::Bold, LEAST.1) + 0.4 - NUMBER).max(0.0);
        let holds = |shape: &&Self| {
            let wide = WIDTHS.iter().find(|it| it.0 == shape.columns).map_or(0.0, |it| it.1);
            let high = LINES.iter().find(|it| it.0 == shape.rows).map_or(18, |it| it.1);
            lines(words, wide - more, Weight::Regular) <= high
        };
        SHAPES.iter().find(holds).copied().unwrap_or(SHAPES[SHAPES.len() - 1])
    }
}

/// A page's places as browsers fill them: each card at the first that is free
/// for it, rows before columns.
struct Places([[bool; COLUMNS]; ROWS]);

impl Places {
    /// A page with its title.
    const fn new() -> Self {
        let mut places = [[false; COLUMNS]; ROWS];
        places[0] = [true, true, false, false];
        Self(places)
    }

    fn take(&mut self, shape: Shape) -> bool {
        let starts = (0..=ROWS - shape.rows)
            .flat_map(|row| (0..=COLUMNS - shape.columns).map(move |column| (row, column)));
        let free = |&(row, column): &(usize, usize)| {
            let rows = &self.0[row..row + shape.rows];
            rows.iter().all(|it| it[column..column + shape.columns].iter().all(|taken| !taken))
        };
        let Some((row, column)) = starts.into_iter().find(free) else { return false };
        for places in &mut self.0[row..row + shape.rows] {
            places[column..column + shape.columns].fill(true);
        }
        true
    }
}

/// The cards of a page, from 1, with their shapes, and how many pages there are.
pub(super) fn page<'a>(cards: &[&'a Card], page: i64) -> (Vec<(&'a Card, Shape)>, i64) {
    let (mut pages, mut places) = (vec![Vec::new()], Places::new());
    for card in cards {
        let shape = Shape::of(&card.text, card.number);
        if !places.take(shape) {
            pages.push(Vec::new());
            places = Places::new();
            places.take(shape);
        }
        if let Some(last) = pages.last_mut() {
            last.push((*card, shape));
        }
    }
    let count = pages.len();
    let at = usize::try_from(page).unwrap_or(1).clamp(1, count);
    (pages.swap_remove(at - 1), i64::try_from(count).unwrap_or(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thirty_short_cards_fill_a_page_and_the_next_begins_another() {
        let mut places = Places::new();
        let one = Shape::of("ميزانية تشاركية للشباب", 7);
        assert_eq!(one, SHAPES[0]);
        assert!((0..30).all(|_| places.take(one)));
        assert!(!places.take(one));
    }

    #[test]
    fn a_long_card_takes_more_places_and_is_never_cut() {
        let wide = Shape::of("نشر محاضر الدورات وملخصاتها المبسطة قبل نهاية كل شهر في الملحقات", 8);
        assert!(wide.columns >= 2, "{wide:?}");
        let longest = "كلمة ".repeat(100);
        assert!(Shape::of(&longest, 1000).columns == 4);
    }
}
