//! What the day leaves on paper: certificates that anybody can verify, papers
//! in both languages, and an evaluation that nobody can be told from.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a failing step fails the test"
)]

mod certificates;
mod evaluation;
mod fixture;
mod sheets;
