//! Capture: one phone per group, opened by the group's own short-lived key;
//! cards, photos and voices, and what the facilitator sees as they come in.

mod card;
mod detail;
mod help;
mod holder;
mod news;
mod photo;
mod progress;
mod rapporteur;
mod samples;
mod standing;
mod voices;
mod wanted;

use base::Action;

pub(crate) use detail::Particulars;

use crate::routes::{Guard, NamedBy, Routes, Travels};

pub use samples::samples;

/// The routes of this room.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .travels(Travels::Day(NamedBy::Group))
        .get(Guard::Link, "/{lang}/{commune}/group/{key}", rapporteur::page)
        .post(Guard::Link, "/{lang}/{commune}/group/{key}", rapporteur::write)
        .get(Guard::Link, "/{lang}/{commune}/group/{key}/news", news::news)
        .post(Guard::Link, "/{lang}/{commune}/group/{key}/photo", photo::keep)
        .post(Guard::Link, "/{lang}/{commune}/group/{key}/voices", voices::count)
        .post(Guard::Link, "/{lang}/{commune}/group/{key}/standing", standing::tell)
        .post(Guard::Link, "/{lang}/{commune}/group/{key}/help", wanted::say)
        .get(Guard::Link, "/{lang}/{commune}/group/{key}/cards/{card}", card::page)
        .post(Guard::Link, "/{lang}/{commune}/group/{key}/cards/{card}", card::change)
        .travels(Travels::Day(NamedBy::Workshop))
        .get(SEE, "/{lang}/{commune}/office/workshops/{id}/progress", progress::page)
        .get(SEE, "/{lang}/{commune}/office/workshops/{id}/photos", photo::page)
        .post(RUN, "/{lang}/{commune}/office/workshops/{id}/photos", photo::remove)
        .travels(Travels::Both)
        .get(Guard::Open, "/{lang}/help/hall", help::page)
}

const SEE: Guard = Guard::Commune(Action::SeeOffice);
const RUN: Guard = Guard::Commune(Action::RunWorkshop);
