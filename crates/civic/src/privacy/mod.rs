//! People's data under law 09-08: which columns hold them and for what
//! ([`register`]), erasing each when its time has come, and what anybody may
//! ask about their own: to see it, to have it corrected or erased, to oppose
//! its use.
//!
//! The register is the one place from which the page of privacy, the register
//! of processing and the declaration for the CNDP are made. A test of the
//! house compares it with the schema, so that a new column is either said to
//! be about people, with everything that the law asks to say of it, or listed
//! as being about nobody.

pub mod commands;
mod happened;
pub mod queries;
pub mod register;
pub mod rules;
mod store;

use base::{Id, Instant, columns};
use jiff::civil::Date;

pub use happened::Happened;

use crate::{consultation::Contribution, workshop::Participant};

/// The events that erase what somebody asked to have erased, or what was
/// ordered: they are noted at once on the list outside the database.
pub const ERASES: [&str; 5] = [
    "consultation.authors_forgotten",
    "journal.words_erased",
    "privacy.erased_again",
    "privacy.request_answered",
    "workshop.participant_removed",
];

base::words! {
    /// What somebody asks about their own data.
    pub enum Wish {
        /// To see it (article 7).
        See = "see",
        /// To have it put right (article 8).
        Correct = "correct",
        /// To have it erased (article 8).
        Erase = "erase",
        /// To oppose its use (article 9).
        Oppose = "oppose",
    }
}

base::words! {
    /// Where what is asked about stands.
    pub enum Concern {
        /// In a contribution of theirs.
        Contribution = "contribution",
        /// In a workshop that they were invited to or came to.
        Workshop = "workshop",
        /// In a text that names them, whoever wrote it.
        Text = "text",
        /// Elsewhere.
        Other = "other",
    }
}

base::words! {
    /// What the office decides.
    pub enum Verdict {
        /// Done as asked.
        Granted = "granted",
        /// Done in part.
        InPart = "in_part",
        /// Refused.
        Refused = "refused",
    }
}

base::words! {
    /// Whether a request was answered.
    pub enum State {
        /// It waits.
        Waiting = "waiting",
        /// It was answered.
        Answered = "answered",
    }
}

/// What somebody asks about their own data.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Request {
    /// Its identity.
    pub id: Id<Request>,
    /// What is asked.
    pub kind: Wish,
    /// Where what is asked about stands.
    pub concerns: Concern,
    /// The contribution that the code of a receipt led to.
    pub contribution_id: Option<Id<Contribution>>,
    /// The participant that the code of an invitation led to.
    pub participant_id: Option<Id<Participant>>,
    /// The page or the text, as they say it.
    pub place: String,
    /// Who asks.
    pub name: String,
    /// How to reach them.
    pub contact: String,
    /// What they say.
    pub words: String,
    /// When it came.
    pub received_at: Instant,
    /// The day by which the law has it answered.
    #[sqlx(try_from = "columns::Day")]
    pub due_on: Date,
    /// Whether it was answered.
    pub state: State,
    /// Counts the answers, so that two people do not answer unseen.
    pub revision: i64,
}

impl Request {
    /// Whether it waits past its day.
    #[must_use]
    pub fn is_late(&self, today: Date) -> bool {
        self.state == State::Waiting && self.due_on < today
    }

    /// Whether granting it erases something by itself: the code led there.
    #[must_use]
    pub const fn erases(&self) -> bool {
        matches!(self.kind, Wish::Erase)
            && (self.contribution_id.is_some() || self.participant_id.is_some())
    }
}

/// An answer to a request; a later one takes its place and leaves it visible.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Decided {
    /// What was decided.
    pub verdict: Verdict,
    /// Why, and what was done.
    pub reason: String,
    /// Whether what was asked about was erased with it.
    pub erased: bool,
    /// When.
    pub decided_at: Instant,
    /// When another answer took its place.
    pub superseded_at: Option<Instant>,
}
