//! The programme as somebody confirms it: what was understood of the paper,
//! with what they corrected, accepted and settled.

use jiff::civil::Time;

use crate::{
    framing::paper::{Category, Kind, Participant, Reading, Remark, Session, Told, hhmm},
    framing::rules::vocabulary,
    process::ProcessKind,
};

/// A reading on its way to a workshop, as the form holds it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Corrections {
    /// The workshop's title.
    pub title: String,
    /// The project that holds it.
    pub project: String,
    /// The day, ISO 8601.
    pub held_on: String,
    /// When the work starts, `HH:MM`.
    pub starts_at: String,
    /// The place.
    pub venue: String,
    /// The aims.
    pub aims: Vec<String>,
    /// The categories of participants.
    pub categories: Vec<CategoryRow>,
    /// The rows of the day.
    pub rows: Vec<Row>,
    /// The proposals accepted, by their place in the reading.
    pub accepted: Vec<usize>,
    /// The faults settled by what the form holds, by their place in the reading.
    pub settled: Vec<usize>,
    /// Whether the day, which is over, is the right one nevertheless.
    pub past: bool,
    /// Whether the paper is this commune's, although it names none or another.
    pub own_commune: bool,
}

/// A category of participants as the form holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CategoryRow {
    /// The standard category.
    pub word: Category,
    /// The paper's own words.
    pub label: String,
    /// How many are expected, or nothing.
    pub expected: String,
}

/// One row of the day as the form holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The session's number, or nothing.
    pub number: String,
    /// What it is.
    pub kind: Kind,
    /// Its title.
    pub title: String,
    /// When it starts, `HH:MM`.
    pub starts_at: String,
    /// When it ends, `HH:MM`.
    pub ends_at: String,
    /// What is done in it.
    pub items: Vec<String>,
    /// The text that its cards feed.
    pub feeds: Option<ProcessKind>,
    /// The line of the source that says it; nothing for a row that was added.
    pub line: Option<usize>,
    /// The proposal that made this row, where time was left unfilled.
    pub fills: Option<usize>,
}

impl Corrections {
    /// The reading as it is, nothing accepted and nothing settled yet.
    #[must_use]
    pub fn of(reading: &Reading) -> Self {
        let title = reading.title.iter().map(|told| told.value.as_str());
        let aims = reading.aims.iter().map(|told| told.value.as_str());
        let about = vocabulary::about(&title.chain(aims).collect::<Vec<_>>());
        let mut rows: Vec<Row> = reading.sessions.iter().map(|row| Row::of(row, about)).collect();
        for (at, proposal) in reading.proposals.iter().enumerate() {
            if let Some(row) = Row::filling(at, proposal) {
                let place = rows.iter().position(|next| next.starts_at > row.starts_at);
                rows.insert(place.unwrap_or(rows.len()), row);
            }
        }
        let told = |told: &Option<Told<String>>| {
            told.as_ref().map_or(String::new(), |told| told.value.clone())
        };
        Self {
            title: told(&reading.title),
            project: told(&reading.project),
            held_on: reading.date.as_ref().map_or(String::new(), |told| told.value.to_string()),
            starts_at: reading.starts_at.as_ref().map_or(String::new(), |told| hhmm(told.value)),
            venue: told(&reading.venue),
            aims: reading.aims.iter().map(|told| told.value.clone()).collect(),
            categories: reading.participants.iter().map(CategoryRow::of).collect(),
            rows,
            ..Self::default()
        }
    }

    /// The same with every proposal and the day accepted.
    #[must_use]
    pub fn accepting_all(mut self, reading: &Reading) -> Self {
        self.accepted = (0..reading.proposals.len()).collect();
        self.past = true;
        self
    }
}

impl CategoryRow {
    /// One in which nothing is written.
    #[must_use]
    pub const fn blank() -> Self {
        Self { word: Category::Other, label: String::new(), expected: String::new() }
    }

    fn of(told: &Told<Participant>) -> Self {
        let Participant { category, text, expected, .. } = &told.value;
        let expected = expected.map_or(String::new(), |count| count.to_string());
        Self { word: *category, label: text.clone(), expected }
    }
}

impl Row {
    /// A row in which nothing is written.
    #[must_use]
    pub const fn blank() -> Self {
        Self {
            number: String::new(),
            kind: Kind::Session,
            title: String::new(),
            starts_at: String::new(),
            ends_at: String::new(),
            items: Vec::new(),
            feeds: None,
            line: None,
            fills: None,
        }
    }

    fn of(session: &Session, about: ProcessKind) -> Self {
        let clock = |time: Option<Time>| time.map_or(String::new(), hhmm);
        Self {
            number: session.number.map_or(String::new(), |number| number.to_string()),
            kind: session.kind,
            title: session.title.clone(),
            starts_at: clock(session.starts_at),
            ends_at: clock(session.ends_at),
            items: session.items.clone(),
            feeds: vocabulary::feeds(&session.title, &session.items, about),
            line: Some(session.line),
            fills: None,
        }
    }

    /// The break that a proposal puts where no row fills the time.
    fn filling(at: usize, proposal: &Remark) -> Option<Self> {
        let arg = |name: &str| proposal.args.iter().find(|(key, _)| *key == name);
        let (from, to) = (&arg("from")?.1, &arg("to")?.1);
        (proposal.key == "paper-proposal-break").then(|| Self {
            number: String::new(),
            kind: Kind::Break,
            title: String::new(),
            starts_at: from.clone(),
            ends_at: to.clone(),
            items: Vec::new(),
            feeds: None,
            line: None,
            fills: Some(at),
        })
    }
}
