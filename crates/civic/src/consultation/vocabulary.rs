//! Words by which contributions that say the same are recognised.

/// The Arabic article, written as one with the word it defines.
pub(super) const ARTICLE: &str = "ال";
