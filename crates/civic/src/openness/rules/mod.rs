//! What a commitment and an update may say.

mod listed;
mod vocabulary;

use base::{Faults, visible};

pub use listed::{KEPT, MOST, listed};
pub use vocabulary::{principles, status};

use super::{Commitment, CommitmentKind, Principle, Status, Told, texts::TEXTS};

/// The longest title, in characters.
pub const TITLE: usize = 300;
/// The longest of a commitment's other words.
pub const LONGEST: usize = 4_000;
/// The longest number that a plan gives.
pub const NUMBER: usize = 30;
/// The longest reason, note or list of addresses.
pub const NOTE: usize = 2_000;

/// A commitment as it may be.
#[must_use]
pub fn faults(it: &Commitment) -> Faults {
    let mut faults = Faults::default();
    if visible(&it.title.ar).is_empty() && visible(&it.title.fr).is_empty() {
        faults.add("title_ar", "fault-commitment-title");
    }
    for (field, text) in [("title_ar", &it.title.ar), ("title_fr", &it.title.fr)] {
        faults.too_long(field, text, TITLE);
    }
    faults.too_long("number", &it.number, NUMBER);
    for text in TEXTS {
        faults.too_long(text.name, (text.get)(&it.texts), LONGEST);
    }
    if let (Some(from), Some(to)) = (it.starts_on, it.due_on)
        && to < from
    {
        faults.add("due_on", "fault-due-before-start");
    }
    if it.cost.is_some_and(|cost| cost < 0) {
        faults.add("cost", "fault-cost");
    }
    if (it.kind == CommitmentKind::Charter) != it.provision_id.is_some() {
        faults.add("provision_id", "fault-commitment-article");
    }
    faults
}

/// An update as it may be: complete is all of it, not begun is none of it.
#[must_use]
pub fn update_faults(told: &Told) -> Faults {
    let mut faults = Faults::default();
    match told.percent {
        Some(percent) if !(0..=100).contains(&percent) => faults.add("percent", "fault-percent"),
        Some(percent) if (told.status == Status::Complete) != (percent == 100) => {
            faults.add("percent", "fault-percent-complete");
        }
        Some(percent) if told.status == Status::NotStarted && percent > 0 => {
            faults.add("percent", "fault-percent-not-started");
        }
        _ => {}
    }
    faults.too_long("note", &told.note, NOTE);
    faults.too_long("evidence", &told.evidence, NOTE);
    let address = |line: &str| {
        line.strip_prefix("https://").is_some_and(|rest| {
            rest.contains('.') && !rest.contains(|it: char| it.is_whitespace() || it.is_control())
        })
    };
    if addresses(&told.evidence).any(|line| !address(line)) {
        faults.add("evidence", "fault-evidence-address");
    }
    faults
}

/// The addresses of an update, one in a line.
pub fn addresses(evidence: &str) -> impl Iterator<Item = &str> {
    evidence.lines().map(visible).filter(|line| !line.is_empty())
}

/// How far without a status: what a percentage alone says.
#[must_use]
pub const fn status_of(percent: i64) -> Status {
    match percent {
        100 => Status::Complete,
        50..100 => Status::Substantial,
        1..50 => Status::Limited,
        _ => Status::NotStarted,
    }
}

/// The principles that words name, in their order.
#[must_use]
pub fn principles_of(words: &str) -> Vec<Principle> {
    words.split(' ').filter_map(|word| word.parse().ok()).collect()
}

/// Principles as they are kept.
#[must_use]
pub fn principle_words(of: &[Principle]) -> String {
    let named = Principle::ALL.iter().filter(|it| of.contains(it));
    named.map(|it| it.word()).collect::<Vec<_>>().join(" ")
}
