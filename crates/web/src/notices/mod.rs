//! Notices: their words when they go out by mail, and the office's page of what
//! was told to whom.

mod letters;
mod told;

pub use letters::deliver;
pub use told::samples;

use base::Action;

use crate::routes::{Guard, Routes};

/// The routes of this room.
#[must_use]
pub fn routes() -> Routes {
    let people = Guard::Commune(Action::SeePeople);
    let prepare = Guard::Commune(Action::PrepareWorkshop);
    Routes::new().get(people, "/{lang}/{commune}/office/notices", told::page).post(
        prepare,
        "/{lang}/{commune}/office/notices",
        told::send,
    )
}
