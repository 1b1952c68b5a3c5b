//! Points held for later: at once, by the hour alone, and with their words when
//! there is time for them.

use civic::plenary::Parked;
use press::{FormView, Msg};

use super::CockpitPage;
use crate::form::about;

/// How many held points the cockpit lists; all of them have a page of their own.
const LISTED: usize = 5;

impl CockpitPage {
    /// The form that holds a point.
    pub(super) fn hold(&self) -> FormView {
        let key = self.keys.last().map_or("", String::as_str);
        self.returned.fill(about(self.l.lang(), "hold", "").with("key", key))
    }

    /// The form that gives a held point its words, or others.
    pub(super) fn reword(&self, item: &Parked) -> FormView {
        let words = if item.waits_for_words() { "" } else { item.text.as_str() };
        self.returned.fill(about(self.l.lang(), "reword", item.id).with("text", words))
    }

    /// What a held point is called beside its words: by its hour.
    pub(super) fn held_at(&self, item: &Parked) -> Msg {
        self.l.msg("cockpit-held-at").s("time", self.hour(&item.noted_at))
    }

    /// The last point held, while it waits for its words.
    pub(super) fn unsaid(&self) -> Option<&Parked> {
        self.cockpit.held.last().filter(|item| item.waits_for_words())
    }

    /// The other points held, the last first.
    pub(super) fn held(&self) -> Vec<&Parked> {
        let others = self.cockpit.held.iter().rev().skip(usize::from(self.unsaid().is_some()));
        others.take(LISTED).collect()
    }

    /// Whether one of those listed came back with faults.
    pub(super) fn is_held_open(&self) -> bool {
        self.held().into_iter().any(|item| self.reword(item).is_faulty())
    }
}
