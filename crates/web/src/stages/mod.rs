//! The stages of a process: as everybody reads one, and as the office opens,
//! steers and closes them.

mod changes;
mod decisions;
mod invitations;
mod list;
mod proposals;
mod publish;
mod samples;
mod stage;
mod steer;

use base::{Action, Lang, Topic, Topics};

use crate::{
    Sample,
    routes::{Guard, Routes, Travels},
};

/// A stage, and how many spoke in it.
const STAGE: Topics = Topics::of(&[Topic::Course, Topic::Voices]);

/// The routes of this room.
#[must_use]
pub fn routes() -> Routes {
    let (see, steering) = (Guard::Commune(Action::SeeOffice), Guard::Commune(Action::SteerProcess));
    let draft = Guard::Commune(Action::DraftText);
    Routes::new()
        .travels(Travels::Home)
        .get(Guard::Public(STAGE), "/{lang}/{commune}/stages/{id}", stage::page)
        .get(see, "/{lang}/{commune}/office/stages", list::page)
        .post(steering, "/{lang}/{commune}/office/stages", list::begin)
        .get(see, "/{lang}/{commune}/office/stages/{id}", steer::page)
        .post(steering, "/{lang}/{commune}/office/stages/{id}", steer::send)
        .get(draft, "/{lang}/{commune}/office/texts/{text}/publish", publish::form)
        .post(draft, "/{lang}/{commune}/office/texts/{text}/publish", publish::publish)
        .get(see, "/{lang}/{commune}/office/proposals", proposals::page)
        .post(draft, "/{lang}/{commune}/office/proposals", proposals::settle)
}

/// The pages of this room, filled.
#[must_use]
pub fn samples(lang: Lang) -> Vec<Sample> {
    samples::all(lang)
}
