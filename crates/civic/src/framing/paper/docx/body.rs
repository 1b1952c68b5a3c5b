//! The text of a document: its paragraphs and tables as they stand now, with
//! what was deleted, moved away, hidden or struck left out.

use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};

use super::{
    Pieces,
    open::{Flow, Paragraph, Table},
    package::{attribute, broken},
    styles::{Styles, is_on},
};
use crate::framing::paper::{
    blocks::{Block, TableCell, TableRow},
    entities::unescape,
    intake::Refusal,
};

/// The deepest nesting of elements that is followed.
const MOST_DEPTH: usize = 512;

/// The text of a document on its way.
pub struct Body<'a> {
    styles: &'a Styles,
    pieces: &'a mut Pieces,
    /// The elements that are open, by their names without prefix.
    path: Vec<String>,
    /// The depth at which something begins that is not read.
    skipped: Option<usize>,
    /// What is written into: the page, and each cell that is open.
    flows: Vec<Flow>,
    tables: Vec<Table>,
    /// Paragraphs that are open; a text box opens one inside another.
    paragraphs: Vec<Paragraph>,
    /// Whether the words of each run that is open are hidden.
    runs: Vec<bool>,
    /// What was read when it is done.
    pub blocks: Vec<Block>,
    /// The pieces that could not be read.
    pub unread: Vec<String>,
}

impl<'a> Body<'a> {
    /// Reads the text of a part.
    pub fn read(xml: &str, styles: &'a Styles, pieces: &'a mut Pieces) -> Result<Self, Refusal> {
        let mut body = Self {
            styles,
            pieces,
            path: Vec::new(),
            skipped: None,
            flows: vec![Flow::default()],
            tables: Vec::new(),
            paragraphs: Vec::new(),
            runs: Vec::new(),
            blocks: Vec::new(),
            unread: Vec::new(),
        };
        let mut reader = Reader::from_str(xml);
        reader.config_mut().check_end_names = false;
        reader.config_mut().allow_dangling_amp = true;
        loop {
            match reader.read_event() {
                Ok(Event::Eof) => break,
                Ok(event) => body.take(&event),
                Err(_) => return Err(broken()),
            }
            if body.path.len() > MOST_DEPTH {
                return Err(broken());
            }
        }
        if !body.path.is_empty() {
            return Err(broken());
        }
        body.finish();
        Ok(body)
    }

