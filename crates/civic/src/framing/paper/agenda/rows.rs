//! The rows of programmes drawn as tables: heads, banners, rows under one
//! merged time, and what stands between the tables.

use std::collections::HashMap;

use base::fold::fold;

use super::{
    alone,
    head::{Named, Role, roles},
};
use crate::framing::paper::{
    clock::{all, only_lasting, ranges},
    day::days,
    entry::Entry,
    kinds::{kind, label, stands_alone},
    reading::Kind,
    source::{Above, Cell, Line, Part, Row},
};

/// What the rows of the tables among some lines say, before they are put together.
struct Tables<'a> {
    lines: &'a [Line],
    /// The row of each line taken apart; nothing for heads and other lines.
    read: Vec<Option<Entry>>,
    /// The first and the last row of each table that say when.
    timed: HashMap<usize, (usize, usize)>,
}

/// Reads the rows; a line between them counts only where it has a time, or as
/// a break or an end. Gives also the lines that stand over others as banners.
pub fn rows(lines: &[Line]) -> (Vec<Entry>, Vec<usize>) {
    let tables = Tables::of(lines);
    let mut day = Day { tables: &tables, entries: Vec::new(), banners: Vec::new() };
    for (at, line) in lines.iter().enumerate() {
        match (line.as_row(), tables.read.get(at)) {
            (Some(row), Some(Some(entry))) => day.take(at, line, row, entry.clone()),
            (None, _) => {
                let entry = alone(line);
                let ranged = !ranges(&line.text).is_empty();
                if ranged || entry.announces || stands_alone(&line.text) {
                    day.entries.push(entry);
                }
            }
            _ => {}
        }
    }
    (day.entries, day.banners)
}

impl<'a> Tables<'a> {
    fn of(lines: &'a [Line]) -> Self {
        let mut heads: HashMap<usize, Vec<Named>> = HashMap::new();
        let mut timed: HashMap<usize, (usize, usize)> = HashMap::new();
        let mut read = Vec::new();
        for (at, line) in lines.iter().enumerate() {
            let entry = line.as_row().map(|row| entry(line, row, heads.get(&row.table)));
            let (Some(row), Some(entry)) = (line.as_row(), entry) else {
                read.push(None);
                continue;
            };
            let opens = entry.opens() || entry.announces;
            let head = if opens { None } else { roles(row) };
            if opens {
                timed.entry(row.table).or_insert((at, at)).1 = at;
            }
            read.push(Some(entry).filter(|_| head.is_none()));
            heads.extend(head.map(|roles| (row.table, roles)));
        }
        Self { lines, read, timed }
    }

    fn cell(&self, above: Above) -> Option<&Cell> {
        let at = self.lines.partition_point(|line| line.number < above.line);
        self.lines.get(at)?.as_row()?.cells.get(above.cell)
    }
}

fn entry(line: &Line, row: &Row, heads: Option<&Vec<Named>>) -> Entry {
    let (mut cells, mut beside) = (Vec::new(), Vec::new());
    let whole = row.filled().count();
    for (at, cell) in row.cells.iter().enumerate() {
        // «الفترة الصباحية» beside the rows of a morning is none of their titles.
        if whole > 2 && is_half(&cell.text()) {
            cells.push((Vec::new(), None));
            continue;
        }
        match heads.and_then(|heads| heads.get(at)) {
            Some(Named { role: Some(Role::Beside), name }) => beside.extend(noted(name, cell)),
            head => cells.push((cell.parts.clone(), head.and_then(|head| head.role))),
        }
    }
    let mut entry = Entry::of_columns(line.number, cells);
    entry.parts.extend(beside);
    entry
}

/// What stands in a column beside what is done, with the column's name: «المسؤول: …».
fn noted(name: &str, cell: &Cell) -> Option<Part> {
    let text = cell.parts.iter().map(|part| part.text.as_str()).collect::<Vec<_>>().join("، ");
    if text.is_empty() { None } else { Part::of(&format!("{name}: {text}"), 2) }
}

/// The day on its way.
struct Day<'a> {
    tables: &'a Tables<'a>,
    entries: Vec<Entry>,
    banners: Vec<usize>,
}

