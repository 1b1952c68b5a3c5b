//! A plan's rows and items as the rows that everybody reads.

use base::Id;

use super::plan::{Part, Slot, Span, time};
use crate::{
    framing::paper::hhmm,
    workshop::{AgendaItem, Session, Workshop},
};

impl Slot {
    /// The row of the programme that everybody reads.
    #[must_use]
    pub fn session(&self, workshop: Id<Workshop>, position: i64, span: Span) -> Session {
        Session {
            id: Id::new(self.id),
            workshop_id: workshop,
            position,
            number: self.number,
            kind: self.kind,
            title: self.title.clone(),
            starts_at: hhmm(time(span.from)),
            ends_at: hhmm(time(span.until)),
            feeds: self.feeds,
        }
    }
}

impl Part {
    /// What is done in a row, as everybody reads it.
    #[must_use]
    pub fn item(&self, slot: &Slot) -> AgendaItem {
        AgendaItem {
            id: Id::new(self.id),
            session_id: Id::new(slot.id),
            title: self.title.clone(),
            minutes: self.minutes,
            parallel: self.parallel,
        }
    }
}
