//! Signing in and out.

mod sign_in;

use base::Lang;

use crate::{
    Sample,
    routes::{Guard, Routes},
};

/// The routes of this room.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get(Guard::Open, "/{lang}/sign-in", sign_in::page)
        .post(Guard::Open, "/{lang}/sign-in", sign_in::sign_in)
        .post(Guard::Open, "/{lang}/sign-out", sign_in::sign_out)
}

/// The pages of this room, filled.
#[must_use]
pub fn samples(lang: Lang) -> Vec<Sample> {
    sign_in::samples(lang)
}
