//! Who was there, counted: in full for the minutes, and for the public
//! without the small cells from which somebody could be told.

use crate::{
    told::{self, Sitting},
    workshop::Category,
};

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

/// A published number; nothing where it is not told.
pub type Cell = Option<i64>;

/// A category as it is published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicRow {
    /// The category.
    pub category: Category,
    /// Women, men.
    pub cells: [Cell; 2],
}

/// The people present as they are published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicAttendance {
    /// By category.
    pub rows: Vec<PublicRow>,
    /// All women, all men.
    pub sums: [Cell; 2],
    /// How many did not say their sex, which tells nothing of them.
    pub unsaid: i64,
    /// Everybody.
    pub total: Cell,
}

impl PublicAttendance {
    /// Whether anything is told of the categories.
    #[must_use]
    pub fn tells_categories(&self) -> bool {
        self.rows.iter().flat_map(|row| row.cells).any(|cell| cell.is_some())
    }
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

    /// The table as everybody may read it ([`told`]).
    #[must_use]
    pub fn published(&self) -> PublicAttendance {
        let [female, male, unsaid] = self.sums();
        let categories = self.rows.iter().map(|row| [row.female, row.male]).collect();
        let told = told::of_workshop(&Sitting { categories, unsaid });
        let rows = self.rows.iter().zip(told.categories).map(|(row, may)| PublicRow {
            category: row.category.clone(),
            cells: [may[0].then_some(row.female), may[1].then_some(row.male)],
        });
        PublicAttendance {
            rows: rows.collect(),
            sums: [female, male].map(|sum| told.sums.then_some(sum)),
            unsaid,
            total: Some(self.total()).filter(|total| told::of_all(&[*total])),
        }
    }
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
        assert_eq!(public.rows[0].cells, [None, Some(9)]);
        assert_eq!(public.rows[1].cells, [None, Some(0)], "hidden beside the only small one");
        assert_eq!(public.rows[2].cells[0], Some(12));
        assert_eq!((public.sums, public.unsaid), ([Some(23), Some(16)], 1));
        assert_eq!(public.total, Some(40));
    }

    #[test]
    fn what_could_be_taken_from_the_total_is_not_told_and_the_total_is() {
        let attendance = Attendance { rows: vec![row(2, 30, 0)], invited: 32 };
        let public = attendance.published();
        assert_eq!((public.sums, public.total), ([None, None], Some(32)));
        assert_eq!(public.rows[0].cells, [None, None]);
        assert!(!public.tells_categories(), "no table of empty cells is shown");
    }
}
