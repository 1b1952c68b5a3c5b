//! Capture: one phone per group, opened by the group's own short-lived key;
//! cards, and what the facilitator sees of them as they come in.

mod card;
mod holder;
mod news;
mod rapporteur;
mod samples;

use crate::room::{Guard, Room};

pub use samples::samples;

/// The doors of this half of the room.
#[must_use]
pub fn room() -> Room {
    Room::new()
        .get(Guard::Link, "/{lang}/{commune}/group/{key}", rapporteur::page)
        .post(Guard::Link, "/{lang}/{commune}/group/{key}", rapporteur::write)
        .get(Guard::Link, "/{lang}/{commune}/group/{key}/news", news::news)
        .get(Guard::Link, "/{lang}/{commune}/group/{key}/cards/{card}", card::page)
        .post(Guard::Link, "/{lang}/{commune}/group/{key}/cards/{card}", card::change)
}

/// The variable parts of an address: language, commune, what it is about.
type Address = axum::extract::Path<(String, String, String)>;
