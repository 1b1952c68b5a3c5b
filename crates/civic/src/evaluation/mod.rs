//! How the day was found, by those who were there. An answer is kept without a
//! person and without a time; with the person only that they answered, so that
//! one answers once. Results are read once the form is closed, so that nobody
//! can tell an answer by watching them grow, and small cells never.

pub mod commands;
mod happened;
pub mod queries;
pub mod rules;
mod store;

use base::{Id, Instant};
use serde::{Deserialize, Serialize};

use crate::{
    people::Sex,
    workshop::{Category, Workshop},
};
pub use happened::Happened;

base::words! {
    /// What is asked about the day, each to be marked from 1 to 5.
    pub enum Topic {
        /// Place, times, documents, welcome.
        Organisation = "organisation",
        /// Clear and fair.
        Facilitation = "facilitation",
        /// Room to speak and to be heard.
        Voice = "voice",
        /// Whether the work was of use.
        Usefulness = "usefulness",
    }
}

base::words! {
    /// By which door an answer came.
    pub enum Channel {
        /// The personal page of somebody's invitation.
        Personal = "personal",
        /// The form that the whole hall shares.
        Hall = "hall",
        /// A paper form, entered by the office.
        Paper = "paper",
    }
}

/// The evaluation of one workshop.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Evaluation {
    /// What opens the form to the hall.
    #[sqlx(try_from = "db::Sealed")]
    pub key: String,
    /// When it was opened.
    pub opened_at: Instant,
    /// When it was closed.
    pub closed_at: Option<Instant>,
}

/// What somebody says of the day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Given {
    /// The sex they say, for the results by sex.
    pub sex: Sex,
    /// The category they say.
    pub category: Option<Id<Category>>,
    /// A mark for each topic, in their order; nothing where it was not said.
    pub marks: [Option<i64>; 4],
    /// What was missing.
    pub missing: String,
    /// Anything else.
    pub words: String,
}

/// An answer as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Answer {
    /// The door.
    pub channel: Channel,
    /// The sex said.
    pub sex: Sex,
    /// The category said.
    pub category_id: Option<Id<Category>>,
    /// The first topic's mark.
    pub organisation: Option<i64>,
    /// The second's.
    pub facilitation: Option<i64>,
    /// The third's.
    pub voice: Option<i64>,
    /// The fourth's.
    pub usefulness: Option<i64>,
    /// What was missing.
    pub missing: String,
    /// Anything else.
    pub words: String,
}

impl Answer {
    /// The marks in the order of the topics.
    #[must_use]
    pub const fn marks(&self) -> [Option<i64>; 4] {
        [self.organisation, self.facilitation, self.voice, self.usefulness]
    }
}

/// The form as somebody opens it.
#[derive(Debug, Clone)]
pub struct Form {
    /// The workshop.
    pub workshop: Workshop,
    /// Its categories.
    pub categories: Vec<Category>,
    /// Whether it takes answers.
    pub open: bool,
    /// Whether whoever holds the personal code has answered.
    pub answered: bool,
}

/// Where an evaluation stands, and what it says.
#[derive(Debug, Clone)]
pub struct Results {
    /// The evaluation, once opened.
    pub evaluation: Option<Evaluation>,
    /// How many answered, by door.
    pub channels: Vec<(Channel, i64)>,
    /// Who was there: the denominator of the response rate.
    pub present: i64,
    /// What they said; nothing while the form is open, or with too few answers.
    pub summary: Option<Summary>,
}

impl Results {
    /// How many answered.
    #[must_use]
    pub fn answers(&self) -> i64 {
        self.channels.iter().map(|(_, count)| count).sum()
    }

    /// The share of those present who answered; nothing where nobody was there.
    #[must_use]
    pub fn rate(&self) -> Option<f64> {
        base::figures::share(base::figures::real(self.answers()), base::figures::real(self.present))
    }

    /// Whether it takes answers.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.evaluation.as_ref().is_some_and(|it| it.closed_at.is_none())
    }
}

/// What was said, counted.
#[derive(Debug, Clone, PartialEq)]
pub struct Summary {
    /// Each topic.
    pub topics: Vec<Tally>,
    /// By sex.
    pub sexes: Vec<Part<Sex>>,
    /// By category; nothing for those who did not say one.
    pub categories: Vec<Part<Option<Id<Category>>>>,
    /// What was missing, in no order.
    pub missing: Vec<String>,
    /// What else was said, in no order.
    pub words: Vec<String>,
}

/// The marks of one topic.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tally {
    /// The topic.
    pub topic: Topic,
    /// How many gave 1, 2, 3, 4 and 5.
    pub counts: [i64; 5],
    /// How many did not say.
    pub unknown: i64,
    /// The mean of those who did.
    pub mean: Option<f64>,
}

/// The answers of one part of those who answered.
#[derive(Debug, Clone, PartialEq)]
pub struct Part<T> {
    /// Which part.
    pub of: T,
    /// How many answered; nothing where it would point at persons.
    pub answers: Option<i64>,
    /// The mean of each topic; nothing where too few said it.
    pub means: [Option<f64>; 4],
}
