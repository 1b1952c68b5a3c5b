//! Forgetting who said something, while what was said and answered stays.
//!
//! The notice on every form promises it: on request, for whoever bears the
//! receipt (law 09-08, articles 7 to 9), and by itself once the process has
//! ended and nobody can ask again.

use base::{Actor, CommuneId, Error, Id, Result};
use db::{Database, WriteTx};

use super::super::{Contribution, Happened, store as rows};
use crate::people::{Person, commands::forget_person};

/// How long after the last stage closed an author is still known, in days: as
/// long as an organisation's link still shows the answers.
const KEPT_DAYS: i64 = 60;

/// Forgets everything that an author said of themselves: name, contact, sex,
/// age band, quarter. Whoever bears the code is the author.
pub async fn forget_author(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    code: &str,
) -> Result<()> {
    let mut tx = db.write(commune).await?;
    let asked = rows::answerable_by_code(&mut tx, code).await?.ok_or(Error::NotFound)?;
    forget_whole(&mut tx, &asked).await?;
    let contributions = vec![asked.id.uuid()];
    tx.commit(actor, Happened::AuthorsForgotten { contributions }).await?;
    Ok(())
}

/// The same for the contribution of whoever asked the office, within the change
/// that answers them.
pub async fn forget_within(tx: &mut WriteTx, contribution: Id<Contribution>) -> Result<()> {
    let asked = rows::answerable(tx, contribution).await?.ok_or(Error::NotFound)?;
    forget_whole(tx, &asked).await
}

async fn forget_whole(tx: &mut WriteTx, asked: &rows::Answerable) -> Result<()> {
    if let Some(person) = asked.person_id {
        forget(tx, asked.id, person).await?;
    }
    let moving = rows::take_out(tx, asked.id).await?;
    rows::forget_particulars(tx, &moving).await?;
    rows::put_back(tx, moving).await?;
    rows::remove_empty(tx).await
}

/// Forgets the names and contacts of a commune's ended processes. Sex, age
/// band and quarter stay: without a name they count people and show nobody.
/// Gives how many contributions lost their author; called again it finds none.
pub async fn forget_ended(db: &Database, commune: CommuneId) -> Result<usize> {
    let mut tx = db.write(commune).await?;
    let before = tx.now().plus_days(-KEPT_DAYS);
    let found = rows::ended(&mut tx, before).await?;
    if found.is_empty() {
        return Ok(0);
    }
    for (id, person) in &found {
        forget(&mut tx, *id, *person).await?;
    }
    let contributions = found.iter().map(|(id, _)| id.uuid()).collect();
    tx.commit(&Actor::system(), Happened::AuthorsForgotten { contributions }).await?;
    Ok(found.len())
}

/// Empties the person and the notices written to them, whose recipients are
/// found by the contact while it is there.
async fn forget(tx: &mut WriteTx, id: Id<Contribution>, person: Id<Person>) -> Result<()> {
    rows::empty_notices(tx, person).await?;
    forget_person(tx, person).await?;
    rows::part_from_person(tx, id).await
}
