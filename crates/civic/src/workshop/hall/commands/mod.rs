//! What is done about a taking-along: at home the key, the merging and the
//! choosing; in the hall the bringing and the sending.

mod belongs;
mod decide;
mod laptop;
mod offer;
mod receive;

pub use decide::decide;
pub use laptop::{Files, acknowledge, bring, change_key, leave, open};
pub use offer::{Offered, come, end, give_back, offer};
pub use receive::{part, receive};

use base::{Error, Id, Result};
use db::WriteTx;

use super::store as rows;
use crate::workshop::Workshop;

/// Refuses what would change the day of a workshop that is away from here.
pub(in crate::workshop) async fn here(tx: &mut WriteTx, workshop: Id<Workshop>) -> Result<()> {
    match rows::is_away_held(tx, workshop).await? {
        true => Err(Error::Refused("refused-in-the-hall")),
        false => Ok(()),
    }
}
