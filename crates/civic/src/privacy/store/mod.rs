//! Every statement on requests, what is due and what was erased.

mod due;
mod erased;
mod request;
mod subject;

pub(super) use due::*;
pub(super) use erased::*;
pub(super) use request::*;
pub use subject::{OfContribution, OfParticipant};
pub(super) use subject::{
    contribution_by_code, of_contribution, of_participant, participant_by_code, person_of,
    workshop_of,
};
