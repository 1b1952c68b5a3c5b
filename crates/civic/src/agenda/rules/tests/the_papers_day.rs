use std::collections::HashSet;

use super::*;
use crate::agenda::{
    Press, State, Way,
    rules::{
        changes::{What, changes},
        clock::{ClockState, Runs, press, stand},
        edit::{Edit, GivenPart, apply},
        moving::MINUTE,
        plan::Span,
        repair::{Late, Proposal, Repair, proposals},
    },
};

struct Day {
    plan: Plan,
    runs: Runs,
}

impl Day {
    fn of(plan: Plan) -> Self {
        Self { plan, runs: Runs::new() }
    }

    fn press(&mut self, entry: u128, what: Press, now: Instant) {
        self.runs = press(&self.plan, &self.runs, id(entry), what, now).unwrap();
    }

    fn stand(&self, now: Instant) -> ClockState {
        stand(&self.plan, &self.runs, day(), now)
    }

    fn drift(&self, now: Instant) -> i64 {
        self.stand(now).drift.unwrap().at(now) / 1000
    }

    fn proposals(&self, now: Instant) -> Vec<Proposal> {
        let standing = self.stand(now);
        let used = HashSet::new();
        let (plan, runs) = (&self.plan, &self.runs);
        proposals(&Late { plan, runs, standing: &standing, used: &used }, now)
    }

    fn accept(&mut self, repair: Repair, now: Instant) {
        let found = self.proposals(now).into_iter().find(|it| it.repair == repair).unwrap();
        self.plan = found.plan.unwrap();
    }
}

#[test]
fn the_day_ends_when_the_paper_says() {
    let plan = paper();
    assert_eq!(plan.ends(), 15 * 60);
    assert_eq!(plan.spans()[3], Span { from: 12 * 60, until: 12 * 60 + 20 });
    assert!(plan.faults().is_empty());
}

#[test]
fn a_session_begun_late_is_late_until_it_ends() {
    let mut day = Day::of(paper());
    day.press(2, Press::Start, at(9 * 60 + 42, 0));
    assert_eq!(day.drift(at(9 * 60 + 50, 0)), 12 * 60);
    assert_eq!(day.drift(at(10 * 60 + 42, 1)), 12 * 60 + 1, "then it grows with every second");
    let standing = day.stand(at(9 * 60 + 50, 0));
    assert_eq!(standing.expected.at(at(9 * 60 + 50, 0)), at(15 * 60 + 12, 0).0);
}

#[test]
fn leaving_out_an_item_gives_back_no_minute_that_is_spent() {
    let mut day = Day::of(paper());
    day.plan.slots[2].parts =
        vec![part(30, Some(30), false), Part { optional: true, ..part(31, Some(30), false) }];
    day.press(3, Press::Start, at(11 * 60, 0));
    let now = at(12 * 60 + 20, 0);
    day.accept(Repair::Drop(id(31)), now);
    assert_eq!(day.plan.spans()[2].until, 12 * 60 + 20, "80 of its 90 minutes are over");
    assert!(day.drift(now) <= 0);
}

#[test]
fn a_pause_counts_by_the_second() {
    let mut day = Day::of(paper());
    day.press(2, Press::Start, at(570, 0));
    day.press(2, Press::Pause, at(580, 0));
    assert_eq!(day.drift(at(580, 7)), 7);
    day.press(2, Press::Resume, at(585, 0));
    assert_eq!(day.drift(at(600, 0)), 300);
    day.press(2, Press::End, at(635, 0));
    assert_eq!(day.stand(at(635, 0)).rows[1].clock.state, State::Ended);
    assert_eq!(day.drift(at(636, 0)), 360, "and so does waiting for what comes next");
}

#[test]
fn what_ends_early_is_ahead_until_the_next_should_begin() {
    let mut day = Day::of(paper());
    day.press(2, Press::Start, at(570, 0));
    day.press(2, Press::End, at(620, 0));
    assert_eq!(day.drift(at(620, 0)), -600);
    assert!(day.proposals(at(620, 0)).is_empty());
}

#[test]
fn the_slowest_of_parallel_groups_makes_the_day_late() {
    let mut plan = paper();
    let groups = [part(31, Some(45), true), part(32, Some(45), true), part(33, Some(45), true)];
    plan.slots[2].parts = groups.into_iter().chain([part(34, Some(45), false)]).collect();
    let mut day = Day::of(plan);
    for group in [31, 32, 33] {
        day.press(group, Press::Start, at(630, 0));
    }
    day.press(31, Press::End, at(670, 0));
    day.press(32, Press::Pause, at(660, 0));
    let now = at(670, 30);
    let row = &day.stand(now).rows[2];
    let drifts: Vec<_> = row.parts.iter().map(|it| it.drift.map(|it| it.at(now) / 1000)).collect();
    assert_eq!(drifts, [None, Some(630), Some(0), None], "each group has a clock of its own");
    assert_eq!(day.drift(now), 630);
    day.press(32, Press::End, at(675, 0));
    day.press(33, Press::End, at(685, 0));
    assert_eq!(day.drift(at(685, 0)), 600, "what comes after them still takes its time");
    day.press(34, Press::Start, at(685, 0));
    assert_eq!(day.runs[&id(3)].state(), State::Running);
}

