//! The review of the planned activities: the list, the room's decisions, and
//! lists that come as files.

mod desk;
mod import;
mod samples;

use base::Action;

pub use samples::samples;

use crate::routes::{Guard, NamedBy, Routes, Travels};

const SEE: Guard = Guard::Commune(Action::SeeOffice);
const RUN: Guard = Guard::Commune(Action::RunWorkshop);

/// The routes of this room.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .travels(Travels::Day(NamedBy::Workshop))
        .get(SEE, "/{lang}/{commune}/office/workshops/{id}/activities", desk::page)
        .post(RUN, "/{lang}/{commune}/office/workshops/{id}/activities", desk::change)
        .post_heavy(RUN, "/{lang}/{commune}/office/workshops/{id}/activities/import", import::read)
}
