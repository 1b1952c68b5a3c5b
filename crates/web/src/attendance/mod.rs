//! Reception: the page that an invitation opens, the page that stands at the
//! door, and the papers around both.

pub(crate) mod calendar;
mod door;
mod invitation;
mod now;
mod own_rows;
pub mod papers;
mod people;
mod said;
mod samples;
mod sheet;
mod tell;

use base::Action;

pub use calendar::Appointment;
pub(crate) use said::named;
pub use samples::samples;

use crate::routes::{Guard, NamedBy, Routes, Travels};

const PEOPLE: Guard = Guard::Commune(Action::SeePeople);
const MARK: Guard = Guard::Commune(Action::MarkPresence);

/// The routes of this room.
#[must_use]
pub fn routes() -> Routes {
    let room = Routes::new()
        .travels(Travels::Day(NamedBy::Invitation))
        .get(Guard::Link, "/{lang}/{commune}/invitation/{code}", invitation::page)
        .get(Guard::Link, "/{lang}/{commune}/invitation/{code}/draw", own_rows::page)
        .get(
            Guard::Link,
            "/{lang}/{commune}/invitation/{code}/workshop.ics",
            invitation::appointment,
        );
    desk(room)
}

fn desk(room: Routes) -> Routes {
    room.travels(Travels::Day(NamedBy::Workshop))
        .get(MARK, "/{lang}/{commune}/office/workshops/{id}/reception", door::page)
        .post(MARK, "/{lang}/{commune}/office/workshops/{id}/reception", tell::mark)
        .get(MARK, "/{lang}/{commune}/office/workshops/{id}/reception/list.json", door::list)
        .get(
            MARK,
            "/{lang}/{commune}/office/workshops/{id}/reception/app.webmanifest",
            door::manifest,
        )
        .get(MARK, "/{lang}/{commune}/office/workshops/{id}/reception/people", people::page)
        .get(MARK, "/{lang}/{commune}/office/workshops/{id}/reception/now", now::page)
        .post(MARK, "/{lang}/{commune}/office/workshops/{id}/reception/walk-in", tell::walk_in)
        .post(MARK, "/{lang}/{commune}/office/workshops/{id}/reception/code", tell::code)
        .get(MARK, "/{lang}/{commune}/office/workshops/{id}/reception/sheet", sheet::page)
        .post(MARK, "/{lang}/{commune}/office/workshops/{id}/reception/sheet", sheet::codes)
        .post(MARK, "/{lang}/{commune}/office/workshops/{id}/reception/sheet/people", sheet::people)
        .get(PEOPLE, "/{lang}/{commune}/office/workshops/{id}/invitations.pdf", papers::letters)
        .get(PEOPLE, "/{lang}/{commune}/office/workshops/{id}/badges.pdf", papers::badges)
        .get(PEOPLE, "/{lang}/{commune}/office/workshops/{id}/attendance.pdf", papers::attendance)
}
