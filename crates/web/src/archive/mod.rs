//! Pages that read across all rooms: the chain from a word to its result, and
//! the log.

mod after;
mod chain;
mod journal;
mod samples;

use base::{Action, Lang};

use crate::{
    Sample,
    routes::{Guard, Routes, Travels},
};

/// The routes of this room.
#[must_use]
pub fn routes() -> Routes {
    let auditor = Guard::Commune(Action::ReadJournal);
    Routes::new()
        .travels(Travels::Home)
        .get(Guard::Public, "/{lang}/{commune}/origins/{id}", chain::origins)
        .get(Guard::Public, "/{lang}/{commune}/journal", journal::public)
        .get(Guard::Public, "/{lang}/{commune}/journal/verify", journal::verify)
        .get(Guard::Open, "/{lang}/{commune}/journal.csv", journal::csv)
        .get(auditor, "/{lang}/{commune}/office/journal", journal::office)
        .get(Guard::Link, "/{lang}/{commune}/invitation/{code}/after", after::page)
        .travels(Travels::Both)
        .get(Guard::Public, "/{lang}/{commune}/cards/{id}", chain::card)
        .get(Guard::Public, "/{lang}/{commune}/themes/{id}", chain::theme)
        .get(Guard::Public, "/{lang}/{commune}/sentences/{id}", chain::sentence)
}

/// The pages of this room, filled.
#[must_use]
pub fn samples(lang: Lang) -> Vec<Sample> {
    samples::all(lang)
}
