//! The outcome's pages: the office's desk for cards, themes, syntheses and next
//! steps, and what the public reads afterwards.

mod announced;
pub(super) mod office;
pub(super) mod public;
pub(super) mod samples;

use base::Action;
use base::{Topic, Topics};

use crate::routes::{Guard, NamedBy, Routes, Travels};

pub use samples::samples;

const SEE: Guard = Guard::Commune(Action::SeeOffice);
const RUN: Guard = Guard::Commune(Action::RunWorkshop);

/// What everybody may read of a workshop.
const OUTCOME: Topics = Topics::of(&[
    Topic::Day,
    Topic::Agenda,
    Topic::Presence,
    Topic::Groups,
    Topic::Cards,
    Topic::Synthesis,
    Topic::Votes,
]);

/// The routes of this room.
#[must_use]
pub fn routes() -> Routes {
    desk(Routes::new().get(
        Guard::Public(OUTCOME),
        "/{lang}/{commune}/workshops/{id}",
        public::page,
    ))
}

fn desk(room: Routes) -> Routes {
    room.travels(Travels::Day(NamedBy::Workshop))
        .get(SEE, "/{lang}/{commune}/office/workshops/{id}/cards", office::cards::page)
        .get_heavy(SEE, "/{lang}/{commune}/office/workshops/{id}/themes", office::themes::page)
        .post_heavy(RUN, "/{lang}/{commune}/office/workshops/{id}/themes", office::themes::change)
        .get(SEE, "/{lang}/{commune}/office/workshops/{id}/synthesis", office::synthesis::page)
        .post(RUN, "/{lang}/{commune}/office/workshops/{id}/synthesis", office::synthesis::change)
        .get(SEE, "/{lang}/{commune}/office/workshops/{id}/next-steps", office::steps::page)
        .post(RUN, "/{lang}/{commune}/office/workshops/{id}/next-steps", office::steps::change)
}
