//! Writing cards with their details, keeping photos, counting voices, asking
//! for help.

mod cards;
mod help;
pub(crate) mod late;
mod photos;
mod put;
mod voices;

pub use cards::{change_card, withdraw_card, write_card};
pub use help::{NEED, help_over, see_help, want_help};
pub use photos::{KeepPhoto, keep_photo, remove_photo};
pub use put::{ChangeCard, WriteCard, Written};
use put::{Put, own_card, put_card, require_table};
pub use voices::{CountVoice, count_voice};
