//! A copy of a SQLite database, made while others read and write it: SQLite's
//! own online backup, of one picture. Writers go on meanwhile; only the log
//! cannot be folded past that picture until the copy is made.

use std::{
    fs::{self, OpenOptions},
    io::ErrorKind,
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};

use base::{Error, Result};
use uuid::Uuid;

use crate::{Sql, folder, key_file::told, migrate, sqlite::Line};

/// Where a journal stands.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Stood {
    /// Whose.
    pub scope: Uuid,
    /// The number of its last row.
    pub seq: i64,
    /// That row's hash.
    pub hash: Vec<u8>,
    /// The last signed head, as a note.
    pub note: Option<String>,
}

/// What was copied.
#[derive(Debug, Clone)]
pub struct Copied {
    /// The last migration of the database.
    pub migration: i64,
    /// Where its journals stood.
    pub journals: Vec<Stood>,
}

/// How long the copy stays that was made before a migration: it holds what was
/// erased since.
const FORMER_STAYS: Duration = Duration::from_secs(30 * 24 * 3600);

const JOURNALS: Sql = Sql::literal(
    "select h.commune_id as scope, h.seq, h.hash,
            (select c.note from checkpoint c where c.commune_id = h.commune_id
             order by c.size desc limit 1) as note
     from journal_head h order by h.commune_id",
);

/// Copies the database of a folder to a file, and says where its journals
/// stood in the same picture.
pub fn copy(folder: &Path, to: &Path) -> Result<Copied> {
    let mut line = Line::reading(&folder::file(folder)).map_err(Error::bug)?;
    line.batch("begin").map_err(Error::bug)?;
    let migration = migrate::last_on_sqlite(&mut line)?;
    let journals = line.all(JOURNALS, &[])?;
    make(&mut line, to)?;
    line.batch("commit").map_err(Error::bug)?;
    Ok(Copied { migration, journals })
}

/// The copy that was made before the migrations from a number on.
#[must_use]
pub fn former(folder: &Path, first: i64) -> PathBuf {
    folder.join(format!("{FORMER}{first}.db"))
}

const FORMER: &str = "mithaq-before-";

/// Copies the database before it is migrated.
pub(crate) fn keep_former(file: &Path, first: i64) -> Result<()> {
    let Some(folder) = file.parent() else { return Ok(()) };
    let to = former(folder, first);
    let part = to.with_extension("part");
    let mut line = Line::reading(file).map_err(Error::bug)?;
    make(&mut line, &part)?;
    let synced = fs::File::open(&part).and_then(|file| file.sync_all());
    synced.and_then(|()| fs::rename(&part, &to)).map_err(|error| told(&to, &error))
}

/// Removes the copies from before migrations that have had their time; the
/// newest goes as well, once it is older than a month.
pub fn drop_former(folder: &Path) -> Result<()> {
    let read = fs::read_dir(folder).map_err(|error| told(folder, &error))?;
    for entry in read.filter_map(std::result::Result::ok) {
        let modified = entry.metadata().and_then(|it| it.modified());
        let age = modified.ok().and_then(|at| SystemTime::now().duration_since(at).ok());
        let is_former = entry.file_name().to_string_lossy().starts_with(FORMER);
        if is_former && age.is_some_and(|age| age > FORMER_STAYS) {
            fs::remove_file(entry.path()).map_err(|error| told(&entry.path(), &error))?;
        }
    }
    Ok(())
}

/// Makes the file anew, for its owner alone, and copies into it.
fn make(line: &mut Line, to: &Path) -> Result<()> {
    match fs::remove_file(to) {
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(told(to, &error)),
        _ => {}
    }
    let mut open = OpenOptions::new();
    open.write(true).create_new(true).mode(0o600);
    open.open(to).map_err(|error| told(to, &error))?;
    line.copy_to(to).map_err(|error| Error::bug(format!("{}: {error}", to.display())))
}
