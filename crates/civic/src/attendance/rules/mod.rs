//! What follows at the door: pure functions.

mod mark;
mod seen;

pub use mark::{Marks, mark};
pub use seen::Seen;

use base::{Error, Instant, Result};

use crate::workshop::{Workshop, WorkshopState};

/// Whether something seen at a moment may still be told. What was seen before
/// the closing is: a device may have been without a connection until then.
pub fn may_be_told(workshop: &Workshop, at: Instant) -> Result<()> {
    let closed = workshop.state == WorkshopState::Closed;
    let before = workshop.closed_at.is_some_and(|closed| at <= closed);
    if closed && !before { Err(Error::Refused("refused-workshop-closed")) } else { Ok(()) }
}
