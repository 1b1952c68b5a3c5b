//! The programme's desk: its board, the choice of its communes,
//! and what it sets.

mod board;
mod communes;
mod samples;
mod setting;

use base::{Action, Lang};

use crate::{
    Sample,
    routes::{Guard, Routes, Travels},
};

/// The routes of this room.
#[must_use]
pub fn routes() -> Routes {
    let steering = Guard::Programme(Action::SteerProgramme);
    Routes::new()
        .travels(Travels::Home)
        .get(Guard::Programme(Action::SeeProgramme), "/{lang}/programme", board::page)
        .get(steering, "/{lang}/programme/setting", setting::page)
        .post(steering, "/{lang}/programme/setting", setting::put)
        .get(steering, "/{lang}/programme/communes", communes::page)
        .post(steering, "/{lang}/programme/communes", communes::choose)
}

/// The pages of this room, filled.
#[must_use]
pub fn samples(lang: Lang) -> Vec<Sample> {
    samples::all(lang)
}
