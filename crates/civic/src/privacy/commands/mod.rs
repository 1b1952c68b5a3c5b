//! What is done to people's data, by itself or because somebody asks.

mod keep;
mod request;
mod retain;

pub use keep::keep_erased;
pub use request::{Ask, Asked, Decide, ask, decide};
pub use retain::{communes_due, retain};
