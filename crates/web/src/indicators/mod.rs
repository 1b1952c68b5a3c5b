//! The indicators: all of them on one page, each with the rows behind it, and
//! as open data.

mod all;
mod data;
mod figures;
mod one;
mod samples;

use base::{Lang, Topic, Topics};

use crate::{
    Sample,
    routes::{Guard, Routes, Travels},
};

/// Everything that is counted.
const FIGURES: Topics = Topics::of(&[
    Topic::Course,
    Topic::Text,
    Topic::Voices,
    Topic::Asked,
    Topic::Progress,
    Topic::Day,
    Topic::Presence,
    Topic::Cards,
]);

/// The routes of this room.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .travels(Travels::Home)
        .get(Guard::Public(FIGURES), "/{lang}/{commune}/indicators", all::page)
        .get(Guard::Public(FIGURES), "/{lang}/{commune}/indicators/{number}", one::page)
        .get(Guard::Public(FIGURES), "/{lang}/{commune}/indicators.json", data::json)
        .get(Guard::Public(FIGURES), "/{lang}/{commune}/indicators.csv", data::csv)
}

/// The pages of this room, filled.
#[must_use]
pub fn samples(lang: Lang) -> Vec<Sample> {
    samples::all(lang)
}
