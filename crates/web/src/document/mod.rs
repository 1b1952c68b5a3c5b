//! The drafting desk: both texts, the working draft of each, its provisions
//! with their words and sources. Its publication is an act of two persons and
//! stands with those.

mod add;
pub(crate) mod desk;
mod draft;
mod edit;
mod listed;
pub(crate) mod provision;
mod samples;
mod texts;

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
        .get(see, "/{lang}/{commune}/office/texts", texts::page)
        .get(see, "/{lang}/{commune}/office/texts/{text}", draft::page)
        .post(draft, "/{lang}/{commune}/office/texts/{text}/start", texts::start)
        .get(see, "/{lang}/{commune}/office/texts/plan/list", draft::plan)
        .post_heavy(draft, "/{lang}/{commune}/office/texts/plan/list", listed::measures)
        .get(draft, "/{lang}/{commune}/office/texts/{text}/add", add::form)
        .post(draft, "/{lang}/{commune}/office/texts/{text}/add", add::add)
        .get_heavy(
            draft,
            "/{lang}/{commune}/office/texts/{text}/provisions/{provision}",
            edit::form,
        )
        .post_heavy(
            draft,
            "/{lang}/{commune}/office/texts/{text}/provisions/{provision}",
            edit::save,
        )
        .post(
            draft,
            "/{lang}/{commune}/office/texts/{text}/provisions/{provision}/repeal",
            edit::repeal,
        )
        .post(
            draft,
            "/{lang}/{commune}/office/texts/{text}/provisions/{provision}/move",
            edit::r#move,
        )
}

/// The pages of this room, filled.
#[must_use]
pub fn samples(lang: Lang) -> Vec<Sample> {
    samples::all(lang)
}
