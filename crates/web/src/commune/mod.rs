//! In the office the commune's settings, quarters and register.

mod kept;
mod listed;
mod office;

use askama::Template;
use base::{Action, Lang};

use crate::{
    Sample,
    routes::{Guard, Routes, Travels},
};

/// The routes of this room.
#[must_use]
pub fn routes() -> Routes {
    let (see, keep) = (Guard::Commune(Action::SeeOffice), Guard::Commune(Action::KeepCommune));
    Routes::new()
        .travels(Travels::Home)
        .get(see, "/{lang}/{commune}/office/commune", office::show)
        .post(keep, "/{lang}/{commune}/office/commune", office::change)
        .get(see, "/{lang}/{commune}/office/commune/quarters", office::show)
        .post(keep, "/{lang}/{commune}/office/commune/quarters", office::add_quarter)
        .get(see, "/{lang}/{commune}/office/commune/quarters/list", office::show)
        .post_heavy(keep, "/{lang}/{commune}/office/commune/quarters/list", listed::quarters)
        .get(keep, "/{lang}/{commune}/office/commune/quarters/{id}", kept::quarter)
        .post(keep, "/{lang}/{commune}/office/commune/quarters/{id}", kept::put_quarter)
        .get(keep, "/{lang}/{commune}/office/commune/register/{id}", kept::body)
        .post(keep, "/{lang}/{commune}/office/commune/register/{id}", kept::put_body)
        .get(see, "/{lang}/{commune}/office/commune/register", office::show)
        .post(keep, "/{lang}/{commune}/office/commune/register", office::enter_body)
        .get(see, "/{lang}/{commune}/office/commune/register/list", office::show)
        .post_heavy(keep, "/{lang}/{commune}/office/commune/register/list", listed::bodies)
}

/// The pages of this room, filled.
#[must_use]
pub fn samples(lang: Lang) -> Vec<Sample> {
    let office = office::sample(lang);
    vec![
        Sample { name: "commune/office", html: office.render().unwrap_or_default() },
        Sample { name: "commune/kept", html: kept::sample(lang).render().unwrap_or_default() },
    ]
}
