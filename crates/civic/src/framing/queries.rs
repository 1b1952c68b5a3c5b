//! The papers received, and what is understood of them.

use base::{Action, Actor, Error, Id, Place, Result};
use db::Reader;

use super::{
    FramingPaper, PaperState,
    paper::{self, Reading},
    store as rows,
};
use crate::media;

/// A paper with what is understood of it.
#[derive(Debug, Clone)]
pub struct ReadPaper {
    /// The paper.
    pub paper: FramingPaper,
    /// What is understood of its file, as this version of the product reads it.
    pub reading: Reading,
}

/// Reads a received paper again from its file.
pub async fn reading(tx: &mut Reader, actor: &Actor, id: Id<FramingPaper>) -> Result<ReadPaper> {
    actor.require(Action::PrepareWorkshop, Place::Commune(tx.scope()))?;
    let paper = rows::paper(tx, id).await?;
    let bytes = media::queries::content(tx, actor, paper.media_id).await?.content;
    let reading = paper::read(&bytes).map_err(Error::bug)?;
    Ok(ReadPaper { paper, reading })
}

/// The papers that wait to be confirmed, newest first.
pub async fn papers(tx: &mut Reader, actor: &Actor) -> Result<Vec<FramingPaper>> {
    actor.require(Action::SeeOffice, Place::Commune(tx.scope()))?;
    rows::papers(tx, PaperState::Received).await
}
