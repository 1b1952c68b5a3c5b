//! The first pages: the installation's, on which one finds one's commune, and
//! the commune's, the public one and the office's.

mod answering;
mod decided;
mod front;
mod office;
pub(crate) mod public;
mod samples;

use base::{Action, Lang, Topic, Topics};

use crate::{
    Sample,
    routes::{Guard, Routes, Travels},
};

/// Where each process stands, how people are answered, and what was held.
const HOME: Topics =
    Topics::of(&[Topic::Course, Topic::Text, Topic::Voices, Topic::Day, Topic::Presence])
        .with(Topic::Setting);

/// What is open in all communes, and how they are found.
const FRONT: Topics = Topics::of(&[Topic::Programme, Topic::Course, Topic::Voices, Topic::Setting]);

/// The routes of this room.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .travels(Travels::ToHall)
        .get(Guard::Public(FRONT), "/{lang}/", front::page)
        .get(Guard::Public(HOME), "/{lang}/{commune}/", public::page)
        .travels(Travels::ToWorkshop)
        .get(Guard::Commune(Action::SeeOffice), "/{lang}/{commune}/office", office::page)
}

/// The pages of this room, filled.
#[must_use]
pub fn samples(lang: Lang) -> Vec<Sample> {
    samples::all(lang)
}
