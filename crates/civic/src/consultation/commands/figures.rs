//! Counting anew what is counted beside the rows.

use base::{Action, Actor, CommuneId, Place, Result};
use db::Database;

use super::super::{Happened, queries, store as rows};

/// Makes a commune's figures anew from its contributions; gives how many
/// differed. Where none does, nothing is written.
pub async fn recount(db: &Database, actor: &Actor, commune: CommuneId) -> Result<usize> {
    actor.require(Action::KeepCommune, Place::Commune(commune))?;
    let mut tx = db.write(commune).await?;
    let differing = queries::miscounted(&mut tx, actor).await?;
    if differing == 0 {
        return Ok(0);
    }
    rows::recount(&mut tx).await?;
    let recounted = Happened::FiguresRecounted { commune: commune.uuid(), differing };
    tx.commit(actor, recounted).await?;
    Ok(differing)
}
