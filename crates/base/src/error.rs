//! The one error of the product: keys, never sentences. The web layer turns
//! each variant into a status and a page in the reader's language.

use crate::fault::Faults;

/// What can keep a command or a query from succeeding.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The thing does not exist, or this reader may not know that it does.
    #[error("not found")]
    NotFound,
    /// The reader may see the thing but not do this to it.
    #[error("forbidden")]
    Forbidden,
    /// A rule of the process says no; the key names the sentence that explains it.
    #[error("refused: {0}")]
    Refused(&'static str),
    /// The form cannot be understood; every fault found, at its field.
    #[error("invalid: {0:?}")]
    Invalid(Faults),
    /// Somebody else changed the row since it was read.
    #[error("stale")]
    Stale,
    /// Too many requests: from this person to this route, or of one heavy kind
    /// from everybody; seconds to wait.
    #[error("slow down: {0}s")]
    Busy(u32),
    /// Our own mistake or the machine's; logged once with its causes, never shown.
    #[error("bug")]
    Bug(#[source] Box<dyn std::error::Error + Send + Sync>),
}

/// A result whose error is [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// Wraps a failure that no reader can do anything about.
    pub fn bug(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Bug(source.into())
    }

    /// One fault on one field.
    #[must_use]
    pub fn invalid(field: &'static str, key: &'static str) -> Self {
        let mut faults = Faults::default();
        faults.add(field, key);
        Self::Invalid(faults)
    }
}

/// An error with its causes, in one line, for a log or a terminal.
#[must_use]
pub fn causes(error: &(dyn std::error::Error + 'static)) -> String {
    std::iter::successors(Some(error), |error| error.source())
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join(": ")
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        match error {
            sqlx::Error::RowNotFound => Self::NotFound,
            other => Self::bug(other),
        }
    }
}
