//! The indicators: all of them on one page, each with the rows behind it, and
//! as open data.

mod all;
mod data;
mod figures;
mod one;
mod samples;

use base::Lang;

use crate::{
    Sample,
    routes::{Guard, Routes, Travels},
};

/// The routes of this room.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .travels(Travels::Home)
        .get(Guard::Public, "/{lang}/{commune}/indicators", all::page)
        .get(Guard::Public, "/{lang}/{commune}/indicators/{number}", one::page)
        .get(Guard::Public, "/{lang}/{commune}/indicators.json", data::json)
        .get(Guard::Public, "/{lang}/{commune}/indicators.csv", data::csv)
}

/// The pages of this room, filled.
#[must_use]
pub fn samples(lang: Lang) -> Vec<Sample> {
    samples::all(lang)
}
