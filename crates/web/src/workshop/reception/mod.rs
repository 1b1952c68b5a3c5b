//! Reception: the page that an invitation opens, with its calendar file.

pub(crate) mod calendar;
mod invitation;
mod samples;

pub use samples::samples;

use crate::room::{Guard, Room};

/// The doors of this half of the room.
#[must_use]
pub fn room() -> Room {
    Room::new().get(Guard::Link, "/{lang}/{commune}/invitation/{code}", invitation::page).get(
        Guard::Link,
        "/{lang}/{commune}/invitation/{code}/workshop.ics",
        invitation::appointment,
    )
}

/// The variable parts of an address: language, commune, what it is about.
type Address = axum::extract::Path<(String, String, String)>;
