//! A page as word processors build it, paragraphs and tables in tables, laid
//! out as lines. Tables that only hold the page together are taken apart;
//! cells merged down or across keep their place.

use std::collections::BTreeMap;

use super::{
    clock::ranges,
    source::{Above, Cell, Form, Line, Part, Shape, Source, tidy, unmarked},
    tabs,
};

/// The most columns in which merged cells are followed.
const MOST_COLUMNS: usize = 64;

/// A paragraph or a table.
#[derive(Debug, Clone)]
pub enum Block {
    /// A paragraph.
    Words(Words),
    /// A table.
    Table(Vec<TableRow>),
}

/// A paragraph.
#[derive(Debug, Clone, Default)]
pub struct Words {
    /// The line of the file it stands on; not used where places are paragraphs.
    pub number: usize,
    /// Its text.
    pub text: String,
    /// Whether it is a heading.
    pub heading: bool,
    /// How deep it stands in lists; 0 outside them.
    pub depth: u8,
}

/// A row of a table.
#[derive(Debug, Clone, Default)]
pub struct TableRow {
    /// The line of the file it stands on.
    pub number: usize,
    /// How many columns are left out before its first cell.
    pub skipped: usize,
    /// Its cells.
    pub cells: Vec<TableCell>,
}

/// A cell of a table.
#[derive(Debug, Clone, Default)]
pub struct TableCell {
    /// What stands in it.
    pub blocks: Vec<Block>,
    /// How many columns it covers.
    pub across: usize,
    /// How it is merged downwards.
    pub down: Down,
    /// The ranges of time in its own words, and in tables inside it.
    pub times: (usize, usize),
}

/// How a cell is merged downwards.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Down {
    /// Not at all.
    #[default]
    Single,
    /// It may be the first of those that are merged until one that is not.
    Begins,
    /// It belongs to the cell above.
    Continues,
    /// It covers this many rows.
    Rows(usize),
}

/// The lines of a page.
pub fn lines(form: Form, mut blocks: Vec<Block>) -> Vec<Line> {
    measure(&mut blocks);
    let mut page = Page { form, ..Page::default() };
    page.lay(blocks);
    page.lines
}

/// The source that a page is.
pub fn source(form: Form, blocks: Vec<Block>) -> Source {
    Source { form, lines: lines(form, blocks), unread: Vec::new() }
}

/// Counts the ranges of time in every cell; gives those of the blocks, and
/// those of the tables among them.
fn measure(blocks: &mut [Block]) -> (usize, usize) {
    let mut count = (0, 0);
    for block in blocks {
        match block {
            Block::Words(words) => count.0 += ranges(&words.text).len(),
            Block::Table(rows) => {
                for cell in rows.iter_mut().flat_map(|row| &mut row.cells) {
                    cell.times = measure(&mut cell.blocks);
                    count.1 += cell.times.0 + cell.times.1;
                }
            }
        }
    }
    count
}

#[derive(Default)]
struct Page {
    form: Form,
    lines: Vec<Line>,
    tables: usize,
}

impl Page {
    fn lay(&mut self, blocks: Vec<Block>) {
        for block in blocks {
            match block {
                Block::Words(words) => self.words(&words),
                Block::Table(rows) => self.table(rows),
            }
        }
    }

    /// The number of the next line: its place, or where it stands in the
    /// file. No two lines bear the same, even where the file has one line only.
    fn number(&self, told: usize) -> usize {
        let next = self.lines.last().map_or(1, |line| line.number + 1);
        match self.form {
            Form::Docx => next,
            Form::Html | Form::Markdown => told.max(next),
        }
    }

    fn words(&mut self, words: &Words) {
        for text in words.text.split('\n') {
            let number = self.number(words.number);
            let line = if text.trim().contains('\t') {
                let cell = |text: &str| Part::of(text, 0).into_iter().collect();
                tabs::line(number, self.tables + 1, text.trim(), words.heading, &cell)
            } else {
                plain(number, text, words)
            };
            self.tables += usize::from(line.as_ref().is_some_and(|line| line.as_row().is_some()));
            self.lines.extend(line);
        }
    }

    fn table(&mut self, rows: Vec<TableRow>) {
        let frame = rows.iter().all(|row| row.cells.len() <= 1);
        let timed = rows.iter().filter(|row| row.cells.iter().any(|cell| cell.times.0 > 0));
        let programme = timed.count() > 1;
        if frame || !programme && rows.iter().any(TableRow::holds_tables) {
            for row in rows {
                self.frame_row(row);
            }
        } else {
            self.rows(rows);
        }
    }

