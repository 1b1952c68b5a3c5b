//! Text documents of LibreOffice (ODT) as plain text by paragraphs.

mod looks;

use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};

use super::{
    blocks::{self, Block, Down, TableCell, TableRow, Words},
    docx::package::{Package, attribute, broken},
    entities::unescape,
    header,
    intake::{self, Refusal},
    source::{Form, Source},
};
use looks::Looks;

/// The deepest nesting of elements that is followed.
const MOST_DEPTH: usize = 512;

/// The most columns that an empty cell may stand for.
const MOST_COLUMNS: usize = 64;

/// What is no part of the text: what was deleted, notes, what lies beneath
/// merged cells, the list of contents, the foot of pages.
const ASIDE: [&str; 8] = [
    "tracked-changes",
    "annotation",
    "note",
    "ruby-text",
    "covered-table-cell",
    "table-of-content",
    "footer",
    "footer-left",
];

/// Whether a file says that it is such a document.
pub fn is(bytes: &[u8]) -> bool {
    const KIND: &[u8] = b"application/vnd.oasis.opendocument.text";
    let said = Package::open(bytes).and_then(|mut package| package.bytes("mimetype"));
    said.is_ok_and(|said| said.trim_ascii().starts_with(KIND))
}

/// Reads a text document.
pub fn read(bytes: &[u8]) -> Result<Source, Refusal> {
    let mut package = Package::open(bytes)?;
    let mut part = |name| intake::decode(&package.bytes(name)?);
    if part("meta-inf/manifest.xml").is_ok_and(|it| it.contains("encryption-data")) {
        return Err(Refusal::new("paper-refused-locked"));
    }
    let content = part("content.xml")?;
    let styles = part("styles.xml").unwrap_or_default();
    let looks = Looks::of(&[&styles, &content])?;
    let text = Text::read(&content, &looks)?;
    let letterhead = Text::read(&styles, &looks)?;
    let source = blocks::source(Form::Docx, text.clone());
    // A title that stands in the letterhead alone is read from there.
    if letterhead.is_empty() || header::has_title(&source) {
        return Ok(source);
    }
    Ok(blocks::source(Form::Docx, letterhead.into_iter().chain(text).collect()))
}

/// A table that is open, with its row and its cell.
#[derive(Default)]
struct Table {
    rows: Vec<TableRow>,
    row: TableRow,
    cell: TableCell,
    /// How many cells like this one stand beside each other.
    cells: usize,
    /// How many of the cells that follow the last one covers.
    across: usize,
}

impl Table {
    /// Takes cells that others cover: the one beside them, or those above.
    fn cover(&mut self, count: usize) {
        let beside = self.across.min(count);
        self.across -= beside;
        let beneath = TableCell { down: Down::Continues, ..TableCell::default() };
        self.row.cells.extend(std::iter::repeat_n(beneath, count - beside));
    }
}

/// The text of a part on its way.
struct Text<'a> {
    looks: &'a Looks,
    /// The elements that are open, by their names without prefix.
    path: Vec<String>,
    /// The depth at which something begins that is not read.
    skipped: Option<usize>,
    /// What is written into: the page, and each cell that is open.
    flows: Vec<Vec<Block>>,
    tables: Vec<Table>,
    /// Paragraphs that are open, each with whether its words are hidden; a
    /// text box opens one inside another.
    paragraphs: Vec<(Words, bool)>,
    /// Whether the words of each span that is open are hidden.
    spans: Vec<bool>,
    lists: u8,
}

impl<'a> Text<'a> {
    fn read(xml: &str, looks: &'a Looks) -> Result<Vec<Block>, Refusal> {
        let (path, tables, paragraphs, spans) = Default::default();
        let flows = vec![Vec::new()];
        let mut text =
            Self { looks, path, skipped: None, flows, tables, paragraphs, spans, lists: 0 };
        let mut reader = Reader::from_str(xml);
        reader.config_mut().check_end_names = false;
        reader.config_mut().expand_empty_elements = true;
        reader.config_mut().allow_dangling_amp = true;
        loop {
            match reader.read_event() {
                Ok(Event::Eof) => break,
                Ok(Event::Start(tag)) => text.start(&tag),
                Ok(Event::End(_)) => text.end(),
                Ok(Event::Text(said)) => text.write(&said.xml10_content()),
                Ok(Event::GeneralRef(name)) => {
                    text.write(&unescape(&format!("&{};", name.xml10_content())));
                }
                Ok(_) => {}
                Err(_) => return Err(broken()),
            }
            if text.path.len() > MOST_DEPTH {
                return Err(broken());
            }
        }
        match text.path.is_empty() {
            true => Ok(text.flows.into_iter().flatten().collect()),
            false => Err(broken()),
        }
    }

