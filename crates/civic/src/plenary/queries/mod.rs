//! Reading votes, replies, the screen and the parking lot. Until a ballot is
//! closed no figure of it is read by anybody.

mod board;
mod chain;
mod cockpit;
mod content;
mod minutes;
mod phone;
mod screen;
mod votes;

pub use board::{Board, board};
pub use chain::{AtTable, Voted, on_card, on_sentence, on_theme};
pub use cockpit::{Cockpit, Seated, cockpit};
pub use content::{Content, Groups, Sentences, Synthesis, Thread};
pub use minutes::{Confirmed, Waiting, confirmed, objections, parked, waiting};
pub use phone::{AtPhone, OwnBallot, SaidBack, at_hall, at_phone, by_code, own_ballot};
pub use screen::{OnScreen, People, by_hall_code, by_screen_key, on_screen, projection};
pub use votes::{OptionResult, Result, Votes, votes};
