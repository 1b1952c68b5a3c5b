//! Reading what the reception and an invitation's bearer see.

use base::{Id, Result, policy};
use store::{ReadTx, secret};

use super::{Holder, Seat, store as rows};
use crate::workshop::Participant;

type CommuneId = Id<policy::Commune>;

/// Whoever holds a code, as typed or scanned; the code is all they need.
pub async fn holder(tx: &mut ReadTx, commune: CommuneId, code: &str) -> Result<Holder> {
    rows::holder(tx, commune, &secret::tidy_code(code)).await
}

/// Where somebody sits in the groups of the day, in its order.
pub async fn seats(
    tx: &mut ReadTx,
    commune: CommuneId,
    participant: Id<Participant>,
) -> Result<Vec<Seat>> {
    rows::seats(tx, commune, participant).await
}
