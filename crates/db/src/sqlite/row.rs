//! Rows that SQLite gave, kept in one piece for all rows of a statement.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use rusqlite::types::{Type as Kind, Value, ValueRef};
use sqlx::{ColumnIndex, Decode, Type, error::BoxDynError};
use uuid::Uuid;

use super::driver::{Class, Column, Held, Sqlite};

/// All rows of a statement.
#[derive(Debug, Default)]
pub(crate) struct Found {
    columns: Arc<[Column]>,
    cells: Vec<Cell>,
    /// The words and bytes of all cells, one after another.
    bytes: Vec<u8>,
}

/// One value; words and bytes by where they stand.
#[derive(Debug, Clone, Copy)]
enum Cell {
    Null,
    Int(i64),
    Real(f64),
    Text(usize, usize),
    Blob(usize, usize),
}

impl Found {
    pub(crate) fn of(columns: Arc<[Column]>) -> Self {
        Self { columns, ..Self::default() }
    }

    /// How many rows there are.
    pub(crate) fn rows(&self) -> usize {
        self.cells.len() / self.columns.len().max(1)
    }

    /// Takes over the values of the row that a statement stands at.
    pub(crate) fn take(&mut self, row: &rusqlite::Row<'_>) -> rusqlite::Result<()> {
        for at in 0..self.columns.len() {
            let cell = match row.get_ref(at)? {
                ValueRef::Null => Cell::Null,
                ValueRef::Integer(number) => Cell::Int(number),
                ValueRef::Real(number) => Cell::Real(number),
                ValueRef::Text(words) => self.keep(words, Cell::Text),
                ValueRef::Blob(bytes) => self.keep(bytes, Cell::Blob),
            };
            self.cells.push(cell);
        }
        Ok(())
    }

    fn keep(&mut self, bytes: &[u8], cell: fn(usize, usize) -> Cell) -> Cell {
        let from = self.bytes.len();
        self.bytes.extend_from_slice(bytes);
        cell(from, self.bytes.len())
    }
}

/// A row of SQLite, as `sqlx::FromRow` reads it.
#[derive(Debug)]
pub struct Row {
    found: Arc<Found>,
    first: usize,
    /// The column that will probably be asked for next: rows are mostly read
    /// in the order in which the statement names their columns.
    next: AtomicUsize,
}

impl Row {
    /// Each of a statement's rows.
    pub(crate) fn each(found: Found) -> impl Iterator<Item = Self> {
        let (rows, wide, found) = (found.rows(), found.columns.len(), Arc::new(found));
        (0..rows).map(move |at| Self {
            found: found.clone(),
            first: at * wide,
            next: AtomicUsize::new(0),
        })
    }
}

impl sqlx::Row for Row {
    type Database = Sqlite;

    fn columns(&self) -> &[Column] {
        &self.found.columns
    }

    fn try_get_raw<I: ColumnIndex<Self>>(&self, index: I) -> Result<Held<'_>, sqlx::Error> {
        let at = self.first + index.index(self)?;
        let bytes = |from: usize, to: usize| &self.found.bytes[from..to];
        Ok(Held(match self.found.cells[at] {
            Cell::Null => ValueRef::Null,
            Cell::Int(number) => ValueRef::Integer(number),
            Cell::Real(number) => ValueRef::Real(number),
            Cell::Text(from, to) => ValueRef::Text(bytes(from, to)),
            Cell::Blob(from, to) => ValueRef::Blob(bytes(from, to)),
        }))
    }
}

impl ColumnIndex<Row> for usize {
    fn index(&self, row: &Row) -> Result<usize, sqlx::Error> {
        let len = row.found.columns.len();
        let outside = sqlx::Error::ColumnIndexOutOfBounds { len, index: *self };
        if *self < len { Ok(*self) } else { Err(outside) }
    }
}

impl ColumnIndex<Row> for str {
    fn index(&self, row: &Row) -> Result<usize, sqlx::Error> {
        let columns = &row.found.columns;
        let expected = row.next.load(Ordering::Relaxed);
        let named = |column: &Column| *column.name == *self;
        let at = if columns.get(expected).is_some_and(named) {
            expected
        } else {
            let found = columns.iter().position(named);
            found.ok_or_else(|| sqlx::Error::ColumnNotFound(self.to_owned()))?
        };
        row.next.store(at + 1, Ordering::Relaxed);
        Ok(at)
    }
}

/// Says how a type is read from what SQLite keeps.
macro_rules! kept {
    ($($rust:ty: $class:ident, $pattern:pat => $read:expr;)+) => { $(
        impl Type<Sqlite> for $rust {
            fn type_info() -> Class {
                Class(Kind::$class)
            }
        }
        impl Decode<'_, Sqlite> for $rust {
            fn decode(value: Held<'_>) -> Result<Self, BoxDynError> {
                match value.0 {
                    $pattern => Ok($read),
                    other => Err(format!("not {}: {}", stringify!($rust), other.data_type()).into()),
                }
            }
        }
    )+ };
}

kept! {
    i64: Integer, ValueRef::Integer(number) => number;
    i32: Integer, ValueRef::Integer(number) => number.try_into()?;
    bool: Integer, ValueRef::Integer(number) => number != 0;
    f64: Real, ValueRef::Real(number) => number;
    String: Text, ValueRef::Text(words) => std::str::from_utf8(words)?.to_owned();
    Vec<u8>: Blob, ValueRef::Blob(bytes) => bytes.to_vec();
    Uuid: Blob, ValueRef::Blob(bytes) => Self::from_slice(bytes)?;
}

impl rusqlite::ToSql for crate::Param {
    fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
        use rusqlite::types::ToSqlOutput::{Borrowed, Owned};

        use crate::Param;
        Ok(match self {
            Param::Uuid(Some(id)) => Borrowed(ValueRef::Blob(id.as_bytes())),
            Param::Text(Some(words)) => Borrowed(ValueRef::Text(words.as_bytes())),
            Param::Int(Some(number)) => Owned(Value::Integer(*number)),
            Param::Float(Some(number)) => Owned(Value::Real(*number)),
            Param::Bool(Some(yes)) => Owned(Value::Integer(i64::from(*yes))),
            Param::Bytes(Some(bytes)) => Borrowed(ValueRef::Blob(bytes)),
            _ => Owned(Value::Null),
        })
    }
}
