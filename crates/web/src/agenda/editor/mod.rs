//! The agenda, row by row: one form at a time, every change by a button.

mod form;

use askama::Template;
use base::{Error, Id, Result};
use civic::{
    agenda::{
        Part, Plan, Slot,
        commands::{self, EditAgenda},
        queries::{self, Agenda},
        rules::plan::{Place, Span, time},
    },
    workshop::Workshop,
};
use press::{Choice, Figure, FormView, PageFrame, Translator};
use uuid::Uuid;

use super::{
    ChangeTold,
    said::{said, span, titled},
};
use crate::{
    address::{Asked, At},
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned, about},
    workshop::page_head::{self, Head},
};

/// The agenda to edit.
#[derive(Template)]
#[template(path = "agenda/editor.html")]
pub(super) struct EditorPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) head: Head,
    pub(super) agenda: Agenda,
    /// Whether the reader may change it.
    pub(super) runs: bool,
    pub(super) here: String,
    /// What the open form is about.
    pub(super) open: Open,
    pub(super) returned: Returned,
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
}

impl Open {
    /// What is edited, or added under a row, where it still stands in the programme.
    fn of(plan: &Plan, edit: Option<Uuid>, under: Option<Uuid>) -> Self {
        let found = |entry: Option<Uuid>| entry.and_then(|id| Some((id, plan.find(id)?)));
        match (found(edit), found(under)) {
            (Some((id, Place::Slot(_))), _) => Self::Slot(id),
            (Some((id, Place::Part(..))), _) => Self::Part(id),
            (None, Some((id, Place::Slot(_)))) => Self::NewPart(id),
            _ => Self::NewSlot,
        }
    }
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
        self.returned.fill(about(self.l.lang(), "release", ""))
    }

    fn discard(&self) -> FormView {
        self.returned.fill(about(self.l.lang(), "discard", ""))
    }
}

/// The page; `?edit=` opens the form of a row or an item, `?under=` that of a
/// new item.
pub(super) async fn page(
    context: RequestContext,
    At(workshop): At<Id<Workshop>>,
    asked: Asked,
) -> Answer {
    let ask = |name: &str| asked.get(name).and_then(|id| id.parse::<Uuid>().ok());
    let (edit, under) = (ask("edit"), ask("under"));
    answer::page(&editor(&context, workshop, edit, under, Returned::default()).await?)
}

/// Changes, releases or discards the draft.
pub(super) async fn change(
    context: RequestContext,
    At(workshop): At<Id<Workshop>>,
    sent: FormData,
) -> Answer {
    let done = match sent.get("do") {
        "release" => release(&context, workshop, &sent).await,
        "discard" => {
            let db = context.site.db();
            commands::discard_draft(db, &context.actor, context.commune()?, workshop).await
        }
        _ => edit(&context, workshop, &sent).await,
    };
    let here = context.here(&format!("/office/workshops/{workshop}/agenda"));
    let Err(error) = done else { return Ok(answer::go(&format!("{here}{}", form::stay(&sent)))) };
    let (edit, under) = form::opened(&sent);
    let returned = Returned::of(sent, error)?;
    answer::refused(&editor(&context, workshop, edit, under, returned).await?)
}

async fn edit(context: &RequestContext, workshop: Id<Workshop>, sent: &FormData) -> Result<()> {
    let (db, commune) = (context.site.db(), context.commune()?);
    let mut tx = context.read().await?;
    let lang = civic::workshop::queries::workshop(&mut tx, workshop).await?.lang;
    drop(tx);
    let edit = form::edit(sent, Translator::of(lang.parse().unwrap_or(context.lang)))?;
    let key = sent.key().filter(|_| sent.get("item").is_empty());
    let starts = sent.get("do") == "start";
    let edit = EditAgenda { commune, workshop, edit, key };
    match commands::edit_agenda(db, &context.actor, edit).await {
        Err(Error::Invalid(faults)) if starts => Err(Error::Invalid(form::at_start(faults))),
        other => other,
    }
}

async fn release(context: &RequestContext, workshop: Id<Workshop>, sent: &FormData) -> Result<()> {
    let (db, commune) = (context.site.db(), context.commune()?);
    commands::release(db, &context.actor, commune, workshop, sent.get("note")).await.map(drop)
}

async fn editor(
    context: &RequestContext,
    workshop: Id<Workshop>,
    edit: Option<Uuid>,
    under: Option<Uuid>,
    returned: Returned,
) -> Result<EditorPage> {
    let mut tx = context.read().await?;
    let agenda = queries::agenda(&mut tx, &context.actor, workshop).await?;
    let db = context.site.db();
    let runs = agenda.workshop.closed_at.is_none()
        && context.actor.may(base::Action::RunWorkshop, context.place()?);
    let reached = page_head::stands(context, &mut tx, &agenda.workshop, 0).await?;
    let mut page = EditorPage {
        l: context.l,
        frame: context.office_frame(context.l.t("agenda-title")),
        head: Head::new(context, &agenda.workshop, "agenda", reached),
        here: context.here(&format!("/office/workshops/{workshop}")),
        runs,
        open: Open::NewSlot,
        returned,
        key: db.id::<Plan>(db.now()).uuid(),
        agenda,
    };
    page.open = Open::of(page.plan(), edit, under);
    Ok(page)
}
