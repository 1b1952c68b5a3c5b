//! The review of the planned activities: the list, the room's decisions, and
//! lists that come as files.

mod desk;
mod forms;
mod import;
mod samples;

use base::{Action, Id, Result};

pub use samples::samples;

use crate::routes::{Guard, Routes};

const SEE: Guard = Guard::Commune(Action::SeeOffice);
const RUN: Guard = Guard::Commune(Action::RunWorkshop);

/// The doors of this half of the room.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get(SEE, "/{lang}/{commune}/office/workshops/{id}/activities", desk::page)
        .post(RUN, "/{lang}/{commune}/office/workshops/{id}/activities", desk::change)
        .post(RUN, "/{lang}/{commune}/office/workshops/{id}/activities/import", import::read)
}

/// The variable parts of an address: language, commune, what it is about.
type Address = axum::extract::Path<(String, String, String)>;

/// What followed the question mark.
type Asked = axum::extract::Query<std::collections::HashMap<String, String>>;

/// An identity out of an address; what is none leads nowhere.
fn id<T>(text: &str) -> Result<Id<T>> {
    text.parse().map_err(|_| base::Error::NotFound)
}
