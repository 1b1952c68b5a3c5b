//! The worker: takes up the jobs that changes queued, one after another, and
//! notes how each ended. Every process may have one; a job goes to one of them.
//! Once an hour it also looks what was kept for its time and has to be erased.

use std::time::{Duration, Instant};

use base::{Error, Result};
use civic::{consultation, notices, people, privacy};
use db::{
    Committed, Database, Erasures,
    job::{self, Job},
};
use mail::PostOffice;
use web::Site;

use crate::checkpoints::Signing;

/// How long an idle worker sleeps before it looks again by itself.
const PAUSE: Duration = Duration::from_secs(5);

/// How often it looks for what time alone makes due.
const ROUND: Duration = Duration::from_secs(3_600);

/// Works until the process ends.
pub(crate) async fn work(site: Site, post: Option<PostOffice>, home: Option<(Signing, Erasures)>) {
    let db = site.db().clone();
    let mut news = db.news().listen();
    let (mut last_round, mut heard): (Option<Instant>, Vec<Committed>) = (None, Vec::new());
    loop {
        let hour = last_round.is_none_or(|last| last.elapsed() >= ROUND);
        if let Some(home) = &home {
            keep(home, &db, hour, &heard).await;
        }
        if hour {
            last_round = Some(Instant::now());
            if let Err(error) = round(&db).await {
                tracing::warn!(%error, "what was kept for its time could not be erased");
            }
        }
        while let Some(worked) = one(&site, post.as_ref()).await.transpose() {
            if let Err(error) = worked {
                tracing::warn!(%error, "a job could not be noted");
                tokio::time::sleep(PAUSE).await;
            }
        }
        // A commit may have queued something; whether it did, a look tells.
        let first = tokio::time::timeout(PAUSE, news.recv()).await;
        tokio::time::sleep(Duration::from_millis(200)).await;
        heard = first.into_iter().flatten().collect();
        heard.extend(std::iter::from_fn(|| news.try_recv().ok()));
    }
}

/// What home keeps outside the database: signed heads, and the list of what
/// was erased.
async fn keep(
    (signing, erasures): &(Signing, Erasures),
    db: &Database,
    hour: bool,
    heard: &[Committed],
) {
    let closing = heard.iter().any(Signing::is_closing);
    if let Err(error) = sign(signing, db, hour || closing).await {
        tracing::warn!(%error, "the journals' heads could not be signed");
    }
    let erasing = heard.iter().any(|event| privacy::ERASES.contains(&event.kind.as_str()));
    if (hour || erasing)
        && let Err(error) = privacy::commands::keep_erased(db, erasures).await
    {
        tracing::warn!(%error, "the list of what was erased could not be kept");
    }
}

/// Signs heads: all that grew, or those that grew much.
async fn sign(signing: &Signing, db: &Database, all: bool) -> Result<()> {
    if all { signing.sign(db, 1).await } else { signing.sign_long(db).await }
}

/// Forgets the authors of processes that ended long enough ago, and erases what
/// else was kept for its time.
async fn round(db: &Database) -> Result<()> {
    let mut tx = db.read(db::INSTALLATION).await?;
    let ended = consultation::queries::communes_ended(&mut tx).await?;
    let due = privacy::commands::communes_due(&mut tx).await?;
    drop(tx);
    for commune in ended {
        while consultation::commands::forget_ended(db, commune).await? > 0 {}
    }
    for commune in due {
        while privacy::commands::retain(db, commune).await? > 0 {}
    }
    Ok(())
}

/// Does one job that is due; nothing when none is.
async fn one(site: &Site, post: Option<&PostOffice>) -> Result<Option<()>> {
    let db = site.db();
    let Some(taken) = job::take(db).await? else { return Ok(None) };
    let outcome = done(site, post, &taken).await;
    if let Err(error) = &outcome {
        tracing::warn!(job = %taken.id, kind = taken.kind, attempts = taken.attempts, %error, "a job failed");
    }
    job::finish(db, &taken, outcome).await?;
    Ok(Some(()))
}

async fn done(site: &Site, post: Option<&PostOffice>, taken: &Job) -> Result<()> {
    if taken.kind == notices::SEND {
        // Without a post office the notice waits, and the office's page says so.
        return match post {
            Some(post) => web::notices::deliver(site, post, taken).await,
            None => Ok(()),
        };
    }
    if taken.kind == people::commands::CODE_BY_MAIL {
        // Without a post office no page offers it, and a letter is printed instead.
        return match post {
            Some(post) => web::people::deliver(site, post, taken).await,
            None => Ok(()),
        };
    }
    match notices::jobs::run(site.db(), taken).await {
        Ok(true) => Ok(()),
        Ok(false) => Err(Error::bug(format!("nobody does {}", taken.kind))),
        Err(error) => Err(error),
    }
}
