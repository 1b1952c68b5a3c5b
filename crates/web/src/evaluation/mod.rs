//! The evaluation of the day: the form on the phone, by a personal page or by
//! the key of the hall, the entry of paper forms, and the results.

mod desk;
mod fill;
mod form;
pub(super) mod named;
mod paper;
mod samples;

use axum::extract::Path;
use base::{Action, Id, Result};

pub use samples::samples;

use crate::routes::{Guard, Routes};

const SEE: Guard = Guard::Commune(Action::SeeOffice);
const MARK: Guard = Guard::Commune(Action::MarkPresence);
const RUN: Guard = Guard::Commune(Action::RunWorkshop);

/// The doors of this half of the room.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get(Guard::Link, "/{lang}/{commune}/invitation/{code}/evaluation", fill::personal)
        .post(Guard::Link, "/{lang}/{commune}/invitation/{code}/evaluation", fill::personally)
        .get(Guard::Link, "/{lang}/{commune}/evaluation/{key}", fill::hall)
        .post(Guard::Link, "/{lang}/{commune}/evaluation/{key}", fill::in_hall)
        .get(SEE, "/{lang}/{commune}/office/workshops/{id}/evaluation", desk::page)
        .post(RUN, "/{lang}/{commune}/office/workshops/{id}/evaluation", desk::turn)
        .get(MARK, "/{lang}/{commune}/office/workshops/{id}/evaluation/paper", paper::page)
        .post(MARK, "/{lang}/{commune}/office/workshops/{id}/evaluation/paper", paper::enter)
}

/// The variable parts of an address: language, commune, what it is about.
type Address = Path<(String, String, String)>;

/// What followed the question mark.
type Asked = axum::extract::Query<std::collections::HashMap<String, String>>;

/// An identity out of an address; what is none leads nowhere.
fn id<T>(text: &str) -> Result<Id<T>> {
    text.parse().map_err(|_| base::Error::NotFound)
}
