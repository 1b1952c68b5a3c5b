//! The other communes.

use base::{Id, Result, policy};

use super::Replay;

impl Replay<'_> {
    /// Sets up the others.
    pub(super) async fn set_up_others(
        &mut self,
        _: Id<policy::Programme>,
        _: Id<civic::programme::Model>,
    ) -> Result<()> {
        Ok(())
    }
}
