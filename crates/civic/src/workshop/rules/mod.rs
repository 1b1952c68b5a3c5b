//! What may happen from the paper to the groups: pure functions.

pub mod corrections;
pub mod groups;
pub mod list;
pub mod programme;
mod vocabulary;

pub use vocabulary::{feeds, lang};
