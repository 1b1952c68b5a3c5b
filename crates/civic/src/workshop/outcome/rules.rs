//! What may be written, and when.

use std::collections::HashSet;

use base::{Error, Faults, Id, Instant, Result};
use jiff::civil::Date;

use super::{Card, Sentence};
use crate::workshop::Sitting;

/// The most characters of a card: what fits on one, read aloud in a breath.
pub const CARD_LIMIT: usize = 500;

/// The most characters of a theme's title.
pub const TITLE_LIMIT: usize = 120;

/// The most characters of a sentence of a synthesis, or of a next step.
pub const SENTENCE_LIMIT: usize = 600;

/// Trimmed words within a limit, or the fault at their field.
pub fn words(typed: &str, field: &'static str, limit: usize) -> Result<String> {
    let text = typed.trim();
    if text.is_empty() {
        return Err(Error::invalid(field, "fault-required"));
    }
    if text.chars().count() > limit {
        let mut faults = Faults::default();
        faults.add_with(field, "fault-too-long", vec![("limit", limit.to_string())]);
        return Err(Error::Invalid(faults));
    }
    Ok(text.to_owned())
}

/// Cards are written between the opening of the workshop and its closing.
pub fn going_on(opened_at: Option<Instant>, closed_at: Option<Instant>) -> Result<()> {
    unfrozen(closed_at)?;
    opened_at.map(drop).ok_or(Error::Refused("refused-workshop-not-open"))
}

/// A closed workshop is not changed any more.
pub const fn unfrozen(closed_at: Option<Instant>) -> Result<()> {
    if closed_at.is_some() { Err(Error::Refused("refused-workshop-closed")) } else { Ok(()) }
}

/// A sentence rests on at least one card, each of its workshop and standing.
pub fn resting(chosen: &[Id<Card>], cards: &[Card]) -> Result<()> {
    if chosen.is_empty() {
        return Err(Error::Refused("refused-sentence-without-card"));
    }
    let known: HashSet<Id<Card>> =
        cards.iter().filter(|card| card.stands()).map(|card| card.id).collect();
    if chosen.iter().all(|card| known.contains(card)) {
        Ok(())
    } else {
        Err(Error::Refused("refused-card-of-another-workshop"))
    }
}

/// A next step comes after the workshop's day.
pub fn due_after(held_on: &str, due_on: Date) -> Result<()> {
    let held: Option<Date> = held_on.parse().ok();
    if held.is_some_and(|held| due_on < held) {
        return Err(Error::invalid("due_on", "fault-due-before-workshop"));
    }
    Ok(())
}

/// The sessions that feed a text and have no synthesis yet.
#[must_use]
pub fn without_synthesis<'a>(sittings: &'a [Sitting], sentences: &[Sentence]) -> Vec<&'a Sitting> {
    let concluded: HashSet<_> = sentences.iter().map(|sentence| sentence.sitting_id).collect();
    sittings
        .iter()
        .filter(|sitting| sitting.feeds.is_some() && !concluded.contains(&sitting.id))
        .collect()
}
