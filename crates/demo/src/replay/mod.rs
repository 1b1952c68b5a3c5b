//! The replay: the clock stands where the story says, and each step calls the
//! commands that the pages call.

mod consult;
mod day;
mod openness;
mod others;
mod programme;
mod room;
mod setting;
mod stages;
mod texts;

use std::{collections::HashMap, sync::Arc};

use base::{Actor, CommuneId, Id, Instant, Place, Result, Role, policy, time::SetClock};
use db::Database;
use uuid::Uuid;

pub(crate) use day::PAPER;

use crate::story::Story;

/// A replay under way: where the clock stands, who acts, and which row each
/// key of the story became.
pub(super) struct Replay<'a> {
    pub(super) db: &'a Database,
    pub(super) clock: &'a Arc<SetClock>,
    pub(super) story: &'static Story,
    pub(super) commune: CommuneId,
    /// The day of the replay, from which the story counts its offsets.
    pub(super) today: Instant,
    /// The rows of the story's keys: cards, sentences, measures, bodies, quarters.
    pub(super) rows: HashMap<String, Uuid>,
}

/// How far the story is replayed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Until {
    /// The programme, its communes and the accounts stand; the commune waits
    /// for its framing paper.
    Eve,
    /// The commune stands at its public stage.
    PublicStage,
}

/// Replays the story into an empty database whose clock stands at the day of
/// the replay; the clock is moved along the story.
pub async fn replay(db: &Database, clock: &Arc<SetClock>, until: Until) -> Result<()> {
    civic::commune::seed(db).await?;
    let story = Story::shipped();
    let mut replay = Replay::of(db, clock, story, &story.commune)?;
    let programme = replay.set_up().await?;
    let model = replay.hand_down(programme).await?;
    if until == Until::PublicStage {
        replay.hold_workshop().await?;
        replay.write_texts(model).await?;
        replay.consult().await?;
        replay.promise().await?;
    }
    replay.set_up_others(programme, model).await
}

impl<'a> Replay<'a> {
    /// The replay of what a commune does, from what the clock shows on.
    fn of(
        db: &'a Database,
        clock: &'a Arc<SetClock>,
        story: &'static Story,
        slug: &str,
    ) -> Result<Self> {
        let unit = civic::commune::gazetteer::by_slug(slug).ok_or(base::Error::NotFound)?;
        let commune = civic::commune::identity(&unit.code);
        Ok(Self { db, clock, story, commune, today: db.now(), rows: HashMap::new() })
    }

    /// The account of the demonstration that holds a role in the commune.
    pub(super) fn actor(&self, role: Role) -> Actor {
        let place = Place::Commune(self.commune);
        let account = self.rows.get(role.word()).copied().unwrap_or_default();
        Actor::signed_in(Id::new(account), vec![policy::Mandate { role, place }], crate::LANG)
    }

    /// Puts the clock some days from the day of the replay, at a minute of the day.
    pub(super) fn day(&self, offset: i64, hour: i8, minute: i8) -> jiff::civil::Date {
        let day = self.today.plus_days(offset).day();
        let time = jiff::civil::time(hour, minute, 0, 0);
        self.clock.set(Instant::at(day, time).min(self.today));
        day
    }

    /// Lets some seconds pass.
    pub(super) fn pass(&self, seconds: i64) {
        self.clock.set(Instant(self.db.now().0 + seconds * 1000));
    }

    /// The row that a key of the story became.
    pub(super) fn row<T>(&self, key: &str) -> Result<Id<T>> {
        let row = self.rows.get(key).copied().map(Id::new);
        row.ok_or_else(|| base::Error::bug(format!("the story's {key} was not replayed")))
    }
}
