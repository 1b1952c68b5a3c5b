//! Acts of two persons: done at once where a commune has one who may, proposed
//! where it has two, done when the second confirms.

use base::{Action, Actor, CommuneId, Error, Id, Place, Result};
use db::{Database, WriteTx};
use uuid::Uuid;

use super::{
    super::{Act, Outcome},
    steer::{adopt_in, close_in, open_in},
};
use crate::{
    document,
    process::{self, Proposal, Ruling},
};

/// What was done, with what is told of it.
enum Done {
    Text(Uuid, document::Happened),
    Course(Uuid, process::Happened),
}

impl Done {
    async fn commit(self, tx: WriteTx, actor: &Actor) -> Result<Uuid> {
        match self {
            Self::Text(id, happened) => tx.commit(actor, happened).await.map(|_| id),
            Self::Course(id, happened) => tx.commit(actor, happened).await.map(|_| id),
        }
    }
}

/// Does something, or proposes it where a second person is asked for. What
/// could not be done is not proposed either.
pub async fn act(db: &Database, actor: &Actor, commune: CommuneId, act: Act) -> Result<Outcome> {
    actor.require(act.action(), Place::Commune(commune))?;
    let mut tx = db.write(commune).await?;
    let second = process::queries::asks_second(&mut tx, actor, act.action()).await?;
    let act = sealed(&mut tx, act).await?;
    let done = perform(&mut tx, actor, &act).await?;
    if !second {
        return done.commit(tx, actor).await.map(Outcome::Done);
    }
    // It was tried, and is not kept.
    drop(tx);
    let mut tx = db.write(commune).await?;
    let words = serde_json::to_string(&act).map_err(Error::bug)?;
    let what = (act.kind(), act.subject(), words.as_str());
    let (proposal, proposed) = process::commands::propose(&mut tx, actor, what).await?;
    tx.commit(actor, proposed).await?;
    Ok(Outcome::Proposed(proposal))
}

/// Confirms what another person proposed, and does it; gives what was done,
/// and what came of it.
pub async fn confirm(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    proposal: Id<Proposal>,
) -> Result<(Act, Uuid)> {
    actor.require(Action::SeeOffice, Place::Commune(commune))?;
    let mut tx = db.write(commune).await?;
    let proposal = waiting(&mut tx, proposal).await?;
    let act: Act = serde_json::from_str(&proposal.act).map_err(Error::bug)?;
    actor.require(act.action(), Place::Commune(commune))?;
    process::commands::note_confirmed(&mut tx, actor, &proposal).await?;
    require_same_draft(&mut tx, &act).await?;
    let done = perform(&mut tx, actor, &act).await.map_err(outdated)?;
    let id = done.commit(tx, actor).await?;
    Ok((act, id))
}

/// Takes back what was proposed: whoever proposed it, or may do the same.
pub async fn withdraw(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    proposal: Id<Proposal>,
) -> Result<()> {
    actor.require(Action::SeeOffice, Place::Commune(commune))?;
    let mut tx = db.write(commune).await?;
    let proposal = waiting(&mut tx, proposal).await?;
    actor.require(proposal.kind.action(), Place::Commune(commune))?;
    let withdrawn = process::commands::withdraw(&mut tx, actor, &proposal).await?;
    tx.commit(actor, withdrawn).await?;
    Ok(())
}

async fn waiting(tx: &mut WriteTx, id: Id<Proposal>) -> Result<Proposal> {
    let waiting = process::queries::waiting_proposals(tx).await?;
    waiting.into_iter().find(|it| it.id == id).ok_or(Error::Refused("refused-proposal-settled"))
}

/// What was right when it was proposed and is not any more has no form to go
/// back to.
fn outdated(error: Error) -> Error {
    match error {
        Error::Invalid(_) | Error::Stale => Error::Refused("refused-proposal-outdated"),
        error => error,
    }
}

/// The act with what it is about as it stands now, so that nothing else can be
/// confirmed in its place.
async fn sealed(tx: &mut WriteTx, act: Act) -> Result<Act> {
    let draft = draft_of(tx, &act).await?;
    Ok(match act {
        Act::Publish { document, publication, .. } => {
            Act::Publish { document, publication, digest: draft }
        }
        Act::Adopt { process, decision, .. } => Act::Adopt { process, decision, digest: draft },
        act => act,
    })
}

/// The digest of the draft that an act publishes; none where it publishes none.
async fn draft_of(tx: &mut WriteTx, act: &Act) -> Result<Option<String>> {
    let document = match act {
        Act::Publish { document, .. } => Some(*document),
        Act::Adopt { process, decision, .. } if decision.ruling == Ruling::Amended => {
            document::queries::document_in(tx, *process).await?.map(|text| text.id)
        }
        _ => None,
    };
    match document {
        Some(document) => document::queries::draft_digest(tx, document).await.map(Some),
        None => Ok(None),
    }
}

async fn require_same_draft(tx: &mut WriteTx, act: &Act) -> Result<()> {
    let (Act::Publish { digest, .. } | Act::Adopt { digest, .. }) = act else { return Ok(()) };
    match draft_of(tx, act).await? == *digest {
        true => Ok(()),
        false => Err(Error::Refused("refused-proposal-draft")),
    }
}

async fn perform(tx: &mut WriteTx, actor: &Actor, act: &Act) -> Result<Done> {
    Ok(match act {
        Act::Publish { document, publication, .. } => {
            let published = document::commands::publish_in(tx, actor, *document, publication);
            let (version, happened) = published.await?;
            Done::Text(version.uuid(), happened)
        }
        Act::Open { stage, wanted } => {
            Done::Course(stage.uuid(), open_in(tx, *stage, wanted).await?)
        }
        Act::Close { stage, wanted } => {
            Done::Course(stage.uuid(), close_in(tx, *stage, wanted).await?)
        }
        Act::Adopt { process, decision, .. } => {
            let (id, happened) = adopt_in(tx, actor, *process, decision).await?;
            Done::Course(id, happened)
        }
    })
}
