//! The agenda, its clock and the review of planned activities, on both databases.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a failing step fails the test"
)]

mod activities;
mod clock;
mod cockpit;
mod day;
mod versions;
