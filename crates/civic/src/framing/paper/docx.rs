//! Word documents (DOCX) as plain text by paragraphs. A DOCX is a zip of XML:
//! it is opened within bounds, so that a file made to burst does not.

use std::io::{Cursor, Read};

use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};
use zip::ZipArchive;

use super::{
    intake::Refusal,
    source::{Form, Line, Part, Shape, Source, tidy, unmarked},
};

/// The most files a document may hold.
const MAX_ENTRIES: usize = 2_000;
/// The most bytes its text may have once opened.
const MAX_OPENED: u64 = 32 * 1024 * 1024;
/// The most bytes all its files together may claim to have once opened.
const MAX_CLAIMED: u64 = 512 * 1024 * 1024;
/// How many times its packed size the text may have; real ones stay under 60.
const MAX_RATIO: u64 = 200;
/// The deepest nesting of elements that is followed.
const MAX_DEPTH: usize = 512;

/// Reads a Word document.
pub fn read(bytes: &[u8]) -> Result<Source, Refusal> {
    let xml = document(bytes)?;
    let mut page = Page::default();
    let mut reader = Reader::from_str(&xml);
    reader.config_mut().check_end_names = false;
    reader.config_mut().allow_dangling_amp = true;
    loop {
        match reader.read_event() {
            Ok(Event::Eof) => break,
            Ok(event) => page.take(&event),
            Err(_) => return Err(Refusal::new("paper-refused-broken")),
        }
        if page.depth > MAX_DEPTH {
            return Err(Refusal::new("paper-refused-broken"));
        }
    }
    Ok(Source { form: Form::Docx, lines: page.lines })
}

/// The main text of the document, unpacked within bounds.
fn document(bytes: &[u8]) -> Result<String, Refusal> {
    const TEXT: &str = "word/document.xml";
    let broken = || Refusal::new("paper-refused-broken");
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| broken())?;
    let claimed = zip.decompressed_size().unwrap_or(0);
    if zip.len() > MAX_ENTRIES || claimed > u128::from(MAX_CLAIMED) {
        return Err(Refusal::new("paper-refused-bomb"));
    }
    let names: Vec<String> =
        zip.file_names().filter_map(Result::ok).map(|name| name.into_owned()).collect();
    if !names.iter().any(|name| name == TEXT) {
        return Err(Refusal::new("paper-refused-not-docx"));
    }
    let file = zip.by_name(TEXT).map_err(|_| Refusal::new("paper-refused-locked"))?;
    let limit = MAX_OPENED.min(file.compressed_size().saturating_mul(MAX_RATIO).max(1 << 20));
    let mut opened = Vec::new();
    file.take(limit + 1).read_to_end(&mut opened).map_err(|_| broken())?;
    if opened.len() as u64 > limit {
        return Err(Refusal::new("paper-refused-bomb"));
    }
    super::encoding::decode(&opened)
}

#[derive(Default)]
struct Page {
    lines: Vec<Line>,
    depth: usize,
    /// Paragraphs that are open; a text box opens one inside another.
    open: Vec<Paragraph>,
    tables: usize,
    row: Option<Vec<Vec<Part>>>,
    cell: Option<Vec<Part>>,
    /// Inside text that is not to be read: the second copy of a drawing, a field's code.
    hidden: usize,
    in_text: bool,
    in_run: bool,
}

#[derive(Default)]
struct Paragraph {
    text: String,
    heading: bool,
    list: Option<u8>,
}

impl Page {
    fn take(&mut self, event: &Event<'_>) {
        match event {
            Event::Start(tag) => {
                self.depth += 1;
                self.start(tag);
            }
            Event::Empty(tag) => {
                self.start(tag);
                self.end(tag.local_name().as_ref());
            }
            Event::End(tag) => {
                self.depth = self.depth.saturating_sub(1);
                self.end(tag.local_name().as_ref());
            }
            Event::Text(text) if self.in_text => self.write(&text.xml10_content()),
            Event::CData(text) if self.in_text => self.write(&text.xml10_content()),
            Event::GeneralRef(name) if self.in_text => {
                self.write(&super::tags::unescape(&format!("&{};", name.xml10_content())));
            }
            _ => {}
        }
    }

