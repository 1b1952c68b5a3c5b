//! What is to be told to somebody after the commit: whom, which message, with
//! what in it. It names people and bodies rather than their addresses, so
//! that erasing somebody erases them here too; the room of notices looks the
//! address up when it writes the message.

use std::collections::BTreeMap;

use base::Id;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{commune::Body, people::Person, process::Stage};

/// The kind of the job that writes a notice.
pub const NOTICE: &str = "notices.write";

/// Who is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Recipient {
    /// A person who left a contact.
    Person(Uuid),
    /// An organisation of the register.
    Body(Uuid),
}

/// A message to write.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// Who is told.
    pub to: Recipient,
    /// The key of the message.
    pub message: String,
    /// What stands in it, by name.
    pub args: BTreeMap<String, String>,
}

impl Notice {
    /// A contribution has its answer.
    pub(super) fn answered(person: Option<Id<Person>>, code: &str) -> Self {
        Self {
            to: Recipient::Person(person.map(Id::uuid).unwrap_or_default()),
            message: "notice-answered".to_owned(),
            args: BTreeMap::from([("code".to_owned(), code.to_owned())]),
        }
    }

    /// The text that somebody spoke of changed while they are asked about it.
    pub(super) fn text_changed(
        person: Option<Id<Person>>,
        body: Option<Id<Body>>,
        stage: &Stage,
    ) -> Option<Self> {
        let person = person.map(|id| Recipient::Person(id.uuid()));
        let to = person.or(body.map(|id| Recipient::Body(id.uuid())))?;
        let args =
            [("text", stage.process_kind.segment().to_owned()), ("stage", stage.id.to_string())];
        let args = args.map(|(name, said)| (name.to_owned(), said)).into();
        Some(Self { to, message: "notice-text-changed".to_owned(), args })
    }

    /// Something happened to what somebody said: it was hidden, or that was
    /// settled.
    pub(super) fn of_sight(person: Id<Person>, message: &str, code: &str) -> Self {
        Self {
            to: Recipient::Person(person.uuid()),
            message: message.to_owned(),
            args: BTreeMap::from([("code".to_owned(), code.to_owned())]),
        }
    }

    /// An organisation is invited. Its key is shown once to the office and
    /// kept nowhere in clear, so it does not stand in the notice either.
    pub(super) fn invited(body: Id<Body>) -> Self {
        Self {
            to: Recipient::Body(body.uuid()),
            message: "notice-invited".to_owned(),
            args: BTreeMap::new(),
        }
    }
}
