//! Reading an agenda: its versions, its draft, its clock.

mod course;
mod day;

pub use course::{Course, course};
pub use day::{Day, day};

use std::collections::HashSet;

use base::{Action, Actor, Id, Instant, Place, Result};
use db::Reader;
use uuid::Uuid;

use super::{
    Plan, State, Version,
    rules::{
        changes::{Change, changes},
        clock::{self, ClockState, Runs},
        moving::Moving,
        repair::{self, Late, Proposal},
    },
    store::{self as rows, Entry, Head},
};
use crate::workshop::{Workshop, store as workshops};

/// A workshop's agenda as the office edits it.
#[derive(Debug, Clone)]
pub struct Agenda {
    /// The workshop.
    pub workshop: Workshop,
    /// The last version; nothing where none was released.
    pub version: Option<Version>,
    /// Its programme.
    pub plan: Plan,
    /// The programme of the draft, where there is one.
    pub draft: Option<Plan>,
    /// What the draft changes.
    pub changes: Vec<Change>,
    /// How many changes of the draft can be taken back, one by one.
    pub steps: usize,
    /// Rows that hold groups or cards, and rows and items that have begun.
    pub used: HashSet<Uuid>,
}

/// A released version with its programme.
#[derive(Debug, Clone)]
pub struct Released {
    /// The version.
    pub version: Version,
    /// Its programme.
    pub plan: Plan,
    /// What changed against the version before; nothing for the first.
    pub changes: Vec<Change>,
}

/// The clock of a workshop's day.
#[derive(Debug, Clone)]
pub struct Clock {
    /// The workshop.
    pub workshop: Workshop,
    /// The version by which the day goes.
    pub version: Option<Version>,
    /// Its programme.
    pub plan: Plan,
    /// Where the day stands.
    pub standing: ClockState,
    /// How everything that began went.
    pub runs: Runs,
    /// How many minutes a repair makes good, in steps of five; nothing while the
    /// day is less than five minutes late.
    pub late: i64,
    /// The ways to repair that.
    pub proposals: Vec<Proposal>,
    /// Whether somebody is editing the next version.
    pub drafted: bool,
}

/// What is going on, for a projector or a participant's phone: no more than
/// anybody in the hall may see.
#[derive(Debug, Clone)]
pub struct Now {
    /// The number of the version by which the day goes; nothing before one was released.
    pub version: Option<i64>,
    /// What goes on: the row, or those of its items that go on.
    pub going: Vec<Going>,
    /// The title of the next row and when it should begin; nothing after the last.
    pub next: Option<(String, Instant)>,
    /// How late the day is, negative when early; nothing before it begins.
    pub drift: Option<Moving>,
    /// When the day ends as it goes.
    pub expected: Moving,
}

/// Something that goes on.
#[derive(Debug, Clone)]
pub struct Going {
    /// The row or item.
    pub entry: Uuid,
    /// Its title; empty for a break that has none.
    pub title: String,
    /// The row's title, for an item.
    pub row: Option<String>,
    /// Whether it runs or stands still.
    pub state: State,
    /// When its own time is over; for an item without time of its own, when the
    /// programme says that its row ends.
    pub planned_end: Instant,
    /// What it used beyond its own time, negative while time is left; nothing
    /// for items without time of their own.
    pub over: Option<Moving>,
}

/// The agenda as the office edits it.
pub async fn agenda(tx: &mut Reader, actor: &Actor, workshop: Id<Workshop>) -> Result<Agenda> {
    let commune = tx.scope();
    actor.require(Action::SeeOffice, Place::Commune(commune))?;
    let read = Read::of(tx, workshop).await?;
    let draft = read.draft();
    let used = rows::used(tx, workshop).await?.into_iter().map(|row| row.0);
    let runs = rows::runs(tx, workshop).await?.into_iter().map(|run| run.entry_id);
    let former = rows::former(tx, workshop).await?.unwrap_or_default();
    let former: Vec<serde::de::IgnoredAny> = serde_json::from_str(&former).unwrap_or_default();
    Ok(Agenda {
        steps: former.len(),
        changes: draft.as_ref().map_or_else(Vec::new, |draft| changes(&read.plan, draft)),
        draft,
        used: used.chain(runs).collect(),
        version: read.version(),
        plan: read.plan,
        workshop: read.workshop,
    })
}

