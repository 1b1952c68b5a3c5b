//! The workshop's pages.

pub mod activities;
pub mod agenda;
pub mod capture;
pub mod evaluation;
pub mod gathering;
pub mod hall;
mod letterhead;
pub mod outcome;
pub mod papers;
pub mod reception;
pub mod table;
