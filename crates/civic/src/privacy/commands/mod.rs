//! What is done to people's data, by itself or because somebody asks.

mod retain;

pub use retain::{communes_due, retain};
