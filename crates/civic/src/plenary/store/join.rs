//! Taking part of somebody who stood on the list twice.

use base::{Id, Result};
use db::{args, sql};

use crate::workshop::{Participant, gate::DayChange};

/// Says that one voted where another did; what was voted is known of neither.
pub async fn move_voter(
    tx: &mut DayChange,
    from: Id<Participant>,
    to: Id<Participant>,
) -> Result<()> {
    let statement =
        sql!("update voter set participant_id = $3 where commune_id = $1 and participant_id = $2");
    tx.run(statement, args![tx.scope(), from, to]).await.map(drop)
}

/// Says that one replied what another did.
pub async fn move_replies(
    tx: &mut DayChange,
    from: Id<Participant>,
    to: Id<Participant>,
) -> Result<()> {
    let statement =
        sql!("update reply set participant_id = $3 where commune_id = $1 and participant_id = $2");
    tx.run(statement, args![tx.scope(), from, to]).await.map(drop)
}
