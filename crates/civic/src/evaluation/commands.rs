//! Opening the form, answering it once, closing it.

use base::{Action, Actor, CommuneId, Error, Id, Place, Result};
use db::{Database, Reader, secret};
use uuid::Uuid;

use super::{Channel, Given, Happened, rules, store as rows};
use crate::workshop::{
    Category, Late, LateKind, Workshop,
    gate::{self, DayChange, Needs},
    store as workshops,
};

/// Opens the form to those present. Opened twice, it stays as it is.
pub async fn open(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    workshop: Id<Workshop>,
) -> Result<()> {
    actor.require(Action::RunWorkshop, Place::Commune(commune))?;
    let (mut tx, _) = gate::pass(db.write(commune).await?, workshop, Needs::Here).await?;
    if let Some(evaluation) = rows::evaluation(&mut tx, workshop).await? {
        return rules::taking(&evaluation);
    }
    if rows::standing(&mut tx, workshop).await?.present == 0 {
        return Err(Error::Refused("refused-workshop-not-open"));
    }
    rows::open(&mut tx, workshop, &secret::token()).await?;
    tx.commit(actor, Happened::EvaluationOpened { workshop: workshop.uuid() }).await?;
    Ok(())
}

/// Closes the form for good; its results are read from then on.
pub async fn close(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    workshop: Id<Workshop>,
) -> Result<()> {
    actor.require(Action::RunWorkshop, Place::Commune(commune))?;
    let (mut tx, _) = gate::pass(db.write(commune).await?, workshop, Needs::Here).await?;
    let evaluation = rows::evaluation(&mut tx, workshop).await?.ok_or(Error::NotFound)?;
    if evaluation.closed_at.is_some() {
        return Ok(());
    }
    rows::close(&mut tx, workshop).await?;
    tx.commit(actor, Happened::EvaluationClosed { workshop: workshop.uuid() }).await?;
    Ok(())
}

/// Closes the form with the day, where it is open. Belongs to the change of
/// whoever calls.
pub(crate) async fn close_with(tx: &mut DayChange, workshop: Id<Workshop>) -> Result<()> {
    match rows::evaluation(tx, workshop).await? {
        Some(evaluation) if evaluation.closed_at.is_none() => rows::close(tx, workshop).await,
        _ => Ok(()),
    }
}

/// Answers from a personal page, once. What is kept with the person is only
/// that they answered; neither row nor event tells which answer is theirs.
pub async fn answer_in_person(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    code: &str,
    given: Given,
) -> Result<()> {
    let mut tx = db.write(commune).await?;
    let holder = rows::holder(&mut tx, &secret::tidy_code(code)).await?;
    let holder = holder.ok_or(Error::NotFound)?;
    if !holder.came {
        return Err(Error::Refused("refused-evaluation-absent"));
    }
    if holder.evaluated {
        return Ok(());
    }
    let (mut tx, _) = gate::pass(tx, holder.workshop_id, Needs::Here).await?;
    taking(&mut tx, holder.workshop_id).await?;
    keep(&mut tx, holder.workshop_id, secret::identity(), Channel::Personal, &given).await?;
    workshops::mark_evaluated(&mut tx, holder.id).await?;
    answered(tx, actor, holder.workshop_id, Channel::Personal).await
}

/// An answer on the form that the hall shares.
#[derive(Debug, Clone)]
pub struct AnswerInHall {
    /// The commune.
    pub commune: CommuneId,
    /// The key that the hall shares.
    pub hall: String,
    /// The form's own key: sent twice, it is one answer.
    pub key: Option<Uuid>,
    /// The answer.
    pub given: Given,
}

/// Answers on the form that the hall shares.
pub async fn answer_in_hall(db: &Database, actor: &Actor, input: AnswerInHall) -> Result<()> {
    let mut tx = db.write(input.commune).await?;
    let (workshop,) = rows::by_key(&mut tx, &input.hall).await?.ok_or(Error::NotFound)?;
    let id = input.key.unwrap_or_else(secret::identity);
    if rows::is_kept(&mut tx, id).await? {
        return Ok(());
    }
    let (mut tx, _) = gate::pass(tx, workshop, Needs::Here).await?;
    taking(&mut tx, workshop).await?;
    keep(&mut tx, workshop, id, Channel::Hall, &input.given).await?;
    answered(tx, actor, workshop, Channel::Hall).await
}

