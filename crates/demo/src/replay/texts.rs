//! The texts.

use base::{Id, Result};

use super::Replay;

impl Replay<'_> {
    /// Writes the texts.
    pub(super) async fn write_texts(
        &mut self,
        _: Id<civic::programme::Model>,
        (): (),
    ) -> Result<()> {
        Ok(())
    }
}
