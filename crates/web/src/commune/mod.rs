//! The first page: which communes take part, and finding one's own.

mod handlers;
mod pages;

use base::Lang;

use crate::{
    Sample,
    room::{Guard, Room},
};

/// The doors of this room.
#[must_use]
pub fn room() -> Room {
    Room::new().get(Guard::Public, "/{lang}/", handlers::welcome)
}

/// The pages of this room, filled.
#[must_use]
pub fn samples(lang: Lang) -> Vec<Sample> {
    pages::samples(lang)
}
