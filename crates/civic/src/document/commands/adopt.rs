//! Marking what the council adopted.

use base::{Id, Result};
use db::WriteTx;

use super::super::{Version, store as rows};

/// Marks a published version as adopted within a change that another room makes.
pub async fn mark_adopted(tx: &mut WriteTx, version: Id<Version>) -> Result<()> {
    rows::mark_adopted(tx, version).await
}
