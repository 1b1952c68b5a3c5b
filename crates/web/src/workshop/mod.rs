//! The workshop's pages.

pub mod outcome;
