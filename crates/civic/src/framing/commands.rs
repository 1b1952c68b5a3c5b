//! Receiving a framing paper.

use base::{Action, Actor, CommuneId, Error, Fault, Faults, Id, Place, Result};
use db::{Database, WriteTx};

use super::{FramingPaper, Happened, paper, store as rows};
use crate::media;

/// Receives a framing paper: one that cannot be read is refused with what to
/// do, one that can is kept as it came.
pub async fn receive_paper(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    name: &str,
    bytes: Vec<u8>,
) -> Result<Id<FramingPaper>> {
    actor.require(Action::PrepareWorkshop, Place::Commune(commune))?;
    paper::read(&bytes).map_err(refused)?;
    let mut tx = db.write(commune).await?;
    let file = media::commands::keep(&mut tx, name, &bytes, false).await?;
    let id: Id<FramingPaper> = tx.id();
    rows::insert_paper(&mut tx, id, file).await?;
    tx.commit(actor, Happened::PaperReceived { paper: id.uuid() }).await?;
    Ok(id)
}

fn refused(refusal: paper::Refusal) -> Error {
    let fault = Fault { field: "file".to_owned(), key: refusal.key, args: refusal.args };
    Error::Invalid(Faults(vec![fault]))
}

/// Notes that a paper became a workshop, as long as the file stands there that
/// was read; belongs to the change of whoever calls.
pub async fn confirm(tx: &mut WriteTx, read: &FramingPaper) -> Result<()> {
    let found = rows::paper(tx, read.id).await?;
    if found.sha256 != read.sha256 {
        return Err(Error::Stale);
    }
    rows::confirm_paper(tx, read.id).await
}
