//! What was changed about a stage after it was opened. Nothing of it is
//! silent: each change is read by everybody, with its day and its reason.

use base::{Id, Instant, LocalText, columns};

base::words! {
    /// What kind of change it was.
    pub enum ChangeKind {
        /// The window became longer.
        Extended = "extended",
        /// An announcement was put right.
        Corrected = "corrected",
        /// Another version of the text is put to people.
        TextChanged = "text_changed",
        /// It was closed before its last day.
        ClosedEarly = "closed_early",
        /// The second level was closed and nobody had been invited.
        ClosedUninvited = "closed_uninvited",
        /// It was closed by mistake and opened again.
        Reopened = "reopened",
    }
}

base::words! {
    /// What a stage announces.
    pub enum Announcement {
        /// The stage itself, rather than something it announces.
        Whole = "whole",
        /// Its last day.
        ClosesOn = "closes_on",
        /// The day of answers.
        AnswersOn = "answers_on",
        /// The day of the decision.
        DecisionOn = "decision_on",
        /// Who is asked.
        Audience = "audience",
        /// Who decides.
        DecisionBody = "decision_body",
        /// What is open.
        Open = "open",
        /// What is fixed.
        Fixed = "fixed",
        /// The way in without a screen.
        Offline = "offline",
        /// The version of the text.
        Version = "version",
        /// When what people write is shown.
        Look = "look",
    }
}

/// A change of a stage, as everybody reads it.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Change {
    /// Its identity.
    pub id: Id<Change>,
    /// What kind of change it was.
    pub kind: ChangeKind,
    /// What reads otherwise now.
    pub field: Announcement,
    /// How that read before: words, a day, a version's number.
    #[sqlx(flatten, try_from = "columns::Former")]
    pub former: LocalText,
    /// Why.
    #[sqlx(flatten, try_from = "columns::Reason")]
    pub reason: LocalText,
    /// When.
    pub changed_at: Instant,
}
