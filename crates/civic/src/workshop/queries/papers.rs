//! The papers received, and what is understood of them.

use base::{Action, Actor, Error, Id, Place, Result, policy};
use store::ReadTx;

use super::super::{
    FramingPaper, PaperState,
    paper::{self, Reading},
    store as rows,
};
use crate::media;

type CommuneId = Id<policy::Commune>;

/// A paper with what is understood of it.
#[derive(Debug, Clone)]
pub struct ReadPaper {
    /// The paper.
    pub paper: FramingPaper,
    /// What is understood of its file, as this version of the product reads it.
    pub reading: Reading,
}

/// Reads a received paper again from its file.
pub async fn reading(
    tx: &mut ReadTx,
    actor: &Actor,
    commune: CommuneId,
    id: Id<FramingPaper>,
) -> Result<ReadPaper> {
    actor.require(Action::PrepareWorkshop, Place::Commune(commune))?;
    let paper = rows::paper(tx, commune, id).await?;
    let bytes = media::queries::content(tx, actor, commune, paper.media_id).await?.content;
    let read = tokio::task::spawn_blocking(move || paper::read(&bytes)).await;
    let reading = read.map_err(Error::bug)?.map_err(Error::bug)?;
    Ok(ReadPaper { paper, reading })
}

/// The papers that wait to be confirmed, newest first.
pub async fn papers(
    tx: &mut ReadTx,
    actor: &Actor,
    commune: CommuneId,
) -> Result<Vec<FramingPaper>> {
    actor.require(Action::SeeOffice, Place::Commune(commune))?;
    rows::papers(tx, commune, PaperState::Received).await
}
