//! The texts as everybody reads them: the charter and the plan, each
//! provision with where it comes from and what became of it, the versions
//! and what changed between them; and the follow-up of measures.

mod forms;
mod handlers;
mod pages;
mod samples;

use base::{Action, Lang};

use crate::{
    Sample,
    routes::{Guard, Routes, Travels},
};

/// The routes of this room.
#[must_use]
pub fn routes() -> Routes {
    let follow = Guard::Commune(Action::Follow);
    Routes::new()
        .travels(Travels::Home)
        .get(Guard::Public, "/{lang}/{commune}/charter", handlers::text::charter)
        .get(Guard::Public, "/{lang}/{commune}/plan", handlers::text::plan)
        .get(Guard::Public, "/{lang}/{commune}/charter.pdf", handlers::print::charter)
        .get(Guard::Public, "/{lang}/{commune}/plan.pdf", handlers::print::plan)
        .get(
            Guard::Public,
            "/{lang}/{commune}/charter/articles/{provision}",
            handlers::provision::article,
        )
        .get(
            Guard::Public,
            "/{lang}/{commune}/plan/measures/{provision}",
            handlers::provision::measure,
        )
        .get(Guard::Public, "/{lang}/{commune}/versions/{version}", handlers::versions::version)
        .get(
            Guard::Public,
            "/{lang}/{commune}/versions/{version}/against/{other}",
            handlers::versions::compared,
        )
        .get(follow, "/{lang}/{commune}/office/follow-up", handlers::follow::list)
        .get(follow, "/{lang}/{commune}/office/follow-up/{provision}", handlers::follow::form)
        .post(follow, "/{lang}/{commune}/office/follow-up/{provision}", handlers::follow::record)
}

/// The pages of this room, filled.
#[must_use]
pub fn samples(lang: Lang) -> Vec<Sample> {
    samples::all(lang)
}
