//! The charter as everybody reads it: each provision with where it comes from
//! and what became of it, the versions and what changed between them. The
//! action plan is read on the same pages.

mod compared;
pub(crate) mod files;
pub(crate) mod print;
pub(crate) mod provision;
pub(crate) mod said;
pub(crate) mod samples;
pub(crate) mod text;
mod version;
pub(crate) mod voices;

use base::{Lang, Topic, Topics};
use civic::process::ProcessKind;

use crate::{
    Sample,
    routes::{Guard, Routes, Travels},
};

/// A version as it was published.
pub(crate) const VERSION: Topics = Topics::of(&[Topic::Course, Topic::Text]);

/// A text with how much was said of each provision.
pub(crate) const TEXT: Topics = VERSION.with(Topic::Voices);

/// A provision with what was said of it, with the cards and sentences that it
/// came from, and with what the model says.
pub(crate) const PROVISION: Topics =
    TEXT.with(Topic::Day).with(Topic::Cards).with(Topic::Synthesis).with(Topic::Programme);

/// What was said of a text, with what became of it there.
pub(crate) const VOICES: Topics = TEXT.with(Topic::Setting);

/// The routes of this room.
#[must_use]
pub fn routes() -> Routes {
    let routes = files::declare(
        Routes::new().travels(Travels::Home),
        ProcessKind::Charter,
        [
            "/{lang}/{commune}/charter.docx",
            "/{lang}/{commune}/charter.md",
            "/{lang}/{commune}/charter.json",
            "/{lang}/{commune}/charter.xml",
        ],
    );
    routes
        .get(Guard::Public(TEXT), "/{lang}/{commune}/charter", text::charter)
        .get(
            Guard::Public(TEXT),
            "/{lang}/{commune}/charter/editions/{edition}",
            text::charter_edition,
        )
        .get(Guard::Public(VERSION), "/{lang}/{commune}/charter.pdf", print::charter)
        .get(
            Guard::Public(PROVISION),
            "/{lang}/{commune}/charter/articles/{provision}",
            provision::article,
        )
        .get(Guard::Public(VOICES), "/{lang}/{commune}/charter/voices", voices::charter)
        .get(Guard::Public(VOICES), "/{lang}/{commune}/charter/voices/{id}", voices::one::charter)
        .get(Guard::Public(VERSION), "/{lang}/{commune}/versions/{version}", version::page)
        .get_heavy(
            Guard::Public(VERSION),
            "/{lang}/{commune}/versions/{version}/against/{other}",
            compared::page,
        )
}

/// The pages of this room, filled.
#[must_use]
pub fn samples(lang: Lang) -> Vec<Sample> {
    samples::all(lang)
}
