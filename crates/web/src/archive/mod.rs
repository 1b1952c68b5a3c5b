//! Pages that read across all rooms: the chain from a word to its result, and
//! the log.

mod after;
mod chain;
mod journal;
mod proof;
mod samples;

use base::{Action, Lang, Topic, Topics};

use crate::{
    Sample,
    routes::{Guard, Routes, Travels},
};

/// An item with all that hangs on it, from the hall to the follow-up.
const CHAIN: Topics = Topics::of(&[
    Topic::Course,
    Topic::Text,
    Topic::Voices,
    Topic::Progress,
    Topic::Day,
    Topic::Agenda,
    Topic::Presence,
    Topic::Groups,
    Topic::Cards,
    Topic::Synthesis,
    Topic::Votes,
]);

/// Whatever happened.
const JOURNAL: Topics = Topics::of(&[Topic::Journal]);

/// The routes of this room.
#[must_use]
pub fn routes() -> Routes {
    let auditor = Guard::Commune(Action::ReadJournal);
    Routes::new()
        .travels(Travels::Home)
        .get(Guard::Public(CHAIN), "/{lang}/{commune}/origins/{id}", chain::origins)
        .get(Guard::Public(JOURNAL), "/{lang}/{commune}/journal", journal::public)
        .get(Guard::Public(JOURNAL), "/{lang}/{commune}/journal/verify", proof::verify)
        .get(Guard::Open, "/{lang}/{commune}/journal/checkpoint", proof::checkpoint)
        .get_heavy(Guard::Open, "/{lang}/{commune}/journal.csv", journal::csv)
        .get(auditor, "/{lang}/{commune}/office/journal", journal::office)
        .get(Guard::Link, "/{lang}/{commune}/invitation/{code}/after", after::page)
        .post(Guard::Link, "/{lang}/{commune}/invitation/{code}/after", after::withdraw)
        .travels(Travels::Both)
        .get(Guard::Public(CHAIN), "/{lang}/{commune}/cards/{id}", chain::card)
        .get(Guard::Public(CHAIN), "/{lang}/{commune}/themes/{id}", chain::theme)
        .get(Guard::Public(CHAIN), "/{lang}/{commune}/sentences/{id}", chain::sentence)
}

/// The pages of this room, filled.
#[must_use]
pub fn samples(lang: Lang) -> Vec<Sample> {
    samples::all(lang)
}
