//! The table's pages: votes in the office and on phones, the discussion of the
//! syntheses, what the hall's screen shows, and the parking lot.

mod ballot;
mod discussion;
mod marks;
mod news;
mod parking;
mod phone;
mod presentation;
mod samples;
mod screen;
mod votes;

use base::{Action, Id, Result};
use civic::workshop::table::queries;
use press::Shell;

use super::outcome::office::Desk;
use crate::{
    room::{Guard, Room},
    visit::Visit,
};

pub use samples::samples;

const SEE: Guard = Guard::Commune(Action::SeeOffice);
const RUN: Guard = Guard::Commune(Action::RunWorkshop);

/// The doors of this half of the room.
#[must_use]
pub fn room() -> Room {
    links(office(Room::new()))
}

fn office(room: Room) -> Room {
    room.get(SEE, "/{lang}/{commune}/office/workshops/{id}/votes", votes::page)
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

fn links(room: Room) -> Room {
    const LINK: Guard = Guard::Link;
    room.get(LINK, "/{lang}/{commune}/screen/{key}", screen::page)
        .get(LINK, "/{lang}/{commune}/screen/{key}/news", news::screen)
        .get(LINK, "/{lang}/{commune}/screen/{key}/synthesis", phone::hall)
        .post(LINK, "/{lang}/{commune}/screen/{key}/synthesis", phone::reply_in_hall)
        .get(LINK, "/{lang}/{commune}/invitation/{code}/votes", phone::votes)
        .get(LINK, "/{lang}/{commune}/invitation/{code}/votes/{ballot}", phone::ballot)
        .post(LINK, "/{lang}/{commune}/invitation/{code}/votes/{ballot}", phone::vote)
        .get(LINK, "/{lang}/{commune}/invitation/{code}/synthesis", phone::synthesis)
        .post(LINK, "/{lang}/{commune}/invitation/{code}/synthesis", phone::reply)
        .get(LINK, "/{lang}/{commune}/invitation/{code}/news", news::phone)
}

/// The variable parts of an address: language, commune, what it is about.
type Address = axum::extract::Path<(String, String, String)>;

/// The same with one more part.
type Within = axum::extract::Path<(String, String, String, String)>;

/// What followed the question mark.
type Asked = axum::extract::Query<std::collections::HashMap<String, String>>;

/// An identity out of an address; what is none leads nowhere.
fn id<T>(text: &str) -> Result<Id<T>> {
    text.parse().map_err(|_| base::Error::NotFound)
}

/// The office's desk over the day, its groups, cards and themes.
async fn desk(visit: &Visit, workshop: &str, tab: &'static str) -> Result<(Shell, Desk)> {
    let (_commune, workshop) = (visit.commune()?, id(workshop)?);
    let mut tx = visit.read().await?;
    let board = queries::board(&mut tx, &visit.actor, workshop).await?;
    Desk::of(visit, board, tab)
}

/// An identity for a form, so that sending it twice is one thing.
fn key(visit: &Visit) -> String {
    let store = visit.site.store();
    store.id::<()>(store.now()).uuid().to_string()
}
