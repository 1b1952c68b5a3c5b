//! Processes with their stages, contributions with their answers.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a failing step fails the test"
)]

mod answers;
mod decisions;
mod editions;
mod figures;
mod first_pages;
mod fixture;
mod flood;
mod moderation;
mod pages;
mod programme;
mod public;
mod second;
mod shown;
mod stages;
mod steering;
mod voices;
