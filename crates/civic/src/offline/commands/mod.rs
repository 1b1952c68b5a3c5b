//! What is done about a checkout: at home the key, the merging and the
//! choosing; in the hall the bringing and the sending.

mod belongs;
mod decide;
mod laptop;
mod offer;
mod pins;
mod receive;

pub use decide::{Decide, decide};
pub use laptop::{Files, acknowledge, bring, change_key, leave, open};
pub use offer::{Offered, come, end, forget_returned, give_back, offer};
pub use pins::{DayPin, draw_pin, draw_pins, sign_in};
pub use receive::{part, receive};
