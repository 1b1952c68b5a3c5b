//! What is done from the paper to the groups, one intention to a function.

mod groups;
mod people;
mod questions;

pub(crate) use groups::expiry as key_expiry;
pub use groups::{
    DrawnGroups, IssuedKey, draw_groups, fix_seats, free_seat, move_by_hand, renew_key,
    seat_latecomers,
};
pub use people::{
    Belongs, INVITED, Invited, NewParticipant, enter_participant, enter_participants, invite,
};
pub(crate) use people::{Entering, enter};
pub use questions::set_questions;

use base::{Error, Id, Result};
use db::WriteTx;

use super::{Workshop, WorkshopState, store as rows};

/// The workshop, as long as its day is not over, and is held from here.
pub(crate) async fn unclosed(tx: &mut WriteTx, id: Id<Workshop>) -> Result<Workshop> {
    here(tx, id).await?;
    open_to_people(tx, id).await
}

/// The workshop, as long as people may be entered and invited.
pub(crate) async fn open_to_people(tx: &mut WriteTx, id: Id<Workshop>) -> Result<Workshop> {
    let workshop = rows::workshop(tx, id).await?;
    match workshop.state {
        WorkshopState::Closed => Err(Error::Refused("refused-workshop-closed")),
        _ => Ok(workshop),
    }
}

/// Refuses what would change the day of a workshop that is away from here.
pub(crate) async fn here(tx: &mut WriteTx, workshop: Id<Workshop>) -> Result<()> {
    match rows::is_away(tx, workshop).await? {
        true => Err(Error::Refused("refused-in-the-hall")),
        false => Ok(()),
    }
}
