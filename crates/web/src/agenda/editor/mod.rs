//! The agenda, one line for each item: minutes by a tap, the sum always in
//! sight, one act that releases. Every tap is a form, so that the page is
//! complete without a script.

mod form;
mod lines;
mod sent;

use askama::Template;
use civic::agenda::{
    Part, Plan, Slot,
    queries::Agenda,
    rules::plan::{Place, Span, time},
};
use press::{Choice, Figure, FormView, PageFrame, Translator};
use uuid::Uuid;

pub(super) use self::sent::{change, page};
use self::{lines::Lasts, sent::seen};
use super::{
    ChangeTold,
    said::{said, span, titled},
};
use crate::{
    form::{Returned, about},
    workshop::page_head,
};

/// The agenda to edit.
#[derive(Template)]
#[template(path = "agenda/editor.html")]
pub(super) struct EditorPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) agenda: Agenda,
    /// The day as it was announced first; nothing before a version stands.
    pub(super) paper: Option<Plan>,
    /// Whether the reader may change it.
    pub(super) runs: bool,
    pub(super) here: String,
    /// What the open form is about.
    pub(super) open: Open,
    pub(super) returned: Returned,
    /// The programme as it was seen by whoever was not the first to release.
    pub(super) meanwhile: String,
    /// The identity of what a form adds.
    pub(super) key: Uuid,
}

/// What the open form is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Open {
    /// A new row.
    NewSlot,
    /// A row as it stands.
    Slot(Uuid),
    /// A new item of a row.
    NewPart(Uuid),
    /// An item as it stands.
    Part(Uuid),
    /// The minutes of a row or an item.
    Minutes(Uuid),
    /// The hour at which the day begins.
    Start,
    /// No form.
    Nothing,
}

impl Open {
    /// What is asked for, where it still stands in the programme.
    fn of(plan: &Plan, asked: &Opening) -> Self {
        let found = |entry: Option<Uuid>| entry.and_then(|id| Some((id, plan.find(id)?)));
        match (found(asked.edit), found(asked.under), found(asked.minutes)) {
            (Some((id, Place::Slot(_))), ..) => Self::Slot(id),
            (Some((id, Place::Part(..))), ..) => Self::Part(id),
            (None, Some((id, Place::Slot(_))), _) => Self::NewPart(id),
            (None, None, Some((id, _))) => Self::Minutes(id),
            _ => match asked.new.as_str() {
                "slot" => Self::NewSlot,
                "start" => Self::Start,
                _ => Self::Nothing,
            },
        }
    }
}

/// Which form the address, or the form that came back, asks for.
#[derive(Debug, Clone, Default)]
pub(super) struct Opening {
    /// The row or item to change.
    pub(super) edit: Option<Uuid>,
    /// The row under which an item is added.
    pub(super) under: Option<Uuid>,
    /// The row or item whose minutes are chosen.
    pub(super) minutes: Option<Uuid>,
    /// `slot` for a new row, `start` for the day's beginning.
    pub(super) new: String,
}

impl EditorPage {
    /// The programme on the table: the draft, or the last version.
    fn plan(&self) -> &Plan {
        self.agenda.draft.as_ref().unwrap_or(&self.agenda.plan)
    }

    fn rows(&self) -> Vec<(&Slot, Span)> {
        self.plan().slots.iter().zip(self.plan().spans()).collect()
    }

    fn span(&self, of: &Span) -> Figure {
        span(self.l, *of)
    }

