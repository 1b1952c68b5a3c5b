//! The workshop: from the framing paper that announces it to its minutes.
//!
//! The first half of its day stands here: the paper comes in and is
//! confirmed as a programme, people are entered and invited, the desk marks
//! who is there, and working groups are drawn from those present.

pub mod activities;
pub mod agenda;
pub mod capture;
pub mod commands;
pub mod evaluation;
mod gathering;
pub mod hall;
mod happened;
pub mod outcome;
pub mod paper;
pub mod papers;
pub mod queries;
pub mod reception;
pub mod rules;
mod store;
pub mod table;

pub use gathering::{
    AgendaItem, Aim, Category, Drawing, FramingPaper, PaperState, Participant, Placed, Question,
    Sitting, WorkingGroup, Workshop, WorkshopState,
};
pub use happened::Happened;
