//! A file opened: its sheets, their rows, their cells.

use std::io::{Read, Write};

use base::fold::fold;
use flate2::{Compression, read::DeflateDecoder, write::DeflateEncoder};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The most rows of a sheet that are read; more are a fault.
pub(crate) const ROWS: usize = 5_000;
/// The most columns that are read.
pub(crate) const COLUMNS: usize = 100;
/// The most bytes that a file may have once opened.
pub(crate) const OPENED: u64 = 48 * 1024 * 1024;

/// A cell as its file holds it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Default)]
pub enum Cell {
    /// Nothing, or nothing that can be seen.
    #[default]
    Empty,
    /// Words.
    Text(String),
    /// A number, of a sheet that knows numbers.
    Number(f64),
    /// A day, of a sheet that knows days.
    Date(Date),
    /// A formula that gave an error.
    Wrong,
    /// A formula whose value the file does not hold.
    Unworked,
}

impl Cell {
    /// The cell of a text; signs that nobody sees make no words.
    #[must_use]
    pub fn of(text: &str) -> Self {
        if base::visible(text).is_empty() || fold(text).is_empty() {
            Self::Empty
        } else {
            Self::Text(tidy(text))
        }
    }

    /// Whether nothing stands there.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        matches!(self, Self::Empty | Self::Unworked)
    }

    /// What it shows, nearly: numbers without a needless part, days by ISO.
    #[must_use]
    pub fn shown(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
            Self::Date(date) => date.to_string(),
            Self::Empty | Self::Wrong | Self::Unworked => String::new(),
        }
    }
}

/// Words with single spaces, and without direction signs around them.
fn tidy(text: &str) -> String {
    let around = |sign: char| sign.is_whitespace() || base::is_mark(sign);
    text.trim_matches(around).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A row that is not empty.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Default)]
pub struct Row {
    /// Its number in the file: the sheet's, or that of its first line.
    pub number: usize,
    /// Its cells.
    pub cells: Vec<Cell>,
    /// Whether its sheet hides it.
    #[serde(default)]
    pub hidden: bool,
    /// The columns whose value comes from a merged cell above.
    pub filled: Vec<usize>,
    /// The cells that reach over several columns, each from its first to its last.
    pub wide: Vec<(usize, usize)>,
}

impl Row {
    /// The cell of a column.
    #[must_use]
    pub fn cell(&self, at: usize) -> &Cell {
        self.cells.get(at).unwrap_or(&Cell::Empty)
    }

    /// The columns in which something stands that no merged cell put there.
    pub fn own(&self) -> impl Iterator<Item = usize> {
        let stands = |at: &usize| !self.cell(*at).is_empty() && !self.filled.contains(at);
        (0..self.cells.len()).filter(stands)
    }

    /// Empties the cells from one column to another.
    fn clear(&mut self, first: usize, last: usize) {
        let covers = last.saturating_add(1).saturating_sub(first);
        self.cells.iter_mut().skip(first).take(covers).for_each(|cell| *cell = Cell::Empty);
    }

    pub(crate) fn put(&mut self, at: usize, cell: Cell) {
        self.cells.resize(self.cells.len().max(at + 1), Cell::Empty);
        self.cells[at] = cell;
    }
}

/// A sheet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Default)]
pub struct Table {
    /// Its name; a text has none.
    pub name: Option<String>,
    /// Whether its workbook hides it.
    pub hidden: bool,
    /// The rows that are not empty.
    pub rows: Vec<Row>,
    /// Where a quote opens that nothing closes: the row's number and the column.
    pub open_quotes: Vec<(usize, usize)>,
    /// Whether it has more rows than are read.
    pub cut: bool,
}

impl Table {
    /// Whether it is a text, whose cells nothing but its separators tells apart.
    #[must_use]
    pub fn is_text(&self) -> bool {
        self.name.is_none()
    }

    /// Puts a cell where it stands; nothing where nothing is seen.
    pub(crate) fn put(&mut self, row: usize, at: usize, cell: Cell) {
        if row >= ROWS {
            self.cut |= cell != Cell::Empty;
            return;
        }
        if at >= COLUMNS || cell == Cell::Empty {
            return;
        }
        let number = row + 1;
        let place = match self.rows.binary_search_by_key(&number, |row| row.number) {
            Ok(place) => place,
            Err(place) => {
                self.rows.insert(place, Row { number, ..Row::default() });
                place
            }
        };
        self.rows[place].put(at, cell);
    }

    /// Says of a row whether its sheet hides it.
    pub(crate) fn hide(&mut self, row: usize, hidden: bool) {
        if let Some(row) = self.rows.iter_mut().rev().find(|it| it.number == row + 1) {
            row.hidden = hidden;
        }
    }

    /// Gives the value of a merged cell to the other rows that it covers, and
    /// notes where it reaches over several columns. Rows without anything of
    /// their own stay away. What a file still holds beneath it is seen by
    /// nobody and is not read.
    pub(crate) fn merge(&mut self, first: (usize, usize), last: (usize, usize)) {
        let (top, left) = first;
        let covered = self.rows.iter_mut().filter(|row| (top..=last.0).contains(&(row.number - 1)));
        let mut value = None;
        for row in covered {
            let beneath = if row.number == top + 1 { left + 1 } else { left };
            row.clear(beneath, last.1);
            if row.number == top + 1 {
                value = Some(row.cell(left).clone()).filter(|cell| !cell.is_empty());
                if last.1 > left {
                    row.wide.push((left, last.1));
                }
            } else if let Some(value) = &value {
                row.put(left, value.clone());
                row.filled.push(left);
            }
        }
    }
}

/// A file opened.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Default)]
pub struct Book {
    /// Its sheets, in their order; a text is one.
    pub tables: Vec<Table>,
}

impl Book {
    /// The whole as a short text, for a form that carries it along.
    #[must_use]
    pub fn pack(&self) -> String {
        let mut packed = DeflateEncoder::new(Vec::new(), Compression::default());
        // Writing to memory cannot fail.
        let _ = packed.write_all(&serde_json::to_vec(self).unwrap_or_default());
        hex::encode(packed.finish().unwrap_or_default())
    }

    /// The file that such a text holds.
    #[must_use]
    pub fn unpack(packed: &str) -> Option<Self> {
        let packed = hex::decode(packed).ok()?;
        let mut bytes = Vec::new();
        DeflateDecoder::new(packed.as_slice()).take(OPENED).read_to_end(&mut bytes).ok()?;
        serde_json::from_slice(&bytes).ok()
    }
}

/// The name of a column as sheets show it: `A`, `B`, …, `AA`.
#[must_use]
pub fn letters(at: usize) -> String {
    let letter = |number: usize| char::from(b'A' + u8::try_from(number % 26).unwrap_or(0));
    match at / 26 {
        0 => letter(at).to_string(),
        more => format!("{}{}", letters(more - 1), letter(at)),
    }
}

/// The column of such a name.
#[must_use]
pub fn column_at(letters: &str) -> Option<usize> {
    let mut at = 0_usize;
    for letter in letters.chars() {
        let letter = letter.to_ascii_uppercase();
        let number = u32::from(letter).checked_sub(u32::from('A')).filter(|it| *it < 26)?;
        at = at.checked_mul(26)? + usize::try_from(number).ok()? + 1;
    }
    at.checked_sub(1).filter(|at| *at < COLUMNS)
}
