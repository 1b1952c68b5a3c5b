//! The outcome's pages: the office's desk for cards, themes, syntheses, next
//! steps and the closing, and what the public reads afterwards.

pub(super) mod again;
pub(super) mod office;
pub(super) mod public;
pub(super) mod samples;

use base::{Action, Id, Result};

use crate::routes::{Guard, Routes};

pub(super) use public::session;
pub use samples::samples;

const SEE: Guard = Guard::Commune(Action::SeeOffice);
const RUN: Guard = Guard::Commune(Action::RunWorkshop);

/// The doors of this half of the room.
#[must_use]
pub fn routes() -> Routes {
    desk(Routes::new().get(Guard::Public, "/{lang}/{commune}/workshops/{id}", public::page))
}

fn desk(room: Routes) -> Routes {
    room.get(SEE, "/{lang}/{commune}/office/workshops/{id}/cards", office::cards::page)
        .get(SEE, "/{lang}/{commune}/office/workshops/{id}/themes", office::themes::page)
        .post(RUN, "/{lang}/{commune}/office/workshops/{id}/themes", office::themes::change)
        .get(SEE, "/{lang}/{commune}/office/workshops/{id}/synthesis", office::synthesis::page)
        .post(RUN, "/{lang}/{commune}/office/workshops/{id}/synthesis", office::synthesis::change)
        .get(SEE, "/{lang}/{commune}/office/workshops/{id}/next-steps", office::steps::page)
        .post(RUN, "/{lang}/{commune}/office/workshops/{id}/next-steps", office::steps::change)
        .get(SEE, "/{lang}/{commune}/office/workshops/{id}/close", office::close::page)
        .post(RUN, "/{lang}/{commune}/office/workshops/{id}/close", office::close::close)
}

/// The variable parts of an address: language, commune, what it is about.
type Address = axum::extract::Path<(String, String, String)>;

/// What followed the question mark.
type Asked = axum::extract::Query<std::collections::HashMap<String, String>>;

/// An identity out of an address; what is none leads nowhere.
fn id<T>(text: &str) -> Result<Id<T>> {
    text.parse().map_err(|_| base::Error::NotFound)
}