    /// A row of a table that only holds the page together.
    fn frame_row(&mut self, row: TableRow) {
        let filled = row.cells.iter().filter(|cell| cell.is_filled()).count();
        if filled > 1 && !row.holds_tables() {
            return self.rows(vec![row]);
        }
        for cell in row.cells {
            self.lay(cell.blocks);
        }
    }

    fn rows(&mut self, rows: Vec<TableRow>) {
        self.tables += 1;
        let mut open: BTreeMap<usize, Open> = BTreeMap::new();
        for row in rows {
            let number = self.number(row.number);
            let cells = placed(row, number, &mut open);
            self.lines.extend(Line::row(number, self.tables, cells));
        }
    }
}

/// A cell that may be merged down over the rows that follow.
#[derive(Clone, Copy)]
struct Open {
    at: Above,
    across: usize,
    /// How many rows it still covers, where the file says that.
    rows: Option<usize>,
}

/// The cells of a row with those merged down over it in their places.
fn placed(row: TableRow, line: usize, open: &mut BTreeMap<usize, Open>) -> Vec<Cell> {
    let (mut cells, mut column) = (Vec::new(), row.skipped);
    for cell in row.cells {
        covered(&mut cells, &mut column, open);
        let above = open.get(&column).filter(|_| cell.down == Down::Continues).map(|it| it.at);
        let at = Above { line, cell: cells.len() };
        let across = cell.across.max(1);
        let rows = match cell.down {
            Down::Rows(rows) if rows > 1 => Some(rows),
            _ => None,
        };
        if above.is_none() {
            // What is covered without a merge that began belongs to what stands above.
            let begins = cell.down != Down::Continues && column < MOST_COLUMNS;
            open.retain(|place, _| !(column..column + across).contains(place));
            open.extend(begins.then_some((column, Open { at, across, rows })));
        }
        cells.push(Cell { parts: parts(cell.blocks), above });
        column += across;
    }
    covered(&mut cells, &mut column, open);
    for it in open.values_mut() {
        it.rows = it.rows.map(|rows| rows.saturating_sub(1));
    }
    open.retain(|_, it| it.rows != Some(0));
    cells
}

/// Passes the columns that a cell above covers by the count of its rows.
fn covered(cells: &mut Vec<Cell>, column: &mut usize, open: &BTreeMap<usize, Open>) {
    while let Some(it) = open.get(column).filter(|it| it.rows.is_some()) {
        cells.push(Cell { parts: Vec::new(), above: Some(it.at) });
        *column += it.across;
    }
}

/// The paragraphs and items of a cell; a row of a table inside it is an item.
fn parts(blocks: Vec<Block>) -> Vec<Part> {
    let mut found = Vec::new();
    for block in blocks {
        match block {
            Block::Words(words) => {
                let lines = words.text.split('\n');
                found.extend(lines.filter_map(|text| Part::of(&tidy(text), words.depth)));
            }
            Block::Table(rows) => {
                for row in rows {
                    let cells = row.cells.into_iter().flat_map(|cell| parts(cell.blocks));
                    let texts: Vec<String> = cells.map(|part| part.text).collect();
                    found.extend(Part::of(&texts.join(" "), 1));
                }
            }
        }
    }
    found
}

/// A paragraph without tabs.
fn plain(number: usize, text: &str, words: &Words) -> Option<Line> {
    let (mark, rest) = unmarked(text.trim());
    let numbered = tabs::numbered(rest).filter(|_| mark.is_none() && !words.heading);
    let shape = match words.heading {
        true => Shape::Heading,
        false if words.depth > 0 || mark.is_some() => Shape::Item,
        false if numbered.is_some() => Shape::Numbered,
        false => Shape::Text,
    };
    Line::new(number, numbered.unwrap_or(rest), shape)
}

impl TableRow {
    /// Whether a table stands in one of its cells.
    fn holds_tables(&self) -> bool {
        let mut blocks = self.cells.iter().flat_map(|cell| &cell.blocks);
        blocks.any(|block| matches!(block, Block::Table(_)))
    }
}

impl TableCell {
    fn is_filled(&self) -> bool {
        self.blocks.iter().any(|block| match block {
            Block::Words(words) => !words.text.trim().is_empty(),
            Block::Table(_) => true,
        })
    }
}