/// Every released version, the last first. Programmes are public.
pub async fn versions(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<Released>> {
    let told = rows::told(tx, workshop).await?;
    let mut released: Vec<Released> = Vec::new();
    for told in told.chunk_by(|one, next| one.entry.version_id == next.entry.version_id) {
        let head = told.first().map(rows::Told::head);
        let Some((head, version)) = head.and_then(|head| Some((head.clone(), head.version()?)))
        else {
            continue;
        };
        let entries: Vec<Entry> = told.iter().map(|told| told.entry.clone()).collect();
        let plan = rows::plan(&head, &entries);
        let before = released.last().map(|before| changes(&before.plan, &plan));
        released.push(Released { version, plan, changes: before.unwrap_or_default() });
    }
    released.reverse();
    Ok(released)
}

/// The programme that was released first: what people were told.
pub async fn announced(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Option<Plan>> {
    let told = rows::told(tx, workshop).await?;
    let first = told.chunk_by(|one, next| one.entry.version_id == next.entry.version_id).next();
    let head = first.and_then(|told| told.first()).map(rows::Told::head);
    let entries: Vec<Entry> = first.into_iter().flatten().map(|it| it.entry.clone()).collect();
    Ok(head.map(|head| rows::plan(&head, &entries)))
}

/// The last released version, for what prints or shows the programme.
pub async fn version(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Option<Version>> {
    let heads = rows::heads(tx, workshop).await?;
    Ok(heads.iter().rev().find_map(Head::version))
}

/// The clock for whoever runs the day.
pub async fn clock(
    tx: &mut Reader,
    actor: &Actor,
    workshop: Id<Workshop>,
    now: Instant,
) -> Result<Clock> {
    let commune = tx.scope();
    actor.require(Action::SeeOffice, Place::Commune(commune))?;
    let read = Read::of(tx, workshop).await?;
    let runs = read.runs(tx).await?;
    let used: HashSet<Uuid> =
        rows::used(tx, workshop).await?.into_iter().map(|row| row.0).collect();
    let standing = clock::stand(&read.plan, &runs, read.workshop.day(), now);
    let late = Late { plan: &read.plan, runs: &runs, standing: &standing, used: &used };
    let minutes = repair::stepped(late.minutes(now));
    let proposals = repair::proposals(&late, now);
    Ok(Clock {
        drafted: read.draft().is_some(),
        version: read.version(),
        plan: read.plan,
        workshop: read.workshop,
        standing,
        late: minutes,
        proposals,
        runs,
    })
}

/// What is going on at a moment. Four statements.
pub async fn now(tx: &mut Reader, workshop: Id<Workshop>, at: Instant) -> Result<Now> {
    course(tx, workshop, at).await.map(|course| course.now())
}

/// What every page of an agenda reads.
struct Read {
    workshop: Workshop,
    heads: Vec<Head>,
    entries: Vec<Entry>,
    plan: Plan,
}

impl Read {
    async fn of(tx: &mut Reader, id: Id<Workshop>) -> Result<Self> {
        let workshop = workshops::workshop(tx, id).await?;
        let heads = rows::heads(tx, id).await?;
        let entries = rows::entries(tx, id).await?;
        let last = heads.iter().rev().find(|head| head.number.is_some());
        let plan = match last {
            Some(last) => rows::plan(last, &entries),
            None => {
                let sessions = workshops::sessions(tx, id).await?;
                Plan::of(&sessions, &rows::items(tx, id).await?)
            }
        };
        Ok(Self { workshop, heads, entries, plan })
    }

    fn version(&self) -> Option<Version> {
        self.heads.iter().rev().find_map(Head::version)
    }

    fn draft(&self) -> Option<Plan> {
        let draft = self.heads.iter().find(|head| head.number.is_none());
        draft.map(|head| rows::plan(head, &self.entries))
    }

    async fn runs(&self, tx: &mut Reader) -> Result<Runs> {
        let runs = rows::runs(tx, self.workshop.id).await?;
        Ok(runs.into_iter().map(|run| (run.entry_id, run)).collect())
    }
}
