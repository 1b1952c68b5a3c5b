//! Answers that were given together, until they are sent.

use base::{Id, Instant};

use super::Verdict;

/// Answers that were given together.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Batch {
    /// Its identity.
    pub id: Id<Batch>,
    /// When they were given.
    pub given_at: Instant,
    /// When their authors are written to.
    pub sends_at: Instant,
    /// When they were, if they were.
    pub sent_at: Option<Instant>,
    /// When all of it was taken back, if it was.
    pub taken_back_at: Option<Instant>,
    /// How many answers it holds.
    pub answers: i64,
}

/// An answer on its way into its row.
pub(super) struct Given<'a> {
    pub(super) verdict: Verdict,
    pub(super) reason: &'a str,
    /// The contribution's revision as the form showed it.
    pub(super) revision: i64,
    /// The batch it is given in; its author is then written to with all others.
    pub(super) batch: Option<Id<Batch>>,
}
