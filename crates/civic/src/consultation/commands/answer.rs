//! Answering: what becomes of a contribution, why, and what changed. Answers
//! are given by people, never by the product.

use base::{Action, Actor, CommuneId, Error, Id, Place, Result};
use db::{Database, WriteTx};

use super::super::{
    Contribution, Disposition, Given, Happened, NOTICE, Notice, State, Verdict, rules,
    store::{self as rows, Answerable},
};
use crate::document::{self, Provision, Words, commands::Amendment};

/// An answer to one contribution.
#[derive(Debug, Clone)]
pub struct Answer {
    /// What becomes of it.
    pub verdict: Verdict,
    /// Why, in words that its author understands.
    pub reason: String,
    /// What changes in the text, of an accepted one.
    pub landing: Option<Change>,
    /// The contribution's revision as the form showed it.
    pub revision: i64,
}

/// The new words of a provision, whole; of a new one where none is named.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Change {
    /// The provision that changes.
    pub provision: Option<Id<Provision>>,
    /// Where a new one stands.
    pub within: Option<Id<Provision>>,
    /// The revision of the draft's wording as the form showed it.
    pub revision: Option<i64>,
    /// The words.
    pub words: Words,
}

/// Answers a contribution; an accepted one changes the working draft in the
/// same step.
pub async fn answer(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    contribution: Id<Contribution>,
    answer: Answer,
) -> Result<Id<Disposition>> {
    require_human(actor, commune)?;
    rules::faults_of_answer(&answer).check()?;
    let mut tx = db.write(commune).await?;
    let asked = load(&mut tx, contribution).await?;
    let Answer { verdict, reason, revision, .. } = &answer;
    let given = Given { verdict: *verdict, reason, revision: *revision, batch: None };
    let disposition = decide(&mut tx, actor, &asked, &given).await?;
    let provision = match answer.landing {
        Some(change) => Some(land(&mut tx, &asked, disposition, change).await?),
        None => None,
    };
    let answered = Happened::Answered {
        contribution: contribution.uuid(),
        disposition: disposition.uuid(),
        verdict: answer.verdict,
        provision: provision.map(Id::uuid),
    };
    tx.commit(actor, answered).await?;
    Ok(disposition)
}

/// Asks for a second answer, once; whoever bears the code is the author.
pub async fn reopen(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    code: &str,
    objection: &str,
) -> Result<()> {
    let objection = base::visible(objection);
    if objection.chars().count() < rules::TEXT_LEAST {
        return Err(Error::invalid("objection", "fault-required"));
    }
    let mut faults = base::Faults::default();
    faults.too_long("objection", objection, rules::TEXT_MOST);
    faults.check()?;
    let mut tx = db.write(commune).await?;
    let asked = rows::answerable_by_code(&mut tx, code).await?.ok_or(Error::NotFound)?;
    if asked.later_stages > 0 {
        return Err(Error::Refused("refused-stage-frozen"));
    }
    if asked.state != State::Answered || asked.reopened_at.is_some() {
        return Err(Error::Refused("refused-reopened-already"));
    }
    let days = asked.answer_days.unwrap_or(rows::ANSWER_DAYS);
    let due = rules::due_again(tx.now().day(), asked.answers_on, days);
    let moving = rows::take_out(&mut tx, asked.id).await?;
    rows::reopen(&mut tx, &moving, objection, due).await?;
    rows::put_back(&mut tx, moving).await?;
    tx.commit(actor, Happened::Reopened { contribution: asked.id.uuid() }).await?;
    Ok(())
}

pub(super) fn require_human(actor: &Actor, commune: CommuneId) -> Result<()> {
    actor.require(Action::Answer, Place::Commune(commune))?;
    actor.account().map(drop).ok_or(Error::Forbidden)
}

pub(super) async fn load(tx: &mut WriteTx, id: Id<Contribution>) -> Result<Answerable> {
    let asked = rows::answerable(tx, id).await?.ok_or(Error::NotFound)?;
    if asked.later_stages > 0 {
        return Err(Error::Refused("refused-stage-frozen"));
    }
    Ok(asked)
}

pub(super) async fn decide(
    tx: &mut WriteTx,
    actor: &Actor,
    asked: &Answerable,
    given: &Given<'_>,
) -> Result<Id<Disposition>> {
    let moving = rows::take_out(tx, asked.id).await?;
    rows::mark_answered(tx, &moving, given.revision).await?;
    rows::supersede(tx, &moving).await?;
    document::commands::withdraw_source(tx, asked.id.uuid()).await?;
    let disposition = rows::insert_disposition(tx, actor, &moving, given);
    let disposition = disposition.await?;
    rows::put_back(tx, moving).await?;
    if asked.person_id.is_some() && given.batch.is_none() {
        let notice = Notice::answered(asked.person_id, &asked.code);
        tx.enqueue(NOTICE, &notice, tx.now()).await?;
    }
    Ok(disposition)
}

/// Writes the change into the working draft, with the contribution as source.
async fn land(
    tx: &mut WriteTx,
    asked: &Answerable,
    disposition: Id<Disposition>,
    change: Change,
) -> Result<Id<Provision>> {
    let amendment = Amendment {
        process: asked.process_id,
        provision: change.provision,
        within: change.within,
        revision: change.revision,
        words: change.words,
        contribution: asked.id.uuid(),
    };
    let (version, provision) = document::commands::amend(tx, amendment).await?;
    rows::insert_landing(tx, disposition, version, provision).await?;
    Ok(provision)
}
