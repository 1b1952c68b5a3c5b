//! A list of people that may have been sent before.

mod compare;

use base::Id;
use list::again;

use crate::workshop::Participant;
pub use compare::compare;
pub use list::again::{deeds, field};

/// Who a row of a list may be.
pub type Other = again::Other<Id<Participant>>;

/// Somebody whom a row may be.
pub type Candidate = again::Candidate<Id<Participant>, Differs>;

/// How a row of a list stands to who is there.
pub type Standing = again::Standing<Id<Participant>, Differs>;

/// What a person says of a row.
pub type Chosen = again::Chosen<Id<Participant>>;

/// What becomes of a row.
pub type Deed = again::Deed<Id<Participant>>;

/// What a list says otherwise of somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Differs {
    /// How their name is written.
    Name,
    /// How to reach them.
    Contact,
    /// Their category.
    Category,
    /// Their sex.
    Sex,
    /// Their function.
    Function,
    /// Their organisation.
    Organisation,
}

#[cfg(test)]
mod tests;
