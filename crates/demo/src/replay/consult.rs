//! The consultation.

use base::Result;

use super::Replay;

impl Replay<'_> {
    /// Consults.
    pub(super) async fn consult(&mut self) -> Result<()> {
        Ok(())
    }
}
