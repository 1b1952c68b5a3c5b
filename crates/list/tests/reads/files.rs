//! Workbooks made for the tests: just enough XLSX and ODS to be opened.

use std::io::{Cursor, Write};

use zip::{ZipWriter, write::SimpleFileOptions};

/// A cell to write.
#[derive(Debug, Clone, PartialEq)]
pub enum Put {
    /// Nothing.
    Nothing,
    /// Words.
    Text(String),
    /// A number.
    Number(f64),
    /// A day, by the number that sheets give it.
    Day(u32),
    /// A time of the day, in minutes.
    Time(u32),
}

/// Words, or nothing.
pub fn text(said: &str) -> Put {
    if said.is_empty() { Put::Nothing } else { Put::Text(said.to_owned()) }
}

/// A sheet to write.
#[derive(Debug, Clone, Default)]
pub struct Sheet {
    pub name: String,
    pub hidden: bool,
    /// The places of the rows that it hides.
    pub hides: Vec<usize>,
    pub rows: Vec<Vec<Put>>,
    /// Merged cells, as `C2:C3`, and how many rows and columns each covers.
    pub merged: Vec<(usize, usize, usize, usize)>,
}

fn zipped(parts: &[(String, String)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(name.as_str(), SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LINKS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";

/// An XLSX file of these sheets.
pub fn xlsx(sheets: &[Sheet]) -> Vec<u8> {
    let (mut names, mut links, mut parts) = (String::new(), String::new(), Vec::new());
    for (at, sheet) in sheets.iter().enumerate() {
        let state = if sheet.hidden { "hidden" } else { "visible" };
        let name = escaped(&sheet.name);
        let number = at + 1;
        names += &format!(
            r#"<sheet name="{name}" sheetId="{number}" state="{state}" r:id="r{number}"/>"#
        );
        links += &format!(
            r#"<Relationship Id="r{number}" Type="{LINKS}/worksheet" Target="worksheets/sheet{number}.xml"/>"#
        );
        parts.push((format!("xl/worksheets/sheet{number}.xml"), worksheet(sheet)));
    }
    links += &format!(r#"<Relationship Id="s" Type="{LINKS}/styles" Target="styles.xml"/>"#);
    let dated =
        r#"<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/></cellXfs>"#;
    parts.extend([
        (
            "_rels/.rels".into(),
            format!(
                r#"<Relationships xmlns="{PACKAGE}"><Relationship Id="r1" Type="{LINKS}/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
            ),
        ),
        (
            "xl/workbook.xml".into(),
            format!(
                r#"<workbook xmlns="{MAIN}" xmlns:r="{LINKS}"><sheets>{names}</sheets></workbook>"#
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels".into(),
            format!(r#"<Relationships xmlns="{PACKAGE}">{links}</Relationships>"#),
        ),
        ("xl/styles.xml".into(), format!(r#"<styleSheet xmlns="{MAIN}">{dated}</styleSheet>"#)),
    ]);
    zipped(&parts)
}

fn worksheet(sheet: &Sheet) -> String {
    let mut rows = String::new();
    for (row, cells) in sheet.rows.iter().enumerate() {
        let number = row + 1;
        let hidden = if sheet.hides.contains(&row) { r#" hidden="1""# } else { "" };
        rows += &format!(r#"<row r="{number}"{hidden}>"#);
        for (at, cell) in cells.iter().enumerate() {
            let place = format!("{}{number}", list::letters(at));
            rows += &match cell {
                Put::Nothing => String::new(),
                Put::Text(text) => format!(
                    r#"<c r="{place}" t="inlineStr"><is><t xml:space="preserve">{}</t></is></c>"#,
                    escaped(text)
                ),
                Put::Number(number) => format!(r#"<c r="{place}"><v>{number}</v></c>"#),
                Put::Day(day) => format!(r#"<c r="{place}" s="1"><v>{day}</v></c>"#),
                Put::Time(minutes) => {
                    let part = f64::from(*minutes) / 1440.0;
                    format!(r#"<c r="{place}" s="2"><v>{part}</v></c>"#)
                }
            };
        }
        rows += "</row>";
    }
    let merged: String = sheet
        .merged
        .iter()
        .map(|(row, at, high, wide)| {
            let first = format!("{}{}", list::letters(*at), row + 1);
            let last = format!("{}{}", list::letters(at + wide - 1), row + high);
            format!(r#"<mergeCell ref="{first}:{last}"/>"#)
        })
        .collect();
    let merged = match merged.is_empty() {
        true => String::new(),
        false => format!("<mergeCells>{merged}</mergeCells>"),
    };
    format!(r#"<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData>{merged}</worksheet>"#)
}

/// An ODS file of these sheets.
pub fn ods(sheets: &[Sheet]) -> Vec<u8> {
    let mut tables = String::new();
    for sheet in sheets {
        let style = if sheet.hidden { "away" } else { "shown" };
        let name = escaped(&sheet.name);
        tables += &format!(r#"<table:table table:name="{name}" table:style-name="{style}">"#);
        for (row, cells) in sheet.rows.iter().enumerate() {
            let seen = if sheet.hides.contains(&row) { "filter" } else { "visible" };
            tables += &format!(r#"<table:table-row table:visibility="{seen}">"#);
            for (at, cell) in cells.iter().enumerate() {
                tables += &table_cell(sheet, row, at, cell);
            }
            tables += "</table:table-row>";
        }
        tables += r#"<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>"#;
    }
    ods_of(&tables)
}

/// An ODS file with these tables as they are.
pub fn ods_of(tables: &str) -> Vec<u8> {
    let style = |name: &str, shown: bool| {
        format!(
            r#"<style:style style:name="{name}" style:family="table"><style:table-properties table:display="{shown}"/></style:style>"#
        )
    };
    let content = format!(
        r#"<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:draw="d" xmlns:calcext="c"><office:automatic-styles>{}{}</office:automatic-styles><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"#,
        style("shown", true),
        style("away", false)
    );
    zipped(&[
        ("mimetype".into(), "application/vnd.oasis.opendocument.spreadsheet".into()),
        ("content.xml".into(), content),
        ("META-INF/manifest.xml".into(), "<manifest:manifest/>".into()),
    ])
}

fn table_cell(sheet: &Sheet, row: usize, at: usize, cell: &Put) -> String {
    let spans = sheet.merged.iter().find(|it| (it.0, it.1) == (row, at)).map_or(
        String::new(),
        |(.., high, wide)| {
            format!(r#" table:number-rows-spanned="{high}" table:number-columns-spanned="{wide}""#)
        },
    );
    match cell {
        Put::Nothing => format!("<table:table-cell{spans}/>"),
        Put::Text(text) => format!(
            r#"<table:table-cell office:value-type="string"{spans}><office:annotation><text:p>note</text:p></office:annotation><text:p>{}</text:p></table:table-cell>"#,
            escaped(text)
        ),
        Put::Number(number) => format!(
            r#"<table:table-cell office:value-type="float" office:value="{number}"{spans}><text:p>shown</text:p></table:table-cell>"#
        ),
        Put::Day(day) => format!(
            r#"<table:table-cell office:value-type="date" office:date-value="{}"{spans}><text:p>shown</text:p></table:table-cell>"#,
            iso(*day)
        ),
        Put::Time(minutes) => {
            let (hours, minutes) = (minutes / 60, minutes % 60);
            format!(
                r#"<table:table-cell office:value-type="time" office:time-value="PT{hours:02}H{minutes:02}M00S"{spans}><text:p>{hours:02}:{minutes:02}</text:p></table:table-cell>"#
            )
        }
    }
}

/// The day that sheets give this number.
pub fn iso(day: u32) -> String {
    let first = jiff::civil::date(1899, 12, 30);
    first.checked_add(jiff::Span::new().days(i64::from(day))).unwrap().to_string()
}
