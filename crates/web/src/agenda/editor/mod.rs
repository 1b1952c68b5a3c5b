//! The agenda, one line for each item: minutes by a tap, the sum always in
//! sight, one act that releases. Every tap is a form, so that the page is
//! complete without a script.

mod form;
mod lines;

use askama::Template;
use base::{Error, Id, Result};
use civic::{
    agenda::{
        Part, Plan, Slot,
        commands::{self, EditAgenda, Release},
        queries::{self, Agenda},
        rules::{
            edit::Edit,
            plan::{Place, Span, time},
            templates::Template,
        },
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
        let line = |lines: &[&str], at: usize| lines.get(at).map_or(String::new(), |it| (*it).into());
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

/// A programme as lines of words, to be compared by people.
fn seen(l: &'static Translator, plan: &Plan) -> String {
    let mut lines = Vec::new();
    for (slot, times) in plan.slots.iter().zip(plan.spans()) {
        let hour = time(times.from).strftime("%Hh%M");
        lines.push(format!("{hour} · {} · {}", l.minutes(slot.minutes), titled(l, slot)));
        for part in &slot.parts {
            let lasts = part.minutes.map_or(String::new(), |minutes| l.minutes(minutes));
            lines.push(format!("— {} · {lasts}", part.title));
        }
    }
    lines.join("\n")
}

/// The page; `?edit=` opens the form of a row or an item, `?under=` that of a
/// new item, `?minutes=` the choice of minutes, `?new=` what is added.
pub(super) async fn page(
    context: RequestContext,
    At(workshop): At<Id<Workshop>>,
    asked: Asked,
) -> Answer {
    let ask = |name: &str| asked.get(name).and_then(|id| id.parse::<Uuid>().ok());
    let opening = Opening {
        edit: ask("edit"),
        under: ask("under"),
        minutes: ask("minutes"),
        new: asked.get("new").cloned().unwrap_or_default(),
    };
    answer::page(&editor(&context, workshop, &opening, Returned::default()).await?)
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
        "day" => day(&context, workshop, &sent).await,
        _ => edit(&context, workshop, &sent).await,
    };
    let here = context.here(&format!("/office/workshops/{workshop}/agenda"));
    let Err(error) = done else { return Ok(answer::go(&format!("{here}{}", form::stay(&sent)))) };
    if matches!(error, Error::Refused("refused-agenda-released-meanwhile")) {
        let opening = Opening::default();
        let mut page = editor(&context, workshop, &opening, Returned::default()).await?;
        sent.get("seen").clone_into(&mut page.meanwhile);
        return answer::refused(&page);
    }
    let opening = form::opened(&sent);
    let returned = Returned::of(sent, error)?;
    answer::refused(&editor(&context, workshop, &opening, returned).await?)
}

/// Makes the draft a day from a template, or the paper's own day again.
async fn day(context: &RequestContext, workshop: Id<Workshop>, sent: &FormData) -> Result<()> {
    let (db, commune) = (context.site.db(), context.commune()?);
    let mut tx = context.read().await?;
    let agenda = queries::agenda(&mut tx, &context.actor, workshop).await?;
    let day = match sent.get("template") {
        "paper" => {
            let versions = queries::versions(&mut tx, workshop).await?;
            versions.last().ok_or(Error::NotFound)?.plan.clone()
        }
        word => {
            let template: Template = word.parse().map_err(|_| Error::NotFound)?;
            let l = Translator::of(agenda.workshop.lang.parse().unwrap_or(context.lang));
            let title = |word: &str| l.word("agenda-line", word).plain();
            template.day(&agenda.plan, title, &mut || db.id::<Plan>(db.now()).uuid())
        }
    };
    drop(tx);
    let edit = EditAgenda { commune, workshop, edit: Edit::Day(day), key: None };
    commands::edit_agenda(db, &context.actor, edit).await
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
    let given = Release {
        note: sent.get("note").to_owned(),
        known: sent.get("known").parse().ok(),
        longer: !sent.get("longer").is_empty(),
    };
    commands::release(db, &context.actor, commune, workshop, given).await.map(drop)
}

async fn editor(
    context: &RequestContext,
    workshop: Id<Workshop>,
    opening: &Opening,
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
        open: Open::Nothing,
        returned,
        meanwhile: String::new(),
        key: db.id::<Plan>(db.now()).uuid(),
        agenda,
    };
    page.open = Open::of(page.plan(), opening);
    Ok(page)
}
