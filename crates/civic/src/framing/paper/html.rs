//! HTML as plain text by lines: headings, paragraphs, lists and tables; what
//! only decorates is dropped.

use super::{
    source::{Form, Line, Part, Shape, Source, tidy, unmarked},
    tags::{Piece, pieces, unescape},
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
    Source { form: Form::Html, lines: lines(text, 1) }
}

/// The lines of a piece of HTML that starts at this line of the file.
pub fn lines(text: &str, first: usize) -> Vec<Line> {
    let mut page = Page::default();
    for (line, piece) in pieces(text) {
        page.take(piece, first + line);
    }
    page.flush();
    page.close_row();
    page.lines
}

/// The paragraphs and items inside one table cell.
pub fn parts(text: &str) -> Vec<Part> {
    let mut page = Page { cell: Some(Vec::new()), ..Page::default() };
    for (line, piece) in pieces(text) {
        page.take(piece, line);
    }
    page.flush();
    page.cell.unwrap_or_default()
}

#[derive(Default)]
struct Page {
    lines: Vec<Line>,
    /// The text since the last block began, and the line at which it did.
    text: String,
    began: usize,
    heading: bool,
    lists: u8,
    tables: usize,
    row: Option<(usize, Vec<Vec<Part>>)>,
    cell: Option<Vec<Part>>,
}

impl Page {
    fn take(&mut self, piece: Piece<'_>, line: usize) {
        match piece {
            Piece::Text(text) => {
                if self.text.trim().is_empty() {
                    let blank = text.len() - text.trim_start().len();
                    let breaks = text.get(..blank).unwrap_or_default().matches('\n').count();
                    self.began = line + breaks;
                }
                self.text.push_str(&unescape(text));
            }
            Piece::Open(name) => self.open(&name, line),
            Piece::Close(name) => self.close(&name),
        }
    }

    fn open(&mut self, name: &str, line: usize) {
        if !is_block(name) {
            return;
        }
        self.flush();
        match name {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.heading = true,
            "ul" | "ol" => self.lists = self.lists.saturating_add(1),
            "table" => self.tables += 1,
            "tr" if self.tables <= 1 => {
                self.close_row();
                self.row = Some((line, Vec::new()));
            }
            "td" | "th" if self.tables <= 1 && self.row.is_some() => {
                self.close_cell();
                self.cell = Some(Vec::new());
            }
            _ => {}
        }
    }

    fn close(&mut self, name: &str) {
        if !is_block(name) {
            return;
        }
        self.flush();
        match name {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.heading = false,
            "ul" | "ol" => self.lists = self.lists.saturating_sub(1),
            "td" | "th" if self.tables <= 1 => self.close_cell(),
            "tr" if self.tables <= 1 => self.close_row(),
            "table" => {
                if self.tables <= 1 {
                    self.close_row();
                }
                self.tables = self.tables.saturating_sub(1);
            }
            _ => {}
        }
    }

    fn close_cell(&mut self) {
        if let (Some(cell), Some((_, cells))) = (self.cell.take(), self.row.as_mut()) {
            cells.push(cell);
        }
    }

    fn close_row(&mut self) {
        self.flush();
        self.close_cell();
        if let Some((line, cells)) = self.row.take() {
            self.lines.extend(Line::row(line, cells));
        }
    }

    /// Ends the running block and keeps its text.
    fn flush(&mut self) {
        let text = tidy(&std::mem::take(&mut self.text));
        if let Some(cell) = &mut self.cell {
            cell.extend(Part::of(&text, self.lists.min(2)));
            return;
        }
        let (mark, words) = unmarked(&text);
        let shape = match self.heading {
            true => Shape::Heading,
            false if self.lists > 0 || mark.is_some() => Shape::Item,
            false => Shape::Text,
        };
        self.lines.extend(Line::new(self.began, words, shape));
    }
}

fn is_block(name: &str) -> bool {
    const BLOCKS: [&str; 27] = [
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
    ];
    BLOCKS.contains(&name)
}
