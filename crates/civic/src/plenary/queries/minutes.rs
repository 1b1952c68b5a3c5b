//! What the papers print of the table: objections, confirmations, the parking
//! lot. Callers ask the policy, or write of a closed workshop.

use base::{Id, Result};
use db::Reader;

use super::super::{Objection, Parked, Sentence, Workshop, store as rows};

/// How many recognise a sentence as it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Confirmed {
    /// The sentence.
    pub sentence: Id<Sentence>,
    /// Persons, each from their own page.
    pub persons: i64,
    /// Taps on the hall's common page, which knows no persons.
    pub hall: i64,
}

/// Every objection to the syntheses of a workshop, with how each was answered,
/// in the order of the syntheses. Those to sentences taken out come last in
/// their session. No name stands in them.
pub async fn objections(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<Objection>> {
    rows::objections(tx, workshop).await
}

/// How many confirmed each sentence as it stands now; a reworded sentence
/// begins anew.
pub async fn confirmed(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<Confirmed>> {
    let found = rows::confirmed(tx, workshop).await?.into_iter();
    Ok(found.map(|(sentence, persons, hall)| Confirmed { sentence, persons, hall }).collect())
}

/// The parking lot, with what became of each item.
pub async fn parked(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<Parked>> {
    rows::items(tx, workshop).await
}

/// What waits at the table of a workshop.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct Waiting {
    /// Votes that were opened.
    pub ballots: i64,
    /// Those of them that are still open.
    pub open: i64,
    /// Sentences of the syntheses.
    pub sentences: i64,
    /// Objections without an answer, to sentences that still stand.
    pub objections: i64,
    /// Items of the parking lot that nobody has taken up.
    pub parked: i64,
}

/// What waits at the table: for the closing, and for people's own pages.
pub async fn waiting(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Waiting> {
    rows::waiting(tx, workshop).await
}
