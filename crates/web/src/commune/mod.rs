//! The first page, on which one finds one's commune; and in the office the
//! commune's settings, quarters and register.

mod kept;
mod listed;
mod office;
mod welcome;

use askama::Template;
use base::{Action, Lang, Topic, Topics};

use crate::{
    Sample,
    routes::{Guard, Routes, Travels},
};

/// The communes.
const WELCOME: Topics = Topics::of(&[Topic::Programme]);

/// The routes of this room.
#[must_use]
pub fn routes() -> Routes {
    let (see, keep) = (Guard::Commune(Action::SeeOffice), Guard::Commune(Action::KeepCommune));
    Routes::new()
        .travels(Travels::ToHall)
        .get(Guard::Public(WELCOME), "/{lang}/", welcome::page)
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
    let (welcome, office) = (welcome::sample(lang), office::sample(lang));
    vec![
        Sample { name: "commune/welcome", html: welcome.render().unwrap_or_default() },
        Sample { name: "commune/office", html: office.render().unwrap_or_default() },
        Sample { name: "commune/kept", html: kept::sample(lang).render().unwrap_or_default() },
    ]
}
