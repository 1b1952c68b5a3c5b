//! What a commune asks of those who write in its space, beside the rules of all.

use base::{Id, Instant, LocalText, columns};

/// A version of a commune's own rules.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct OwnRules {
    /// Its identity.
    pub id: Id<OwnRules>,
    /// Its number, from 1.
    pub number: i64,
    /// Its words.
    #[sqlx(flatten, try_from = "columns::Text")]
    pub text: LocalText,
    /// When it was published.
    pub published_at: Instant,
}
