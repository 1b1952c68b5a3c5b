//! A list as text: its cells stand apart by the mark that makes most sense of
//! it. Words in quotes are left whole, and the Arabic semicolon is a word's.

use base::fold::fold;

use crate::{
    book::{Book, COLUMNS, Cell, ROWS, Row, Table},
    head,
    reading::Fault,
};

/// The marks that may set cells apart, the surest first. The Arabic comma
/// belongs to words unless a head stands apart by it.
const MARKS: [char; 5] = ['\t', ';', '|', ',', '،'];

/// Reads a text.
pub(crate) fn read(text: &str) -> Result<Book, Fault> {
    let text = text.trim_start_matches('\u{feff}');
    if base::visible(text).is_empty() || fold(text).is_empty() {
        return Err(Fault::of("fault-list-empty"));
    }
    if lost_letters(text) {
        return Err(Fault::of("fault-list-letters"));
    }
    let table = match told(text) {
        Some((mark, rest)) => parse(rest, Some(mark), 2),
        None => by_evidence(text),
    };
    Ok(Book { tables: vec![table] })
}

/// Whether whoever saved the text put a question mark for every letter that
/// their encoding has not, as old ones do with Arabic.
fn lost_letters(text: &str) -> bool {
    let marks = text.matches('?').count();
    marks > 20 && marks > text.chars().filter(|sign| sign.is_alphabetic()).count()
}

/// The mark that a first line `sep=;` tells, and the lines after it.
fn told(text: &str) -> Option<(char, &str)> {
    let (line, rest) = text.split_at(text.find(['\r', '\n'])?);
    let line = line.trim_matches('"');
    let said = line.strip_prefix("sep=").or_else(|| line.strip_prefix("SEP="))?;
    let rest = rest.strip_prefix("\r\n").unwrap_or_else(|| rest.get(1..).unwrap_or(""));
    let mut letters = said.chars();
    letters.next().filter(|_| letters.next().is_none()).map(|mark| (mark, rest))
}

/// Apart by the mark under which the most columns are known; without a head,
/// by the mark that most lines have alike.
fn by_evidence(text: &str) -> Table {
    let whole = parse(text, None, 1);
    let used: Vec<char> = MARKS.into_iter().filter(|mark| text.contains(*mark)).collect();
    let mut best = (head::score(&whole), whole);
    for mark in &used {
        let table = parse(text, Some(*mark), 1);
        let score = head::score(&table).filter(|score| *mark != '،' || score.0 > 1);
        if score > best.0 {
            best = (score, table);
        }
    }
    if best.0.is_some() {
        return best.1;
    }
    let alike = |table: &Table| {
        let wide = table.rows.iter().map(|row| row.cells.len()).filter(|cells| *cells > 1);
        let counts: Vec<usize> = wide.collect();
        (2..6).map(|width| counts.iter().filter(|it| **it == width).count()).max().unwrap_or(0)
    };
    let mut most = (0, best.1);
    for table in used.iter().map(|mark| parse(text, Some(*mark), 1)) {
        if alike(&table) > most.0 {
            most = (alike(&table), table);
        }
    }
    most.1
}

/// The rows of a text under a mark; `line` is the number of its first line.
fn parse(text: &str, mark: Option<char>, line: usize) -> Table {
    let mut lines = Lines { rest: text, mark, line, width: 1 };
    let mut table = Table::default();
    while !lines.rest.is_empty() {
        let number = lines.line;
        let (cells, open) = lines.record();
        lines.width = lines.width.max(cells.len());
        table.open_quotes.extend(open.map(|at| (number, at)));
        let mut row = Row { number, ..Row::default() };
        for (at, text) in cells.iter().enumerate().take(COLUMNS) {
            match Cell::of(bare(text)) {
                Cell::Empty => {}
                cell => row.put(at, cell),
            }
        }
        match row.cells.is_empty() {
            true => {}
            false if table.rows.len() == ROWS => {
                table.cut = true;
                break;
            }
            false => table.rows.push(row),
        }
    }
    table
}

/// A text without the sign by which a spreadsheet was told to leave it as it
/// is: `="22E7"`.
#[must_use]
pub fn bare(text: &str) -> &str {
    let told = text.trim().strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"'));
    told.unwrap_or(text)
}

/// What is left to read.
struct Lines<'a> {
    rest: &'a str,
    mark: Option<char>,
    line: usize,
    /// How many cells the widest row before has.
    width: usize,
}

/// What a quote at the beginning of a cell is.
enum Quote {
    /// The cell stands in quotes, to this place of the text.
    Closed(String, usize),
    /// A sign of its words.
    Word,
    /// Nothing closes it, or what does belongs to another row.
    Open,
}

impl Lines<'_> {
    /// The cells of the next row, and the first in which a quote stays open.
    fn record(&mut self) -> (Vec<String>, Option<usize>) {
        let (mut cells, mut open) = (Vec::new(), None);
        loop {
            let indent = self.rest.len() - self.rest.trim_start_matches(' ').len();
            let quote = match self.rest[indent..].starts_with('"') {
                true => self.quoted(indent),
                false => Quote::Word,
            };
            if matches!(quote, Quote::Open) {
                open.get_or_insert(cells.len());
            }
            let (cell, end) = match quote {
                Quote::Closed(cell, end) => (cell, end),
                _ => {
                    let end = self.rest.find(|sign| self.ends(sign)).unwrap_or(self.rest.len());
                    (self.rest[..end].to_owned(), end)
                }
            };
            self.line += breaks(&self.rest[..end]);
            self.rest = &self.rest[end..];
            cells.push(cell);
            match self.rest.chars().next() {
                Some(sign) if Some(sign) == self.mark => self.rest = &self.rest[sign.len_utf8()..],
                _ => break,
            }
        }
        let end = self.rest.strip_prefix("\r\n").or_else(|| self.rest.strip_prefix(['\r', '\n']));
        self.line += usize::from(end.is_some());
        self.rest = end.unwrap_or("");
        (cells, open)
    }

    fn ends(&self, sign: char) -> bool {
        Some(sign) == self.mark || sign == '\r' || sign == '\n'
    }

    fn quoted(&self, indent: usize) -> Quote {
        let mut cell = String::new();
        let mut at = indent + 1;
        loop {
            let Some(length) = self.rest[at..].find('"') else { return Quote::Open };
            cell.push_str(&self.rest[at..at + length]);
            at += length + 1;
            if !self.rest[at..].starts_with('"') {
                break;
            }
            cell.push('"');
            at += 1;
        }
        let after = self.rest[at..].trim_start_matches(' ');
        let closes = after.chars().next().is_none_or(|sign| self.ends(sign));
        match closes {
            true if self.swallows(&cell) => Quote::Open,
            true => Quote::Closed(cell, self.rest.len() - after.len()),
            false if cell.contains(['\r', '\n']) => Quote::Open,
            false => Quote::Word,
        }
    }

    /// Whether a cell of several lines holds what looks like whole rows.
    fn swallows(&self, cell: &str) -> bool {
        let Some(mark) = self.mark.filter(|_| self.width > 1) else { return false };
        let row = |line: &str| line.matches(mark).count() + 1 >= self.width;
        cell.split(['\r', '\n']).skip(1).any(row)
    }
}

/// How many lines end within a text.
fn breaks(text: &str) -> usize {
    text.matches('\n').count() + text.matches('\r').count() - text.matches("\r\n").count()
}
