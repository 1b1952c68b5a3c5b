//! What becomes of the words said in the room: cards, themes, syntheses, the
//! closing and the minutes, on both databases.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a failing step fails the test"
)]

mod cards;
mod closing;
mod frozen;
mod hall;
mod late_voices;
mod pages;
mod themes;