impl Day<'_> {
    fn take(&mut self, at: usize, line: &Line, row: &Row, entry: Entry) {
        if entry.clocks.is_empty() && self.goes_under(row, &entry) {
            return;
        }
        match self.standing(at, row, &entry) {
            RowRole::Row => self.add(row, entry),
            RowRole::Banner => self.banners.push(line.number),
            RowRole::Outside => {}
        }
    }

    fn add(&mut self, row: &Row, mut entry: Entry) {
        if entry.parts.is_empty() {
            // What is done may stand in a cell that is merged down over the row.
            let above = row.cells.iter().filter_map(|cell| self.tables.cell(cell.above?));
            let above = above.filter(|cell| {
                let text = cell.text();
                !is_time(cell) && label(&text).is_none() && !is_half(&text)
            });
            entry.parts = above.flat_map(|cell| cell.parts.clone()).collect();
        }
        self.entries.push(entry);
    }

    /// Puts a row under the one whose time is merged down over it, if one is.
    fn goes_under(&mut self, row: &Row, entry: &Entry) -> bool {
        let above = row.cells.iter().filter_map(|cell| cell.above);
        let lines: Vec<usize> = above
            .filter(|above| self.tables.cell(*above).is_some_and(is_time))
            .map(|above| above.line)
            .collect();
        let over = self.entries.iter_mut().rev().find(|over| lines.contains(&over.line));
        over.map(|over| over.gather(entry)).is_some()
    }

    /// What a row is among its neighbours.
    fn standing(&self, at: usize, row: &Row, entry: &Entry) -> RowRole {
        let words = self.tables.lines.get(at).map_or("", |line| line.text.as_str());
        let single = row.filled().count() == 1;
        let Some((first, last)) = self.tables.timed.get(&row.table) else {
            return if kind(words, true) == Kind::Break { RowRole::Row } else { RowRole::Outside };
        };
        let opens = entry.opens() || entry.announces;
        let known = kind(words, true) != Kind::Session;
        match () {
            () if single && entry.label.is_none() && is_period(words) => RowRole::Outside,
            () if opens => RowRole::Row,
            () if at < *first && single && !known => RowRole::Outside,
            () if at > *last && (is_total(words) || single && !known) => RowRole::Outside,
            () if row.cells.len() == 1 && !known => RowRole::Banner,
            () => RowRole::Row,
        }
    }
}

enum RowRole {
    /// A row of the day.
    Row,
    /// Words over the rows that follow, which may be more than that.
    Banner,
    /// No part of the day.
    Outside,
}

/// Whether a cell holds a time or a duration and nothing else.
fn is_time(cell: &Cell) -> bool {
    let text = cell.text();
    !all(&text).is_empty() || only_lasting(&text, false).is_some()
}

/// Whether a cell names a half of the day and nothing else.
fn is_half(words: &str) -> bool {
    const HALVES: [&str; 11] = [
        "صباحا",
        "الصباح",
        "مساء",
        "المساء",
        "بعد الزوال",
        "الفتره الصباحيه",
        "الفتره المسايي",
        "فتره الصباح",
        "matin",
        "matinee",
        "apres-midi",
    ];
    let folded = fold(words);
    let is = |half: &&str| folded.trim_end_matches([':', ' ']).starts_with(*half);
    folded.split_whitespace().count() <= 3 && HALVES.iter().any(is)
}

/// The parts of the day, and what else names the day itself.
const PERIODS: [&str; 16] = [
    "الفتره",
    "فتره",
    "صباحا",
    "مساء",
    "بعد الزوال",
    "الصبيحه",
    "الامسيه",
    "اليوم الاول",
    "اليوم الثاني",
    "برنامج",
    "matin",
    "matinee",
    "apres-midi",
    "soiree",
    "jour",
    "programme",
];

/// Words that name a part of the day, or the day.
fn is_period(words: &str) -> bool {
    const LONGEST: usize = 60;
    let folded = fold(words);
    let starts = PERIODS.iter().any(|word| folded.starts_with(word));
    words.chars().count() <= LONGEST && (starts || !days(words).is_empty())
}

fn is_total(words: &str) -> bool {
    let folded = fold(words);
    ["المجموع", "مجموع", "total"].iter().any(|word| folded.starts_with(word))
}
