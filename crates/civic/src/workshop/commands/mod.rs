//! What is done from the paper to the groups, one intention to a function.

mod groups;
mod paper;
mod people;
mod presence;
mod questions;

pub(super) use groups::expiry as key_expiry;
pub use groups::{
    DrawnGroups, IssuedKey, draw_groups, fix_seats, free_seat, move_by_hand, renew_key,
    seat_latecomers,
};
pub use paper::{create_workshop, receive_paper};
pub use people::{
    Belongs, INVITED, Invited, NewParticipant, enter_participant, enter_participants, invite,
};
pub(super) use people::{Entering, enter};
pub use presence::{Mark, Marked, mark_left, mark_present, take_back_arrival, walk_in};
pub use questions::set_questions;

use base::{Error, Id, Result};
use db::WriteTx;

use super::{Workshop, WorkshopState, hall, store as rows};

/// The workshop, as long as its day is not over, and is held from here.
async fn unclosed(tx: &mut WriteTx, id: Id<Workshop>) -> Result<Workshop> {
    hall::commands::here(tx, id).await?;
    open_to_people(tx, id).await
}

/// The workshop, as long as people may be entered and invited.
async fn open_to_people(tx: &mut WriteTx, id: Id<Workshop>) -> Result<Workshop> {
    let workshop = rows::workshop_to_change(tx, id).await?;
    match workshop.state {
        WorkshopState::Closed => Err(Error::Refused("refused-workshop-closed")),
        _ => Ok(workshop),
    }
}
