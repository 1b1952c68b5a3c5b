//! Reading how far measures have come: public, as the measures are.

use base::{Id, Result};
use db::Reader;

use super::{Evidence, Progress, store as rows};
use crate::document::Provision;

/// The reports on a measure, the newest first.
pub async fn progress_of(tx: &mut Reader, provision: Id<Provision>) -> Result<Vec<Progress>> {
    rows::progress_of(tx, provision).await
}

/// What shows the progress of a measure, over all its reports, the newest first.
pub async fn evidence_of(tx: &mut Reader, provision: Id<Provision>) -> Result<Vec<Evidence>> {
    rows::evidence_of(tx, provision).await
}

/// The latest report on each measure of the commune.
pub async fn overview(tx: &mut Reader) -> Result<Vec<Progress>> {
    rows::overview(tx).await
}
