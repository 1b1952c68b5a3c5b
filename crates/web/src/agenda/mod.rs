//! The agenda's pages: its rows to edit, its versions, and the clock of the day.

mod clock;
mod editor;
mod said;
mod samples;
pub(crate) mod ticking;
mod versions;

use base::Action;

pub(crate) use samples::late_day;
pub use samples::samples;
pub(crate) use {
    said::{ChangeTold, said},
    ticking::{Reads, Ticking},
};

use crate::routes::{Guard, NamedBy, Routes, Travels};

const SEE: Guard = Guard::Commune(Action::SeeOffice);
const RUN: Guard = Guard::Commune(Action::RunWorkshop);

/// The routes of this room.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .travels(Travels::Day(NamedBy::Workshop))
        .get(SEE, "/{lang}/{commune}/office/workshops/{id}/agenda", editor::page)
        .post(RUN, "/{lang}/{commune}/office/workshops/{id}/agenda", editor::change)
        .get(SEE, "/{lang}/{commune}/office/workshops/{id}/agenda/versions", versions::page)
        .get(SEE, "/{lang}/{commune}/office/workshops/{id}/clock", clock::page)
        .post(RUN, "/{lang}/{commune}/office/workshops/{id}/clock", clock::press)
}
