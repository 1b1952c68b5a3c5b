//! The closing, and what reaches the server after it. Nothing of it is refused and
//! nothing of it changes the day: it is kept beside it, with its hour, until
//! the office takes it in or says why not.

use base::{Error, Id, Instant, Result};
use serde::de::DeserializeOwned;
use uuid::Uuid;

use super::{Participant, Question, WorkingGroup, Workshop};
use crate::media::Media;

/// How far a closing is.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Closing {
    /// When the devices were last asked what they hold.
    pub asked_at: Instant,
    /// Until when the closing waits for them.
    pub waits_until: Option<Instant>,
    /// Opens what anybody may know of the frozen papers.
    pub code: Option<String>,
}

base::words! {
    /// What arrived late.
    pub enum LateKind {
        /// A card that the group's phone still held.
        Card = "card",
        /// Other words for a card.
        Change = "change",
        /// A card taken back.
        Withdraw = "withdraw",
        /// A photo of the flip chart.
        Photo = "photo",
        /// Somebody was there: seen at the door before the closing and told
        /// after it, or signed on paper and entered again after it.
        Presence = "presence",
        /// Hands or papers of a vote, counted in the hall and entered after it.
        Count = "count",
        /// A paper form of the evaluation, entered after it.
        Answer = "answer",
    }
}

/// Something that arrived after the closing.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Late {
    /// The identity of its sending.
    pub id: Id<Late>,
    /// The workshop.
    pub workshop_id: Id<Workshop>,
    /// What it is.
    pub kind: LateKind,
    /// The group that sent it.
    pub group_id: Option<Id<WorkingGroup>>,
    /// Whose presence it is.
    pub participant_id: Option<Id<Participant>>,
    /// The card it speaks of.
    pub card_id: Option<Uuid>,
    /// The question that it answers.
    pub question_id: Option<Id<Question>>,
    /// The file that came.
    pub media_id: Option<Id<Media>>,
    /// Its words.
    pub text: String,
    /// The language they were written in.
    pub lang: String,
    /// What a card says besides its words, a count, or an answer, as JSON;
    /// empty for nothing. An answer's goes with the decision on it, so that
    /// nothing leads from the hour of its arrival to what it says.
    pub details: String,
    /// When it arrived.
    pub arrived_at: Instant,
    /// When the office decided.
    pub decided_at: Option<Instant>,
    /// The correction that took it in.
    pub correction: Option<i64>,
    /// Why it was not accepted.
    pub reason: String,
}

impl Late {
    /// Something that arrives now.
    pub(crate) fn new(id: Uuid, workshop: Id<Workshop>, kind: LateKind, now: Instant) -> Self {
        Self {
            id: Id::new(id),
            workshop_id: workshop,
            kind,
            group_id: None,
            participant_id: None,
            card_id: None,
            question_id: None,
            media_id: None,
            text: String::new(),
            lang: String::new(),
            details: String::new(),
            arrived_at: now,
            decided_at: None,
            correction: None,
            reason: String::new(),
        }
    }

    /// What it says besides its words.
    pub(crate) fn said<T: DeserializeOwned>(&self) -> Result<T> {
        serde_json::from_str(&self.details).map_err(Error::bug)
    }

    /// Whether the office has still to decide.
    #[must_use]
    pub const fn waits(&self) -> bool {
        self.decided_at.is_none()
    }
}
