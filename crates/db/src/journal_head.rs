//! The head of a scope's journal, for what is frozen at a moment.

use base::Result;

use crate::{Reader, args, sql};

/// The number of the scope's last row and its hash in hexadecimal digits; zero
/// and nothing while the journal is empty.
pub async fn journal_head(tx: &mut Reader) -> Result<(i64, String)> {
    let scope = tx.scope();
    let head: Option<(i64, Vec<u8>)> = tx
        .first(sql!("select seq, hash from journal_head where commune_id = $1"), args![scope])
        .await?;
    Ok(head.map_or_else(|| (0, String::new()), |(seq, hash)| (seq, hex::encode(hash))))
}
