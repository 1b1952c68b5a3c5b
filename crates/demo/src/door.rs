//! What a desk tells by hand, as its form does.

use db::Database;
use uuid::Uuid;

use civic::{
    attendance::{
        What,
        commands::{Recognised, Seen, Uninvited},
    },
    workshop::commands::NewParticipant,
};

/// Somebody seen now.
#[must_use]
pub fn seen(db: &Database, who: Recognised, what: What) -> Seen {
    Seen { id: db.id(db.now()), who, what, about: None, at: None, device: Uuid::nil() }
}

/// Somebody who comes now without being on the list.
#[must_use]
pub const fn uninvited(person: NewParticipant, key: Option<Uuid>) -> Uninvited {
    Uninvited { person, key, kept: false, at: None, device: Uuid::nil() }
}
