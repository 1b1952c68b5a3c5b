//! Lists as people keep them: XLSX, ODS, CSV, TSV or a pasted table become
//! rows of known columns. Nothing is guessed in silence: what can be read in
//! two ways is a fault that names its row and column, what is left out is said,
//! and how the columns were understood is shown and can be changed.
//!
//! [`open`] makes a [`Book`] of a file, by what it is rather than by what it is
//! called; [`Book::read`] makes a [`Reading`] of it.

pub mod again;
mod amount;
mod book;
mod checking;
mod columns;
mod date;
mod head;
mod hidden;
mod kind;
mod ods;
mod open;
mod reading;
mod rows;
mod text;
mod value;
mod vocabulary;
mod workbook;
mod zipped;

pub use amount::{Amiss, amount};
pub use book::{Book, Cell, Row, Table, column_at, letters};
pub use checking::Checking;
pub use kind::{Holds, Kind, Known};
pub use open::open;
pub use reading::{Asked, Column, Fault, Found, LeftOut, Note, Reading, Say};
pub use text::bare;
pub use value::{Sex, Value};

/// Reads a file or a pasted text as a list.
#[must_use]
pub fn read(bytes: &[u8], asked: &Asked) -> Reading {
    match open(bytes) {
        Ok(book) => book.read(asked),
        Err(fault) => Reading::refused(fault),
    }
}
