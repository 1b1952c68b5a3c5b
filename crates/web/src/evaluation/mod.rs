//! The evaluation of the day: the form on the phone, by a personal page or by
//! the key of the hall, the entry of paper forms, and the results.

mod desk;
mod fill;
mod form;
pub(super) mod named;
mod paper;
mod samples;

use base::Action;

pub use samples::samples;

use crate::routes::{Guard, NamedBy, Routes, Travels};

const SEE: Guard = Guard::Commune(Action::SeeOffice);
const MARK: Guard = Guard::Commune(Action::MarkPresence);
const RUN: Guard = Guard::Commune(Action::RunWorkshop);

/// The routes of this room.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .travels(Travels::Day(NamedBy::Invitation))
        .get(Guard::Link, "/{lang}/{commune}/invitation/{code}/evaluation", fill::personal)
        .post(Guard::Link, "/{lang}/{commune}/invitation/{code}/evaluation", fill::personally)
        .travels(Travels::Day(NamedBy::Evaluation))
        .get(Guard::Link, "/{lang}/{commune}/evaluation/{key}", fill::hall)
        .post(Guard::Link, "/{lang}/{commune}/evaluation/{key}", fill::in_hall)
        .travels(Travels::Day(NamedBy::Workshop))
        .get(SEE, "/{lang}/{commune}/office/workshops/{id}/evaluation", desk::page)
        .post(RUN, "/{lang}/{commune}/office/workshops/{id}/evaluation", desk::turn)
        .get(MARK, "/{lang}/{commune}/office/workshops/{id}/evaluation/paper", paper::page)
        .post(MARK, "/{lang}/{commune}/office/workshops/{id}/evaluation/paper", paper::enter)
}
