//! The workshop's pages.

pub mod activities;
pub mod agenda;
pub mod capture;
pub mod gathering;
pub mod hall;
mod letterhead;
pub mod outcome;
pub mod reception;
pub mod table;
