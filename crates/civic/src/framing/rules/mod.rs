//! When a framing paper may become a workshop: pure functions.

pub mod categories;
pub mod corrections;
pub mod programme;
mod typed;
mod vocabulary;

pub use vocabulary::{feeds, lang};
