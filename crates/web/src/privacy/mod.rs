//! People's data: the page of privacy, made from the register of people's
//! data; the register of processing and the declaration for the CNDP, made
//! from the same; the form by which anybody asks about their own, the page that
//! follows it and the desk that answers; and the statements that every footer leads to.

mod ask;
mod cookies;
mod desk;
mod follow;
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
    let answer = Guard::Commune(Action::AnswerRequests);
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
        .get(Guard::Open, "/{lang}/{commune}/privacy/ask", ask::form)
        .post(Guard::Open, "/{lang}/{commune}/privacy/ask", ask::send)
        .get(Guard::Open, "/{lang}/{commune}/privacy/request", follow::look_up)
        .get(Guard::Open, "/{lang}/{commune}/privacy/request/{code}", follow::page)
        .get(answer, "/{lang}/{commune}/office/requests", desk::list)
        .get(answer, "/{lang}/{commune}/office/requests/{id}", desk::one)
        .post(answer, "/{lang}/{commune}/office/requests/{id}", desk::send)
        .get(see, "/{lang}/{commune}/office/privacy", office::page)
        .get(see, "/{lang}/{commune}/office/privacy/register.csv", office::csv)
}

/// The pages of this room, filled.
#[must_use]
pub fn samples(lang: Lang) -> Vec<Sample> {
    samples::all(lang)
}
