//! What the commune promised elsewhere: everybody reads it, the office enters
//! it and tells how far it is.

mod card;
mod form;
mod listed;
mod office;
mod one;
mod public;
mod samples;

use base::{Action, Lang, Topic, Topics};

use crate::{
    Sample,
    routes::{Guard, Routes, Travels},
};

/// Commitments with their updates; their articles are named by the text.
const OPENNESS: Topics = Topics::of(&[Topic::Openness, Topic::Setting]);

/// The routes of this room.
#[must_use]
pub fn routes() -> Routes {
    let (see, draft) = (Guard::Commune(Action::SeeOffice), Guard::Commune(Action::DraftText));
    Routes::new()
        .travels(Travels::Home)
        .get(Guard::Public(OPENNESS), "/{lang}/{commune}/openness", public::page)
        .get(see, "/{lang}/{commune}/office/openness", office::page)
        .post(draft, "/{lang}/{commune}/office/openness", office::send)
        .get(see, "/{lang}/{commune}/office/openness/list", office::page)
        .post_heavy(draft, "/{lang}/{commune}/office/openness/list", listed::commitments)
        .get(see, "/{lang}/{commune}/office/openness/{id}", one::page)
        .post(draft, "/{lang}/{commune}/office/openness/{id}", one::send)
}

/// The pages of this room, filled.
#[must_use]
pub fn samples(lang: Lang) -> Vec<Sample> {
    samples::all(lang)
}
