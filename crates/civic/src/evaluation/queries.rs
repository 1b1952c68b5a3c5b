//! Reading the form and its results.

use base::{Action, Actor, Error, Id, Place, Result};
use db::{Reader, secret};

use super::{Evaluation, Form, Results, rules, store as rows};
use crate::workshop::{Category, Participant, Workshop, store as workshops};

/// The workshop of the form that the whole hall shares.
pub async fn workshop_of_key(tx: &mut Reader, key: &str) -> Result<Id<Workshop>> {
    rows::by_key(tx, key).await?.map(|(workshop,)| workshop).ok_or(Error::NotFound)
}

/// The form that the whole hall shares.
pub async fn by_key(tx: &mut Reader, key: &str) -> Result<Form> {
    let workshop = workshop_of_key(tx, key).await?;
    form(tx, workshop, false).await
}

/// The form of a personal page; whoever did not come is refused.
pub async fn by_code(tx: &mut Reader, typed: &str) -> Result<Form> {
    let holder = rows::holder(tx, &secret::tidy_code(typed)).await?;
    let holder = holder.ok_or(Error::NotFound)?;
    if !holder.came {
        return Err(Error::Refused("refused-evaluation-absent"));
    }
    form(tx, holder.workshop_id, holder.evaluated).await
}

async fn form(tx: &mut Reader, workshop: Id<Workshop>, answered: bool) -> Result<Form> {
    let evaluation = rows::evaluation(tx, workshop).await?;
    Ok(Form {
        workshop: workshops::workshop(tx, workshop).await?,
        categories: rows::categories(tx, workshop).await?,
        open: evaluation.is_some_and(|it| it.closed_at.is_none()),
        answered,
    })
}

/// Whether somebody who came may answer now and has not yet.
pub async fn awaits(tx: &mut Reader, id: Id<Participant>) -> Result<bool> {
    rows::awaits(tx, id).await
}

/// The form as the office enters paper answers into it.
pub async fn paper(tx: &mut Reader, actor: &Actor, workshop: Id<Workshop>) -> Result<Form> {
    actor.require(Action::SeeOffice, Place::Commune(tx.scope()))?;
    form(tx, workshop, false).await
}

/// How far the evaluation is, without what it says.
#[derive(Debug, Clone, Default)]
pub struct HowFar {
    /// The evaluation, once it was opened.
    pub evaluation: Option<Evaluation>,
    /// How many answered.
    pub answers: i64,
    /// How many came.
    pub present: i64,
}

/// How far the evaluation is, for the office.
pub async fn how_far(tx: &mut Reader, actor: &Actor, workshop: Id<Workshop>) -> Result<HowFar> {
    actor.require(Action::SeeOffice, Place::Commune(tx.scope()))?;
    let standing = rows::standing(tx, workshop).await?;
    Ok(HowFar {
        evaluation: rows::evaluation(tx, workshop).await?,
        answers: standing.answers,
        present: standing.present,
    })
}

/// Where the evaluation stands and, once closed, what it says.
pub async fn results(tx: &mut Reader, actor: &Actor, workshop: Id<Workshop>) -> Result<Results> {
    actor.require(Action::SeeOffice, Place::Commune(tx.scope()))?;
    let evaluation = rows::evaluation(tx, workshop).await?;
    let categories = rows::categories(tx, workshop).await?;
    let ids: Vec<Id<Category>> = categories.iter().map(|category| category.id).collect();
    let answers = rows::answers(tx, workshop).await?;
    let closed = evaluation.as_ref().is_some_and(|it| it.closed_at.is_some());
    Ok(Results {
        channels: rules::by_channel(&answers),
        present: workshops::came(tx, workshop).await?,
        summary: if closed { rules::summary(&answers, &ids) } else { None },
        evaluation,
    })
}