#[test]
fn a_late_day_is_repaired_in_three_ways() {
    let mut plan = paper();
    plan.slots[5].parts = vec![part(61, Some(60), false), part(62, Some(15), false)];
    plan.slots[5].parts[1].optional = true;
    let mut late = Day::of(plan);
    late.press(3, Press::Start, at(650, 0));
    let now = at(700, 0);
    let repairs: Vec<(Repair, i64)> = late
        .proposals(now)
        .into_iter()
        .map(|found| (found.repair, found.plan.unwrap().ends() - 15 * 60))
        .collect();
    let expected = [(Repair::Shorten, 0), (Repair::Drop(id(62)), 5), (Repair::MoveEnd, 20)];
    assert_eq!(repairs, expected);
    for repair in expected.map(|(repair, _)| repair) {
        let mut day = Day { plan: late.plan.clone(), runs: late.runs.clone() };
        day.accept(repair, now);
        assert_eq!(day.drift(now), 0, "{repair:?}");
        assert_eq!(day.plan.slots[3].minutes, 20, "the break stays");
    }
    late.accept(Repair::Shorten, now);
    let lengths: Vec<i64> = late.plan.slots.iter().map(|slot| slot.minutes).collect();
    assert_eq!(lengths, [30, 60, 90, 20, 35, 80, 25, 0], "each gives in steps of five");
}

#[test]
fn what_cannot_be_shortened_enough_is_said() {
    let mut day = Day::of(paper());
    day.press(7, Press::Start, at(880, 0));
    let found = day.proposals(at(881, 0));
    let ways: Vec<Way> = found.iter().map(|it| it.repair.way()).collect();
    assert_eq!(ways, [Way::Shorten, Way::Drop, Way::MoveEnd], "each has its place");
    assert_eq!(found[0].plan, Err("agenda-repair-not-enough"));
    assert_eq!(found[1].plan, Err("agenda-repair-nothing-optional"));
    assert!(found[2].plan.is_ok());
}

#[test]
fn repairs_come_from_five_minutes_on_in_steps_of_five() {
    let mut day = Day::of(paper());
    day.plan.slots[2].parts =
        vec![part(30, Some(60), false), part(31, Some(15), false), part(32, Some(15), false)];
    day.press(30, Press::Start, at(634, 0));
    assert!(day.proposals(at(640, 0)).is_empty(), "four minutes are no matter");
    day.press(30, Press::TakeBack, at(634, 0));
    day.press(3, Press::TakeBack, at(634, 0));
    day.press(30, Press::Start, at(638, 0));
    let now = at(640, 0);
    let ends: Vec<Option<i64>> =
        day.proposals(now).iter().map(|it| it.plan.as_ref().ok().map(Plan::ends)).collect();
    assert_eq!(ends, [Some(900), None, Some(910)], "eight minutes are made good by ten");
    day.accept(Repair::Shorten, now);
    // The row that goes on takes the two minutes that make eight a round ten.
    let lengths: Vec<i64> = day.plan.slots[3..].iter().map(|slot| slot.minutes).collect();
    assert!(lengths.iter().all(|minutes| minutes % 5 == 0), "{lengths:?}");
    assert!(day.drift(now) <= 0);
}

#[test]
fn what_is_still_to_come_in_the_row_that_goes_on_is_shortened_too() {
    let mut day = Day::of(paper());
    day.plan.slots[6].parts =
        vec![part(70, Some(10), false), part(71, Some(10), false), part(72, Some(10), false)];
    day.press(70, Press::Start, at(878, 0));
    day.accept(Repair::Shorten, at(879, 0));
    let parts: Vec<_> = day.plan.slots[6].parts.iter().map(|part| part.minutes).collect();
    assert_eq!(parts, [Some(10), Some(5), Some(5)]);
    assert_eq!((day.plan.ends(), day.drift(at(879, 0)) <= 0), (900, true));
}

#[test]
fn a_mistaken_press_is_taken_back() {
    let mut day = Day::of(paper());
    day.press(2, Press::Start, at(570, 0));
    day.press(3, Press::Start, at(571, 0));
    assert_eq!(day.runs[&id(2)].state(), State::Ended);
    let early = press(&day.plan, &day.runs, id(2), Press::TakeBack, at(572, 0));
    assert!(early.is_err(), "the one after it goes on");
    day.press(3, Press::TakeBack, at(572, 0));
    day.press(2, Press::TakeBack, at(572, 0));
    assert_eq!((day.runs.len(), day.runs[&id(2)].state()), (1, State::Running));
    assert_eq!(day.drift(at(580, 0)), 0);
}

#[test]
fn a_version_says_what_changed() {
    let before = paper();
    let fresh = &mut || id(99);
    let given = GivenPart { title: "x".into(), minutes: Some(10), parallel: false, optional: true };
    let edit = Edit::Part { id: None, slot: id(5), given };
    let after = apply(&before, &edit, fresh).unwrap();
    let after = apply(&after, &Edit::Up(id(6)), fresh).unwrap();
    let after = apply(&after, &Edit::Remove(id(7)), fresh).unwrap();
    let found = changes(&before, &after);
    let whats: Vec<(&str, &What)> =
        found.iter().map(|it| (it.named.title.as_str(), &it.what)).collect();
    let span = |from, until| Span { from, until };
    assert_eq!(
        whats,
        [
            ("6", &What::Moved),
            ("6", &What::Times(span(780, 870), span(740, 830))),
            ("5", &What::Times(span(740, 780), span(830, 870))),
            ("x", &What::Added),
            ("8", &What::Times(span(900, 900), span(870, 870))),
            ("7", &What::Removed),
        ]
    );
    assert!(MINUTE == 60_000 && changes(&after, &after).is_empty());
}
