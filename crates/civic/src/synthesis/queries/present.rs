//! Who was there, counted by category and sex.

use base::{Action, Actor, Id, Place, Result};
use db::Reader;

use super::super::{
    attendance::{Attendance, PublicAttendance, Row},
    store as rows,
};
use crate::{people::Sex, workshop::Workshop};

/// Who was there, counted, for the office.
pub async fn attendance(
    tx: &mut Reader,
    actor: &Actor,
    workshop: Id<Workshop>,
) -> Result<Attendance> {
    actor.require(Action::SeeOffice, Place::Commune(tx.scope()))?;
    counted(tx, workshop).await
}

pub(super) async fn counted(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Attendance> {
    let rows = by_category(tx, workshop).await?;
    Ok(Attendance { rows, invited: rows::invited(tx, workshop).await? })
}

/// Who was there, without small cells; how many were invited is not among it.
pub(super) async fn published(tx: &mut Reader, workshop: Id<Workshop>) -> Result<PublicAttendance> {
    let rows = by_category(tx, workshop).await?;
    Ok(Attendance { rows, invited: 0 }.published())
}

async fn by_category(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<Row>> {
    let categories = rows::categories(tx, workshop).await?;
    let present = rows::count_present(tx, workshop).await?;
    let rows = categories.into_iter().map(|category| {
        let count = |sex: Sex| {
            let found = present.iter().find(|(id, said, _)| *id == category.id && *said == sex);
            found.map_or(0, |(_, _, count)| *count)
        };
        let (female, male, unsaid) = (count(Sex::Female), count(Sex::Male), count(Sex::Unsaid));
        Row { category, female, male, unsaid }
    });
    Ok(rows.collect())
}
