//! The worker: takes up the jobs that changes queued, one after another, and
//! notes how each ended. Every process may have one; a job goes to one of them.

use std::time::Duration;

use base::{Error, Result};
use store::{Store, job};

/// How long an idle worker sleeps before it looks again by itself.
const PAUSE: Duration = Duration::from_secs(5);

/// Works until the process ends.
pub(crate) async fn work(store: Store) {
    let mut news = store.news().listen();
    loop {
        while let Some(worked) = one(&store).await.transpose() {
            if let Err(error) = worked {
                tracing::warn!(%error, "a job could not be noted");
                tokio::time::sleep(PAUSE).await;
            }
        }
        // A commit may have queued something; whether it did, a look tells.
        let _ = tokio::time::timeout(PAUSE, news.recv()).await;
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}

/// Does one job that is due; nothing when none is.
async fn one(store: &Store) -> Result<Option<()>> {
    let Some(taken) = job::take(store).await? else { return Ok(None) };
    let outcome = match civic::notices::jobs::run(store, &taken).await {
        Ok(true) => Ok(()),
        Ok(false) => Err(Error::bug(format!("nobody does {}", taken.kind))),
        Err(error) => Err(error),
    };
    if let Err(error) = &outcome {
        tracing::warn!(job = %taken.id, kind = taken.kind, attempts = taken.attempts, %error, "a job failed");
    }
    job::finish(store, &taken, outcome).await?;
    Ok(Some(()))
}
