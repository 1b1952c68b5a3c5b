//! A connection to SQLite and the statements it has prepared.

use std::{
    collections::{HashMap, hash_map::Entry},
    path::Path,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use base::{Error, Result};
use rusqlite::{
    CachedStatement, Connection, OpenFlags, Statement,
    backup::{Backup, StepResult},
    ffi::SQLITE_BUSY as BUSY,
};

use super::{
    driver::Column,
    row::{Found, Row},
};
use crate::{Param, Record, Sql, record, sql::Text};

/// A failure that SQLite reports.
pub(crate) type Failed = rusqlite::Error;

/// How many prepared statements a connection keeps: more than a page or a
/// command of any room asks.
const STATEMENTS: usize = 300;

/// A connection. It moves between threads with the future that holds it.
#[derive(Debug)]
pub(crate) struct Line {
    /// Never waited for: whoever has the line has it alone. It tells the
    /// compiler that a reference to a line is harmless on another thread.
    conn: Mutex<Connection>,
    /// What is known of the statements of the source, by where their text stands.
    known: HashMap<(usize, usize), Arc<Shape>>,
}

/// What does not change from one run of a statement to the next.
#[derive(Debug)]
struct Shape {
    /// Which parameter goes to each place: `$2` may stand before `$1`.
    places: Vec<usize>,
    columns: Arc<[Column]>,
}

impl Shape {
    fn of(statement: &Statement<'_>) -> rusqlite::Result<Arc<Self>> {
        let place = |at| {
            let name = statement.parameter_name(at).unwrap_or_default();
            let number = name.strip_prefix('$').and_then(|number| number.parse().ok());
            number.filter(|it| *it > 0).ok_or_else(|| Failed::InvalidParameterName(name.to_owned()))
        };
        let names = statement.column_names();
        let column = |(at, name): (usize, &&str)| {
            // Of two columns of one name the last is meant, as on PostgreSQL.
            let last = !names[at + 1..].contains(name);
            Column { at, name: if last { (*name).into() } else { "".into() } }
        };
        let columns = names.iter().enumerate().map(column).collect();
        let places =
            (1..=statement.parameter_count()).map(place).collect::<rusqlite::Result<_>>()?;
        Ok(Arc::new(Self { places, columns }))
    }
}

impl Line {
    /// The line that writes; makes the file when it is not there.
    pub(crate) fn writing(file: &Path) -> rusqlite::Result<Self> {
        let conn = Connection::open(file)?;
        conn.pragma_update(None, "journal_mode", "wal")?;
        conn.pragma_update(None, "synchronous", "full")?;
        // What a savepoint would take back is remembered in memory; for each
        // command SQLite would make a file and delete it again.
        conn.pragma_update(None, "temp_store", "memory")?;
        Self::over(conn)
    }

    /// A line that reads.
    pub(crate) fn reading(file: &Path) -> rusqlite::Result<Self> {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        Self::over(Connection::open_with_flags(file, flags)?)
    }

    /// Copies all pages of one picture into a file: nobody who writes waits.
    pub(crate) fn copy_to(&mut self, file: &Path) -> rusqlite::Result<()> {
        let mut to = Connection::open(file)?;
        // Who makes a copy waits for the disk once, and throws away what was cut off.
        to.pragma_update(None, "journal_mode", "off")?;
        to.pragma_update(None, "synchronous", "off")?;
        let conn = self.conn.get_mut().unwrap_or_else(PoisonError::into_inner);
        match Backup::new(conn, &mut to)?.step(-1)? {
            StepResult::Done => Ok(()),
            _ => Err(Failed::SqliteFailure(rusqlite::ffi::Error::new(BUSY), None)),
        }
    }

    /// A database of its own in memory.
    pub(crate) fn in_memory() -> rusqlite::Result<Self> {
        Self::over(Connection::open_in_memory()?)
    }

    fn over(conn: Connection) -> rusqlite::Result<Self> {
        conn.pragma_update(None, "foreign_keys", true)?;
        conn.busy_timeout(Duration::from_secs(5))?;
        conn.set_prepared_statement_cache_capacity(STATEMENTS);
        Ok(Self { conn: Mutex::new(conn), known: HashMap::new() })
    }

    /// Waits no longer for another process's change than this.
    pub(crate) fn patience(&mut self, time: Duration) -> rusqlite::Result<()> {
        self.conn.get_mut().unwrap_or_else(PoisonError::into_inner).busy_timeout(time)
    }

    /// Runs statements of no parameters and no rows, one or several.
    pub(crate) fn batch(&mut self, text: &str) -> rusqlite::Result<()> {
        self.conn.get_mut().unwrap_or_else(PoisonError::into_inner).execute_batch(text)
    }

    /// Runs a statement of no parameters and no rows, prepared once.
    pub(crate) fn step(&mut self, text: &'static str) -> rusqlite::Result<()> {
        let conn = self.conn.get_mut().unwrap_or_else(PoisonError::into_inner);
        conn.prepare_cached(text)?.raw_execute().map(drop)
    }

    /// The rows of a statement, no more than `most`.
    pub(crate) fn rows(
        &mut self,
        text: Text<'_>,
        params: &[Param],
        most: usize,
    ) -> rusqlite::Result<Found> {
        let conn = self.conn.get_mut().unwrap_or_else(PoisonError::into_inner);
        let (Text::Written(words) | Text::Made(words)) = text;
        let mut statement = conn.prepare_cached(words)?;
        let shape = match text {
            Text::Made(_) => Shape::of(&statement)?,
            Text::Written(_) => match self.known.entry((words.as_ptr().addr(), words.len())) {
                Entry::Occupied(known) => known.get().clone(),
                Entry::Vacant(place) => place.insert(Shape::of(&statement)?).clone(),
            },
        };
        fetch(&mut statement, &shape, params, most)
    }

    /// How many rows the last statement changed.
    pub(crate) fn changed(&mut self) -> u64 {
        self.conn.get_mut().unwrap_or_else(PoisonError::into_inner).changes()
    }

    /// The rows of a statement as what they mean.
    pub(crate) fn all<T: Record>(&mut self, sql: Sql, params: &[Param]) -> Result<Vec<T>> {
        let found = self.rows(sql.into(), params, usize::MAX).map_err(Error::bug)?;
        Row::each(found).map(|row| record::fill(&row, sql)).collect()
    }
}

fn fetch(
    statement: &mut CachedStatement<'_>,
    shape: &Shape,
    params: &[Param],
    most: usize,
) -> rusqlite::Result<Found> {
    for (at, number) in (1..).zip(&shape.places) {
        let missing = || Failed::InvalidParameterCount(params.len(), *number);
        statement.raw_bind_parameter(at, params.get(number - 1).ok_or_else(missing)?)?;
    }
    let mut found = Found::of(shape.columns.clone());
    let mut rows = statement.raw_query();
    while found.rows() < most
        && let Some(row) = rows.next()?
    {
        found.take(row)?;
    }
    Ok(found)
}
