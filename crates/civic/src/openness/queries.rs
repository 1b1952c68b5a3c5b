//! Reading commitments: everybody those that are shown, the office all.

use base::{Action, Actor, Id, Place, Result};
use db::Reader;

use super::{Commitment, Listed, Register, Told, store as rows};

/// What everybody sees: commitments that are shown, those that were taken off
/// the list since included, with their updates and changes.
pub async fn shown(tx: &mut Reader) -> Result<Register> {
    let mut register = all(tx).await?;
    register.commitments.retain(|it| it.shown_at.is_some());
    Ok(register)
}

/// What the office keeps.
pub async fn kept(tx: &mut Reader, actor: &Actor) -> Result<Register> {
    actor.require(Action::SeeOffice, Place::Commune(tx.scope()))?;
    all(tx).await
}

async fn all(tx: &mut Reader) -> Result<Register> {
    Ok(Register {
        commitments: rows::commitments(tx).await?,
        updates: rows::updates(tx).await?,
        changes: rows::changes(tx).await?,
    })
}

/// One commitment, as the office keeps it.
pub async fn one(tx: &mut Reader, actor: &Actor, id: Id<Commitment>) -> Result<Commitment> {
    actor.require(Action::SeeOffice, Place::Commune(tx.scope()))?;
    rows::commitment(tx, id).await
}

/// What a list is compared with: what is on the list, with how far it is.
pub(super) async fn listed(tx: &mut Reader) -> Result<Vec<Listed>> {
    let mut register = all(tx).await?;
    let commitments = std::mem::take(&mut register.commitments);
    let standing = commitments.into_iter().filter(|it| it.retired_at.is_none());
    let with = |commitment: Commitment| {
        let told = register.updates_of(commitment.id).next().map(|it| Told {
            told_on: it.told_on,
            percent: it.percent,
            status: it.status,
            note: it.note.clone(),
            evidence: it.evidence.clone(),
        });
        Listed { commitment, told }
    };
    Ok(standing.map(with).collect())
}

/// The same for whoever sees the office.
pub async fn there(tx: &mut Reader, actor: &Actor) -> Result<Vec<Listed>> {
    actor.require(Action::SeeOffice, Place::Commune(tx.scope()))?;
    listed(tx).await
}