    fn tag(&self) -> &'static str {
        page_head::tag(&self.agenda.workshop.lang)
    }

    fn title(&self, slot: &Slot) -> String {
        titled(self.l, slot)
    }

    fn may_go(&self, entry: &Uuid) -> bool {
        !self.agenda.used.contains(entry)
    }

    fn changes(&self) -> Vec<ChangeTold> {
        said(self.l, &self.agenda.workshop.lang, &self.agenda.changes)
    }

    /// The form that is open.
    fn form(&self) -> FormView {
        let keyed = |what, item: String| about(self.l.lang(), what, item).with("key", self.key);
        let part = |item: String, slot: Uuid| keyed("part", item).with("slot", slot);
        let fresh = match (self.open, self.opened()) {
            (Open::Slot(id), Some((row, _))) => {
                keyed("slot", id.to_string()).with_all(form::slot(row))
            }
            (Open::NewPart(id), _) => part(String::new(), id),
            (Open::Part(id), Some((row, Some(item)))) => {
                part(id.to_string(), row.id).with_all(form::part(item))
            }
            _ => keyed("slot", String::new()).with_all(self.suggested()),
        };
        self.returned.fill(fresh)
    }

    /// A new row comes before the end of the day, as a session of half an hour.
    fn suggested(&self) -> Vec<(&'static str, String)> {
        let slots = &self.plan().slots;
        let last = slots.len().checked_sub(2).and_then(|at| slots.get(at)).or(slots.last());
        let number = slots.iter().filter_map(|slot| slot.number).max().unwrap_or(0) + 1;
        vec![
            ("after", last.map_or(String::new(), |slot| slot.id.to_string())),
            ("kind", "session".to_owned()),
            ("number", number.to_string()),
            ("minutes", "30".to_owned()),
        ]
    }

    /// What the open form is about, where it stands in the programme.
    const fn opened_id(&self) -> Option<Uuid> {
        match self.open {
            Open::Slot(id) | Open::Part(id) => Some(id),
            _ => None,
        }
    }

    /// Whether the form of a row or an item is open.
    const fn is_open(&self) -> bool {
        !matches!(self.open, Open::Minutes(_) | Open::Start | Open::Nothing)
    }

    const fn asks_start(&self) -> bool {
        matches!(self.open, Open::Start)
    }

    /// What is timed by the open choice of minutes, and how long it lasts.
    fn timed(&self) -> Option<(String, Option<i64>)> {
        let Open::Minutes(id) = self.open else { return None };
        match self.plan().find(id)? {
            Place::Slot(at) => {
                let slot = &self.plan().slots[at];
                Some((self.title(slot), Some(slot.minutes)))
            }
            Place::Part(at, part) => {
                let part = &self.plan().slots[at].parts[part];
                Some((part.title.clone(), part.minutes))
            }
        }
    }

    /// The minutes that the open sheet offers.
    fn lasts(&self) -> Vec<Lasts> {
        let Open::Minutes(id) = self.open else { return Vec::new() };
        self.choices(id, self.timed().and_then(|(_, lasts)| lasts))
    }

    fn minutes(&self) -> FormView {
        let Open::Minutes(id) = self.open else { return FormView::new(self.l.lang()) };
        let lasts = self.timed().and_then(|(_, lasts)| lasts);
        let lasts = lasts.map_or(String::new(), |lasts| lasts.to_string());
        self.returned.fill(about(self.l.lang(), "minutes", id).with("minutes", lasts))
    }

    fn version(&self) -> i64 {
        self.agenda.version.as_ref().map_or(0, |version| version.number)
    }

    /// Whether the release was refused because somebody released meanwhile.
    fn was_released(&self) -> bool {
        !self.meanwhile.is_empty()
    }

    /// Both versions, line by line: the one that was released, and the one seen.
    fn both(&self) -> Vec<(String, String)> {
        let theirs = seen(self.l, &self.agenda.plan);
        let theirs: Vec<&str> = theirs.lines().collect();
        let yours: Vec<&str> = self.meanwhile.lines().collect();
        let line =
            |lines: &[&str], at: usize| lines.get(at).map_or(String::new(), |it| (*it).into());
        let count = theirs.len().max(yours.len());
        (0..count).map(|at| (line(&theirs, at), line(&yours, at))).collect()
    }

    /// The row, and the item, that the open form is about.
    fn opened(&self) -> Option<(&Slot, Option<&Part>)> {
        let (Open::Slot(id) | Open::NewPart(id) | Open::Part(id)) = self.open else { return None };
        match self.plan().find(id)? {
            Place::Slot(at) => Some((&self.plan().slots[at], None)),
            Place::Part(at, part) => {
                let slot = &self.plan().slots[at];
                Some((slot, Some(&slot.parts[part])))
            }
        }
    }

    fn is_part(&self) -> bool {
        matches!(self.open, Open::NewPart(_) | Open::Part(_))
    }

    fn is_new(&self) -> bool {
        matches!(self.open, Open::NewSlot | Open::NewPart(_))
    }

    fn kinds(&self) -> Vec<Choice> {
        page_head::kinds(self.l)
    }

    fn feeds(&self) -> Vec<Choice> {
        page_head::feeds(self.l)
    }

    fn places(&self) -> Vec<Choice> {
        self.rows()
            .iter()
            .map(|(slot, times)| {
                let label = format!("{} · {}", self.span(times), self.title(slot));
                Choice::new(slot.id, label)
            })
            .collect()
    }

    /// The small form that moves something or takes it out.
    fn order(&self, entry: &Uuid) -> FormView {
        about(self.l.lang(), "order", entry)
    }

    fn split(&self) -> FormView {
        let (Open::Part(id) | Open::Slot(id) | Open::NewPart(id)) = self.open else {
            return FormView::new(self.l.lang());
        };
        self.returned.fill(about(self.l.lang(), "split", id).with("groups", 4))
    }

    fn start(&self) -> FormView {
        let starts_at = civic::framing::paper::hhmm(time(self.plan().starts));
        self.returned.fill(about(self.l.lang(), "start", "").with("starts_at", starts_at))
    }

    fn release(&self) -> FormView {
        let fresh = about(self.l.lang(), "release", "").with("known", self.version());
        self.returned.fill(fresh.with("seen", seen(self.l, self.plan())))
    }

    fn discard(&self) -> FormView {
        self.returned.fill(about(self.l.lang(), "discard", ""))
    }
}
