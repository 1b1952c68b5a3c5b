//! Who is on the list, and who came.

use base::{Action, Actor, Id, Place, Result, names::Sought};
use db::{Reader, secret};

use super::super::{Category, Participant, Workshop, store as rows};
use crate::people::Sex;

/// How many of one category and sex.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Attendance {
    /// The category.
    pub category_id: Id<Category>,
    /// The sex they said.
    pub sex: Sex,
    /// On the list.
    pub entered: i64,
    /// Invited.
    pub invited: i64,
    /// Came at some time of the day.
    pub came: i64,
    /// In the room now.
    pub here: i64,
}

/// Counts of a whole workshop by sex.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SexCounts {
    /// Women.
    pub women: i64,
    /// Men.
    pub men: i64,
    /// Those who did not say.
    pub unsaid: i64,
}

impl SexCounts {
    /// All of them.
    #[must_use]
    pub const fn all(&self) -> i64 {
        self.women + self.men + self.unsaid
    }
}

/// The counts by sex of one column: `standings(&rows, |row| row.came)`.
pub fn standings(rows: &[Attendance], column: impl Fn(&Attendance) -> i64) -> SexCounts {
    let of = |sex: Sex| rows.iter().filter(|row| row.sex == sex).map(&column).sum();
    SexCounts { women: of(Sex::Female), men: of(Sex::Male), unsaid: of(Sex::Unsaid) }
}

/// How many signs without a digit may begin a code rather than be a name.
const CODE_BEGINS: usize = 4;

/// Who is on the list whose name or code is what was typed, the nearest first
/// and of these who is still awaited; everybody when nothing was typed.
pub async fn participants(
    tx: &mut Reader,
    actor: &Actor,
    workshop: Id<Workshop>,
    typed: &str,
) -> Result<Vec<Participant>> {
    actor.require(Action::SeePeople, Place::Commune(tx.scope()))?;
    let found = rows::participants(tx, workshop).await?;
    Ok(if typed.is_empty() { found } else { sought(found, typed) })
}

fn sought(people: Vec<Participant>, typed: &str) -> Vec<Participant> {
    let (name, code) = (Sought::of(typed), secret::tidy_code(typed));
    let coded = code.len() >= CODE_BEGINS || code.contains(|sign: char| sign.is_ascii_digit());
    let by_code = |row: &Participant| {
        coded && (row.code.starts_with(&code) || row.row_code.as_ref() == Some(&code))
    };
    let distance = |row: &Participant| match by_code(row) {
        true => Some(0),
        false => name.distance(&row.name),
    };
    let mut found: Vec<_> =
        people.into_iter().filter_map(|row| Some((distance(&row)?, row))).collect();
    found.sort_by_key(|(distance, row)| (*distance, row.is_here()));
    found.into_iter().map(|(_, row)| row).collect()
}

/// Counts by category and sex.
pub async fn attendance(
    tx: &mut Reader,
    actor: &Actor,
    workshop: Id<Workshop>,
) -> Result<Vec<Attendance>> {
    actor.require(Action::SeeOffice, Place::Commune(tx.scope()))?;
    rows::attendance(tx, workshop).await
}
