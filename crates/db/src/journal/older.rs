//! Words that are older than salts, bound once as they stand.

use base::{Actor, Id, Result};
use uuid::Uuid;

use super::Kept;
use crate::{Database, INSTALLATION, Reader, Words, args, sql, words};

/// How many rows one event binds.
const AT_ONCE: usize = 500;

/// Binds what was written before words were bound, commune by commune, once
/// in the life of a database: what lacks its salt afterwards came in past the
/// product, and verifying says so.
pub async fn bind_older(db: &Database, bound: &'static [&'static Words]) -> Result<()> {
    let mut tx = db.read(INSTALLATION).await?;
    if is_done(&mut tx).await? {
        return Ok(());
    }
    let mut rows = 0;
    for words in bound {
        for (scope,) in words::scopes(&mut tx, words, true).await? {
            rows += bind(db, words, scope).await?;
        }
    }
    drop(tx);
    let tx = db.write(INSTALLATION).await?;
    tx.commit(&Actor::system(), Kept::WordsBound { rows }).await.map(drop)
}

async fn bind(db: &Database, words: &'static Words, scope: Uuid) -> Result<usize> {
    let mut all = 0;
    loop {
        let mut tx = db.write(Id::new(scope)).await?;
        let found = words::unsalted(&mut tx, words, AT_ONCE).await?;
        if found.is_empty() {
            return Ok(all);
        }
        for row in &found {
            tx.rebind(words, row.name).await?;
        }
        all += found.len();
        tx.commit(&Actor::system(), Kept::WordsBound { rows: found.len() }).await?;
    }
}

async fn is_done(tx: &mut Reader) -> Result<bool> {
    let found: Option<(i64,)> = tx
        .first(
            sql!(
                "select seq from journal
                 where commune_id = $1 and subject = $2 and kind = 'journal.words_bound' limit 1"
            ),
            args![tx.scope(), Uuid::nil()],
        )
        .await?;
    Ok(found.is_some())
}
