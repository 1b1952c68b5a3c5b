//! A list that somebody takes rows out of, with the faults that they find
//! beside those of its reading. It is taken whole or not at all.

use base::Faults;

use crate::{Found, Reading};

/// The form's field at which a list's faults stand.
const FIELD: &str = "list";

/// The rows of a list while they are checked.
#[derive(Debug)]
pub struct Checking<'a> {
    reading: &'a Reading,
    faults: Faults,
}

impl<'a> Checking<'a> {
    /// Begins with the faults of the reading.
    #[must_use]
    pub fn of(reading: &'a Reading) -> Self {
        Self { reading, faults: reading.faults_at(FIELD) }
    }

    /// Notes a fault at a row and a column; `said` is what the fault tells besides.
    pub fn fault(
        &mut self,
        row: &Found,
        column: &str,
        key: &'static str,
        said: (&'static str, String),
    ) {
        let letter = self.reading.column(column).map(|it| it.letter.clone()).unwrap_or_default();
        let place = vec![("row", row.row.to_string()), ("column", letter), said];
        self.faults.add_with(FIELD, key, place);
    }

    /// Notes a text of a column that is longer than it may be.
    pub fn limit(&mut self, row: &Found, column: &str, text: &str, most: usize) {
        if text.chars().count() > most {
            self.fault(row, column, "fault-list-text", ("limit", most.to_string()));
        }
    }

    /// Notes a fault of another field of the form.
    pub fn fault_of_form(&mut self, field: &'static str, key: &'static str) {
        self.faults.add(field, key);
    }

    /// What was taken out of the rows, unless there is a fault or it is more
    /// than a list may hold; otherwise every fault.
    pub fn whole<T>(mut self, taken: Vec<T>, most: usize) -> Result<Vec<T>, Faults> {
        if taken.len() > most {
            self.faults.add_with(FIELD, "fault-list-many", vec![("limit", most.to_string())]);
        }
        if self.faults.is_empty() { Ok(taken) } else { Err(self.faults) }
    }
}
