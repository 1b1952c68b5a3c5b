//! A version is adopted: part of the council's decision on its process.

use base::{Error, Id, Result};
use db::WriteTx;

use super::rows;
use crate::{document::Version, process::Process};

/// Marks as adopted the last published version of a process's text; an earlier
/// one would take back what people were promised. It belongs to the change of
/// whoever calls: it requires nothing and commits nothing.
pub async fn mark_adopted(
    tx: &mut WriteTx,
    process: Id<Process>,
    version: Id<Version>,
) -> Result<()> {
    let newest = rows::newest_of(tx, process).await?;
    if newest.is_none_or(|newest| newest.id != version) {
        return Err(Error::invalid("version", "fault-adopted-version"));
    }
    rows::mark_adopted(tx, version).await
}
