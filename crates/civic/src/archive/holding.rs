//! What a commune's database holds, for whoever restored it.

use base::{Instant, Result};
use db::Reader;

use super::store;

/// What there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, sqlx::FromRow)]
pub struct Holding {
    /// Contributions of any stage.
    pub contributions: i64,
    /// Rows of the journal.
    pub rows: i64,
    /// When the last one was written; the epoch where there is none.
    pub last: Instant,
}

/// What there is of the reader's commune, or of the installation.
pub async fn of(tx: &mut Reader) -> Result<Holding> {
    store::holding::of(tx).await
}
