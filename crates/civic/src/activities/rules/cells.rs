//! The cells of a sheet, XLSX or CSV, as text. A sheet is opened within
//! bounds, so that a file made to burst does not.

use std::io::{Cursor, Read};

use base::Faults;
use calamine::{DataRef, Reader, Xlsx};
use zip::ZipArchive;

use super::list::letters;
use base::encoding;

/// The most rows and columns that are read.
const ROWS: u32 = 5_000;
const COLUMNS: u32 = 100;
/// The most bytes that a sheet may have once opened, and the most files in it.
const OPENED: u64 = 48 * 1024 * 1024;
const FILES: usize = 500;

/// The rows of a sheet by the numbers that it shows beside them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cells {
    /// The rows that are not empty.
    pub rows: Vec<(usize, Vec<String>)>,
    /// Cells whose formula gave an error, at `file`.
    pub faults: Faults,
}

/// The cells of a file, by what it is rather than by what it is called.
pub fn cells(bytes: &[u8]) -> Result<Cells, Faults> {
    let key = match bytes {
        [] => "fault-file",
        [b'P', b'K', 3, 4, ..] => return workbook(bytes),
        [0xd0, 0xcf, 0x11, 0xe0, ..] => "fault-activities-old-excel",
        [b'%', b'P', b'D', b'F', ..] => "fault-activities-file",
        _ => match encoding::decode(bytes) {
            Some(text) => return Ok(lines(&text)),
            None => "fault-activities-file",
        },
    };
    Err(one(key))
}

fn one(key: &'static str) -> Faults {
    let mut faults = Faults::default();
    faults.add("file", key);
    faults
}

/// A text whose cells stand apart by the mark that its first lines use most.
fn lines(text: &str) -> Cells {
    let text = text.trim_start_matches('\u{feff}').replace('؛', ";");
    let count =
        |mark: char| text.lines().take(20).flat_map(str::chars).filter(|it| *it == mark).count();
    let marks = [('\t', count('\t')), (';', count(';')), (',', count(','))];
    let most = marks.iter().max_by_key(|(_, count)| *count).map_or(',', |(mark, _)| *mark);
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(u8::try_from(most).unwrap_or(b','))
        .from_reader(text.as_bytes());
    let mut found = Cells::default();
    for record in reader.records().filter_map(Result::ok).take(ROWS as usize) {
        let number = record.position().map_or(0, csv::Position::line);
        let row: Vec<String> = record.iter().map(str::to_owned).take(COLUMNS as usize).collect();
        found.rows.push((usize::try_from(number).unwrap_or(0), row));
    }
    found
}

/// The first sheet of a workbook.
fn workbook(bytes: &[u8]) -> Result<Cells, Faults> {
    within_bounds(bytes)?;
    let broken = || one("fault-activities-file");
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|_| broken())?;
    let name = book.sheet_names().first().cloned().ok_or_else(broken)?;
    let mut reader = book.worksheet_cells_reader(&name).map_err(|_| broken())?;
    let mut found = Cells::default();
    while let Some(cell) = reader.next_cell().map_err(|_| broken())? {
        let (row, column) = cell.get_position();
        if row >= ROWS || column >= COLUMNS {
            continue;
        }
        let (number, column) = (row as usize + 1, column as usize);
        match text(cell.get_value()) {
            Some(text) if text.trim().is_empty() => {}
            Some(text) => found.put(number, column, text),
            None => {
                let args = vec![("row", number.to_string()), ("column", letters(column))];
                found.faults.add_with("file", "fault-activities-formula", args);
            }
        }
    }
    Ok(found)
}

impl Cells {
    fn put(&mut self, number: usize, column: usize, text: String) {
        if self.rows.last().is_none_or(|(last, _)| *last != number) {
            self.rows.push((number, Vec::new()));
        }
        if let Some((_, row)) = self.rows.last_mut() {
            row.resize(row.len().max(column + 1), String::new());
            row[column] = text;
        }
    }
}

/// A cell as its sheet shows it, nearly: numbers without a needless part,
/// dates as day, month and year. Nothing for the error of a formula.
fn text(value: &DataRef<'_>) -> Option<String> {
    Some(match value {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
            text.clone()
        }
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(said) => said.to_string(),
        DataRef::DateTime(date) if date.is_datetime() => {
            let (year, month, day, ..) = date.to_ymd_hms_milli();
            format!("{day:02}/{month:02}/{year}")
        }
        DataRef::DateTime(date) => date.as_f64().to_string(),
        DataRef::Error(_) => return None,
        DataRef::Empty => String::new(),
    })
}

