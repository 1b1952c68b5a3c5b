//! The day as the facilitator steers it, on one page: now, next, the groups, the
//! wall, and one line of each other place.

use std::collections::HashSet;

use base::{Action, Actor, Id, Instant, Place, Result};
use db::Reader;
use uuid::Uuid;

use super::{
    super::{DayAct, Parked, Projection, View, Workshop, rules::acts as rules, store as rows},
    Waiting,
};
use crate::{
    agenda::{
        self,
        queries::Clock,
        rules::acts::{self, Act, Lasts},
    },
    cards::{self, Help, Table, queries::Count},
    workshop::{WorkingGroup, store as workshops},
};

/// How many sit in a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::FromRow)]
pub struct Seated {
    /// The group.
    pub group_id: Id<WorkingGroup>,
    /// All of them.
    pub people: i64,
    /// The women among them.
    pub women: i64,
    /// The men among them.
    pub men: i64,
}

/// The day as its facilitator steers it.
#[derive(Debug, Clone)]
pub struct Cockpit {
    /// The clock and the repairs.
    pub clock: Clock,
    /// What goes on.
    pub current: Option<Act>,
    /// Until when.
    pub lasts: Option<Lasts>,
    /// What comes next.
    pub next: Option<Act>,
    /// The groups of the day.
    pub tables: Vec<Table>,
    /// How much they wrote.
    pub counts: Vec<Count>,
    /// Who sits in them.
    pub seated: Vec<Seated>,
    /// Those that want help.
    pub help: Vec<Help>,
    /// What hangs on the wall.
    pub projection: Option<Projection>,
    /// The last press.
    pub last: Option<DayAct>,
    /// What was held for later and is given to nobody yet, in its order.
    pub held: Vec<Parked>,
    /// What waits elsewhere.
    pub waiting: Waiting,
    /// How many people are in the room.
    pub here: i64,
}

/// The cockpit. Thirteen statements, however many groups.
pub async fn cockpit(
    tx: &mut Reader,
    actor: &Actor,
    workshop: Id<Workshop>,
    now: Instant,
) -> Result<Cockpit> {
    actor.require(Action::SeeOffice, Place::Commune(tx.scope()))?;
    let clock = agenda::queries::clock(tx, actor, workshop, now).await?;
    let current = acts::current(&clock.plan, &clock.standing);
    let lasts = current.as_ref().and_then(|act| acts::lasts(&clock.plan, &clock.runs, act));
    let (tables, counts) = cards::queries::tables(tx, workshop).await?;
    let people = workshops::attendance(tx, workshop).await?;
    let held = rows::items(tx, workshop).await?;
    Ok(Cockpit {
        next: acts::next(&clock.plan, &clock.standing, now),
        current,
        lasts,
        tables,
        counts,
        seated: rows::group_seats(tx, workshop).await?,
        help: cards::queries::help(tx, actor, workshop).await?,
        projection: rows::projection(tx, workshop).await?,
        last: rows::last_act(tx, workshop).await?,
        held: held.into_iter().filter(|item| !item.is_followed()).collect(),
        waiting: rows::waiting(tx, workshop).await?,
        here: people.iter().map(|row| row.here).sum(),
        clock,
    })
}

impl Cockpit {
    /// The sessions whose groups are drawn.
    fn drawn(&self) -> HashSet<Uuid> {
        self.tables.iter().map(|table| table.session_id.uuid()).collect()
    }

    /// What the next act will put on the wall.
    #[must_use]
    pub fn next_view(&self) -> Option<(View, Option<Uuid>)> {
        let next = self.next.as_ref()?;
        Some(rules::view_of(&self.clock.plan, next, &self.drawn()))
    }

    /// What the wall shows just now.
    #[must_use]
    pub fn on_wall(&self) -> Option<View> {
        let view = self.projection.as_ref()?.view;
        Some(rules::shown(view, &self.clock.standing))
    }

    /// The groups that the facilitator looks at: those of what goes on, else of
    /// what is next to come, else those that worked last.
    #[must_use]
    pub fn groups(&self) -> Vec<&Table> {
        let drawn = self.drawn();
        let slots = &self.clock.plan.slots;
        let at = self.current.as_ref().or(self.next.as_ref()).map_or(slots.len(), |act| act.slot);
        let later = slots[at.min(slots.len())..].iter();
        let earlier = slots[..at.min(slots.len())].iter().rev();
        let found = later.chain(earlier).find(|slot| drawn.contains(&slot.id));
        let of = |table: &&Table| Some(table.session_id.uuid()) == found.map(|slot| slot.id);
        self.tables.iter().filter(of).collect()
    }

    /// Whether the groups are at work or have worked: something of their
    /// session began in which they do.
    #[must_use]
    pub fn worked(&self, session: Uuid) -> bool {
        let plan = &self.clock.plan;
        let found = plan.slots.iter().zip(&self.clock.standing.rows);
        found.filter(|(slot, _)| slot.id == session).any(|(_, row)| row.clock.started_at.is_some())
    }

    /// How many cards a group wrote, and when the last came.
    #[must_use]
    pub fn written(&self, group: Id<WorkingGroup>) -> (i64, Option<Instant>) {
        let own = || self.counts.iter().filter(|row| row.group_id == group);
        (own().map(|row| row.cards).sum(), own().map(|row| row.last_at).max())
    }

    /// How many cards there are.
    #[must_use]
    pub fn cards(&self) -> i64 {
        self.counts.iter().map(|row| row.cards).sum()
    }

    /// The time of one group: its own where each has one, else that of the act.
    #[must_use]
    pub fn group_lasts(&self, at: usize, groups: usize) -> Option<Lasts> {
        let act = self.current.as_ref()?;
        let (plan, runs) = (&self.clock.plan, &self.clock.runs);
        let own = (act.parts.len() == groups).then(|| acts::lasts_of(plan, runs, act, at));
        own.flatten().or(self.lasts)
    }

    /// Whether what goes on is the presentation of what the groups worked out.
    #[must_use]
    pub fn presents(&self) -> bool {
        self.current.as_ref().is_some_and(|act| rules::presents(&self.clock.plan, act))
    }

    /// The share of one group in a presentation: from when until when it speaks.
    #[must_use]
    pub fn speaks(&self, at: usize, groups: usize) -> Option<(Instant, Instant)> {
        let lasts = self.lasts.filter(|_| self.presents() && groups > 0)?;
        let until = lasts.until.floor.unwrap_or(lasts.from.0 + lasts.whole);
        let share = (until - lasts.from.0).max(0) / i64::try_from(groups).ok()?;
        let at = i64::try_from(at).ok()?;
        let from = lasts.from.0 + at * share;
        Some((Instant(from), Instant(from + share)))
    }

    /// Whether the last press is still offered to be taken back, and for how
    /// many milliseconds.
    #[must_use]
    pub fn offered(&self, now: Instant) -> Option<(&DayAct, i64)> {
        let last = self.last.as_ref()?;
        rules::offered(last, now).map(|left| (last, left))
    }
}
