//! The day of the workshop.

use base::Result;

use super::Replay;

impl Replay<'_> {
    /// Holds the workshop, from the framing paper to its closing.
    pub(super) async fn hold_workshop(&mut self) -> Result<()> {
        Ok(())
    }
}
