//! Who is on the list, and who came.

use base::{Action, Actor, Id, Place, Result, fold::fold};
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

/// Who is on the list whose name or code holds what was typed; everybody when
/// nothing was.
pub async fn participants(
    tx: &mut Reader,
    actor: &Actor,
    workshop: Id<Workshop>,
    typed: &str,
) -> Result<Vec<Participant>> {
    actor.require(Action::SeePeople, Place::Commune(tx.scope()))?;
    let mut found = rows::participants(tx, workshop).await?;
    let (words, code) = (fold(typed), secret::tidy_code(typed));
    if !words.is_empty() {
        let by_code = |row: &Participant| !code.is_empty() && row.code.starts_with(&code);
        found.retain(|row| fold(&row.name).contains(&words) || by_code(row));
    }
    Ok(found)
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
