//! What follows at the door: pure functions.

mod mark;
mod seen;

pub use mark::{Marks, mark};
pub use seen::Seen;
