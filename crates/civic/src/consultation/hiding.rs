//! Contributions that were hidden or reported, and what became of that.

use base::{Id, Instant, Lang};
use uuid::Uuid;

use super::{Contribution, Ground, Sequel, Voice};

/// The hiding of a contribution; the name of the row's identity.
#[derive(Debug)]
pub struct Hide;

/// A contribution that was hidden: what everybody may read of that.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Hiding {
    /// Its identity.
    pub id: Id<Hide>,
    /// The contribution.
    pub contribution_id: Id<Contribution>,
    /// Why.
    pub reason: Ground,
    /// When.
    pub hidden_at: Instant,
    /// When its author appealed.
    pub appealed_at: Option<Instant>,
    /// What became of it.
    pub ruling: Option<Sequel>,
    /// When that was decided.
    pub ruled_at: Option<Instant>,
    /// What its author and the office read besides.
    #[sqlx(flatten)]
    pub words: HidingWords,
}

/// What the author and the office read of a hiding.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct HidingWords {
    /// To the author.
    pub message: String,
    /// Its language.
    pub lang: Lang,
    /// Who hid it.
    pub hidden_by: Option<Uuid>,
    /// Why the author finds that wrong; may be empty.
    pub appeal: String,
    /// Why it was decided so.
    pub because: String,
}

impl Hiding {
    /// Whether the contribution is hidden by it now.
    #[must_use]
    pub const fn stands(&self) -> bool {
        matches!(self.ruling, None | Some(Sequel::Confirmed))
    }

    /// Whether its author waits for another person's decision.
    #[must_use]
    pub const fn is_appealed(&self) -> bool {
        self.appealed_at.is_some() && self.ruling.is_none()
    }
}

/// A hidden contribution as the public list names it.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Tombstone {
    /// What is public of the contribution.
    #[sqlx(flatten)]
    pub voice: Voice,
    /// The hiding.
    pub hiding: Id<Hide>,
    /// Why it was hidden.
    pub ground: Ground,
    /// When.
    pub at: Instant,
    /// When its author appealed.
    pub appealed_at: Option<Instant>,
    /// What became of it.
    pub ruling: Option<Sequel>,
}

/// How much the office has to look at.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SightCounts {
    /// What waits for a look.
    pub unseen: i64,
    /// What has waited too long.
    pub late: i64,
    /// Reports.
    pub reports: i64,
    /// Appeals.
    pub appeals: i64,
}

/// What somebody reported; the name of the row's identity.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Report {
    /// Its identity.
    pub id: Id<Self>,
    /// Which rule it names.
    pub reason: Ground,
    /// What they wrote; may be empty.
    pub words: String,
    /// When.
    pub reported_at: Instant,
    /// When the office had seen to it.
    pub settled_at: Option<Instant>,
}
