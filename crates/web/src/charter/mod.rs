//! The charter as everybody reads it: each provision with where it comes from
//! and what became of it, the versions and what changed between them. The
//! action plan is read on the same pages.

mod compared;
pub(crate) mod print;
pub(crate) mod provision;
pub(crate) mod said;
pub(crate) mod samples;
pub(crate) mod text;
mod version;

use base::Lang;

use crate::{
    Sample,
    routes::{Guard, Routes, Travels},
};

/// The routes of this room.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .travels(Travels::Home)
        .get(Guard::Public, "/{lang}/{commune}/charter", text::charter)
        .get(Guard::Public, "/{lang}/{commune}/charter.pdf", print::charter)
        .get(Guard::Public, "/{lang}/{commune}/charter/articles/{provision}", provision::article)
        .get(Guard::Public, "/{lang}/{commune}/versions/{version}", version::page)
        .get(Guard::Public, "/{lang}/{commune}/versions/{version}/against/{other}", compared::page)
}

/// The pages of this room, filled.
#[must_use]
pub fn samples(lang: Lang) -> Vec<Sample> {
    samples::all(lang)
}
