//! A day without internet: at home the office makes the key, sees where the
//! workshop is and chooses where two versions differ; the laptop comes through
//! doors of its own; in the hall the laptop says how it is reached and how it
//! stands with home.

mod line;
mod lock;
mod office;
mod pins;
mod samples;
mod start;

use base::Action;

pub(crate) use lock::{elsewhere, lock};
pub use pins::pins_sheet;
pub use samples::samples;

use crate::routes::{Guard, NamedBy, Routes, Travels};

/// The routes of this room.
#[must_use]
pub fn routes() -> Routes {
    const PEOPLE: Guard = Guard::Commune(Action::SeePeople);
    const PREPARE: Guard = Guard::Commune(Action::PrepareWorkshop);
    const RUN: Guard = Guard::Commune(Action::RunWorkshop);
    Routes::new()
        .get(PEOPLE, "/{lang}/{commune}/office/workshops/{id}/hall", office::page)
        .post(PREPARE, "/{lang}/{commune}/office/workshops/{id}/hall", office::change)
        .post(RUN, "/{lang}/{commune}/office/workshops/{id}/hall/choose", office::choose)
        .get(Guard::Open, "/{lang}/hall", start::page)
        .post(Guard::Link, "/{lang}/{commune}/hall", line::come)
        .get_heavy(Guard::Link, "/{lang}/{commune}/hall", line::snapshot)
        .get(Guard::Link, "/{lang}/{commune}/hall/files/{id}", line::file)
        .get(Guard::Link, "/{lang}/{commune}/hall/batches/{id}", line::progress)
        .post_heavy(Guard::Link, "/{lang}/{commune}/hall/batches/{id}", line::part)
        .post(Guard::Link, "/{lang}/{commune}/hall/return", line::give_back)
        .travels(Travels::Day(NamedBy::Workshop))
        .post(PREPARE, "/{lang}/{commune}/office/workshops/{id}/hall/pins", pins::print)
}
