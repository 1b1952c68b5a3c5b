//! The table's pages: votes in the office and on phones, the discussion of the
//! syntheses, what the hall's screen shows, and the parking lot.

mod ballot;
mod cockpit;
mod desk;
mod discussion;
mod marks;
mod news;
mod parking;
mod phone;
mod presentation;
mod samples;
mod screen;
mod votes;
pub(crate) mod wall;

use base::Action;

use crate::{
    context::RequestContext,
    routes::{Guard, NamedBy, Routes, Travels},
};

pub use samples::samples;

const SEE: Guard = Guard::Commune(Action::SeeOffice);
const RUN: Guard = Guard::Commune(Action::RunWorkshop);

/// The routes of this room.
#[must_use]
pub fn routes() -> Routes {
    links(office(Routes::new()))
}

fn office(room: Routes) -> Routes {
    room.travels(Travels::Day(NamedBy::Workshop))
        .get(SEE, "/{lang}/{commune}/office/workshops/{id}/cockpit", cockpit::page)
        .post(RUN, "/{lang}/{commune}/office/workshops/{id}/cockpit", cockpit::press)
        .get(SEE, "/{lang}/{commune}/office/workshops/{id}/votes", votes::page)
        .post(RUN, "/{lang}/{commune}/office/workshops/{id}/votes", votes::open)
        .get(SEE, "/{lang}/{commune}/office/workshops/{id}/votes/{ballot}", ballot::page)
        .post(RUN, "/{lang}/{commune}/office/workshops/{id}/votes/{ballot}", ballot::change)
        .get(SEE, "/{lang}/{commune}/office/workshops/{id}/discussion", discussion::page)
        .post(RUN, "/{lang}/{commune}/office/workshops/{id}/discussion", discussion::answer)
        .get(SEE, "/{lang}/{commune}/office/workshops/{id}/parking", parking::page)
        .post(RUN, "/{lang}/{commune}/office/workshops/{id}/parking", parking::change)
        .get(SEE, "/{lang}/{commune}/office/workshops/{id}/presentation", presentation::page)
        .post(RUN, "/{lang}/{commune}/office/workshops/{id}/presentation", presentation::show)
        .get(SEE, "/{lang}/{commune}/office/workshops/{id}/projector", screen::office)
}

fn links(room: Routes) -> Routes {
    const LINK: Guard = Guard::Link;
    room.travels(Travels::Both)
        .get(Guard::Open, "/{lang}/{commune}/v", phone::find)
        .post(Guard::Open, "/{lang}/{commune}/v", phone::find_hall)
        .travels(Travels::Day(NamedBy::Screen))
        .get(LINK, "/{lang}/{commune}/screen/{key}", screen::page)
        .get(LINK, "/{lang}/{commune}/screen/{key}/news", news::screen)
        .get(LINK, "/{lang}/{commune}/screen/{key}/votes", phone::enter)
        .post(LINK, "/{lang}/{commune}/screen/{key}/votes", phone::own_votes)
        .get(LINK, "/{lang}/{commune}/screen/{key}/synthesis", phone::hall)
        .post(LINK, "/{lang}/{commune}/screen/{key}/synthesis", phone::enter_synthesis)
        .travels(Travels::Day(NamedBy::Invitation))
        .get(LINK, "/{lang}/{commune}/invitation/{code}/votes", phone::votes)
        .get(LINK, "/{lang}/{commune}/invitation/{code}/votes/{ballot}", phone::ballot)
        .post(LINK, "/{lang}/{commune}/invitation/{code}/votes/{ballot}", phone::vote)
        .get(LINK, "/{lang}/{commune}/invitation/{code}/synthesis", phone::synthesis)
        .post(LINK, "/{lang}/{commune}/invitation/{code}/synthesis", phone::reply)
        .get(LINK, "/{lang}/{commune}/invitation/{code}/news", news::phone)
}

/// An identity for a form, so that sending it twice is one thing.
fn key(context: &RequestContext) -> String {
    let db = context.site.db();
    db.id::<()>(db.now()).uuid().to_string()
}
