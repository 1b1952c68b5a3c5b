//! What later rooms of the day mark at a participant.

use base::{Id, Instant, Result};
use db::{WriteTx, args, sql};

use super::super::Participant;
use crate::workshop::gate::DayChange;

/// Repeats at the participant what follows from what was seen of them, also
/// when the day comes home: then the workshop is away and no gate is passed.
pub(crate) async fn set_presence(
    tx: &mut WriteTx,
    participant: Id<Participant>,
    arrived_at: Option<Instant>,
    left_at: Option<Instant>,
) -> Result<()> {
    tx.run(
        sql!(
            "update participant set arrived_at = $3, left_at = $4, revision = revision + 1
             where commune_id = $1 and id = $2"
        ),
        args![tx.scope(), participant, arrived_at, left_at],
    )
    .await
    .map(drop)
}

/// Marks that somebody answered the evaluation; nothing of the row tells when.
pub(crate) async fn mark_evaluated(tx: &mut DayChange, id: Id<Participant>) -> Result<()> {
    tx.run(
        sql!("update participant set evaluated = true where commune_id = $1 and id = $2"),
        args![tx.scope(), id],
    )
    .await
    .map(drop)
}
