//! The table around which the hall decides: consultative votes on themes and
//! cards, the sentences of the syntheses confirmed or objected to, what the
//! hall's screen shows, and the parking lot.
//!
//! # How a vote is one per person and secret at once
//!
//! Whoever is present votes once, through the page of their own code. Two
//! things are kept, apart from each other: *that* a participant voted
//! (`voter`, without time), and *what* was voted, as running sums of each
//! option (`tally`). There is no row of a single vote, so neither order nor
//! time leads from a person to a choice; the journal's event of a vote names
//! the ballot and nobody. The price is that a vote cannot be changed. Until
//! the ballot is closed no query gives a sum to anybody, not to the
//! facilitator either, and the events carry none. Whoever holds the database
//! itself and compares the sums before and after each vote could still tell;
//! against that only paper in a box helps, and its count can be entered.
//!
//! Every vote is consultative: it tells what weighs, it decides nothing.

mod act;
mod ballot;
pub mod commands;
mod happened;
pub mod queries;
pub mod rules;
mod store;

use base::{Id, Instant};

use crate::{
    cards::Card,
    synthesis::{NextStep, Sentence, Theme},
    workshop::{Participant, Session, WorkingGroup, Workshop},
};
pub use act::{DayAct, Deed};
pub use ballot::{Ballot, BallotKind, BallotOption, HandCount, LateCount, Manner, Mark};
pub use happened::Happened;

base::words! {
    /// What somebody replied to a sentence.
    pub enum ReplyKind {
        /// They recognise what was said.
        Confirmed = "confirmed",
        /// They object, with words.
        Objected = "objected",
    }
}

base::words! {
    /// How an objection was answered.
    pub enum ObjectionAnswer {
        /// The sentence was reworded.
        Reworded = "reworded",
        /// The sentence stays, for a reason said.
        Kept = "kept",
    }
}

/// An objection to a sentence of a synthesis.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Objection {
    /// Its identity.
    pub id: Id<Objection>,
    /// The session.
    pub session_id: Id<Session>,
    /// The sentence.
    pub sentence_id: Id<Sentence>,
    /// The words that were objected to.
    pub said_to: String,
    /// The objection.
    pub text: String,
    /// The language it was written in.
    pub lang: String,
    /// When.
    pub said_at: Instant,
    /// Whether it came from somebody's own page; otherwise from the hall's.
    pub personal: bool,
    /// How it was answered; none while it stands.
    pub answer: Option<ObjectionAnswer>,
    /// The reason, or the new words.
    pub answer_text: Option<String>,
    /// When it was answered.
    pub answered_at: Option<Instant>,
    /// The sentence's words now; none when it was taken out.
    pub now: Option<String>,
}

impl Objection {
    /// Whether the sentence says something else by now.
    #[must_use]
    pub fn is_of_other_words(&self) -> bool {
        self.now.as_deref() != Some(&self.said_to)
    }

    /// Whether it is still to be answered: nothing was said to it, and the
    /// sentence was not taken out.
    #[must_use]
    pub const fn stands(&self) -> bool {
        self.answer.is_none() && self.now.is_some()
    }
}

base::words! {
    /// What the hall's screen shows.
    pub enum View {
        /// Where we are: the title, the day, the way in for phones.
        Welcome = "welcome",
        /// The clock and what is on.
        Clock = "clock",
        /// The groups of a session, with their codes to scan.
        Groups = "groups",
        /// The cards of one group, or of a whole session.
        Cards = "cards",
        /// The themes of a session.
        Themes = "themes",
        /// A vote: the call to it, then its result.
        Vote = "vote",
        /// The synthesis of a session.
        Synthesis = "synthesis",
        /// The parking lot.
        Parking = "parking",
        /// The planned activities, one a page.
        Activities = "activities",
        /// Between the acts: where we are, and what words have become.
        Thread = "thread",
    }
}

/// What stands on the hall's screen.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Projection {
    /// The workshop.
    pub workshop_id: Id<Workshop>,
    /// The key of the screen's own link, and of the hall's common page.
    #[sqlx(try_from = "db::Sealed")]
    pub screen_key: String,
    /// What is shown.
    pub view: View,
    /// Of which session, group or ballot.
    pub subject_id: Option<uuid::Uuid>,
    /// Which part of a long list, from 1.
    pub page: i64,
    /// Whether the wall is dark: what is shown stays, unseen.
    pub dark: bool,
    /// When it was chosen.
    pub changed_at: Instant,
}

/// A group's link while it stands on the wall.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownKey {
    /// The group.
    pub group: Id<WorkingGroup>,
    /// Its number.
    pub number: i64,
    /// The key of its link.
    pub key: String,
}

/// Something kept for later.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Parked {
    /// Its identity.
    pub id: Id<Parked>,
    /// Its place in the list.
    pub position: i64,
    /// What is kept.
    pub text: String,
    /// The card it came from.
    pub card_id: Option<Id<Card>>,
    /// That card's number.
    pub card_number: Option<i64>,
    /// When it was noted.
    pub noted_at: Instant,
    /// What became of it: the next step, with who does it by when.
    pub next_step_id: Option<Id<NextStep>>,
    /// The next step's owner.
    pub owner: Option<String>,
    /// The next step's day.
    pub due_on: Option<String>,
}

impl Parked {
    /// Whether it was held in a hurry, by its hour alone, and waits for its words.
    #[must_use]
    pub fn waits_for_words(&self) -> bool {
        self.text == rules::hour(self.noted_at)
    }

    /// Whether it became a next step.
    #[must_use]
    pub const fn is_followed(&self) -> bool {
        self.owner.is_some()
    }
}

/// Somebody at their own page: which participant, of which workshop.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Seat {
    /// The participant.
    pub id: Id<Participant>,
    /// The workshop.
    pub workshop_id: Id<Workshop>,
    /// When they arrived.
    pub arrived_at: Option<Instant>,
    /// When they left.
    pub left_at: Option<Instant>,
    /// When the workshop was opened.
    pub opened_at: Option<Instant>,
    /// When the workshop was closed.
    pub closed_at: Option<Instant>,
}

impl Seat {
    /// Whether they are in the room.
    #[must_use]
    pub const fn is_here(&self) -> bool {
        self.arrived_at.is_some() && self.left_at.is_none()
    }
}
