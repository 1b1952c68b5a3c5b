//! The commune's homes: the public one, and the office's.

mod office;
pub(crate) mod public;
mod samples;

use base::{Action, Lang};

use crate::{
    Sample,
    routes::{Guard, Routes, Travels},
};

/// The routes of this room.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .travels(Travels::ToHall)
        .get(Guard::Public, "/{lang}/{commune}/", public::page)
        .travels(Travels::ToWorkshop)
        .get(Guard::Commune(Action::SeeOffice), "/{lang}/{commune}/office", office::page)
}

/// The pages of this room, filled.
#[must_use]
pub fn samples(lang: Lang) -> Vec<Sample> {
    samples::all(lang)
}
