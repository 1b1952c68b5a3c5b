//! Reading requests: the office all of them, whoever asked their own.

use base::{Action, Actor, Id, Place, Result};
use db::{Reader, secret};
use jiff::civil::Date;

use super::{Decided, Request, State, Verdict, Wish, store as rows};
pub use rows::{OfContribution, OfParticipant};

/// What is kept of whoever bears the code: as the author of a contribution, or
/// as somebody invited to a workshop.
#[derive(Debug, Clone)]
pub enum Own {
    /// Of a contribution's author.
    Author(OfContribution),
    /// Of a participant.
    Participant(OfParticipant),
}

/// Every request, those that wait first, by their day.
pub async fn requests(tx: &mut Reader, actor: &Actor) -> Result<Vec<Request>> {
    actor.require(Action::AnswerRequests, Place::Commune(tx.scope()))?;
    rows::requests(tx).await
}

/// How many wait, and how many of them past their day.
#[must_use]
pub fn waiting(requests: &[Request], today: Date) -> (usize, usize) {
    let waits = requests.iter().filter(|it| it.state == State::Waiting);
    (waits.count(), requests.iter().filter(|it| it.is_late(today)).count())
}

/// A request with its answers, for the office.
pub async fn request(
    tx: &mut Reader,
    actor: &Actor,
    id: Id<Request>,
) -> Result<(Request, Vec<Decided>)> {
    actor.require(Action::AnswerRequests, Place::Commune(tx.scope()))?;
    let found = rows::request(tx, id).await?;
    let answers = rows::answers(tx, id).await?;
    Ok((found, answers))
}

/// The same for whoever bears its code.
pub async fn by_code(tx: &mut Reader, typed: &str) -> Result<(Request, Vec<Decided>)> {
    let digest = secret::digest(&secret::tidy_code(typed));
    let found = rows::by_code(tx, digest).await?;
    let answers = rows::answers(tx, found.id).await?;
    Ok((found, answers))
}

/// What is kept of whoever asked to see it, once that was granted: they typed
/// the code of their own receipt or invitation.
pub async fn own(tx: &mut Reader, request: &Request, answers: &[Decided]) -> Result<Option<Own>> {
    let granted =
        answers.iter().any(|it| it.superseded_at.is_none() && it.verdict == Verdict::Granted);
    if request.kind != Wish::See || !granted {
        return Ok(None);
    }
    if let Some(id) = request.contribution_id {
        return Ok(rows::of_contribution(tx, id).await?.map(Own::Author));
    }
    let Some(id) = request.participant_id else { return Ok(None) };
    Ok(rows::of_participant(tx, id).await?.map(Own::Participant))
}

/// The workshop of the participant that a request is about, for the link to
/// their page.
pub async fn workshop_of(
    tx: &mut Reader,
    request: &Request,
) -> Result<Option<Id<crate::workshop::Workshop>>> {
    match request.participant_id {
        Some(id) => rows::workshop_of(tx, id).await,
        None => Ok(None),
    }
}
