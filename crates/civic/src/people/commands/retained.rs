//! Erasing what accounts leave behind, within the change of whoever looks what
//! is due.

use base::{Instant, Result};
use db::WriteTx;

use crate::people::store as rows;

/// Deletes sessions and one-time codes that have run out; gives how many.
pub async fn forget_expired(tx: &mut WriteTx) -> Result<u64> {
    Ok(rows::delete_expired_sessions(tx).await? + rows::delete_expired_codes(tx).await?)
}

/// Erases how accounts closed before a moment are called, and with what they
/// signed in; what they did stays in the journal under their identity.
pub async fn forget_closed_accounts(tx: &mut WriteTx, before: Instant) -> Result<u64> {
    let found = rows::closed_before(tx, before).await?;
    for (account,) in &found {
        rows::empty_account(tx, *account).await?;
    }
    Ok(found.len() as u64)
}
