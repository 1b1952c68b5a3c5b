//! Signing in and out.

mod forms;
mod handlers;
mod pages;

use base::Lang;

use crate::{
    Sample,
    routes::{Guard, Routes},
};

/// The routes of this room.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get(Guard::Open, "/{lang}/sign-in", handlers::sign_in_page)
        .post(Guard::Open, "/{lang}/sign-in", handlers::sign_in)
        .post(Guard::Open, "/{lang}/sign-out", handlers::sign_out)
}

/// The pages of this room, filled.
#[must_use]
pub fn samples(lang: Lang) -> Vec<Sample> {
    pages::samples(lang)
}
