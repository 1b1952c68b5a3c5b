//! Editing the draft, releasing it, pressing the clock, repairing a late day.

mod acts;
mod buttons;
mod create;
mod repair;
mod undo;

pub(crate) use acts::{begin_act, set_runs};
pub use buttons::{PressClock, press};
pub use create::{begin_workshop, create_workshop};
pub use repair::{Accepted, accept_repair};
pub(crate) use repair::{release_former, repair};
pub use undo::undo_edit;

use std::collections::HashSet;

use base::{Action, Actor, CommuneId, Error, Faults, Id, Place, Result};
use db::{Database, Reader};
use uuid::Uuid;

use super::{
    Happened, Plan, Version, Way,
    rules::{
        clock::Runs,
        edit::{self, Edit},
        plan::time,
    },
    store as rows,
};
use crate::framing::paper::hhmm;
use crate::workshop::{
    ChangeKind, Workshop,
    commands::tell,
    gate::{self, DayChange, Needs},
    store as workshops,
};

/// The longest word of why, in characters.
pub const NOTE: usize = 300;

/// The agenda as a change finds it.
struct Held {
    workshop: Workshop,
    /// The number and the plan of the last version.
    number: i64,
    plan: Plan,
    draft: Option<(Id<Version>, Plan)>,
}

async fn open(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    workshop: Id<Workshop>,
) -> Result<(DayChange, Held)> {
    actor.require(Action::RunWorkshop, Place::Commune(commune))?;
    let (mut tx, workshop) =
        gate::pass(db.write(commune).await?, workshop, Needs::Unclosed).await?;
    let held = held(&mut tx, workshop).await?;
    Ok((tx, held))
}

async fn held(tx: &mut Reader, workshop: Workshop) -> Result<Held> {
    let heads = rows::heads(tx, workshop.id).await?;
    let entries = rows::entries(tx, workshop.id).await?;
    let draft = heads.iter().find(|head| head.number.is_none());
    let draft = draft.map(|head| (head.id, rows::plan(head, &entries)));
    let (number, plan) = match heads.iter().rfind(|head| head.number.is_some()) {
        Some(last) => (last.number.unwrap_or(0), rows::plan(last, &entries)),
        None => {
            let sessions = workshops::sessions(tx, workshop.id).await?;
            (0, Plan::of(&sessions, &rows::items(tx, workshop.id).await?))
        }
    };
    Ok(Held { workshop, number, plan, draft })
}

/// A change of the draft.
#[derive(Debug, Clone)]
pub struct EditAgenda {
    /// The commune.
    pub commune: CommuneId,
    /// The workshop.
    pub workshop: Id<Workshop>,
    /// What changes.
    pub edit: Edit,
    /// The key of its form, which what is new gets as identity: sent twice, it
    /// is there once.
    pub key: Option<Uuid>,
}

/// Changes the draft of the next version; the first change begins it.
pub async fn edit_agenda(db: &Database, actor: &Actor, input: EditAgenda) -> Result<()> {
    let EditAgenda { commune, workshop, edit, mut key } = input;
    let (mut tx, held) = open(db, actor, commune, workshop).await?;
    let before = held.draft.as_ref().map_or(&held.plan, |(_, plan)| plan);
    if key.is_some_and(|key| before.find(key).is_some()) {
        return Ok(());
    }
    let mut made = None;
    let mut fresh = || {
        let id = key.take().unwrap_or_else(|| tx.id::<Plan>().uuid());
        made.get_or_insert(id);
        id
    };
    let plan = edit::apply(before, &edit, &mut fresh)?;
    let used = used(&mut tx, workshop).await?;
    keeps(&plan, before, &used)?;
    let draft = match &held.draft {
        Some((draft, _)) => {
            rows::rewrite(&mut tx, *draft, &plan).await?;
            *draft
        }
        None => {
            let draft = tx.id();
            rows::insert_version(&mut tx, workshop, draft, &plan).await?;
            draft
        }
    };
    if plan != *before {
        undo::remember(&mut tx, workshop, draft, before).await?;
    }
    let entry = match &edit {
        Edit::Start(_) | Edit::Day(_) => Some(workshop.uuid()),
        Edit::Slot { id, .. } | Edit::Part { id, .. } => *id,
        Edit::Minutes(id, _)
        | Edit::Optional(id, _)
        | Edit::Place(id, _)
        | Edit::Up(id)
        | Edit::Down(id)
        | Edit::Remove(id)
        | Edit::Split(id, _) => Some(*id),
    };
    let entry = entry.or(made).unwrap_or_default();
    let edited = Happened::AgendaEdited { workshop: workshop.uuid(), what: edit.word(), entry };
    tx.commit(actor, edited).await?;
    Ok(())
}

/// Throws the draft away; the last version stays as it is.
pub async fn discard_draft(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    workshop: Id<Workshop>,
) -> Result<()> {
    let (mut tx, held) = open(db, actor, commune, workshop).await?;
    let Some((draft, _)) = held.draft else { return Ok(()) };
    rows::delete_version(&mut tx, draft).await?;
    tx.commit(actor, Happened::AgendaDraftDiscarded { workshop: workshop.uuid() }).await?;
    Ok(())
}

/// The release of a draft, as it was shown to whoever releases it.
#[derive(Debug, Clone, Default)]
pub struct Release {
    /// A word of why; it may be empty.
    pub note: String,
    /// The last version that was known; nothing where it does not matter.
    pub known: Option<i64>,
    /// Whether the day may end later than it does by the last version.
    pub longer: bool,
}

