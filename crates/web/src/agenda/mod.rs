//! The agenda's pages: its rows to edit, its versions, and the clock of the day.

mod clock;
mod editor;
mod forms;
mod said;
mod samples;
pub(crate) mod ticking;
mod versions;

use base::{Action, Id, Result};

pub use samples::samples;
pub(crate) use {
    said::{Said, said},
    ticking::{Reads, Ticking},
};

use crate::routes::{Guard, Routes};

const SEE: Guard = Guard::Commune(Action::SeeOffice);
const RUN: Guard = Guard::Commune(Action::RunWorkshop);

/// The doors of this half of the room.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get(SEE, "/{lang}/{commune}/office/workshops/{id}/agenda", editor::page)
        .post(RUN, "/{lang}/{commune}/office/workshops/{id}/agenda", editor::change)
        .get(SEE, "/{lang}/{commune}/office/workshops/{id}/agenda/versions", versions::page)
        .get(SEE, "/{lang}/{commune}/office/workshops/{id}/clock", clock::page)
        .post(RUN, "/{lang}/{commune}/office/workshops/{id}/clock", clock::press)
}

/// The variable parts of an address: language, commune, what it is about.
type Address = axum::extract::Path<(String, String, String)>;

/// What followed the question mark.
type Asked = axum::extract::Query<std::collections::HashMap<String, String>>;

/// An identity out of an address; what is none leads nowhere.
fn id<T>(text: &str) -> Result<Id<T>> {
    text.parse().map_err(|_| base::Error::NotFound)
}
