//! People's data: the page of privacy, made from the register of people's
//! data; the register of processing and the declaration for the CNDP, made
//! from the same; and the statements that every footer leads to.

mod cookies;
mod office;
mod page;
mod register;
mod samples;
mod statements;

use base::{Action, Lang, Topic, Topics};

use crate::{
    Sample,
    routes::{Guard, Routes, Travels},
};

/// What the statements show: the commune's settings.
const SETTING: Topics = Topics::of(&[Topic::Setting]);

/// The routes of this room.
#[must_use]
pub fn routes() -> Routes {
    let (open, see) = (Guard::Public(SETTING), Guard::Commune(Action::SeeOffice));
    Routes::new()
        .travels(Travels::Both)
        .get(open, "/{lang}/{commune}/privacy", page::page)
        .get(open, "/{lang}/about/privacy", page::page)
        .get(open, "/{lang}/{commune}/accessibility", statements::accessibility)
        .get(open, "/{lang}/about/accessibility", statements::accessibility)
        .get(open, "/{lang}/{commune}/legal", statements::legal)
        .get(open, "/{lang}/about/legal", statements::legal)
        .get(open, "/{lang}/{commune}/cookies", cookies::page)
        .get(open, "/{lang}/about/cookies", cookies::page)
        .travels(Travels::Home)
        .get(see, "/{lang}/{commune}/office/privacy", office::page)
        .get(see, "/{lang}/{commune}/office/privacy/register.csv", office::csv)
}

/// The pages of this room, filled.
#[must_use]
pub fn samples(lang: Lang) -> Vec<Sample> {
    samples::all(lang)
}