    fn take(&mut self, event: &Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag, false),
            Event::Empty(tag) => {
                self.start(tag, true);
                self.end();
            }
            Event::End(_) => self.end(),
            Event::Text(text) if self.in_text() => self.write(&text.xml10_content()),
            Event::CData(text) if self.in_text() => self.write(&text.xml10_content()),
            Event::GeneralRef(name) if self.in_text() => {
                self.write(&unescape(&format!("&{};", name.xml10_content())));
            }
            _ => {}
        }
    }

    fn in_text(&self) -> bool {
        self.skipped.is_none() && self.path.last().is_some_and(|name| name == "t")
    }

    fn write(&mut self, text: &str) {
        let hidden = self.runs.last().copied().unwrap_or(false);
        if let Some(open) = self.paragraphs.last_mut().filter(|open| !hidden && !open.hidden) {
            open.words.text.push_str(text);
        }
    }

    /// Whether the element that is open stands in these, the inner one last.
    fn within(&self, names: &[&str]) -> bool {
        let from = self.path.len().checked_sub(names.len());
        let inner = from.and_then(|from| self.path.get(from..));
        inner.is_some_and(|inner| inner.iter().zip(names).all(|(open, name)| open == name))
    }

    fn start(&mut self, tag: &BytesStart<'_>, empty: bool) {
        let name = tag.local_name().as_ref().to_owned();
        if self.skipped.is_none() {
            self.learn(&name, tag);
            let wraps = matches!(name.as_str(), "del" | "moveFrom") && !empty;
            let former = name.ends_with("Change");
            if wraps || former || name == "Fallback" {
                self.skipped = Some(self.path.len());
            } else {
                self.open(&name, tag);
            }
        }
        self.path.push(name);
    }

    fn open(&mut self, name: &str, tag: &BytesStart<'_>) {
        let in_run = !self.runs.is_empty();
        match name {
            "p" => self.paragraphs.push(Paragraph::default()),
            "r" => self.runs.push(false),
            // The same element inside a paragraph's properties only sets a tab stop.
            "tab" | "ptab" if in_run => self.write("\t"),
            "br" | "cr" if in_run => self.write("\n"),
            "noBreakHyphen" => self.write("-"),
            "tbl" => self.tables.push(Table::default()),
            "tr" => self.open_row(),
            "tc" => self.open_cell(),
            "altChunk" => self.piece(&attribute(tag, "id")),
            _ => {}
        }
    }

    /// What the properties of a run, a paragraph, a row or a cell say.
    fn learn(&mut self, name: &str, tag: &BytesStart<'_>) {
        let value = || attribute(tag, "val");
        match name {
            "vanish" | "strike" | "dstrike" if self.within(&["r", "rPr"]) && is_on(&value()) => {
                self.hide_run();
            }
            "rStyle" if self.within(&["r", "rPr"]) && self.styles.hides(&value()) => {
                self.hide_run();
            }
            "del" | "moveFrom" if self.within(&["p", "pPr", "rPr"]) => {
                if let Some(open) = self.paragraphs.last_mut() {
                    open.joins = true;
                }
            }
            "showingPlcHdr" if self.within(&["sdtPr"]) && is_on(&value()) => {
                // The element two above this one holds the words that ask for words.
                self.skipped = self.path.len().checked_sub(2);
            }
            _ => {
                let (style, value) = (name == "pStyle", value());
                let hidden = style && self.styles.hides(&value);
                if let Some(open) = self.paragraphs.last_mut() {
                    open.hidden |= hidden;
                    open.learn(name, &value);
                }
                if let Some(table) = self.tables.last_mut() {
                    table.learn(name, &value, self.path.last().map_or("", String::as_str), tag);
                }
            }
        }
    }

    fn hide_run(&mut self) {
        if let Some(run) = self.runs.last_mut() {
            *run = true;
        }
    }

    fn end(&mut self) {
        let Some(name) = self.path.pop() else { return };
        if let Some(depth) = self.skipped {
            self.skipped = Some(depth).filter(|depth| self.path.len() > *depth);
            return;
        }
        match name.as_str() {
            "p" => self.close_paragraph(),
            "r" => drop(self.runs.pop()),
            "tc" => self.close_cell(),
            "tr" => self.close_row(),
            "tbl" => {
                if let Some(table) = self.tables.pop() {
                    self.put(Block::Table(table.rows));
                }
            }
            _ => {}
        }
    }

    fn close_paragraph(&mut self) {
        let Some(Paragraph { mut words, joins, .. }) = self.paragraphs.pop() else { return };
        let Some(flow) = self.flows.last_mut() else { return };
        words.text.insert_str(0, &std::mem::take(&mut flow.carried));
        match joins {
            true => flow.carried = words.text,
            false => flow.blocks.push(Block::Words(words)),
        }
    }

    fn open_row(&mut self) {
        if let Some(table) = self.tables.last_mut() {
            (table.row, table.row_gone) = (TableRow::default(), false);
        }
    }

    fn close_row(&mut self) {
        if let Some(table) = self.tables.last_mut() {
            let row = std::mem::take(&mut table.row);
            table.rows.extend(Some(row).filter(|_| !table.row_gone));
        }
    }

    fn open_cell(&mut self) {
        if let Some(table) = self.tables.last_mut() {
            (table.cell, table.cell_gone) = (TableCell::default(), false);
            self.flows.push(Flow::default());
        }
    }

    fn close_cell(&mut self) {
        let Some(table) = self.tables.last_mut() else { return };
        let Some(flow) = self.flows.pop() else { return };
        let mut cell = std::mem::take(&mut table.cell);
        cell.blocks = flow.blocks();
        if !table.cell_gone {
            table.row.cells.push(cell);
        }
    }

    fn put(&mut self, block: Block) {
        if let Some(flow) = self.flows.last_mut() {
            flow.blocks.push(block);
        }
    }

    /// A piece that stands in the document as a file of its own.
    fn piece(&mut self, id: &str) {
        let Some(piece) = self.pieces.remove(id) else { return self.unread.push(id.to_owned()) };
        self.unread.extend(piece.unread);
        if let Some(flow) = self.flows.last_mut() {
            flow.blocks.extend(piece.text);
        }
    }

    fn finish(&mut self) {
        while !self.paragraphs.is_empty() {
            self.close_paragraph();
        }
        let flows = std::mem::take(&mut self.flows).into_iter();
        self.blocks = flows.flat_map(Flow::blocks).collect();
    }
}
