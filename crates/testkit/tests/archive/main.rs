//! Reading across the rooms: figures, the chain, the log, the homes, the board.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failing step fails the test")]

mod after;
mod empty;
mod erased;
mod privacy;
mod record;
mod told;
