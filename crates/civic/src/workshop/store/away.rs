//! Whether a workshop is in the hall, on a laptop.

use base::{Id, Result};
use db::{Reader, Sql, args, sql};
use uuid::Uuid;

use super::super::Workshop;

/// What keeps a workshop away from here: at home, that a laptop has it; in a
/// hall, that it was given back.
const AWAY: Sql = sql!(
    "select id from hall_taking
     where commune_id = $1 and workshop_id = $2 and taken_at is not null
       and returned_at is null and ended_at is null
     union all
     select taking_id from hall_home
     where commune_id = $1 and workshop_id = $2 and returned_at is not null"
);

pub(crate) async fn is_away(tx: &mut Reader, workshop: Id<Workshop>) -> Result<bool> {
    let found: Option<(Uuid,)> = tx.first(AWAY, args![tx.scope(), workshop]).await?;
    Ok(found.is_some())
}
