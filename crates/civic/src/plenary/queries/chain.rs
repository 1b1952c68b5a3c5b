//! What the table adds to the chain of a closed workshop: how the hall voted
//! on a theme or a card, what it replied to a sentence, what was handed on.

use base::{Id, Result};
use db::Reader;

use super::{
    super::{Card, Objection, Parked, Sentence, Theme, Workshop, store as rows},
    minutes::Confirmed,
    votes::{OptionResult, Votes, votes},
};

/// A vote in which the item stood, with its line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voted {
    /// The ballot with its turnout and result.
    pub votes: Votes,
    /// The item's own line.
    pub line: OptionResult,
    /// Its place in the result, from 1.
    pub place: usize,
}

/// What the table knows of an item of the chain.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AtTable {
    /// The votes on a theme or a card, where their result may be published.
    pub votes: Vec<Voted>,
    /// What was kept of a card for later, with what became of it.
    pub parked: Vec<Parked>,
    /// How many recognise a sentence as it stands.
    pub confirmed: Option<Confirmed>,
    /// The objections to a sentence, with how they were answered.
    pub objections: Vec<Objection>,
}

/// The votes on a theme of a closed workshop.
pub async fn on_theme(
    tx: &mut Reader,
    workshop: Id<Workshop>,
    theme: Id<Theme>,
) -> Result<AtTable> {
    let all = votes(tx, workshop).await?;
    let votes = voted(all, |line| line.option.theme_id == Some(theme));
    Ok(AtTable { votes, ..AtTable::default() })
}

/// The votes on a card of a closed workshop, and what was kept of it.
pub async fn on_card(tx: &mut Reader, workshop: Id<Workshop>, card: Id<Card>) -> Result<AtTable> {
    let all = votes(tx, workshop).await?;
    let mut parked = rows::items(tx, workshop).await?;
    parked.retain(|item| item.card_id == Some(card));
    let votes = voted(all, |line| line.option.card_id == Some(card));
    Ok(AtTable { votes, parked, ..AtTable::default() })
}

/// The replies to a sentence of a closed workshop.
pub async fn on_sentence(
    tx: &mut Reader,
    workshop: Id<Workshop>,
    sentence: Id<Sentence>,
) -> Result<AtTable> {
    let mut objections = rows::objections(tx, workshop).await?;
    objections.retain(|row| row.sentence_id == sentence);
    let confirmed = super::confirmed(tx, workshop).await?;
    let confirmed = confirmed.into_iter().find(|row| row.sentence == sentence);
    Ok(AtTable { confirmed, objections, ..AtTable::default() })
}

/// The published results in which a line stood.
fn voted(all: Vec<Votes>, own: impl Fn(&OptionResult) -> bool) -> Vec<Voted> {
    let found = all.into_iter().filter_map(|votes| {
        let lines = &votes.published()?.lines;
        let at = lines.iter().position(&own)?;
        let line = lines.get(at)?.clone();
        Some(Voted { line, place: at + 1, votes })
    });
    found.collect()
}
