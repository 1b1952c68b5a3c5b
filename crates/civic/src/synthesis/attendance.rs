//! Who was there, counted: in full for the minutes, and for the public
//! without the small cells from which somebody could be told.

use crate::workshop::Category;

/// How many persons make a cell that may be published.
pub const SMALL: i64 = 5;

/// The people present of one category, by the sex they said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The category.
    pub category: Category,
    /// Women.
    pub female: i64,
    /// Men.
    pub male: i64,
    /// Not said.
    pub unsaid: i64,
}

impl Row {
    /// Everybody of the category.
    #[must_use]
    pub const fn total(&self) -> i64 {
        self.female + self.male + self.unsaid
    }
}

/// The people present of a workshop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attendance {
    /// By category, in the paper's order; a category nobody came from is there too.
    pub rows: Vec<Row>,
    /// How many were invited beforehand.
    pub invited: i64,
}

/// A published number: `None` stands for less than [`SMALL`].
pub type Cell = Option<i64>;

/// A category as it is published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicRow {
    /// The category.
    pub category: Category,
    /// Women, men, not said.
    pub cells: [Cell; 3],
}

/// The people present as they are published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicAttendance {
    /// By category.
    pub rows: Vec<PublicRow>,
    /// All women, all men, all who did not say.
    pub sums: [Cell; 3],
    /// Everybody.
    pub total: Cell,
}

impl Attendance {
    /// All women, all men, all who did not say.
    #[must_use]
    pub fn sums(&self) -> [i64; 3] {
        self.rows.iter().fold([0; 3], |sums, row| {
            [sums[0] + row.female, sums[1] + row.male, sums[2] + row.unsaid]
        })
    }

    /// Everybody present.
    #[must_use]
    pub fn total(&self) -> i64 {
        self.sums().iter().sum()
    }

    /// The table without cells from 1 to 4, and without those from which they
    /// could be found by subtraction. That somebody did not say their sex
    /// tells nothing of it, so that sum is published whatever it is.
    #[must_use]
    pub fn published(&self) -> PublicAttendance {
        let sums = self.sums();
        let columns = [0, 1, 2].map(|column| self.column(column));
        let rows = self.rows.iter().enumerate().map(|(index, row)| PublicRow {
            category: row.category.clone(),
            cells: [0, 1, 2].map(|column: usize| columns[column][index]),
        });
        let (female, male) = (shown(sums[0]), shown(sums[1]));
        let told_by_subtraction = female.is_some() != male.is_some();
        let total = shown(self.total()).filter(|_| !told_by_subtraction);
        PublicAttendance { rows: rows.collect(), sums: [female, male, Some(sums[2])], total }
    }

    /// One column's cells; where only one is hidden, the smallest other that
    /// is not zero is hidden with it.
    fn column(&self, column: usize) -> Vec<Cell> {
        let counts: Vec<i64> =
            self.rows.iter().map(|row| [row.female, row.male, row.unsaid][column]).collect();
        let mut cells: Vec<Cell> = counts.iter().map(|count| shown(*count)).collect();
        if cells.iter().filter(|cell| cell.is_none()).count() == 1 {
            let next = (0..cells.len())
                .filter(|index| cells[*index].is_some_and(|count| count > 0))
                .min_by_key(|index| counts[*index]);
            if let Some(index) = next {
                cells[index] = None;
            }
        }
        cells
    }
}

/// Nobody is nobody in particular: a zero tells no one apart.
const fn shown(count: i64) -> Cell {
    if count > 0 && count < SMALL { None } else { Some(count) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(female: i64, male: i64, unsaid: i64) -> Row {
        let category = Category {
            id: base::Id::new(uuid::Uuid::nil()),
            position: 1,
            word: crate::framing::paper::Category::ALL[0],
            label: String::new(),
            expected: None,
        };
        Row { category, female, male, unsaid }
    }

    #[test]
    fn a_small_cell_is_neither_shown_nor_found_by_subtraction() {
        let attendance =
            Attendance { rows: vec![row(3, 9, 0), row(8, 0, 1), row(12, 7, 0)], invited: 40 };
        let public = attendance.published();
        assert_eq!(public.rows[0].cells, [None, Some(9), Some(0)]);
        assert_eq!(public.rows[1].cells[0], None, "hidden beside the only small one");
        assert_eq!(public.rows[2].cells[0], Some(12));
        assert_eq!((public.sums, public.total), ([Some(23), Some(16), Some(1)], Some(40)));
    }

    #[test]
    fn a_total_is_not_said_when_it_would_tell_a_hidden_sum() {
        let attendance = Attendance { rows: vec![row(2, 30, 0)], invited: 32 };
        let public = attendance.published();
        assert_eq!((public.sums[0], public.total), (None, None));
    }
}
