//! Which measures go together with which commitments: everybody reads it, the
//! office says what is so.

mod office;
mod public;
mod samples;

use base::{Action, Lang, Topic};

use crate::{
    Sample, charter,
    routes::{Guard, Routes, Travels},
};

/// The routes of this room.
#[must_use]
pub fn routes() -> Routes {
    let shown = Guard::Public(charter::TEXT.with(Topic::Openness).with(Topic::Setting));
    let (see, draft) = (Guard::Commune(Action::SeeOffice), Guard::Commune(Action::DraftText));
    Routes::new()
        .travels(Travels::Home)
        .get(shown, "/{lang}/{commune}/convergence", public::page)
        .get(shown, "/{lang}/{commune}/convergence.csv", public::csv)
        .get(see, "/{lang}/{commune}/office/convergence", office::list)
        .get_heavy(see, "/{lang}/{commune}/office/convergence/{provision}", office::page)
        .post_heavy(draft, "/{lang}/{commune}/office/convergence/{provision}", office::send)
}

/// The pages of this room, filled.
#[must_use]
pub fn samples(lang: Lang) -> Vec<Sample> {
    samples::all(lang)
}
