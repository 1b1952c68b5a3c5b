//! What an activity and its review may say, and what a list of activities holds.

mod list;
mod review;

pub use list::{KEPT, given};
pub use review::{GivenReview, Hands, checked, within_present};

use base::Faults;

/// The most activities of one workshop.
pub const MOST: usize = 200;
/// The longest title, reason or change, in characters.
pub const LONGEST: usize = 600;
/// The longest name of who does it, of a period or a source.
pub const SHORT: usize = 200;

/// An activity as it is typed or imported.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Given {
    /// What is done.
    pub title: String,
    /// Who does it.
    pub responsible: String,
    /// When.
    pub period: String,
    /// What it costs, in centimes.
    pub cost: Option<i64>,
    /// Where it stands written.
    pub source: String,
}

impl Given {
    /// Its words with what may not be, each at its field.
    pub fn checked(self) -> Result<Self, Faults> {
        let mut faults = Faults::default();
        let tidy = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let given = Self {
            title: tidy(&self.title),
            responsible: tidy(&self.responsible),
            period: tidy(&self.period),
            cost: self.cost,
            source: tidy(&self.source),
        };
        if base::visible(&given.title).is_empty() {
            faults.add("title", "fault-required");
        }
        let fields = [
            ("title", &given.title, LONGEST),
            ("responsible", &given.responsible, SHORT),
            ("period", &given.period, SHORT),
            ("source", &given.source, SHORT),
        ];
        for (field, text, limit) in fields {
            faults.too_long(field, text, limit);
        }
        if faults.is_empty() { Ok(given) } else { Err(faults) }
    }
}
