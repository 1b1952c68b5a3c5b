use std::collections::HashSet;

use proptest::prelude::*;

use super::*;
use crate::agenda::{
    Press,
    rules::{
        clock::{Runs, press, stand},
        edit::{Edit, GivenPart, GivenSlot, apply},
        repair::{Late, Repair, proposals, stepped},
    },
};

/// What may be done to a day, by numbers that choose among what is there.
#[derive(Debug, Clone)]
enum Step {
    Slot(usize, Kind, i64, bool),
    Change(usize, Kind, i64, Option<i64>),
    Part(usize, Option<i64>, bool, bool),
    Up(usize),
    Down(usize),
    Remove(usize),
    Split(usize, usize),
    Start(i64),
    Press(usize, Press),
    Wait(i64),
    Repair(usize),
}

fn kind() -> impl Strategy<Value = Kind> {
    prop::sample::select(Kind::ALL)
}

fn step() -> impl Strategy<Value = Step> {
    let lasts = || prop::option::of(-5_i64..60);
    prop_oneof![
        1 => (0_usize..12, kind(), -10_i64..200, any::<bool>())
            .prop_map(|(at, kind, minutes, optional)| Step::Slot(at, kind, minutes, optional)),
        1 => (0_usize..12, kind(), -10_i64..200, lasts())
            .prop_map(|(at, kind, minutes, least)| Step::Change(at, kind, minutes, least)),
        2 => (0_usize..12, lasts(), any::<bool>(), any::<bool>())
            .prop_map(|(at, minutes, together, optional)| Step::Part(at, minutes, together, optional)),
        1 => (0_usize..30).prop_map(Step::Up),
        1 => (0_usize..30).prop_map(Step::Down),
        1 => (0_usize..30).prop_map(Step::Remove),
        1 => (0_usize..30, 0_usize..5).prop_map(|(at, into)| Step::Split(at, into)),
        1 => (-60_i64..1500).prop_map(Step::Start),
        6 => (0_usize..30, prop::sample::select(Press::ALL)).prop_map(|(at, it)| Step::Press(at, it)),
        4 => (0_i64..3_000).prop_map(Step::Wait),
        4 => (0_usize..6).prop_map(Step::Repair),
    ]
}

/// A day under way.
struct Day {
    plan: Plan,
    runs: Runs,
    now: Instant,
    next: u128,
}

impl Day {
    fn slot(&self, at: usize) -> Uuid {
        self.plan.slots[at % self.plan.slots.len()].id
    }

    fn entry(&self, at: usize) -> Uuid {
        let ids: Vec<Uuid> = self.plan.ids().collect();
        ids[at % ids.len()]
    }

    fn edit(&mut self, edit: &Edit) {
        let next = &mut self.next;
        let fresh = &mut || {
            *next += 1;
            id(*next)
        };
        let used: HashSet<Uuid> = self.runs.keys().copied().collect();
        let Ok(after) = apply(&self.plan, edit, fresh) else { return };
        if used.iter().all(|id| after.find(*id).is_some() || self.plan.find(*id).is_none()) {
            self.plan = after;
        }
    }

    fn take(&mut self, step: &Step) {
        match step {
            Step::Slot(at, kind, minutes, optional) => {
                let given = given(*kind, *minutes, None, *optional);
                let after = Some(self.slot(*at));
                self.edit(&Edit::Slot { id: None, after, given });
            }
            Step::Change(at, kind, minutes, least) => {
                let given = given(*kind, *minutes, *least, true);
                self.edit(&Edit::Slot { id: Some(self.slot(*at)), after: None, given });
            }
            Step::Part(at, minutes, parallel, optional) => {
                let (minutes, parallel, optional) = (*minutes, *parallel, *optional);
                let given = GivenPart { title: "x".into(), minutes, parallel, optional };
                self.edit(&Edit::Part { id: None, slot: self.slot(*at), given });
            }
            Step::Up(at) => self.edit(&Edit::Up(self.entry(*at))),
            Step::Down(at) => self.edit(&Edit::Down(self.entry(*at))),
            Step::Remove(at) => self.edit(&Edit::Remove(self.entry(*at))),
            Step::Split(at, into) => {
                self.edit(&Edit::Split(self.entry(*at), vec!["g".to_owned(); *into]));
            }
            Step::Start(minute) => self.edit(&Edit::Start(*minute)),
            Step::Press(at, what) => {
                let entry = self.entry(*at);
                if let Ok(runs) = press(&self.plan, &self.runs, entry, *what, self.now) {
                    self.runs = runs;
                }
            }
            Step::Wait(seconds) => self.now = Instant(self.now.0 + seconds * 1000),
            Step::Repair(at) => self.repair(*at),
        }
    }

