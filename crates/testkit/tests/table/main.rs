//! The table around which the hall decides: theming by several hands, votes,
//! replies to the syntheses, the screen and the parking lot, on both databases.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a failing step fails the test"
)]

#[path = "../outcome/hall.rs"]
#[allow(dead_code, reason = "the hall is another test's; this one does not use all of it")]
mod hall;
mod pages;
mod replies;
mod screen;
mod theming;
mod votes;
