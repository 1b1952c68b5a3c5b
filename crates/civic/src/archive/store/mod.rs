//! Statements that read across the rooms.

pub(super) mod after;
pub(super) mod board;
pub(super) mod chain;
pub(super) mod front;
pub(super) mod holding;
pub(super) mod home;
pub(super) mod log;
