//! One press of the facilitator: the next act begins for everybody and the wall
//! follows, or a late day is repaired; for some seconds it is taken back whole.

use std::collections::HashSet;

use base::{Actor, CommuneId, Error, Id, Instant, Result};
use db::{Database, Reader};
use uuid::Uuid;

use super::{
    super::{
        DayAct, Deed, Happened, Projection, View, Workshop, rules::acts as rules, store as rows,
    },
    require_to_run,
    screen::{Hanging, switch},
};
use crate::{
    agenda::{
        commands::{self as agenda, Accepted},
        rules::clock::{Run, Runs},
    },
    cards::store as cards,
    workshop::gate::{self, DayChange, Needs},
};

/// The next act of the programme, as it was shown to whoever begins it.
#[derive(Debug, Clone, Copy)]
pub struct BeginAct {
    /// The commune.
    pub commune: CommuneId,
    /// The workshop.
    pub workshop: Id<Workshop>,
    /// The row, or the first item, that begins.
    pub entry: Uuid,
    /// When it was pressed, where it waited for a connection.
    pub at: Option<Instant>,
    /// The identity that its form gave it, so that sent twice it is one press.
    pub id: Option<Uuid>,
}

/// Begins the next act: what goes on ends, everything of it starts at the same
/// moment, and the wall shows it. What somebody else began before stays.
pub async fn begin_act(db: &Database, actor: &Actor, input: BeginAct) -> Result<()> {
    require_to_run(actor, input.commune)?;
    let tx = db.write(input.commune).await?;
    let (mut tx, workshop) = gate::pass(tx, input.workshop, Needs::Unclosed).await?;
    let Some((id, last)) = new_press(&mut tx, workshop.id, input.id).await? else {
        return Ok(());
    };
    let former = last.as_ref().filter(|last| last.undone_at.is_none()).map(|last| last.pressed_at);
    let now = tx.now();
    let at = rules::pressed_at(input.at, former, now);
    let Some(begun) = agenda::begin_act(&mut tx, &workshop, input.entry, at).await? else {
        return Ok(());
    };
    let drawn = drawn(&mut tx, workshop.id).await?;
    let (view, subject) = rules::view_of(&begun.plan, &begun.act, &drawn);
    let wall = Wall::of(&mut tx, workshop.id).await?;
    let hanging = Hanging { view, subject, page: 1, keys: false, dark: false };
    switch(&mut tx, workshop.id, hanging).await?;
    let act = DayAct {
        deed: Deed::Begin,
        entry_id: Some(input.entry),
        runs_before: words(&begun.before)?,
        runs_after: words(&begun.after)?,
        view_after: Some(view),
        subject_after: subject,
        ..wall.pressed(id, last.as_ref(), (at, now))
    };
    rows::insert_act(&mut tx, workshop.id, &act).await?;
    let (workshop, entry) = (workshop.id.uuid(), input.entry);
    let begun = Happened::ActBegun { workshop, act: id.uuid(), entry, view: view.word() };
    tx.commit(actor, begun).await.map(drop)
}

/// The identity of a press and the press before it; nothing where the same one
/// came before.
async fn new_press(
    tx: &mut DayChange,
    workshop: Id<Workshop>,
    id: Option<Uuid>,
) -> Result<Option<(Id<DayAct>, Option<DayAct>)>> {
    let id = id.map_or_else(|| tx.id(), Id::new);
    if rows::knows_act(tx, id).await? {
        return Ok(None);
    }
    Ok(Some((id, rows::last_act(tx, workshop).await?)))
}

/// A repair of a late day, as it was shown to whoever accepts it.
#[derive(Debug, Clone, Copy)]
pub struct RepairDay {
    /// The commune.
    pub commune: CommuneId,
    /// The workshop.
    pub workshop: Id<Workshop>,
    /// The repair.
    pub accepted: Accepted,
    /// The identity that its form gave it.
    pub id: Option<Uuid>,
}

/// Repairs a late day; gives the number of the version that it released.
pub async fn repair_day(db: &Database, actor: &Actor, input: RepairDay) -> Result<()> {
    require_to_run(actor, input.commune)?;
    let tx = db.write(input.commune).await?;
    let (mut tx, workshop) = gate::pass(tx, input.workshop, Needs::Unclosed).await?;
    let Some((id, last)) = new_press(&mut tx, workshop.id, input.id).await? else {
        return Ok(());
    };
    let repaired = agenda::repair(&mut tx, workshop.clone(), input.accepted).await?;
    let wall = Wall::of(&mut tx, workshop.id).await?;
    let now = tx.now();
    let act = DayAct {
        deed: Deed::Repair,
        version_number: Some(repaired.number),
        ..wall.pressed(id, last.as_ref(), (now, now))
    };
    rows::insert_act(&mut tx, workshop.id, &act).await?;
    tx.commit(actor, repaired.happened).await.map(drop)
}

