//! The archive reads across all rooms: the chain from a word to its result,
//! the log of everything that was done, and where each commune stands. It
//! changes nothing.

pub mod after;
pub mod board;
pub mod chain;
pub mod front;
pub mod holding;
pub mod home;
pub mod log;
mod store;
