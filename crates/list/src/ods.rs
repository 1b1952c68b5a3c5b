//! The sheets of an ODS file: values, spans, repeats and what is hidden.

use std::{collections::BTreeSet, io::Cursor};

use quick_xml::{
    Reader, XmlVersion,
    escape::resolve_predefined_entity,
    events::{BytesRef, BytesStart, Event},
};
use zip::ZipArchive;

use crate::{
    book::{Book, COLUMNS, Cell, ROWS, Table},
    reading::Fault,
    workbook, zipped,
};

/// Reads every sheet that has cells.
pub(crate) fn read(bytes: &[u8]) -> Result<Book, Fault> {
    let broken = || Fault::of("fault-list-file");
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| broken())?;
    let content = zipped::part(&mut zip, "content.xml").ok_or_else(broken)?;
    let mut reading = Sheets::default();
    let mut xml = Reader::from_str(&content);
    xml.config_mut().expand_empty_elements = true;
    loop {
        match xml.read_event().map_err(|_| broken())? {
            Event::Start(tag) => reading.start(&tag),
            Event::End(tag) => reading.end(tag.name().0),
            Event::Text(text) => reading.said(&text.xml10_content()),
            Event::GeneralRef(name) => reading.said(&reference(&name)),
            Event::Eof => return Ok(Book { tables: reading.tables }),
            _ => {}
        }
    }
}

/// What an entity stands for.
fn reference(name: &BytesRef<'_>) -> String {
    match (name.resolve_char_ref(), name.xml10_content().as_ref()) {
        (Ok(Some(letter)), _) => letter.to_string(),
        (_, known) => resolve_predefined_entity(known).unwrap_or_default().to_owned(),
    }
}

#[derive(Default)]
struct Sheets {
    tables: Vec<Table>,
    /// The style being told, and those whose sheets are hidden.
    style: String,
    hidden: BTreeSet<String>,
    row: usize,
    column: usize,
    /// How often the row and the cell stand one after another.
    rows: usize,
    columns: usize,
    /// Whether the row is hidden, by hand or by a filter.
    hides: bool,
    /// How many rows and columns the cell covers.
    span: (usize, usize),
    value: Option<Cell>,
    text: String,
    /// Within a cell, a paragraph.
    in_cell: bool,
    in_paragraph: bool,
    /// Within how many notes and drawings that hang on the cell.
    beside: usize,
    merged: Vec<((usize, usize), (usize, usize))>,
    /// The cells of a row that stands several times.
    found: Vec<(usize, Cell)>,
}

impl Sheets {
    fn start(&mut self, tag: &BytesStart<'_>) {
        match tag.name().0 {
            "style:style" => self.style = said(tag, "style:name").unwrap_or_default(),
            "style:table-properties" if said(tag, "table:display").as_deref() == Some("false") => {
                self.hidden.insert(self.style.clone());
            }
            "table:table" => self.table(tag),
            "table:table-row" => self.row(tag),
            "table:table-cell" | "table:covered-table-cell" => self.cell(tag),
            name if hangs(name) => self.beside += 1,
            "text:p" => {
                self.in_paragraph = true;
                self.said("\n");
            }
            "text:s" | "text:tab" | "text:line-break" => self.said(" "),
            _ => {}
        }
    }

    fn table(&mut self, tag: &BytesStart<'_>) {
        let style = said(tag, "table:style-name").unwrap_or_default();
        self.tables.push(Table {
            name: Some(said(tag, "table:name").unwrap_or_default()),
            hidden: self.hidden.contains(&style),
            ..Table::default()
        });
        self.row = 0;
    }

    fn row(&mut self, tag: &BytesStart<'_>) {
        self.rows = number(tag, "table:number-rows-repeated");
        self.column = 0;
        let seen = said(tag, "table:visibility").is_none_or(|it| it == "visible");
        self.hides = !seen;
    }

    fn cell(&mut self, tag: &BytesStart<'_>) {
        self.columns = number(tag, "table:number-columns-repeated");
        let covers = |name| number(tag, name);
        self.span = (covers("table:number-rows-spanned"), covers("table:number-columns-spanned"));
        self.in_cell = true;
        self.text.clear();
        let error = said(tag, "calcext:value-type").as_deref() == Some("error");
        let date = said(tag, "office:date-value").map(|text| workbook::day(&text));
        let text = said(tag, "office:string-value").map(|text| Cell::of(&text));
        let amount = said(tag, "office:value").and_then(|text| text.parse().ok());
        let amount = amount.map(|amount| measured(tag, amount));
        self.value = match error {
            true => Some(Cell::Wrong),
            false => date.or(text).or(amount),
        };
    }

    fn said(&mut self, text: &str) {
        if self.in_cell && self.in_paragraph && self.beside == 0 {
            self.text.push_str(text);
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            name if hangs(name) => self.beside = self.beside.saturating_sub(1),
            "text:p" => self.in_paragraph = false,
            "table:table-cell" | "table:covered-table-cell" => self.end_cell(),
            "table:table-row" => self.end_row(),
            "table:table" => self.end_table(),
            _ => {}
        }
    }

    fn end_cell(&mut self) {
        self.in_cell = false;
        let value = self.value.take().unwrap_or_else(|| Cell::of(&self.text));
        let (rows, columns) = self.span;
        if rows > 1 || columns > 1 {
            let last = (self.row.saturating_add(rows - 1), self.column.saturating_add(columns - 1));
            self.merged.push(((self.row, self.column), last));
        }
        if value != Cell::Empty {
            let last = self.column.saturating_add(self.columns).min(COLUMNS);
            self.found.extend((self.column..last).map(|at| (at, value.clone())));
        }
        self.column = self.column.saturating_add(self.columns);
    }

    fn end_row(&mut self) {
        let last = self.row.saturating_add(self.rows);
        if let Some(table) = self.tables.last_mut().filter(|_| !self.found.is_empty()) {
            for row in self.row..last.min(ROWS + 1) {
                self.found.iter().for_each(|(at, cell)| table.put(row, *at, cell.clone()));
                table.hide(row, self.hides);
            }
        }
        self.found.clear();
        self.row = last;
    }

    fn end_table(&mut self) {
        let Some(table) = self.tables.last_mut() else { return };
        for (first, last) in self.merged.drain(..) {
            table.merge(first, last);
        }
    }
}

/// Whether this hangs on a cell without being what the cell says.
fn hangs(name: &str) -> bool {
    name == "office:annotation" || name.starts_with("draw:")
}

/// A number with what the sheet says it measures: a share keeps its sign, and
/// money that is no dirham its name, so that neither is taken for dirhams.
fn measured(tag: &BytesStart<'_>, number: f64) -> Cell {
    let currency = said(tag, "office:currency").filter(|name| name != "MAD");
    match (said(tag, "office:value-type").as_deref(), currency) {
        (Some("percentage"), _) => Cell::of(&format!("{} %", (number * 1e8).round() / 1e6)),
        (Some("currency"), Some(name)) => Cell::of(&format!("{number} {name}")),
        _ => Cell::Number(number),
    }
}

fn said(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = tag.try_get_attribute(name).ok()??;
    Some(found.normalized_value(XmlVersion::Implicit1_0).ok()?.into_owned())
}

fn number(tag: &BytesStart<'_>, name: &str) -> usize {
    said(tag, name).and_then(|text| text.parse().ok()).filter(|it| *it > 0).unwrap_or(1)
}
