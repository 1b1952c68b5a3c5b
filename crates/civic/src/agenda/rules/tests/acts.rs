use super::*;
use crate::agenda::{
    Press, State,
    rules::{
        acts::{Act, acts, begin, chosen, current, lasts, lasts_of, next},
        clock::{Runs, press, stand},
        moving::MINUTE,
    },
};

/// The paper's day with two groups in its second session.
fn grouped() -> Plan {
    let mut plan = paper();
    plan.slots[2].parts = vec![
        part(31, Some(40), true),
        part(32, Some(45), true),
        part(33, Some(20), false),
        part(34, None, false),
    ];
    plan
}

fn upcoming(plan: &Plan, runs: &Runs, now: Instant) -> Option<Act> {
    next(plan, &stand(plan, runs, day(), now), now)
}

#[test]
fn a_row_without_items_is_one_act_and_groups_at_the_same_time_are_one() {
    let plan = grouped();
    let entries: Vec<Vec<Uuid>> = acts(&plan).iter().map(|act| act.entries(&plan)).collect();
    assert_eq!(entries.len(), 10);
    assert_eq!(entries[2], [id(31), id(32)]);
    assert_eq!(entries[4], [id(34)]);
}

#[test]
fn one_press_starts_every_group_and_ends_what_went_on() {
    let plan = grouped();
    let runs = press(&plan, &Runs::new(), id(2), Press::Start, at(570, 0)).unwrap();
    let now = at(630, 0);
    let act = upcoming(&plan, &runs, now).unwrap();
    assert_eq!(act.entry(&plan), id(31));
    let runs = begin(&plan, &runs, &act, now).unwrap();
    assert_eq!(runs[&id(2)].state(), State::Ended);
    assert!([3, 31, 32].iter().all(|entry| runs[&id(*entry)].state() == State::Running));
    let standing = stand(&plan, &runs, day(), now);
    assert_eq!(current(&plan, &standing), Some(act.clone()));
    assert_eq!(lasts(&plan, &runs, &act).unwrap().whole, 45 * MINUTE, "the slowest group");
    assert_eq!(lasts_of(&plan, &runs, &act, 0).unwrap().until.at(now), at(670, 0).0);
    let after = upcoming(&plan, &runs, now).unwrap();
    let runs = begin(&plan, &runs, &after, at(675, 0)).unwrap();
    assert!([31, 32].iter().all(|entry| runs[&id(*entry)].state() == State::Ended));
    assert_eq!(runs[&id(33)].state(), State::Running);
}

#[test]
fn the_next_act_is_the_one_that_was_shown_or_was_begun_by_somebody_else() {
    let plan = grouped();
    let now = at(630, 0);
    let act = upcoming(&plan, &Runs::new(), now).unwrap();
    assert_eq!(act.entry(&plan), id(2), "the reception is over");
    assert_eq!(upcoming(&plan, &Runs::new(), at(545, 0)).unwrap().entry(&plan), id(1));
    let runs = begin(&plan, &Runs::new(), &act, now).unwrap();
    let standing = stand(&plan, &runs, day(), now);
    assert_eq!(chosen(&plan, &standing, id(2), now).unwrap(), None, "pressed before");
    assert_eq!(chosen(&plan, &standing, id(31), now).unwrap().unwrap().parts, 0..2);
    assert!(chosen(&plan, &standing, id(33), now).is_err(), "that was never offered");
    let runs = press(&plan, &runs, id(3), Press::Start, now).unwrap();
    assert_eq!(upcoming(&plan, &runs, now).unwrap().entry(&plan), id(31), "its items wait");
    let runs = press(&plan, &runs, id(3), Press::End, now).unwrap();
    assert_eq!(upcoming(&plan, &runs, now).unwrap().entry(&plan), id(4), "its row is over");
    let mut runs = runs;
    while let Some(act) = upcoming(&plan, &runs, now) {
        runs = begin(&plan, &runs, &act, now).unwrap();
    }
    assert!(runs.contains_key(&id(8)), "the day ends by itself");
}

#[test]
fn an_act_that_shares_its_rows_time_goes_until_the_row_ends() {
    let plan = grouped();
    let runs = press(&plan, &Runs::new(), id(34), Press::Start, at(640, 0)).unwrap();
    let standing = stand(&plan, &runs, day(), at(641, 0));
    let act = current(&plan, &standing).unwrap();
    assert_eq!(lasts(&plan, &runs, &act).unwrap().until.at(at(641, 0)), at(730, 0).0);
}