/// An answer that was given on paper.
#[derive(Debug, Clone)]
pub struct EnterPaper {
    /// The commune.
    pub commune: CommuneId,
    /// The workshop.
    pub workshop: Id<Workshop>,
    /// The key of the form it is entered by: sent twice, it is one answer.
    pub key: Option<Uuid>,
    /// The answer.
    pub given: Given,
}

/// Enters a paper form, also after the phones' form is closed; after the
/// workshop's closing it waits beside the day for the office. Gives the identity
/// by which it can be taken back.
pub async fn enter_paper(db: &Database, actor: &Actor, input: EnterPaper) -> Result<Uuid> {
    let EnterPaper { commune, workshop, key, given } = input;
    actor.require(Action::MarkPresence, Place::Commune(commune))?;
    let (mut tx, day) = gate::pass(db.write(commune).await?, workshop, Needs::Here).await?;
    if rows::evaluation(&mut tx, workshop).await?.is_none() {
        return Err(Error::Refused("refused-evaluation-not-open"));
    }
    let id = key.unwrap_or_else(secret::identity);
    if rows::is_kept(&mut tx, id).await? || workshops::is_late(&mut tx, id).await? {
        return Ok(id);
    }
    if day.closed_at.is_some() {
        return keep_late(tx, actor, workshop, (id, &given)).await.map(|()| id);
    }
    keep(&mut tx, workshop, id, Channel::Paper, &given).await?;
    answered(tx, actor, workshop, Channel::Paper).await?;
    Ok(id)
}

/// Takes back a paper form entered by mistake.
pub async fn take_back_paper(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    workshop: Id<Workshop>,
    id: Uuid,
) -> Result<()> {
    actor.require(Action::MarkPresence, Place::Commune(commune))?;
    let (mut tx, _) = gate::pass(db.write(commune).await?, workshop, Needs::Here).await?;
    let taken = match rows::take_back(&mut tx, workshop, id, Channel::Paper).await? {
        0 => workshops::take_back_late(&mut tx, workshop, id, LateKind::Answer).await?,
        taken => taken,
    };
    if taken == 0 {
        return Err(Error::NotFound);
    }
    tx.commit(actor, Happened::EvaluationTakenBack { workshop: workshop.uuid() }).await?;
    Ok(())
}

/// Keeps a paper form beside the closed day.
async fn keep_late(
    mut tx: DayChange,
    actor: &Actor,
    workshop: Id<Workshop>,
    (id, given): (Uuid, &Given),
) -> Result<()> {
    fits(&mut tx, workshop, given).await?;
    let details = serde_json::to_string(given).map_err(Error::bug)?;
    let late = Late { details, ..Late::new(id, workshop, LateKind::Answer, tx.now()) };
    workshops::insert_late(&mut tx, &late).await?;
    let (workshop, late) = (workshop.uuid(), id);
    tx.commit(actor, Happened::LateAnswerKept { workshop, late }).await.map(drop)
}

/// Adds a paper form that arrived late to the others, under an identity that
/// tells nothing of its arrival. Belongs to the change of whoever calls.
pub(crate) async fn admit_answer(tx: &mut DayChange, late: &Late) -> Result<()> {
    let given: Given = late.said()?;
    keep(tx, late.workshop_id, secret::identity(), Channel::Paper, &given).await
}

async fn taking(tx: &mut Reader, workshop: Id<Workshop>) -> Result<()> {
    match rows::evaluation(tx, workshop).await? {
        Some(evaluation) => rules::taking(&evaluation),
        None => Err(Error::Refused("refused-evaluation-not-open")),
    }
}

async fn keep(
    tx: &mut DayChange,
    workshop: Id<Workshop>,
    id: Uuid,
    channel: Channel,
    given: &Given,
) -> Result<()> {
    fits(tx, workshop, given).await?;
    rows::insert(tx, workshop, id, channel, given).await
}

/// Whether an answer can be one of this day's.
async fn fits(tx: &mut DayChange, workshop: Id<Workshop>, given: &Given) -> Result<()> {
    let categories = rows::categories(tx, workshop).await?;
    let ids: Vec<Id<Category>> = categories.iter().map(|category| category.id).collect();
    rules::sensible(given, &ids)?;
    let standing = rows::standing(tx, workshop).await?;
    rules::room_left(standing.answers, standing.present)
}

async fn answered(
    tx: DayChange,
    actor: &Actor,
    workshop: Id<Workshop>,
    channel: Channel,
) -> Result<()> {
    let happened = Happened::EvaluationAnswered { workshop: workshop.uuid(), channel };
    tx.commit(actor, happened).await?;
    Ok(())
}
