//! The rows of the first half of a workshop.

use base::{Id, Instant};
use jiff::civil::{Date, Time};

use crate::{
    framing::{self, paper},
    people::{Details, Person, Sex},
    process::ProcessKind,
};

base::words! {
    /// Where a workshop stands.
    pub enum WorkshopState {
        /// Its programme is confirmed; people are entered and invited.
        Prepared = "prepared",
        /// The day has begun: somebody has arrived.
        Open = "open",
        /// Over; its minutes stand.
        Closed = "closed",
        /// Put off, and its new day is not known yet.
        Postponed = "postponed",
        /// It is not held.
        Cancelled = "cancelled",
    }
}

impl WorkshopState {
    /// Whether people may arrive: it is called for its day, and not over.
    #[must_use]
    pub const fn lets_in(self) -> bool {
        matches!(self, Self::Prepared | Self::Open)
    }

    /// Whether its day is not held as it was announced.
    #[must_use]
    pub const fn is_off(self) -> bool {
        matches!(self, Self::Postponed | Self::Cancelled)
    }
}

/// A workshop.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Workshop {
    /// Its identity.
    pub id: Id<Workshop>,
    /// The paper that announced it.
    pub paper_id: Option<Id<framing::FramingPaper>>,
    /// Its title, in the language of its paper.
    pub title: String,
    /// The project that holds it.
    pub project: String,
    /// The language of its paper: `ar` or `fr`.
    pub lang: String,
    /// The day, ISO 8601.
    pub held_on: String,
    /// When the work starts, `HH:MM`.
    pub starts_at: String,
    /// The place.
    pub venue: String,
    /// Where it stands.
    pub state: WorkshopState,
    /// When its day began.
    pub opened_at: Option<Instant>,
    /// When it was closed.
    pub closed_at: Option<Instant>,
    /// Since when everybody sees it, where they do.
    pub shown_at: Option<Instant>,
    /// Counts the changes.
    pub revision: i64,
}

impl Workshop {
    /// The day.
    #[must_use]
    pub fn day(&self) -> Date {
        self.held_on.parse().unwrap_or_default()
    }

    /// When the work starts.
    #[must_use]
    pub fn start(&self) -> Time {
        clock(&self.starts_at)
    }

    /// Whether its day goes on: it was opened and is not closed.
    #[must_use]
    pub const fn goes_on(&self) -> bool {
        self.opened_at.is_some() && self.closed_at.is_none()
    }
}

/// What a workshop is for.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Aim {
    /// Its identity.
    pub id: Id<Aim>,
    /// The paper's words.
    pub text: String,
}

/// A category of participants of one workshop.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Category {
    /// Its identity.
    pub id: Id<Category>,
    /// Its place in the list.
    pub position: i64,
    /// The standard category.
    pub word: paper::Category,
    /// The paper's own words; empty for one that was added on the day.
    pub label: String,
    /// How many of them the paper expects, where it says so.
    pub expected: Option<i64>,
}

/// One row of the programme of the day.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Session {
    /// Its identity.
    pub id: Id<Session>,
    /// The workshop.
    pub workshop_id: Id<Workshop>,
    /// Its place in the day, from 1.
    pub position: i64,
    /// The number of a session; nothing for receptions, breaks and the closing.
    pub number: Option<i64>,
    /// What it is.
    pub kind: paper::Kind,
    /// Its title; empty for a break that the paper did not name.
    pub title: String,
    /// When it starts, `HH:MM`.
    pub starts_at: String,
    /// When it ends, `HH:MM`.
    pub ends_at: String,
    /// The text that its cards feed: sessions of group work have one.
    pub feeds: Option<ProcessKind>,
}

impl Session {
    /// When it starts.
    #[must_use]
    pub fn start(&self) -> Time {
        clock(&self.starts_at)
    }

    /// When it ends.
    #[must_use]
    pub fn end(&self) -> Time {
        clock(&self.ends_at)
    }