/// Unpacks the whole file once, counting, and keeps nothing.
fn within_bounds(bytes: &[u8]) -> Result<(), Faults> {
    let broken = || one("fault-activities-file");
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| broken())?;
    if zip.len() > FILES {
        return Err(one("fault-activities-bomb"));
    }
    let mut left = OPENED;
    for at in 0..zip.len() {
        let file = zip.by_index(at).map_err(|_| broken())?;
        let read = std::io::copy(&mut file.take(left + 1), &mut std::io::sink());
        left = left
            .checked_sub(read.map_err(|_| broken())?)
            .ok_or_else(|| one("fault-activities-bomb"))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use zip::{ZipWriter, write::SimpleFileOptions};

    use super::*;

    const BOOK: &str = r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>"#;
    const LINKS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;

    const ROOT: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;

    /// A workbook with one sheet of these cells.
    fn book(cells: &str) -> Vec<u8> {
        let sheet = format!(
            r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{cells}</sheetData></worksheet>"#
        );
        let files = [
            ("_rels/.rels", ROOT),
            ("xl/workbook.xml", BOOK),
            ("xl/_rels/workbook.xml.rels", LINKS),
            ("xl/worksheets/sheet1.xml", &sheet),
        ];
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, text) in files {
            assert!(zip.start_file(name, SimpleFileOptions::default()).is_ok());
            assert!(zip.write_all(text.as_bytes()).is_ok());
        }
        zip.finish().map(Cursor::into_inner).unwrap_or_default()
    }

    #[test]
    fn a_workbook_is_read_by_its_own_row_numbers() {
        let bytes = book(
            r#"<row r="2"><c r="B2" t="inlineStr"><is><t>النشاط</t></is></c><c r="C2" t="str"><v>التكلفة</v></c></row>
               <row r="5"><c r="B5" t="inlineStr"><is><t>تكوين</t></is></c><c r="C5"><v>12500.5</v></c></row>"#,
        );
        let found = cells(&bytes).unwrap_or_default();
        let rows: Vec<usize> = found.rows.iter().map(|row| row.0).collect();
        assert_eq!((rows, found.faults.is_empty()), (vec![2, 5], true));
        assert_eq!(found.rows[1].1, ["", "تكوين", "12500.5"]);
    }

    #[test]
    fn a_formula_in_error_and_far_cells_do_no_harm() {
        let bytes = book(
            r##"<row r="1"><c r="A1" t="e"><v>#REF!</v></c></row>
                <row r="1048576"><c r="XFD1048576"><v>1</v></c></row>"##,
        );
        let found = cells(&bytes).unwrap_or_default();
        assert!(found.rows.is_empty());
        let told: Vec<&str> = found.faults.0[0].args.iter().map(|arg| arg.1.as_str()).collect();
        assert_eq!(told, ["1", "A"]);
    }

    #[test]
    fn a_text_is_read_whatever_its_mark_and_its_letters() {
        let semicolons = cells(b"\xef\xbb\xbfActivit\xc3\xa9;Co\xc3\xbbt\n\"a;b\";1,5\n");
        assert_eq!(semicolons.unwrap_or_default().rows[1].1, ["a;b", "1,5"]);
        let commas = cells("النشاط,المسؤول\nتكوين,الجماعة\n".as_bytes());
        assert_eq!(commas.unwrap_or_default().rows[1], (2, vec!["تكوين".into(), "الجماعة".into()]));
    }

    #[test]
    fn what_is_no_sheet_is_refused_with_what_to_do() {
        let key = |bytes: &[u8]| cells(bytes).err().map(|faults| faults.0[0].key);
        assert_eq!(key(b""), Some("fault-file"));
        assert_eq!(key(b"%PDF-1.7"), Some("fault-activities-file"));
        assert_eq!(key(b"PK\x03\x04 broken"), Some("fault-activities-file"));
        assert_eq!(key(&[0xd0, 0xcf, 0x11, 0xe0, 0]), Some("fault-activities-old-excel"));
    }
}