    fn write(&mut self, text: &str) {
        if let Some(open) = self.open.last_mut().filter(|_| self.hidden == 0) {
            open.text.push_str(text);
        }
    }

    fn start(&mut self, tag: &BytesStart<'_>) {
        match tag.local_name().as_ref() {
            "p" => self.open.push(Paragraph::default()),
            "r" => self.in_run = true,
            "t" => self.in_text = true,
            // The same element inside a paragraph's properties only sets a tab stop.
            "tab" | "ptab" if self.in_run => self.write("\t"),
            "br" | "cr" if self.in_run => self.write("\n"),
            "noBreakHyphen" => self.write("-"),
            "Fallback" | "del" | "moveFrom" => self.hidden += 1,
            "tbl" => self.tables += 1,
            "tr" if self.tables == 1 => self.row = Some(Vec::new()),
            "tc" if self.tables == 1 => self.cell = Some(Vec::new()),
            name => {
                if let Some(open) = self.open.last_mut() {
                    open.learn(name, &value(tag));
                }
            }
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "p" => self.close_paragraph(),
            "r" => self.in_run = false,
            "t" => self.in_text = false,
            "Fallback" | "del" | "moveFrom" => self.hidden = self.hidden.saturating_sub(1),
            "tc" if self.tables == 1 => {
                if let (Some(row), Some(cell)) = (&mut self.row, self.cell.take()) {
                    row.push(cell);
                }
            }
            "tr" if self.tables == 1 => {
                if let Some(cells) = self.row.take() {
                    self.lines.extend(Line::row(self.lines.len() + 1, cells));
                }
            }
            "tbl" => self.tables = self.tables.saturating_sub(1),
            _ => {}
        }
    }

    fn close_paragraph(&mut self) {
        let Some(paragraph) = self.open.pop() else { return };
        for text in paragraph.text.split('\n') {
            match &mut self.cell {
                Some(cell) => {
                    cell.extend(Part::of(&tidy(text), paragraph.list.map_or(0, |level| level + 1)));
                }
                None => self.lines.extend(paragraph.line(self.lines.len() + 1, text)),
            }
        }
    }
}

impl Paragraph {
    /// What the properties of a paragraph say about its place in the layout.
    fn learn(&mut self, name: &str, value: &str) {
        let level = value.parse::<u8>().ok();
        match name {
            "pStyle" => {
                let style = value.to_lowercase();
                let heads = ["heading", "titre", "title", "عنوان", "subtitle"];
                self.heading |= heads.iter().any(|head| style.starts_with(head));
                self.list = self.list.or(style.starts_with("list").then_some(0));
            }
            "outlineLvl" => self.heading |= level.is_some_and(|level| level < 9),
            "numPr" => self.list = self.list.or(Some(0)),
            "ilvl" => self.list = level.map(|level| level.min(8)),
            _ => {}
        }
    }

    /// A paragraph outside tables; one parted by tabs is a row.
    fn line(&self, number: usize, text: &str) -> Option<Line> {
        let text = text.trim();
        if text.contains('\t') {
            let cells = text.split('\t').map(|cell| Part::of(cell, 0).into_iter().collect());
            return Line::row(number, cells.collect());
        }
        let (mark, words) = unmarked(text);
        let shape = match self.heading {
            true => Shape::Heading,
            false if self.list.is_some() || mark.is_some() => Shape::Item,
            false => Shape::Text,
        };
        Line::new(number, words, shape)
    }
}

/// The `w:val` of a property.
fn value(tag: &BytesStart<'_>) -> String {
    let mut attributes = tag.attributes();
    let mut sound = attributes.with_checks(false).filter_map(Result::ok);
    let value = sound.find(|attribute| attribute.key.local_name().as_ref() == "val");
    value.map(|value| value.value.into_owned()).unwrap_or_default()
}