    /// How many minutes it lasts; one that ends before it starts ends on the next day.
    #[must_use]
    pub fn minutes(&self) -> i64 {
        (paper::minute(self.end()) - paper::minute(self.start())).rem_euclid(paper::DAY)
    }
}

/// What is done in a session.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct AgendaItem {
    /// Its identity.
    pub id: Id<AgendaItem>,
    /// The session.
    pub session_id: Id<Session>,
    /// The paper's words.
    pub title: String,
    /// How long it lasts, where that is said.
    pub minutes: Option<i64>,
    /// Whether it runs at the same time as its neighbours that do.
    pub parallel: bool,
}

/// A question that the groups of a session answer with cards.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Question {
    /// Its identity.
    pub id: Id<Question>,
    /// The session.
    pub session_id: Id<Session>,
    /// Its place in the list, from 1.
    pub position: i64,
    /// Its words.
    pub text: String,
}

/// Somebody on the list of a workshop.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Participant {
    /// Their identity in this workshop.
    pub id: Id<Participant>,
    /// The person.
    pub person_id: Id<Person>,
    /// Their name; empty when it was not given or was erased.
    pub name: String,
    /// How to reach them; empty when it was not given or was erased.
    pub contact: String,
    /// What else is known of them.
    #[sqlx(flatten)]
    pub details: Details,
    /// Their category in this workshop.
    pub category_id: Id<Category>,
    /// The sex they said.
    pub sex: Sex,
    /// The code of their invitation.
    #[sqlx(try_from = "db::Sealed")]
    pub code: String,
    /// The short code of their row on the sheet to sign, which opens nothing;
    /// none for those entered before rows had one.
    pub row_code: Option<String>,
    /// Whether they came without having been entered before.
    pub walk_in: bool,
    /// When they were invited.
    pub invited_at: Option<Instant>,
    /// When they arrived.
    pub arrived_at: Option<Instant>,
    /// When they left, if before the end.
    pub left_at: Option<Instant>,
    /// Counts the changes.
    pub revision: i64,
}

impl Participant {
    /// What is known of them beside their name, category and sex, for those who
    /// may see it.
    pub fn said(&self) -> impl Iterator<Item = &str> {
        let Details { phone, function, organisation } = &self.details;
        let said = [function, organisation, &self.contact, phone];
        said.into_iter().map(String::as_str).filter(|said| !said.is_empty())
    }

    /// Their mail address, where they left one.
    #[must_use]
    pub fn mail(&self) -> &str {
        if self.contact.contains('@') { &self.contact } else { "" }
    }

    /// Their telephone, where they left one.
    #[must_use]
    pub fn phone(&self) -> &str {
        match self.contact.contains('@') {
            true => &self.details.phone,
            false => &self.contact,
        }
    }

    /// Whether they are in the room.
    #[must_use]
    pub const fn is_here(&self) -> bool {
        self.arrived_at.is_some() && self.left_at.is_none()
    }
}

/// One drawing of groups for one session.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Drawing {
    /// Its identity.
    pub id: Id<Drawing>,
    /// The session.
    pub session_id: Id<Session>,
    /// The seed from which anybody can draw again.
    pub seed: String,
    /// How many groups.
    pub groups: i64,
    /// When it was drawn.
    pub drawn_at: Instant,
}

base::words! {
    /// How somebody came to their seat in a group.
    pub enum Placed {
        /// By the drawing.
        Drawn = "drawn",
        /// After it, where they balanced best.
        Late = "late",
        /// Moved by hand.
        Hand = "hand",
    }
}

/// One working group of a drawing.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct WorkingGroup {
    /// Its identity.
    pub id: Id<WorkingGroup>,
    /// The drawing.
    pub drawing_id: Id<Drawing>,
    /// The number it is called by, from 1.
    pub number: i64,
    /// When its rapporteur's key ends.
    pub key_expires_at: Instant,
}

/// A clock time of a row; the schema keeps only well-formed ones.
fn clock(text: &str) -> Time {
    text.parse().unwrap_or_default()
}
