//! Proposing, and what becomes of a proposal, within the change of the room
//! that knows what is proposed.

use base::{Actor, Error, Id, Result};
use db::WriteTx;
use uuid::Uuid;

use super::{super::queries, rows};
use crate::process::{ActKind, Happened, Proposal, ProposalState};

/// Keeps a proposal until a second person confirms it; one of a kind for the
/// same matter at a time.
pub async fn propose(
    tx: &mut WriteTx,
    actor: &Actor,
    (kind, subject, act): (ActKind, Uuid, &str),
) -> Result<(Id<Proposal>, Happened)> {
    let by = actor.account().ok_or(Error::Forbidden)?;
    let waiting = queries::waiting_proposals(tx).await?;
    if waiting.iter().any(|it| it.kind == kind && it.subject == subject) {
        return Err(Error::Refused("refused-proposed-already"));
    }
    let id: Id<Proposal> = tx.id();
    rows::insert_proposal(tx, id, (kind, subject, act), by).await?;
    Ok((id, Happened::ActProposed { proposal: id.uuid(), act: kind, subject }))
}

/// Notes that a proposal was confirmed by another person than who made it.
pub async fn note_confirmed(tx: &mut WriteTx, actor: &Actor, proposal: &Proposal) -> Result<()> {
    let by = actor.account().ok_or(Error::Forbidden)?;
    if by == proposal.proposed_by {
        return Err(Error::Refused("refused-own-proposal"));
    }
    rows::settle_proposal(tx, proposal.id, ProposalState::Confirmed, Some(by)).await
}

/// Takes a proposal back.
pub async fn withdraw(tx: &mut WriteTx, actor: &Actor, proposal: &Proposal) -> Result<Happened> {
    let by = actor.account();
    rows::settle_proposal(tx, proposal.id, ProposalState::Withdrawn, by).await?;
    Ok(Happened::ProposalWithdrawn { proposal: proposal.id.uuid(), act: proposal.kind })
}
