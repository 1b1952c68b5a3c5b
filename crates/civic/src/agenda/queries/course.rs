//! How the day goes, for the hall's wall: no more than anybody there may see.

use base::{Id, Instant, Result};
use db::Reader;
use uuid::Uuid;

use super::{Going, Now, Read};
use crate::{
    agenda::{
        Plan, State,
        rules::clock::{self, ClockState, Clocked, Stood},
    },
    workshop::Workshop,
};

/// The released programme with where it stands at a moment.
#[derive(Debug, Clone)]
pub struct Course {
    /// The number of the version by which the day goes.
    pub version: Option<i64>,
    /// Its programme.
    pub plan: Plan,
    /// Where the day stands.
    pub standing: ClockState,
    /// The moment.
    pub at: Instant,
}

/// How the day goes at a moment. Four statements.
pub async fn course(tx: &mut Reader, workshop: Id<Workshop>, at: Instant) -> Result<Course> {
    let read = Read::of(tx, workshop).await?;
    let runs = read.runs(tx).await?;
    let standing = clock::stand(&read.plan, &runs, read.workshop.day(), at);
    let version = read.version().map(|version| version.number);
    Ok(Course { version, plan: read.plan, standing, at })
}

impl Course {
    /// What goes on.
    #[must_use]
    pub fn now(&self) -> Now {
        Now {
            version: self.version,
            going: self.going(),
            next: self.next(),
            drift: self.standing.drift,
            expected: self.standing.expected,
        }
    }

    /// The title of the next row and when it should begin.
    #[must_use]
    pub fn next(&self) -> Option<(String, Instant)> {
        let at = self.standing.next?;
        Some((self.plan.slots[at].title.clone(), self.standing.rows[at].from))
    }

    fn going(&self) -> Vec<Going> {
        let Some(at) = self.standing.current else { return Vec::new() };
        let (slot, row) = (&self.plan.slots[at], &self.standing.rows[at]);
        let of = |clock: &Clocked, title: &str, under: Option<&str>| Going {
            entry: clock.entry,
            title: title.to_owned(),
            row: under.map(str::to_owned),
            state: clock.state,
            planned_end: self.end(clock).filter(|_| under.is_some()).unwrap_or(row.until),
            over: clock.over,
        };
        let parts = row.parts.iter().zip(&slot.parts).filter(|(clock, _)| goes_on(clock));
        let parts: Vec<Going> =
            parts.map(|(clock, part)| of(clock, &part.title, Some(&slot.title))).collect();
        if parts.is_empty() { vec![of(&row.clock, &slot.title, None)] } else { parts }
    }

    /// When the time of something that has begun is over: by what it used, not
    /// by what the programme said of its row.
    fn end(&self, clock: &Clocked) -> Option<Instant> {
        if let Some(ended) = clock.ended_at {
            return Some(ended);
        }
        clock.over.map(|over| Instant(self.at.0 - over.at(self.at)))
    }

    /// Until when a group of a session works: the end of its own item where
    /// the groups have one each, else that of the item they share, else the
    /// row's. Groups are numbered from 1.
    #[must_use]
    pub fn group_until(&self, session: Uuid, group: usize, groups: usize) -> Option<Instant> {
        let at = self.plan.slots.iter().position(|slot| slot.id == session)?;
        let (slot, row) = (&self.plan.slots[at], &self.standing.rows[at]);
        let own = slot.blocks().into_iter().find(|block| groups > 1 && block.len() == groups);
        let own = own.and_then(|block| row.parts.get(block.start + group.checked_sub(1)?));
        let shared = row.parts.iter().find(|clock| goes_on(clock));
        let end = own.or(shared).and_then(|clock| self.end(clock));
        Some(end.unwrap_or_else(|| self.row_until(row)))
    }

    /// When a row ends: by its own clock once it has begun.
    fn row_until(&self, row: &Stood) -> Instant {
        self.end(&row.clock).unwrap_or(row.until)
    }

    /// When the row of a session began, should begin, and ends.
    #[must_use]
    pub fn span(&self, session: Uuid) -> Option<(Instant, Instant)> {
        let at = self.plan.slots.iter().position(|slot| slot.id == session)?;
        let row = &self.standing.rows[at];
        Some((row.clock.started_at.unwrap_or(row.from), self.row_until(row)))
    }
}

const fn goes_on(clock: &Clocked) -> bool {
    matches!(clock.state, State::Running | State::Paused)
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use jiff::civil::date;

    use super::*;
    use crate::{
        agenda::{
            Part, Slot,
            rules::{
                clock::{Run, stand},
                plan::moment,
            },
        },
        framing::paper::Kind,
    };

    /// A session from 10h30 until 12h00 whose items began with it.
    fn course(minutes: &[Option<i64>]) -> Course {
        let part = |(at, minutes): (usize, &Option<i64>)| Part {
            id: Uuid::from_u128(10 + at as u128),
            title: "عمل مجموعات".into(),
            minutes: *minutes,
            parallel: true,
            optional: false,
        };
        let slot = Slot {
            id: Uuid::from_u128(1),
            kind: Kind::Session,
            number: Some(2),
            title: "خطة العمل".into(),
            lead: 0,
            minutes: 90,
            least: 45,
            optional: false,
            feeds: None,
            parts: minutes.iter().enumerate().map(part).collect(),
        };
        let day = date(2023, 11, 1);
        let begun = moment(day, 630);
        let entries = slot.parts.iter().map(|part| part.id).chain([slot.id]);
        let runs: HashMap<_, _> = entries.map(|id| (id, Run::begin(id, begun))).collect();
        let plan = Plan { starts: 630, slots: vec![slot] };
        let at = moment(day, 645);
        let standing = stand(&plan, &runs, day, at);
        Course { version: Some(1), plan, standing, at }
    }

    fn until(course: &Course, group: usize, groups: usize) -> i64 {
        let end = course.group_until(Uuid::from_u128(1), group, groups).unwrap_or(Instant(0));
        (end.0 - moment(date(2023, 11, 1), 0).0) / 60_000
    }

    #[test]
    fn a_group_works_until_its_own_end_not_its_sessions() {
        let own = course(&[Some(30), Some(45)]);
        assert_eq!([until(&own, 1, 2), until(&own, 2, 2)], [660, 675]);
        let ends: Vec<i64> = own.now().going.iter().map(|it| it.planned_end.0).collect();
        assert_eq!(ends[1] - ends[0], 15 * 60_000, "the clock says the same");
        let shared = course(&[Some(40)]);
        assert_eq!([until(&shared, 1, 6), until(&shared, 6, 6)], [670, 670]);
        let unsaid = course(&[None]);
        assert_eq!(until(&unsaid, 1, 6), 720, "without a time of its own, the session's");
    }
}
