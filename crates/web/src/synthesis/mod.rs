//! The outcome's pages: the office's desk for cards, themes, syntheses and next
//! steps, and what the public reads afterwards.

pub(super) mod office;
pub(super) mod public;
pub(super) mod samples;

use base::Action;

use crate::routes::{Guard, NamedBy, Routes, Travels};

pub use samples::samples;

const SEE: Guard = Guard::Commune(Action::SeeOffice);
const RUN: Guard = Guard::Commune(Action::RunWorkshop);

/// The routes of this room.
#[must_use]
pub fn routes() -> Routes {
    desk(Routes::new().get(Guard::Public, "/{lang}/{commune}/workshops/{id}", public::page))
}

fn desk(room: Routes) -> Routes {
    room.travels(Travels::Day(NamedBy::Workshop))
        .get(SEE, "/{lang}/{commune}/office/workshops/{id}/cards", office::cards::page)
        .get(SEE, "/{lang}/{commune}/office/workshops/{id}/themes", office::themes::page)
        .post(RUN, "/{lang}/{commune}/office/workshops/{id}/themes", office::themes::change)
        .get(SEE, "/{lang}/{commune}/office/workshops/{id}/synthesis", office::synthesis::page)
        .post(RUN, "/{lang}/{commune}/office/workshops/{id}/synthesis", office::synthesis::change)
        .get(SEE, "/{lang}/{commune}/office/workshops/{id}/next-steps", office::steps::page)
        .post(RUN, "/{lang}/{commune}/office/workshops/{id}/next-steps", office::steps::change)
}
