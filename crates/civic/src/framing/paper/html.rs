//! HTML as plain text by lines: headings, paragraphs, lists and tables; what
//! only decorates is dropped, what is hidden or struck is not read.

use super::{
    blocks::{self, Block, Down, TableCell, TableRow, Words},
    entities::unescape,
    hidden::Hiding,
    source::{Form, Line, Part, Source, tidy},
    tags::{Piece, attribute, pieces},
};

/// Whether a text is a page of HTML rather than Markdown that holds some.
pub fn looks_like(text: &str) -> bool {
    const OPENINGS: [&str; 6] = ["<!doctype", "<html", "<?xml", "<head", "<body", "<meta"];
    let head =
        text.trim_start_matches(|letter: char| letter.is_whitespace() || letter == '\u{feff}');
    let first: String = head.chars().take(10).collect::<String>().to_lowercase();
    let mut lines = head.lines().map(str::trim_start);
    OPENINGS.iter().any(|tag| first.starts_with(tag))
        || head.starts_with('<')
            && head.contains("</")
            && !lines.any(|line| line.starts_with("# ") || line.starts_with("##"))
}

/// Reads a page of HTML.
pub fn read(text: &str) -> Source {
    blocks::source(Form::Html, blocks(text, 1))
}

/// The lines of a piece of HTML that starts at this line of the file.
pub fn lines(text: &str, first: usize) -> Vec<Line> {
    blocks::lines(Form::Html, blocks(text, first))
}

/// The paragraphs and tables of a page that starts at this line of its file.
pub fn blocks(text: &str, first: usize) -> Vec<Block> {
    let mut page = Page { hiding: Hiding::of(text), ..Page::default() };
    for (line, piece) in pieces(text) {
        page.take(piece, first + line);
    }
    page.finish()
}

/// The paragraphs and items inside one table cell.
pub fn parts(text: &str) -> Vec<Part> {
    let words = blocks(text, 1).into_iter().filter_map(|block| match block {
        Block::Words(words) => Part::of(&words.text, words.depth.min(2)),
        Block::Table(_) => None,
    });
    words.collect()
}

#[derive(Default)]
struct Page {
    hiding: Hiding,
    /// The elements that are open, and whether each is the one that hides.
    open: Vec<(String, bool)>,
    hidden: usize,
    blocks: Vec<Block>,
    tables: Vec<Table>,
    /// The text since the last block began, and the line at which it did.
    text: String,
    began: usize,
    heading: bool,
    lists: u8,
    /// Whether the paragraph is an item although no list is open.
    item: bool,
}

/// A table that is open.
#[derive(Default)]
struct Table {
    rows: Vec<TableRow>,
    row: Option<TableRow>,
    cell: Option<TableCell>,
}

impl Page {
    fn take(&mut self, piece: Piece<'_>, line: usize) {
        match piece {
            Piece::Text(text) if self.hidden == 0 => {
                if self.text.trim().is_empty() {
                    let blank = text.len() - text.trim_start().len();
                    let breaks = text.get(..blank).unwrap_or_default().matches('\n').count();
                    self.began = line + breaks;
                }
                self.text.push_str(&unescape(text));
            }
            Piece::Text(_) => {}
            Piece::Open(name, attributes) => self.open(&name, attributes, line),
            Piece::Close(name) => self.close(&name),
        }
    }

    fn open(&mut self, name: &str, attributes: &str, line: usize) {
        self.close_unclosed(name);
        let void = matches!(name, "br" | "hr" | "img" | "meta" | "link" | "input" | "col" | "wbr");
        if !void && !name.is_empty() {
            let hides = self.hiding.hides(name, attributes);
            self.hidden += usize::from(hides);
            self.open.push((name.to_owned(), hides));
        }
        if self.hidden > 0 || !is_block(name) {
            return;
        }
        self.flush();
        let class = attribute(attributes, "class").unwrap_or_default().to_lowercase();
        self.item = name == "p"
            && (class.contains("listparagraph") || class.contains("list-item"))
            && attribute(attributes, "style").is_some_and(|style| style.contains("mso-list:"));
        match name {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.heading = true,
            "ul" | "ol" => self.lists = self.lists.saturating_add(1),
            "table" => self.tables.push(Table::default()),
            "tr" => {
                if let Some(table) = self.tables.last_mut() {
                    table.close_row();
                    table.row = Some(TableRow { number: line, ..TableRow::default() });
                }
            }
            "td" | "th" => {
                if let Some(table) = self.tables.last_mut() {
                    table.close_cell();
                    table
                        .row
                        .get_or_insert_with(|| TableRow { number: line, ..TableRow::default() });
                    table.cell = Some(cell(attributes));
                }
            }
            _ => {}
        }
    }

