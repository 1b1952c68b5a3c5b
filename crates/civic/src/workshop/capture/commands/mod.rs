//! Writing cards with their details, keeping photos, counting voices.

mod cards;
mod photos;
mod voices;

pub use cards::{change_card, write_card};
pub use photos::{KeepPhoto, keep_photo, remove_photo};
pub use voices::{CountVoice, count_voice};
