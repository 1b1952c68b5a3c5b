//! What a commune's home shows, in public and in its office: where each
//! process stands, how people are answered, what was held, published and
//! decided.

use base::{Action, Actor, Id, Instant, Lang, LocalText, Place, Result, columns};
use db::Reader;
use jiff::civil::Date;
use uuid::Uuid;

use super::store::home as rows;
use crate::{
    consultation::{self, SightCounts, Voice},
    indicators::rules::{median, p90},
    process::{self, Process, ProcessKind, Stage, StageState},
    workshop::WorkshopState,
};

/// A process with its stages in order.
#[derive(Debug, Clone)]
pub struct Course {
    /// The text it makes.
    pub kind: ProcessKind,
    /// The process.
    pub id: Id<Process>,
    /// Its stages.
    pub stages: Vec<Stage>,
}

impl Course {
    /// The stage it stands at: the last open one, else the next, else the last.
    #[must_use]
    pub fn at(&self) -> Option<&Stage> {
        let open = self.stages.iter().rev().find(|stage| stage.state == StageState::Open);
        let next = || self.stages.iter().find(|stage| stage.state == StageState::Pending);
        open.or_else(next).or_else(|| self.stages.last())
    }

    /// The stages that are open.
    pub fn open(&self) -> impl Iterator<Item = &Stage> {
        self.stages.iter().filter(|stage| stage.state == StageState::Open)
    }
}

/// How contributions are answered.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Answering {
    /// How many were received.
    pub received: i64,
    /// How many have a reasoned answer.
    pub answered: i64,
    /// How many wait past the day that was promised.
    pub overdue: i64,
    /// How many were answered a first time.
    pub first_answers: i64,
    /// The middle number of days until the first answer; unknown before five.
    pub median_days: Option<f64>,
    /// The days within which nine in ten had theirs; unknown before five.
    pub nine_in_ten_days: Option<f64>,
}

/// How many first answers there must be before anything is said of their days:
/// of fewer, each single one would be told.
const FEW: i64 = 5;

impl Answering {
    /// How many wait for an answer.
    #[must_use]
    pub const fn waiting(&self) -> i64 {
        self.received - self.answered
    }
}

/// Contributions of one stage, for the office.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::FromRow)]
pub struct StageQueue {
    /// The stage.
    pub stage_id: Id<Stage>,
    /// How many were received.
    pub received: i64,
    /// How many wait for an answer.
    pub unanswered: i64,
    /// How many of them past their day.
    pub overdue: i64,
}

/// A workshop as the home names it.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Held {
    /// Its identity.
    pub id: Uuid,
    /// Its title, in its own language.
    pub title: String,
    /// That language.
    pub lang: Lang,
    /// The day it is held on.
    #[sqlx(try_from = "columns::Day")]
    pub held_on: Date,
    /// Where.
    pub venue: String,
    /// How many were there.
    pub present: i64,
    /// Where it stands.
    pub state: WorkshopState,
    /// Whether everybody sees it.
    pub shown: bool,
}

impl Held {
    /// Whether it is over and its results are there.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.state == WorkshopState::Closed
    }
}

/// A published version as the home names it.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Published {
    /// Its identity.
    pub id: Uuid,
    /// Of which text.
    pub kind: ProcessKind,
    /// Its number.
    pub number: i64,
    /// The word of its state.
    pub state: String,
    /// What is new in it.
    #[sqlx(flatten, try_from = "columns::Note")]
    pub note: LocalText,
    /// When it was published.
    pub published_at: Option<Instant>,
}

/// A decision of the council.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Decision {
    /// On which text.
    pub kind: ProcessKind,
    /// The version it froze.
    pub version_id: Uuid,
    /// Its number.
    pub number: String,
    /// The day it was taken.
    #[sqlx(try_from = "columns::Day")]
    pub decided_on: Date,
}

/// Everything on a commune's public home.
#[derive(Debug, Clone, Default)]
pub struct Home {
    /// Its processes.
    pub courses: Vec<Course>,
    /// How it answers.
    pub answering: Answering,
    /// Its workshops, latest first.
    pub workshops: Vec<Held>,
    /// The latest versions of its texts, latest first.
    pub versions: Vec<Published>,
    /// What its council decided.
    pub decisions: Vec<Decision>,
    /// Of how many articles or measures the text is that an open public stage
    /// puts to people.
    pub leaves: Vec<(Id<Stage>, i64)>,
    /// What was said last and changed a text.
    pub changed: Option<Voice>,
}

/// Reads a commune's public home; all of it empty where nothing has begun.
pub async fn public(tx: &mut Reader, now: Instant) -> Result<Home> {
    let courses = courses(tx).await?;
    if courses.is_empty() {
        let workshops = rows::workshops(tx, false).await?;
        return Ok(Home { workshops, ..Home::default() });
    }
    Ok(Home {
        courses,
        answering: answering(tx, now).await?,
        workshops: rows::workshops(tx, false).await?,
        versions: rows::versions(tx).await?,
        decisions: rows::decisions(tx).await?,
        leaves: rows::leaves(tx).await?,
        changed: rows::changed(tx).await?,
    })
}

/// What the office home shows beside the courses.
#[derive(Debug, Clone)]
pub struct Office {
    /// The processes.
    pub courses: Vec<Course>,
    /// The queue of each stage that received contributions.
    pub queues: Vec<StageQueue>,
    /// The workshops, latest first.
    pub workshops: Vec<Held>,
    /// How much waits for a second person.
    pub proposals: usize,
    /// What waits for a look, was reported or appealed.
    pub looks: SightCounts,
}

/// Reads the office home.
pub async fn office(tx: &mut Reader, actor: &Actor, now: Instant) -> Result<Office> {
    actor.require(Action::SeeOffice, Place::Commune(tx.scope()))?;
    Ok(Office {
        courses: courses(tx).await?,
        queues: rows::queues(tx, &now.day().to_string()).await?,
        workshops: rows::workshops(tx, true).await?,
        proposals: process::queries::waiting_proposals(tx).await?.len(),
        looks: consultation::queries::sight_counts(tx, actor, now.day()).await?,
    })
}

/// The current processes with their stages, the charter first.
async fn courses(tx: &mut Reader) -> Result<Vec<Course>> {
    let mut courses: Vec<Course> = Vec::new();
    for stage in process::queries::working_stages(tx).await? {
        match courses.last_mut() {
            Some(course) if course.id == stage.process_id => course.stages.push(stage),
            _ => courses.push(Course {
                kind: stage.process_kind,
                id: stage.process_id,
                stages: vec![stage],
            }),
        }
    }
    courses.sort_by_key(|course| course.kind);
    Ok(courses)
}

async fn answering(tx: &mut Reader, now: Instant) -> Result<Answering> {
    let (received, answered, overdue) = rows::answering(tx, &now.day().to_string()).await?;
    let delays = consultation::queries::delays(tx).await?;
    let first_answers = delays.iter().map(|(_, many)| many).sum();
    let enough = first_answers >= FEW;
    let (median_days, nine_in_ten_days) = match enough {
        true => (median(&delays), p90(&delays)),
        false => (None, None),
    };
    Ok(Answering { received, answered, overdue, first_answers, median_days, nine_in_ten_days })
}
