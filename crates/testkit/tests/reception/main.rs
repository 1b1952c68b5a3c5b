//! The reception: invitations, the door, the papers around it, on both databases.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failing step fails the test")]

mod again;
mod desk;
mod fixture;
mod invitation;
mod lists;
mod papers;
mod presence;
mod register;
mod typed;
mod unseen;