/// Releases the draft as the next version. Refused where somebody released one
/// meanwhile, and where the day has become longer and nobody says that it may.
pub async fn release(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    workshop: Id<Workshop>,
    given: Release,
) -> Result<i64> {
    actor.require(Action::RunWorkshop, Place::Commune(commune))?;
    let mut faults = Faults::default();
    faults.too_long("note", &given.note, NOTE);
    faults.check()?;
    let note = base::visible(&given.note).to_owned();
    let (mut tx, held) = open(db, actor, commune, workshop).await?;
    if given.known.is_some_and(|known| known != held.number) {
        return Err(Error::Refused("refused-agenda-released-meanwhile"));
    }
    let (draft, plan) = held.draft.as_ref().ok_or(Error::Refused("refused-agenda-no-draft"))?;
    if *plan == held.plan {
        return Err(Error::Refused("refused-agenda-same"));
    }
    if !given.longer && plan.ends() > held.plan.ends() {
        return Err(Error::Refused("refused-agenda-longer"));
    }
    publish(&mut tx, &held, &Draft { id: *draft, plan, note: &note, repair: None }).await?;
    tell_hours(&mut tx, &held, plan, &note).await?;
    let released = released(&held, *draft, note, None);
    tx.commit(actor, released).await?;
    Ok(held.number + 1)
}

/// Tells those who were invited that the day begins or ends at another hour,
/// until it begins.
async fn tell_hours(tx: &mut DayChange, held: &Held, plan: &Plan, note: &str) -> Result<()> {
    let hours = |plan: &Plan| (plan.starts, plan.work_begins(), plan.ends());
    let workshop = &held.workshop;
    if workshop.opened_at.is_some() || hours(plan) == hours(&held.plan) {
        return Ok(());
    }
    let day = Some(workshop.day()).filter(|_| !workshop.state.is_off());
    tell(tx, workshop, (ChangeKind::Retimed, day), note).await.map(drop)
}

/// The first version of a workshop: the programme as its paper announced it.
pub(crate) async fn release_first(tx: &mut DayChange, workshop: Id<Workshop>) -> Result<()> {
    let sessions = workshops::sessions(tx, workshop).await?;
    let plan = Plan::of(&sessions, &rows::items(tx, workshop).await?);
    let id: Id<Version> = tx.id();
    rows::insert_version(tx, workshop, id, &plan).await?;
    rows::number_version(tx, id, 1, "", None).await
}

/// A draft that is released, with a word of why, or as a repair.
struct Draft<'a> {
    id: Id<Version>,
    plan: &'a Plan,
    note: &'a str,
    repair: Option<Way>,
}

/// Deletes the sessions and their items that the programme no longer holds.
async fn delete_gone(tx: &mut DayChange, before: &Plan, after: &Plan) -> Result<()> {
    let old: HashSet<Uuid> = before.ids().collect();
    let new: HashSet<Uuid> = after.ids().collect();
    let gone = before.slots.iter().filter(|slot| !new.contains(&slot.id));
    for slot in gone {
        workshops::delete_session(tx, Id::new(slot.id)).await?;
    }
    let parts = before.slots.iter().filter(|slot| new.contains(&slot.id));
    let parts = parts.flat_map(|slot| &slot.parts).filter(|part| old.contains(&part.id));
    for part in parts.filter(|part| !new.contains(&part.id)) {
        workshops::delete_item(tx, Id::new(part.id)).await?;
    }
    Ok(())
}

/// Numbers a draft, and makes the programme that everybody reads say it.
async fn publish(tx: &mut DayChange, held: &Held, draft: &Draft<'_>) -> Result<()> {
    let plan = draft.plan;
    let workshop = held.workshop.id;
    keeps(plan, &held.plan, &used(tx, workshop).await?)?;
    delete_gone(tx, &held.plan, plan).await?;
    if let Some(start) = plan.work_begins() {
        workshops::set_start(tx, workshop, &hhmm(time(start))).await?;
    }
    for ((slot, span), position) in plan.slots.iter().zip(plan.spans()).zip(1..) {
        workshops::set_session(tx, &slot.session(workshop, position, span)).await?;
        for (part, position) in slot.parts.iter().zip(1..) {
            workshops::set_item(tx, position, &part.item(slot)).await?;
        }
    }
    rows::number_version(tx, draft.id, held.number + 1, draft.note, draft.repair).await
}

fn released(held: &Held, draft: Id<Version>, note: String, repair: Option<(Way, i64)>) -> Happened {
    Happened::AgendaReleased {
        workshop: held.workshop.id.uuid(),
        version: draft.uuid(),
        number: held.number + 1,
        note,
        repair,
    }
}

/// A row that holds groups, cards or what came of them, or that has begun,
/// stays in the programme.
fn keeps(plan: &Plan, before: &Plan, used: &HashSet<Uuid>) -> Result<()> {
    let gone = before.ids().filter(|id| plan.find(*id).is_none());
    match gone.into_iter().any(|id| used.contains(&id)) {
        true => Err(Error::Refused("refused-agenda-row-used")),
        false => Ok(()),
    }
}

/// What may not leave the programme.
async fn used(tx: &mut Reader, workshop: Id<Workshop>) -> Result<HashSet<Uuid>> {
    let mut used: HashSet<Uuid> =
        rows::used(tx, workshop).await?.into_iter().map(|row| row.0).collect();
    used.extend(rows::runs(tx, workshop).await?.into_iter().map(|run| run.entry_id));
    Ok(used)
}

/// How everything that began went.
pub(crate) async fn runs(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Runs> {
    let runs = rows::runs(tx, workshop).await?;
    Ok(runs.into_iter().map(|run| (run.entry_id, run)).collect())
}
