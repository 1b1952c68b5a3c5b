//! The rows of agendas, and the programmes that they make.

use base::{Id, Instant};
use uuid::Uuid;

use crate::{
    agenda::{
        Version, Way,
        rules::plan::{Part, Plan, Slot, minute},
    },
    framing::paper::Kind,
    process::ProcessKind,
};

/// A version's head: nothing of number and moment while it is the draft.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Head {
    pub id: Id<Version>,
    pub number: Option<i64>,
    pub starts_at: String,
    pub note: String,
    pub repair: Option<Way>,
    pub released_at: Option<Instant>,
}

/// A row of a version, or an item in one.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Entry {
    pub version_id: Id<Version>,
    pub entry_id: Uuid,
    pub parent_id: Option<Uuid>,
    pub kind: Option<Kind>,
    pub number: Option<i64>,
    pub title: String,
    pub lead: i64,
    pub minutes: Option<i64>,
    pub least: i64,
    pub feeds: Option<ProcessKind>,
    pub optional: bool,
    pub parallel: bool,
}

/// An entry of a released version, with its version's head.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Told {
    #[sqlx(flatten)]
    pub entry: Entry,
    pub version_number: i64,
    pub starts_at: String,
    pub note: String,
    pub repair: Option<Way>,
    pub released_at: Instant,
}

impl Told {
    /// The head of its version.
    pub fn head(&self) -> Head {
        Head {
            id: self.entry.version_id,
            number: Some(self.version_number),
            starts_at: self.starts_at.clone(),
            note: self.note.clone(),
            repair: self.repair,
            released_at: Some(self.released_at),
        }
    }
}

impl Head {
    /// The version, where it was released.
    pub fn version(&self) -> Option<Version> {
        Some(Version {
            id: self.id,
            number: self.number?,
            note: self.note.clone(),
            repair: self.repair,
            released_at: self.released_at?,
        })
    }
}

/// The programme that the entries of a version make.
pub fn plan(head: &Head, entries: &[Entry]) -> Plan {
    let own = || entries.iter().filter(|entry| entry.version_id == head.id);
    let slots = own().filter(|entry| entry.parent_id.is_none()).map(|row| Slot {
        id: row.entry_id,
        kind: row.kind.unwrap_or(Kind::Session),
        number: row.number,
        title: row.title.clone(),
        lead: row.lead,
        minutes: row.minutes.unwrap_or(0),
        least: row.least,
        optional: row.optional,
        feeds: row.feeds,
        parts: own().filter(|it| it.parent_id == Some(row.entry_id)).map(part).collect(),
    });
    let starts = head.starts_at.parse().map_or(0, minute);
    Plan { starts, slots: slots.collect() }
}

fn part(row: &Entry) -> Part {
    Part {
        id: row.entry_id,
        title: row.title.clone(),
        minutes: row.minutes,
        parallel: row.parallel,
        optional: row.optional,
    }
}