    /// Writes into the paragraph that is open; a line of the file ends no words.
    fn write(&mut self, said: &str) {
        self.put_words(&said.replace(['\n', '\r', '\t'], " "));
    }

    fn put_words(&mut self, said: &str) {
        let hidden = self.skipped.is_some() || self.spans.last().copied().unwrap_or(false);
        if let Some((words, _)) = self.paragraphs.last_mut().filter(|it| !it.1 && !hidden) {
            words.text.push_str(said);
        }
    }

    fn start(&mut self, tag: &BytesStart<'_>) {
        let name = tag.local_name().as_ref().to_owned();
        if self.skipped.is_none() {
            let hidden = name == "section" && attribute(tag, "display") == "none";
            // A picture's own title is no line of the text.
            let picture = tag.name().0.starts_with("svg:");
            if name == "covered-table-cell" {
                let count = number(tag, "number-columns-repeated").min(MOST_COLUMNS);
                self.tables.iter_mut().next_back().into_iter().for_each(|it| it.cover(count));
            }
            if hidden || picture || ASIDE.contains(&name.as_str()) {
                self.skipped = Some(self.path.len());
            } else {
                self.open(&name, tag);
            }
        }
        self.path.push(name);
    }

    fn open(&mut self, name: &str, tag: &BytesStart<'_>) {
        match name {
            "p" | "h" => {
                let style = attribute(tag, "style-name");
                let heading = name == "h" || self.looks.heads(&style);
                let words = Words { heading, depth: self.lists, ..Words::default() };
                self.paragraphs.push((words, self.looks.hides(&style)));
            }
            "span" => {
                let within = self.spans.last().copied().unwrap_or(false);
                self.spans.push(within || self.looks.hides(&attribute(tag, "style-name")));
            }
            "s" => self.put_words(&" ".repeat(number(tag, "c").min(8))),
            "tab" => self.put_words("\t"),
            "line-break" => self.put_words("\n"),
            "list" => self.lists = self.lists.saturating_add(1),
            "table" => self.tables.push(Table::default()),
            "table-row" => {
                if let Some(table) = self.tables.last_mut() {
                    (table.row, table.across) = (TableRow::default(), 0);
                }
            }
            "table-cell" => {
                let Some(table) = self.tables.last_mut() else { return };
                let across = number(tag, "number-columns-spanned").min(MOST_COLUMNS);
                table.cell = TableCell { across, ..TableCell::default() };
                table.cells = number(tag, "number-columns-repeated").min(MOST_COLUMNS);
                table.across = across - 1;
                self.flows.push(Vec::new());
            }
            _ => {}
        }
    }

    fn end(&mut self) {
        let Some(name) = self.path.pop() else { return };
        if let Some(depth) = self.skipped {
            self.skipped = Some(depth).filter(|depth| self.path.len() > *depth);
            return;
        }
        match name.as_str() {
            "p" | "h" => {
                let words = self.paragraphs.pop().map(|it| Block::Words(it.0));
                self.put(words);
            }
            "span" => drop(self.spans.pop()),
            "list" => self.lists = self.lists.saturating_sub(1),
            "table-cell" => self.close_cell(),
            "table-row" => {
                if let Some(table) = self.tables.last_mut() {
                    table.rows.push(std::mem::take(&mut table.row));
                }
            }
            "table" => {
                let table = self.tables.pop().map(|it| Block::Table(it.rows));
                self.put(table);
            }
            _ => {}
        }
    }

    fn close_cell(&mut self) {
        let Some(table) = self.tables.last_mut() else { return };
        let Some(flow) = self.flows.pop() else { return };
        let mut cell = std::mem::take(&mut table.cell);
        cell.blocks = flow;
        table.row.cells.extend(std::iter::repeat_n(cell, table.cells));
    }

    fn put(&mut self, block: Option<Block>) {
        if let Some(flow) = self.flows.last_mut() {
            flow.extend(block);
        }
    }
}

/// A count of a tag, at least one.
fn number(tag: &BytesStart<'_>, name: &str) -> usize {
    attribute(tag, name).parse().unwrap_or(1).max(1)
}
