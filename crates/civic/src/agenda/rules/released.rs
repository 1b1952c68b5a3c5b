//! A plan's rows and items as the rows that everybody reads.

use base::Id;

use super::plan::{Part, Plan, Slot, Span, time};
use crate::{
    framing::paper::{Kind, hhmm},
    workshop::{AgendaItem, Session, Workshop},
};

impl Plan {
    /// The minute of the day at which the work begins: that of the first
    /// session, after whatever receives people before it.
    #[must_use]
    pub fn work_begins(&self) -> Option<i64> {
        let begins = self.slots.iter().zip(self.spans());
        let first = begins.clone().find(|(slot, _)| slot.kind == Kind::Session);
        first.or_else(|| begins.clone().next()).map(|(_, span)| span.from)
    }
}

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
