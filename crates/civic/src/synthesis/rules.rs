//! What may be written, and when.

use std::collections::HashSet;

use base::{Error, Id, Result};
use jiff::civil::Date;

use super::Sentence;
use crate::{cards::Card, workshop::Session};

/// The most characters of a theme's title.
pub const TITLE_LIMIT: usize = 120;

/// The most characters of a sentence of a synthesis, or of a next step.
pub const SENTENCE_LIMIT: usize = 600;

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

/// The sessions that were worked in: those whose cards feed a text, and any
/// other in which cards were written.
pub fn worked<'a>(sessions: &'a [Session], cards: &'a [Card]) -> impl Iterator<Item = &'a Session> {
    let written = |session: &Session| cards.iter().any(|card| card.session_id == session.id);
    sessions.iter().filter(move |session| session.feeds.is_some() || written(session))
}

/// The sessions that feed a text and have no synthesis yet.
#[must_use]
pub fn without_synthesis<'a>(sessions: &'a [Session], sentences: &[Sentence]) -> Vec<&'a Session> {
    let concluded: HashSet<_> = sentences.iter().map(|sentence| sentence.session_id).collect();
    sessions
        .iter()
        .filter(|session| session.feeds.is_some() && !concluded.contains(&session.id))
        .collect()
}
