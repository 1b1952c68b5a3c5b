//! The drafting desk: both texts, the working draft of each, its provisions
//! with their words and sources, and the publication of a version.

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
    let (see, draft) = (Guard::Commune(Action::SeeOffice), Guard::Commune(Action::DraftText));
    Routes::new()
        .travels(Travels::Home)
        .get(see, "/{lang}/{commune}/office/texts", handlers::desk::texts)
        .get(see, "/{lang}/{commune}/office/texts/{text}", handlers::desk::draft)
        .post(draft, "/{lang}/{commune}/office/texts/{text}/start", handlers::desk::start)
        .get(draft, "/{lang}/{commune}/office/texts/{text}/add", handlers::add::form)
        .post(draft, "/{lang}/{commune}/office/texts/{text}/add", handlers::add::add)
        .get(
            draft,
            "/{lang}/{commune}/office/texts/{text}/provisions/{provision}",
            handlers::edit::form,
        )
        .post(
            draft,
            "/{lang}/{commune}/office/texts/{text}/provisions/{provision}",
            handlers::edit::save,
        )
        .post(
            draft,
            "/{lang}/{commune}/office/texts/{text}/provisions/{provision}/repeal",
            handlers::edit::repeal,
        )
        .post(
            draft,
            "/{lang}/{commune}/office/texts/{text}/provisions/{provision}/move",
            handlers::edit::r#move,
        )
        .get(draft, "/{lang}/{commune}/office/texts/{text}/publish", handlers::publish::form)
        .post(draft, "/{lang}/{commune}/office/texts/{text}/publish", handlers::publish::publish)
}

/// The pages of this room, filled.
#[must_use]
pub fn samples(lang: Lang) -> Vec<Sample> {
    samples::all(lang)
}
