//! Jobs: work queued in the same transaction as the change that asks for it,
//! done after the commit, retried until it succeeds or is given up by word.

use base::{Actor, Error, Id, Instant, Result, Topics, policy::Commune};
use serde::Serialize;
use uuid::Uuid;

use crate::{Database, WriteTx, args, sql};

/// How often a failing job is tried before it is left for an operator.
pub const ATTEMPTS: i64 = 8;

/// A job that somebody took up.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Job {
    /// Its identity; a job done twice must come to the same.
    pub id: Uuid,
    /// The commune it works for.
    pub commune_id: Id<Commune>,
    /// What to do, e.g. `consultation.send_receipt`.
    pub kind: String,
    /// What to do it with, as JSON.
    pub payload: String,
    /// How often it was tried, this time included.
    pub attempts: i64,
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Worked {
    Taken { job: Uuid },
    Done { job: Uuid },
    Failed { job: Uuid, given_up: bool },
}

impl crate::Happened for Worked {
    const ROOM: &'static str = "job";
    fn subject(&self) -> Uuid {
        match self {
            Self::Taken { job } | Self::Done { job } | Self::Failed { job, .. } => *job,
        }
    }
    fn topics(&self) -> Topics {
        match self {
            Self::Taken { .. } | Self::Done { .. } | Self::Failed { .. } => Topics::NONE,
        }
    }
}

pub(crate) async fn enqueue<P: Serialize + Sync>(
    tx: &mut WriteTx,
    kind: &'static str,
    payload: &P,
    run_at: Instant,
) -> Result<()> {
    let payload = serde_json::to_string(payload).map_err(Error::bug)?;
    let id: Id<Job> = tx.id();
    tx.run(
        sql!(
            "insert into job (id, commune_id, kind, payload, run_at, attempts, state)
             values ($1, $2, $3, $4, $5, 0, 'queued')"
        ),
        args![id, tx.scope(), kind, payload, run_at],
    )
    .await?;
    Ok(())
}

/// Takes up the oldest job that is due, for ten minutes; another worker gets
/// it after that if this one dies.
pub async fn take(db: &Database) -> Result<Option<Job>> {
    let now = db.clock().now();
    let due: Option<(Uuid,)> = db
        .read(crate::INSTALLATION)
        .await?
        .first(
            sql!(
                "select id from job where state = 'queued' and run_at <= $1
                 order by run_at limit 1"
            ),
            args![now],
        )
        .await?;
    let Some((id,)) = due else { return Ok(None) };
    let mut tx = db.write(crate::INSTALLATION).await?;
    // The scope's lock makes the second look decisive: one worker gets the row.
    let job: Option<Job> = tx
        .first(
            sql!(
                "update job set attempts = attempts + 1, run_at = $3
                 where id = $1 and state = 'queued' and run_at <= $2
                 returning id, commune_id, kind, payload, attempts"
            ),
            args![id, now, Instant(now.0 + 600_000)],
        )
        .await?;
    if job.is_some() {
        tx.commit(&Actor::system(), Worked::Taken { job: id }).await?;
    }
    Ok(job)
}

/// Notes how a job ended: done, or to be tried again after a growing pause.
pub async fn finish(db: &Database, job: &Job, outcome: Result<()>) -> Result<()> {
    let mut tx = db.write(crate::INSTALLATION).await?;
    let happened = match outcome {
        Ok(()) => {
            tx.run(sql!("delete from job where id = $1"), args![job.id]).await?;
            Worked::Done { job: job.id }
        }
        Err(error) => put_off(&mut tx, job, &error).await?,
    };
    tx.commit(&Actor::system(), happened).await?;
    Ok(())
}

/// Leaves a job that failed for later, or for an operator after its last attempt.
async fn put_off(tx: &mut WriteTx, job: &Job, error: &Error) -> Result<Worked> {
    let given_up = job.attempts >= ATTEMPTS;
    let state = if given_up { "failed" } else { "queued" };
    let pause = 1_000 << job.attempts.clamp(0, 12);
    tx.run(
        sql!("update job set state = $2, run_at = $3, last_error = $4 where id = $1"),
        args![job.id, state, Instant(tx.now().0 + pause), error.to_string()],
    )
    .await?;
    Ok(Worked::Failed { job: job.id, given_up })
}
