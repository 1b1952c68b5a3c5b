//! Contributions that say the same, answered together. What was given at once is
//! read at once, and its authors are written to ten minutes later: until then
//! all of it can be taken back, and that it was stays to be read.

use base::{Action, Actor, CommuneId, Error, Id, Place, Result};
use db::{Database, job::Job};

use super::{
    super::{
        Batch, Contribution, Given, Happened, NOTICE, Notice, State, Verdict, rules, store as rows,
    },
    answer::{Answer, decide, load, require_human},
};

/// The kind of the job that has the authors of a batch written to.
pub const TOGETHER: &str = "consultation.answered_together";

/// Contributions that say the same, with the revision of each as the form
/// showed it, and the one answer to all.
#[derive(Debug, Clone)]
pub struct Same {
    /// The contributions.
    pub contributions: Vec<(Id<Contribution>, i64)>,
    /// What becomes of them; nothing that changes the text.
    pub verdict: Verdict,
    /// Why.
    pub reason: String,
}

/// Answers together contributions that say the same: all of them or none. Each
/// waits for its first answer; who had one and asked again is answered alone.
pub async fn answer_many(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    same: Same,
) -> Result<Id<Batch>> {
    require_human(actor, commune)?;
    let (verdict, reason) = (same.verdict, same.reason);
    let each = Answer { verdict, reason: reason.clone(), landing: None, revision: 0 };
    rules::faults_of_answer(&each).check()?;
    let mut tx = db.write(commune).await?;
    let sends_at = rules::sends_at(tx.now());
    let batch = rows::insert_batch(&mut tx, actor, sends_at).await?;
    for (contribution, revision) in &same.contributions {
        let asked = load(&mut tx, *contribution).await?;
        if asked.state != State::Waiting {
            return Err(Error::Refused("refused-answered-alone"));
        }
        let given = Given { verdict, reason: &reason, revision: *revision, batch: Some(batch) };
        decide(&mut tx, actor, &asked, &given).await?;
    }
    tx.enqueue(TOGETHER, &batch.uuid(), sends_at).await?;
    let contributions = same.contributions.iter().map(|(id, _)| id.uuid()).collect();
    let batch_id = batch.uuid();
    tx.commit(actor, Happened::AnsweredTogether { contributions, verdict, batch: batch_id })
        .await?;
    Ok(batch)
}

/// Takes all answers of a batch back before they are sent: their contributions
/// wait again, and each receipt says that there was an answer. Refused once
/// they are sent, and where a stage was closed on them.
pub async fn take_back_answers(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    batch: Id<Batch>,
) -> Result<()> {
    actor.require(Action::Answer, Place::Commune(commune))?;
    let mut tx = db.write(commune).await?;
    let found = rows::batch(&mut tx, batch).await?.ok_or(Error::NotFound)?;
    rules::may_take_back(&found, tx.now())?;
    let given = rows::answered_in(&mut tx, batch).await?;
    if given.iter().any(|answer| !answer.open) {
        return Err(Error::Refused("refused-answers-stage-closed"));
    }
    let mut contributions = Vec::new();
    for answer in given {
        let moving = rows::take_out(&mut tx, answer.contribution_id).await?;
        rows::take_back(&mut tx, &moving, batch).await?;
        rows::put_back(&mut tx, moving).await?;
        contributions.push(answer.contribution_id.uuid());
    }
    rows::mark_taken_back(&mut tx, batch).await?;
    tx.commit(actor, Happened::AnswersTakenBack { batch: batch.uuid(), contributions }).await?;
    Ok(())
}

/// Has the authors of a batch written to, once: what was taken back is not sent.
pub async fn send_answers(db: &Database, job: &Job) -> Result<()> {
    let batch: uuid::Uuid = serde_json::from_str(&job.payload).map_err(Error::bug)?;
    let mut tx = db.write(job.commune_id).await?;
    let Some(found) = rows::batch(&mut tx, Id::new(batch)).await? else { return Ok(()) };
    if found.sent_at.is_some() || found.taken_back_at.is_some() {
        return Ok(());
    }
    let given = rows::answered_in(&mut tx, found.id).await?;
    let now = tx.now();
    let mut told = 0_usize;
    for answer in given.iter().filter(|answer| answer.person_id.is_some()) {
        let notice = Notice::answered(answer.person_id, &answer.code);
        tx.enqueue(NOTICE, &notice, now).await?;
        told += 1;
    }
    rows::mark_batch_sent(&mut tx, found.id).await?;
    tx.commit(&Actor::system(), Happened::AnswersSent { batch, told }).await?;
    Ok(())
}
