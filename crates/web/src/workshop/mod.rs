//! The workshop's pages.

pub mod gathering;
pub mod outcome;
