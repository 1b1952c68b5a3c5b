//! Somebody chooses between two versions of a row.

use base::{Action, Actor, CommuneId, Error, Id, Place, Result};
use db::{Database, WriteTx, row_copy::Row};

use super::{
    super::{Choice, Conflict, Happened, apply_in_order, rules, store as rows},
    receive::{here, op},
};

/// A choice between two versions of a row.
#[derive(Debug, Clone)]
pub struct Decide {
    /// The commune.
    pub commune: CommuneId,
    /// What there is to choose about.
    pub conflict: Id<Conflict>,
    /// What was chosen.
    pub choice: Choice,
    /// The conflict's revision that was read.
    pub revision: i64,
    /// Home's version that was seen.
    pub seen: String,
}

/// Chooses home's version or the hall's. When home's is no longer the one that
/// was seen, it is shown again first.
pub async fn decide(db: &Database, actor: &Actor, input: Decide) -> Result<()> {
    let Decide { commune, conflict, choice, revision, seen } = input;
    actor.require(Action::RunWorkshop, Place::Commune(commune))?;
    let mut tx = db.write(commune).await?;
    let held = rows::conflict(&mut tx, conflict).await?;
    rows::decide(&mut tx, conflict, choice, revision).await?;
    if choice == Choice::Hall {
        take_the_halls(&mut tx, &held, &seen).await?;
    }
    let decided = Happened::HallDecided {
        conflict: conflict.uuid(),
        table: held.table_name,
        row: held.row_key,
        choice,
    };
    tx.commit(actor, decided).await.map(drop)
}

async fn take_the_halls(tx: &mut WriteTx, held: &Conflict, seen: &str) -> Result<()> {
    let [base, hall] = [&held.base, &held.hall].map(|text| version(text));
    let any = hall.as_ref().or(base.as_ref()).ok_or(Error::NotFound)?;
    let now = here(tx, &held.table_name, any).await?;
    if rules::seen(now.as_ref()) != seen {
        return Err(Error::Stale);
    }
    let row = match (hall.clone(), &now) {
        (Some(row), Some(now)) => Some(rules::counted(row, now)),
        (row, _) => row,
    };
    let left =
        apply_in_order::apply_in_order(tx, vec![op(&held.table_name, row, any).await?]).await?;
    if left.is_empty() { Ok(()) } else { Err(Error::Refused("refused-hall-bound")) }
}

/// A version out of its text; none where the row was not there.
fn version(text: &str) -> Option<Row> {
    serde_json::from_str(text).ok()
}
