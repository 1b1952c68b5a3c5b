//! Theming step by step. Every step is recorded with what it changed, so that
//! the last ones can be undone from the record, by whoever sits at the table.

use base::{Id, Instant};

use super::Theme;
use crate::cards::Card;

base::words! {
    /// What a step of theming did.
    pub enum StepKind {
        /// Made a theme, with or without cards.
        Made = "made",
        /// Gave a theme another title.
        Renamed = "renamed",
        /// Moved cards.
        Moved = "moved",
        /// Made a theme out of some of a theme's cards.
        Split = "split",
        /// Put all of a theme's cards into another, and ended it.
        Merged = "merged",
        /// Took an empty theme away.
        Removed = "removed",
    }
}

/// A recorded step of theming a session.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Step {
    /// Its identity.
    pub id: Id<Step>,
    /// Its number within the session, from 1.
    pub number: i64,
    /// What it did.
    pub kind: StepKind,
    /// When.
    pub done_at: Instant,
}

/// What a step changed of a theme.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Change {
    /// The theme.
    pub theme_id: Id<Theme>,
    /// Its place among the session's themes.
    pub position: i64,
    /// Its title before; none when the step made it.
    pub title_before: Option<String>,
    /// Its title after; none when the step ended it.
    pub title_after: Option<String>,
}

/// A card that a step moved; no theme stands for the cards in none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::FromRow)]
pub struct Move {
    /// The card.
    pub card_id: Id<Card>,
    /// Where it was.
    pub from_theme: Option<Id<Theme>>,
    /// Where it went.
    pub to_theme: Option<Id<Theme>>,
}

/// A card with the theme in which whoever moves it saw it last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seen {
    /// The card.
    pub card: Id<Card>,
    /// The theme; none when it was in none.
    pub within: Option<Id<Theme>>,
}

/// Where cards go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// Into a theme.
    Theme(Id<Theme>),
    /// Into a new theme of this title.
    New(String),
    /// Out of their themes.
    Loose,
}

/// The numbers of the cards that are no longer where they were seen.
#[must_use]
pub fn moved_meanwhile(seen: &[Seen], now: &[Card]) -> Vec<i64> {
    let place = |seen: &Seen| now.iter().find(|card| card.id == seen.card);
    let moved = |seen: &Seen| place(seen).filter(|card| card.theme_id != seen.within);
    seen.iter().filter_map(moved).map(|card| card.number).collect()
}

/// What moving cards into a new theme is called: a split, when all come from
/// one theme.
#[must_use]
pub fn kind_of_new(seen: &[Seen]) -> StepKind {
    match seen.first().and_then(|first| first.within) {
        Some(theme) if seen.iter().all(|card| card.within == Some(theme)) => StepKind::Split,
        _ => StepKind::Made,
    }
}
