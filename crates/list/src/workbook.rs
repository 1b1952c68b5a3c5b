//! The sheets of an XLSX workbook.

use std::io::Cursor;

use calamine::{DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx};
use jiff::civil::Date;

use crate::{
    book::{Book, Cell, Table},
    hidden,
    reading::Fault,
};

type Sheets<'a> = Xlsx<Cursor<&'a [u8]>>;

/// Reads every sheet that has cells.
pub(crate) fn read(bytes: &[u8]) -> Result<Book, Fault> {
    let broken = || Fault::of("fault-list-file");
    let mut sheets: Sheets = Xlsx::new(Cursor::new(bytes)).map_err(|_| broken())?;
    let told: Vec<_> = sheets.sheets_metadata().to_vec();
    let (mut tables, hidden) = (Vec::new(), hidden::rows(bytes));
    for sheet in told.into_iter().filter(|sheet| sheet.typ == SheetType::WorkSheet) {
        let mut table = Table {
            hidden: sheet.visible != SheetVisible::Visible,
            name: Some(sheet.name.clone()),
            ..Table::default()
        };
        cells(&mut sheets, &sheet.name, &mut table).ok_or_else(broken)?;
        for merged in sheets.merge_cells_by_sheet_name(&sheet.name).unwrap_or_default() {
            let place = |(row, at): (u32, u32)| (row as usize, at as usize);
            table.merge(place(merged.start), place(merged.end));
        }
        if let Some(numbers) = hidden.get(&sheet.name) {
            table.rows.iter_mut().for_each(|row| row.hidden = numbers.contains(&row.number));
        }
        tables.push(table);
    }
    Ok(Book { tables })
}

fn cells(sheets: &mut Sheets<'_>, name: &str, table: &mut Table) -> Option<()> {
    let mut reader = sheets.worksheet_cells_reader(name).ok()?;
    while let Some(found) = reader.next_cell_with_formula().ok()? {
        let (row, at) = found.pos;
        let cell = match (cell(&found.value), found.formula) {
            (Cell::Empty, Some(_)) => Cell::Unworked,
            (cell, _) => cell,
        };
        table.put(row as usize, at as usize, cell);
    }
    Some(())
}

fn cell(value: &DataRef<'_>) -> Cell {
    match value {
        DataRef::Int(number) => Cell::Number(*number as f64),
        DataRef::Float(number) => Cell::Number(*number),
        DataRef::String(text) | DataRef::DurationIso(text) => Cell::of(text),
        DataRef::DateTimeIso(text) => day(text),
        DataRef::SharedString(text) => Cell::of(text),
        DataRef::Bool(said) => Cell::of(&said.to_string()),
        DataRef::DateTime(date) if date.is_datetime() && date.as_f64() >= 1.0 => {
            day_of(date).map_or(Cell::Wrong, Cell::Date)
        }
        DataRef::DateTime(date) => Cell::Text(hours(date.as_f64())),
        DataRef::Error(_) => Cell::Wrong,
        DataRef::Empty => Cell::Empty,
    }
}

/// A time of the day, or a length, as it is written.
fn hours(days: f64) -> String {
    let minutes = (days * 1440.0).round() as i64;
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

fn day_of(date: &ExcelDateTime) -> Option<Date> {
    let (year, month, day, ..) = date.to_ymd_hms_milli();
    let (month, day) = (i8::try_from(month).ok()?, i8::try_from(day).ok()?);
    Date::new(i16::try_from(year).ok()?, month, day).ok()
}

/// The day of an ISO instant, which a time may follow; else its text.
pub(crate) fn day(text: &str) -> Cell {
    text.get(..10).and_then(|day| day.parse().ok()).map_or_else(|| Cell::of(text), Cell::Date)
}