/// Takes the last press back, the wall included. Refused when it is too long
/// ago, or when somebody pressed something since that stands on it.
pub async fn take_back_act(
    db: &Database,
    actor: &Actor,
    (commune, workshop): (CommuneId, Id<Workshop>),
    act: Id<DayAct>,
    note: &str,
) -> Result<()> {
    require_to_run(actor, commune)?;
    let (mut tx, workshop) =
        gate::pass(db.write(commune).await?, workshop, Needs::Unclosed).await?;
    let last = rows::last_act(&mut tx, workshop.id).await?;
    let last = last.filter(|last| last.id == act).ok_or(MOVED_ON)?;
    if last.undone_at.is_some() {
        return Ok(());
    }
    rules::may_take_back(&last, tx.now())?;
    match last.version_number {
        Some(number) => {
            agenda::release_former(&mut tx, workshop.clone(), number, note).await?;
        }
        None => take_back_runs(&mut tx, &workshop, &last).await?,
    }
    take_back_wall(&mut tx, workshop.id, &last).await?;
    rows::undo_act(&mut tx, last.id).await?;
    let back = Happened::ActTakenBack { workshop: workshop.id.uuid(), act: act.uuid() };
    tx.commit(actor, back).await.map(drop)
}

const MOVED_ON: Error = Error::Refused("refused-act-moved-on");

async fn take_back_runs(tx: &mut DayChange, workshop: &Workshop, act: &DayAct) -> Result<()> {
    let by_entry =
        |runs: Vec<Run>| -> Runs { runs.into_iter().map(|run| (run.entry_id, run)).collect() };
    let [before, after] = act.runs()?.map(by_entry);
    if agenda::runs(tx, workshop.id).await? != after {
        return Err(MOVED_ON);
    }
    agenda::set_runs(tx, workshop, &after, &before).await
}

/// The wall as it was, unless somebody chose something else since.
async fn take_back_wall(tx: &mut DayChange, workshop: Id<Workshop>, act: &DayAct) -> Result<()> {
    let Some(view) = act.view_after else { return Ok(()) };
    let stands =
        |held: &Projection| held.view == view && held.subject_id == act.subject_after && !held.dark;
    if !rows::projection(tx, workshop).await?.as_ref().is_some_and(stands) {
        return Ok(());
    }
    let hanging = Hanging {
        view: act.view_before.unwrap_or(View::Welcome),
        subject: act.subject_before,
        page: act.page_before.unwrap_or(1),
        keys: act.keys_before,
        dark: act.dark_before,
    };
    switch(tx, workshop, hanging).await
}

/// The wall before a press.
struct Wall {
    shown: Option<Projection>,
    keys: bool,
}

impl Wall {
    async fn of(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Self> {
        let shown = rows::projection(tx, workshop).await?;
        Ok(Self { shown, keys: rows::keys_hang(tx, workshop).await? })
    }

    /// A press with nothing but the wall before it.
    fn pressed(
        self,
        id: Id<DayAct>,
        last: Option<&DayAct>,
        (pressed_at, done_at): (Instant, Instant),
    ) -> DayAct {
        DayAct {
            id,
            number: last.map_or(0, |last| last.number) + 1,
            deed: Deed::Begin,
            entry_id: None,
            version_number: None,
            pressed_at,
            done_at,
            undone_at: None,
            runs_before: String::new(),
            runs_after: String::new(),
            view_before: self.shown.as_ref().map(|shown| shown.view),
            subject_before: self.shown.as_ref().and_then(|shown| shown.subject_id),
            page_before: self.shown.as_ref().map(|shown| shown.page),
            keys_before: self.keys,
            dark_before: self.shown.as_ref().is_some_and(|shown| shown.dark),
            view_after: None,
            subject_after: None,
        }
    }
}

/// Runs in the order of their entries, as JSON.
fn words(runs: &Runs) -> Result<String> {
    let mut all: Vec<&Run> = runs.values().collect();
    all.sort_unstable_by_key(|run| run.entry_id);
    serde_json::to_string(&all).map_err(Error::bug)
}

/// The sessions whose groups are drawn.
async fn drawn(tx: &mut Reader, workshop: Id<Workshop>) -> Result<HashSet<Uuid>> {
    let tables = cards::tables(tx, workshop).await?;
    Ok(tables.into_iter().map(|table| table.session_id.uuid()).collect())
}
