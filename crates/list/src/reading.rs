//! What was understood of a list, and how to say so.

use serde_json::{Value as Json, json};

use crate::{kind::Kind, value::Value};

/// What is asked of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// What it lists.
    pub kind: Kind,
    /// The sheet to read; the first that has a head where none is named.
    pub sheet: Option<String>,
    /// Columns that mean something else than was found, each with the key of
    /// what it means, or nothing.
    pub columns: Vec<(usize, Option<String>)>,
    /// Whether a text without a head is taken in the order of its kind, though
    /// nothing in it shows that it is such a list.
    pub headless: bool,
}

impl Asked {
    /// A list of this kind, and nothing else.
    #[must_use]
    pub const fn of(kind: Kind) -> Self {
        Self { kind, sheet: None, columns: Vec::new(), headless: false }
    }
}

/// A column as it was understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its place, from 0.
    pub at: usize,
    /// Its name in the sheet.
    pub letter: String,
    /// What its head says.
    pub head: String,
    /// What it is known to hold.
    pub known: Option<&'static str>,
}

/// A row that was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// Its number in the file.
    pub row: usize,
    /// What it says, by the key of each known column that says something.
    pub values: Vec<(&'static str, Value)>,
}

impl Found {
    /// What a column says.
    #[must_use]
    pub fn value(&self, key: &str) -> Option<&Value> {
        self.values.iter().find(|(known, _)| *known == key).map(|(_, value)| value)
    }

    /// What a column says, as words; nothing where it says nothing.
    #[must_use]
    pub fn text(&self, key: &str) -> String {
        self.value(key).map(Value::text).unwrap_or_default()
    }
}

/// A row that was left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// Its number in the file.
    pub row: usize,
    /// The key of the sentence that says why.
    pub why: &'static str,
}

/// What is said of a cell, or of rows, without being a fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The number of its row; the first of several.
    pub row: usize,
    /// Its column's name; rows have none.
    pub column: Option<String>,
    /// The key of the sentence.
    pub key: &'static str,
    /// The sentence's other argument: all the rows.
    pub rows: String,
}

impl Note {
    pub(crate) fn of_cell(row: usize, column: String, key: &'static str) -> Self {
        Self { row, column: Some(column), key, rows: String::new() }
    }

    /// What is said of several rows; nothing where there are none.
    pub(crate) fn of_rows(rows: &[usize], key: &'static str) -> Option<Self> {
        Some(Self { row: *rows.first()?, column: None, key, rows: runs(rows) })
    }

    /// The arguments of its sentence.
    #[must_use]
    pub fn args(&self) -> [(&'static str, String); 3] {
        let column = self.column.clone().unwrap_or_default();
        [("row", self.row.to_string()), ("column", column), ("rows", self.rows.clone())]
    }
}

/// Numbers in their order, those that follow one another as one: `3, 5–7`.
fn runs(numbers: &[usize]) -> String {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for number in numbers {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == *number => *last = *number,
            _ => runs.push((*number, *number)),
        }
    }
    let said = runs.into_iter().map(|(first, last)| match first == last {
        true => first.to_string(),
        false => format!("{first}–{last}"),
    });
    said.collect::<Vec<_>>().join(", ")
}

/// Why a list cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The number of the row; a fault of the file has none.
    pub row: Option<usize>,
    /// The column's name.
    pub column: Option<String>,
    /// The key of the sentence that says what to do.
    pub key: &'static str,
    /// The sentence's other arguments.
    pub args: Vec<(&'static str, String)>,
}

impl Fault {
    pub(crate) fn of(key: &'static str) -> Self {
        Self { row: None, column: None, key, args: Vec::new() }
    }

    pub(crate) fn with(key: &'static str, name: &'static str, value: impl ToString) -> Self {
        Self { args: vec![(name, value.to_string())], ..Self::of(key) }
    }

    /// All arguments of its sentence.
    #[must_use]
    pub fn all_args(&self) -> Vec<(&'static str, String)> {
        let row = self.row.map(|row| ("row", row.to_string()));
        let column = self.column.clone().map(|column| ("column", column));
        row.into_iter().chain(column).chain(self.args.iter().cloned()).collect()
    }
}

/// What was understood of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// The sheet that was read.
    pub sheet: Option<String>,
    /// Other sheets that have such a head.
    pub other_sheets: Vec<String>,
    /// The number of the row that names the columns.
    pub head_row: Option<usize>,
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows without a fault.
    pub rows: Vec<Found>,
    /// The rows that were left out.
    pub left_out: Vec<LeftOut>,
    /// What is said besides.
    pub notes: Vec<Note>,
    /// Why the list cannot be taken.
    pub faults: Vec<Fault>,
}

/// Puts a sentence and its arguments into a reader's language.
pub type Say<'a> = &'a dyn Fn(&str, &[(&str, String)]) -> String;

impl Reading {
    /// A file of which nothing was understood.
    #[must_use]
    pub fn refused(fault: Fault) -> Self {
        Self {
            sheet: None,
            other_sheets: Vec::new(),
            head_row: None,
            columns: Vec::new(),
            rows: Vec::new(),
            left_out: Vec::new(),
            notes: Vec::new(),
            faults: vec![fault],
        }
    }

    /// A file that is larger than lists are.
    #[must_use]
    pub fn too_large() -> Self {
        Self::refused(Fault::of("fault-list-bomb"))
    }

    /// The column that holds what a key names.
    #[must_use]
    pub fn column(&self, key: &str) -> Option<&Column> {
        self.columns.iter().find(|column| column.known == Some(key))
    }

    /// Its faults as those of a form, at a field.
    #[must_use]
    pub fn faults_at(&self, field: &str) -> base::Faults {
        let mut faults = base::Faults::default();
        for fault in &self.faults {
            faults.add_with(field, fault.key, fault.all_args());
        }
        faults
    }

    /// The heads of columns of which nothing is known.
    #[must_use]
    pub fn aside(&self) -> Vec<String> {
        let unknown = self.columns.iter().filter(|column| column.known.is_none());
        unknown.map(|column| column.head.clone()).collect()
    }

    /// The whole as JSON, with its sentences in a reader's language.
    #[must_use]
    pub fn json(&self, say: Say<'_>) -> Json {
        let known: Vec<_> =
            self.columns.iter().filter_map(|it| it.known.map(|key| (key, &it.letter))).collect();
        let row = |found: &Found| {
            let value = |key| found.value(key).map_or(Json::Null, Value::json);
            known.iter().map(|(key, _)| ((*key).to_owned(), value(key))).collect::<Json>()
        };
        let columns = known.iter().map(|(key, letter)| ((*key).to_owned(), json!(letter)));
        let aside = self.columns.iter().filter(|column| column.known.is_none());
        json!({
            "sheet": self.sheet,
            "other_sheets": self.other_sheets,
            "head_row": self.head_row,
            "columns": columns.collect::<Json>(),
            "aside": aside.map(|it| json!({"column": it.letter, "head": it.head})).collect::<Json>(),
            "rows": self.rows.iter().map(row).collect::<Json>(),
            "left_out": self.left_out.iter().map(|it| json!({
                "row": it.row,
                "why": say(it.why, &[]),
            })).collect::<Json>(),
            "notes": self.notes.iter().map(|it| json!({
                "row": it.row,
                "column": it.column,
                "message": say(it.key, &it.args()),
            })).collect::<Json>(),
            "faults": self.faults.iter().map(|it| json!({
                "row": it.row,
                "column": it.column,
                "message": say(it.key, &it.all_args()),
            })).collect::<Json>(),
        })
    }
}
