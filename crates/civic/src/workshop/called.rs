//! What is done to a workshop in public before its day: it is changed,
//! cancelled, postponed, called again, shown and put back. Nothing of it is
//! silent; each stays to be read with its day and its reason.

use base::{Id, Instant, columns};
use jiff::civil::Date;

base::words! {
    /// What was done to a workshop.
    pub enum ChangeKind {
        /// Its title, its day or its place became another.
        Changed = "changed",
        /// The hours of its day became others.
        Retimed = "retimed",
        /// It is not held.
        Cancelled = "cancelled",
        /// It was put off, to a day that is told or not known yet.
        Postponed = "postponed",
        /// After it was cancelled or put off it was called for a day again.
        Called = "called",
        /// Everybody sees it from then on.
        Shown = "shown",
        /// It was taken out of public again.
        PutBack = "put_back",
    }
}

/// Something that was done to a workshop, as everybody reads it.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Change {
    /// Its identity.
    pub id: Id<Change>,
    /// What was done.
    pub kind: ChangeKind,
    /// Why, in the workshop's language; nothing where it was shown.
    pub reason: String,
    /// The day it was called for before.
    #[sqlx(try_from = "columns::Day")]
    pub was_on: Date,
    /// The day it is called for since; none where that is left open.
    #[sqlx(try_from = "columns::MaybeDay")]
    pub held_on: Option<Date>,
    /// When.
    pub changed_at: Instant,
}

/// What somebody does to a workshop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// It is not held.
    Cancel,
    /// It is put off, to a day or to one that is not known yet.
    Postpone(Option<Date>),
    /// It is called for a day again.
    Call(Date),
    /// Everybody sees it from now on.
    Show,
    /// It is taken out of public.
    PutBack,
}

impl Act {
    /// As what it is kept.
    #[must_use]
    pub const fn kind(self) -> ChangeKind {
        match self {
            Self::Cancel => ChangeKind::Cancelled,
            Self::Postpone(_) => ChangeKind::Postponed,
            Self::Call(_) => ChangeKind::Called,
            Self::Show => ChangeKind::Shown,
            Self::PutBack => ChangeKind::PutBack,
        }
    }

    /// The day it gives the workshop, where it gives one.
    #[must_use]
    pub const fn day(self) -> Option<Date> {
        match self {
            Self::Postpone(day) => day,
            Self::Call(day) => Some(day),
            Self::Cancel | Self::Show | Self::PutBack => None,
        }
    }

    /// Whether those who were invited are told.
    #[must_use]
    pub const fn tells(self) -> bool {
        !matches!(self, Self::Show | Self::PutBack)
    }
}
