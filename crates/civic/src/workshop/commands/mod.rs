//! What is done from the paper to the groups, one intention to a function.

mod called;
mod change;
mod code;
mod correct;
mod groups;
mod people;
mod questions;
mod sent;

pub(crate) use called::tell;
pub use called::{CHANGED, CallWorkshop, Told, call_workshop};
pub use change::{ChangeWorkshop, change_workshop};
pub use code::{renew_code, withdraw_code};
pub use correct::{ChangeParticipant, change_participant};
pub(crate) use groups::expiry as key_expiry;
pub use groups::{
    Draw, DrawnGroups, FixSeats, IssuedKey, MoveByHand, draw_groups, fix_seats, free_seat,
    move_by_hand, renew_key, seat_latecomers,
};
pub use people::{
    Belongs, INVITED, Invited, NewParticipant, enter_participant, enter_participants, invite,
};
pub(crate) use people::{Entering, enter};
pub use questions::set_questions;
pub use sent::{Received, receive_list};