    fn repair(&mut self, at: usize) {
        let standing = stand(&self.plan, &self.runs, day(), self.now);
        let used = HashSet::new();
        let (plan, runs) = (&self.plan, &self.runs);
        let late = Late { plan, runs, standing: &standing, used: &used };
        let found = proposals(&late, self.now);
        let Some(chosen) = found.get(at % found.len().max(1)) else { return };
        let Ok(after) = &chosen.plan else { return };
        let minutes = stepped(late.minutes(self.now));
        assert!(minutes > 0, "only a late day is repaired");
        assert_eq!(found.len(), 3, "each way has its place");
        self.keeps(after, standing.current);
        match chosen.repair {
            Repair::Shorten => assert_eq!(after.ends(), self.plan.ends(), "the end stays"),
            Repair::MoveEnd => {
                assert!((0..=minutes).contains(&(after.ends() - self.plan.ends())));
            }
            Repair::Drop(id) => assert!(after.find(id).is_none()),
        }
        self.plan = after.clone();
        let again = stand(&self.plan, &self.runs, day(), self.now);
        if again.current.is_none() && again.next.is_none() {
            // The last row was left out: the day is over, as late as it is.
            return;
        }
        let left = again.drift.unwrap().at(self.now);
        assert!(left <= 0, "the programme fits the day again: {left}");
    }

    /// What a repair may not touch: breaks and receptions keep their length
    /// (the one that goes on may have taken more), and no session falls below
    /// its least.
    fn keeps(&self, after: &Plan, current: Option<usize>) {
        for (at, slot) in self.plan.slots.iter().enumerate() {
            let Some(now) = after.slots.iter().find(|it| it.id == slot.id) else {
                assert!(slot.optional && slot.kind != Kind::Break, "only optional rows go");
                continue;
            };
            match slot.kind {
                _ if Some(at) == current => assert!(now.minutes >= slot.minutes.min(now.least)),
                Kind::Session => assert!(now.minutes >= slot.least.min(now.least)),
                _ => assert_eq!(now.minutes, slot.minutes, "breaks are kept"),
            }
        }
    }

    fn holds_together(&self) {
        let plan = &self.plan;
        let sum: i64 = plan.slots.iter().map(|slot| slot.lead + slot.minutes).sum();
        assert_eq!(plan.starts + sum, plan.ends(), "the sum is the day");
        assert!(plan.starts >= 0 && plan.ends() <= plan.latest());
        for slot in &plan.slots {
            assert!(slot.lead >= 0 && slot.minutes >= 0 && slot.least <= slot.minutes, "{slot:?}");
            assert!(slot.parts.iter().all(|part| part.minutes.is_none_or(|it| it >= 0)));
            assert!(slot.said() <= slot.minutes, "items fit into their row");
        }
        assert!(plan.spans().windows(2).all(|pair| pair[0].until <= pair[1].from));
    }

    /// What a page shows by itself some seconds later is what the server says then.
    fn moves_by_itself(&self) {
        let later = Instant(self.now.0 + 754_321);
        let (seen, then) = (
            stand(&self.plan, &self.runs, day(), self.now),
            stand(&self.plan, &self.runs, day(), later),
        );
        assert_eq!(seen.drift.map(|it| it.at(later)), then.drift.map(|it| it.at(later)));
        assert_eq!(seen.expected.at(later), then.expected.at(later));
        for run in self.runs.values() {
            assert!(run.used().at(self.now) >= 0, "nothing takes less than no time");
        }
    }
}

fn given(kind: Kind, minutes: i64, least: Option<i64>, optional: bool) -> GivenSlot {
    GivenSlot { kind, number: None, title: "x".into(), minutes, least, optional, feeds: None }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn after_any_steps_the_day_holds_together(steps in prop::collection::vec(step(), 1..60)) {
        let mut day = Day { plan: paper(), runs: Runs::new(), now: at(540, 0), next: 1000 };
        for step in &steps {
            day.take(step);
            day.holds_together();
            if day.now.day() == super::day() {
                day.moves_by_itself();
            }
        }
    }
}
