//! Waiting for what another task or process does.

use std::time::Duration;

/// Long enough for a busy machine; a quiet one never waits so long.
const LIMIT: Duration = Duration::from_secs(60);

/// How long it is between two looks.
const PAUSE: Duration = Duration::from_millis(10);

/// Looks again and again until something is so.
///
/// # Panics
/// When it is not so within a minute; the message says `what` was awaited.
pub async fn until(what: &str, is: impl AsyncFn() -> bool) {
    let seen = tokio::time::timeout(LIMIT, async {
        while !is().await {
            tokio::time::sleep(PAUSE).await;
        }
    });
    assert!(seen.await.is_ok(), "waited a minute in vain: {what}");
}

/// What comes of something, where it comes within a minute.
///
/// # Panics
/// When nothing comes; the message says `what` was awaited.
pub async fn soon<T>(what: &str, coming: impl Future<Output = T>) -> T {
    let came = tokio::time::timeout(LIMIT, coming).await.ok();
    assert!(came.is_some(), "waited a minute in vain: {what}");
    came.expect("it came")
}
