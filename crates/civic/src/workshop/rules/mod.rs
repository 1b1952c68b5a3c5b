//! What may happen to a workshop, its people and its groups: pure functions.

pub mod again;
pub mod called;
mod day;
pub mod groups;
pub mod list;
mod row_code;

pub use day::words;
pub use row_code::{is_whole, row_code, tidy_row_code};
