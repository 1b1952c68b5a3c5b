//! The rows of a vote.

use base::{Id, Instant};
use serde::{Deserialize, Serialize};

use super::{Card, Session, Theme, Workshop, rules::Marked};
use crate::workshop::{Late, LateKind};

base::words! {
    /// How people vote.
    pub enum BallotKind {
        /// Each has a number of dots to stick where they like.
        Dots = "dots",
        /// Each shares out a number of points, all of them.
        Points = "points",
        /// Each says of every line: agree, disagree, or pass.
        Stance = "stance",
    }
}

base::words! {
    /// What a vote says of an option.
    pub enum Mark {
        /// Dots or points were given.
        Given = "given",
        /// Agree.
        Agree = "agree",
        /// Disagree.
        Disagree = "disagree",
        /// No opinion, and said so.
        Pass = "pass",
    }
}

base::words! {
    /// What was counted in the hall.
    pub enum Manner {
        /// Hands.
        Hands = "hands",
        /// Papers out of a box, or stickers on a wall.
        Papers = "papers",
    }
}

/// A vote of those present.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Ballot {
    /// Its identity.
    pub id: Id<Ballot>,
    /// The workshop.
    pub workshop_id: Id<Workshop>,
    /// The session whose themes or cards are voted on.
    pub session_id: Id<Session>,
    /// Its place among the workshop's ballots.
    pub position: i64,
    /// The question put to the hall.
    pub title: String,
    /// How people vote.
    pub kind: BallotKind,
    /// Dots or points of one person.
    pub share: i64,
    /// When it was opened.
    pub opened_at: Instant,
    /// When it was closed; the workshop's closing closes it too.
    pub closed_at: Option<Instant>,
    /// How many people are in the room; once it is closed, how many were then.
    pub present: i64,
}

impl Ballot {
    /// Whether people may still vote.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.closed_at.is_none()
    }
}

/// A line of a ballot, with the words that voters read.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct BallotOption {
    /// Its identity.
    pub id: Id<BallotOption>,
    /// The ballot.
    pub ballot_id: Id<Ballot>,
    /// Its place on the facilitator's page; voters see an order of their own.
    pub position: i64,
    /// The words.
    pub text: String,
    /// The theme voted on.
    pub theme_id: Option<Id<Theme>>,
    /// The card voted on.
    pub card_id: Option<Id<Card>>,
}

/// A count of hands or papers.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct HandCount {
    /// Its identity.
    pub id: Id<HandCount>,
    /// The ballot.
    pub ballot_id: Id<Ballot>,
    /// What was counted.
    pub manner: Manner,
    /// Who counted.
    pub counter: String,
    /// How many voted so.
    pub voters: i64,
    /// When it was entered.
    pub entered_at: Instant,
    /// When it was taken back as wrong; it stays, marked.
    pub withdrawn_at: Option<Instant>,
}

/// A count that is entered after the closing, as it waits for the office.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LateCount {
    /// The ballot.
    pub ballot: Id<Ballot>,
    /// What was counted.
    pub manner: Manner,
    /// Who counted.
    pub counter: String,
    /// How many voted so.
    pub voters: i64,
    /// What they voted.
    pub marks: Vec<Marked>,
}

impl LateCount {
    /// The count that arrived late, where it is one.
    #[must_use]
    pub fn of(late: &Late) -> Option<Self> {
        (late.kind == LateKind::Count).then(|| late.said().ok()).flatten()
    }
}