    /// Ends what a tag ends without saying so: a row the row before it, a
    /// paragraph the paragraph before it.
    fn close_unclosed(&mut self, name: &str) {
        let ends: &[&str] = match name {
            "td" | "th" => &["td", "th"],
            "tr" => &["td", "th", "tr"],
            "li" => &["li"],
            _ if is_block(name) && !matches!(name, "br" | "hr") => &["p"],
            _ => return,
        };
        let bounds = ["table", "ul", "ol"];
        let inner = self.open.iter().rposition(|(open, _)| bounds.contains(&open.as_str()));
        let from = inner.map_or(0, |at| at + 1);
        let first = self.open.iter().skip(from).position(|(open, _)| ends.contains(&open.as_str()));
        if let Some(first) = first {
            self.close_from(from + first);
        }
    }

    fn close(&mut self, name: &str) {
        if let Some(at) = self.open.iter().rposition(|(open, _)| open == name) {
            self.close_from(at);
        } else if name == "p" && self.hidden == 0 {
            self.flush();
        }
    }

    /// Ends every element that is open from this place on, the inner ones first.
    fn close_from(&mut self, at: usize) {
        while self.open.len() > at {
            let Some((name, hides)) = self.open.pop() else { break };
            if self.hidden == 0 {
                self.end(&name);
            }
            self.hidden -= usize::from(hides);
        }
    }

    fn end(&mut self, name: &str) {
        if !is_block(name) {
            return;
        }
        self.flush();
        self.item = false;
        match name {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.heading = false,
            "ul" | "ol" => self.lists = self.lists.saturating_sub(1),
            "td" | "th" => self.tables.last_mut().map(Table::close_cell).unwrap_or_default(),
            "tr" => self.tables.last_mut().map(Table::close_row).unwrap_or_default(),
            "table" => self.close_table(),
            _ => {}
        }
    }

    fn close_table(&mut self) {
        if let Some(mut table) = self.tables.pop() {
            table.close_row();
            self.put(Block::Table(table.rows));
        }
    }

    /// Ends the running block and keeps its text.
    fn flush(&mut self) {
        let text = tidy(&std::mem::take(&mut self.text));
        if !text.is_empty() {
            let depth = self.lists.min(2).max(u8::from(self.item));
            let (number, heading) = (self.began, self.heading);
            self.put(Block::Words(Words { number, text, heading, depth }));
        }
    }

    /// Puts a block into the cell that is open, or else on the page.
    fn put(&mut self, block: Block) {
        let cell = self.tables.iter_mut().rev().find_map(|table| table.cell.as_mut());
        match cell {
            Some(cell) => cell.blocks.push(block),
            None => self.blocks.push(block),
        }
    }

    fn finish(mut self) -> Vec<Block> {
        self.flush();
        while !self.tables.is_empty() {
            self.close_table();
        }
        self.blocks
    }
}

impl Table {
    fn close_cell(&mut self) {
        if let (Some(cell), Some(row)) = (self.cell.take(), self.row.as_mut()) {
            row.cells.push(cell);
        }
    }

    fn close_row(&mut self) {
        self.close_cell();
        self.rows.extend(self.row.take());
    }
}

fn cell(attributes: &str) -> TableCell {
    let count = |name| attribute(attributes, name).and_then(|said| said.trim().parse().ok());
    let rows = count("rowspan").unwrap_or(1);
    // No rows at all means all that follow.
    let down = Down::Rows(if rows == 0 { usize::MAX } else { rows });
    TableCell { across: count("colspan").unwrap_or(1).min(64), down, ..TableCell::default() }
}

fn is_block(name: &str) -> bool {
    const BLOCKS: [&str; 32] = [
        "p",
        "div",
        "br",
        "hr",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "ul",
        "ol",
        "li",
        "table",
        "thead",
        "tbody",
        "tfoot",
        "caption",
        "tr",
        "td",
        "th",
        "section",
        "article",
        "header",
        "footer",
        "main",
        "blockquote",
        "pre",
        "body",
        "dl",
        "dt",
        "dd",
    ];
    BLOCKS.contains(&name)
}
