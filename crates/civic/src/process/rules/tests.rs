use base::LocalText;
use jiff::civil::date;

use super::*;
use crate::process::{Look, ProcessKind};

fn wanted() -> OpenStage {
    OpenStage {
        opens_on: Some(date(2023, 12, 1)),
        closes_on: Some(date(2023, 12, 30)),
        answers_on: Some(date(2024, 1, 20)),
        decision_on: Some(date(2024, 2, 7)),
        audience: LocalText::new("كل الساكنة", ""),
        decision_body: LocalText::new("مجلس الجماعة", ""),
        open: LocalText::new("المواد 1 إلى 40", ""),
        fixed: LocalText::new("مقتضيات القانون", ""),
        offline: LocalText::new("مكتب الاستقبال", ""),
        outreach: vec![super::super::commands::OutreachLine {
            group: LocalText::new("نساء الدواوير", ""),
            means: LocalText::new("لقاء بالدوار", ""),
        }],
        version: Some(uuid::Uuid::nil()),
        look: Look::AtOnce,
        revision: 1,
    }
}

fn stages(states: [StageState; 7]) -> Vec<Stage> {
    let kinds = StageKind::ALL.iter().zip(states).zip(1_i64..);
    kinds
        .map(|((kind, state), position)| Stage {
            id: base::Id::new(uuid::Uuid::from_u128(u128::from(position.unsigned_abs()))),
            process_id: base::Id::new(uuid::Uuid::nil()),
            process_kind: ProcessKind::Charter,
            is_current: true,
            kind: *kind,
            position,
            state,
            audience: LocalText::default(),
            decision_body: LocalText::default(),
            decision_on: None,
            open: LocalText::default(),
            fixed: LocalText::default(),
            offline: LocalText::default(),
            opens_on: Some(date(2023, 12, 1)),
            closes_on: Some(date(2023, 12, 30)),
            answers_on: None,
            version_id: None,
            synthesis: LocalText::default(),
            closed_at: None,
            look: Look::AtOnce,
            revision: 1,
        })
        .collect()
}

use StageState::{Closed, Open, Pending};

#[test]
fn every_missing_condition_is_a_fault_at_its_field() {
    let today = date(2023, 12, 1);
    assert!(faults_of(StageKind::Public, &wanted(), today).is_empty());
    let faults = faults_of(StageKind::Public, &OpenStage::default(), today);
    let fields: Vec<&str> = faults.0.iter().map(|fault| fault.field.as_str()).collect();
    for field in [
        "opens_on",
        "closes_on",
        "audience_ar",
        "decision_body_ar",
        "open_ar",
        "fixed_ar",
        "offline_ar",
        "version",
        "outreach",
        "answers_on",
        "decision_on",
    ] {
        assert!(fields.contains(&field), "{field} may be missing");
    }
}

#[test]
fn days_stand_in_the_order_in_which_they_come() {
    let today = date(2023, 12, 1);
    let with = |change: fn(&mut OpenStage)| {
        let mut wanted = wanted();
        change(&mut wanted);
        faults_of(StageKind::Public, &wanted, today)
    };
    let backwards = with(|it| it.closes_on = Some(date(2023, 11, 1)));
    assert_eq!(backwards.at("closes_on").map(|it| it.key), Some("fault-order"));
    let early = with(|it| it.answers_on = Some(date(2023, 12, 5)));
    assert_eq!(early.at("answers_on").map(|it| it.key), Some("fault-answers-before-close"));
    let decided = with(|it| it.decision_on = Some(date(2023, 12, 5)));
    assert_eq!(decided.at("decision_on").map(|it| it.key), Some("fault-decision-before-close"));
}

#[test]
fn stages_open_one_after_another() {
    let begun = stages([Closed, Pending, Pending, Pending, Pending, Pending, Pending]);
    assert!(may_open(&begun, &begun[1]).is_ok());
    assert!(matches!(
        may_open(&begun, &begun[0]),
        Err(Error::Refused("refused-stage-not-pending"))
    ));
    assert!(matches!(may_open(&begun, &begun[2]), Err(Error::Refused("refused-stage-order"))));
    assert!(matches!(
        may_open(&begun, &begun[4]),
        Err(Error::Refused("refused-public-stage-skipped"))
    ));
}

#[test]
fn the_public_comes_before_the_council() {
    let asked = stages([Closed, Closed, Closed, Open, Pending, Pending, Pending]);
    assert!(may_adopt(&asked, false).is_err());
    let answered = stages([Closed, Closed, Closed, Closed, Open, Pending, Pending]);
    assert!(may_adopt(&answered, false).is_ok());
    assert!(may_adopt(&answered, true).is_err());
}

#[test]
fn the_next_stage_freezes_the_last() {
    let stages = stages([Closed, Closed, Closed, Open, Pending, Pending, Pending]);
    assert!(frozen(&stages, &stages[2]));
    assert!(!frozen(&stages, &stages[3]));
}

#[test]
fn a_stage_receives_from_its_first_day_to_its_last() {
    let stages = stages([Closed, Closed, Closed, Open, Pending, Pending, Pending]);
    let public = &stages[3];
    assert!(public.receives_on(date(2023, 12, 1)) && public.receives_on(date(2023, 12, 30)));
    assert!(!public.receives_on(date(2023, 11, 30)) && !public.receives_on(date(2023, 12, 31)));
    assert!(!stages[2].receives_on(date(2023, 12, 15)), "a closed stage receives nothing");
}

/// The stages of a charter with a second one of the first kind behind the first.
fn two_of_a_kind(first: StageState, second: StageState) -> Vec<Stage> {
    let mut all = stages([first, Pending, Pending, Pending, Pending, Pending, Pending]);
    let mut again = all[0].clone();
    again.id = base::Id::new(uuid::Uuid::from_u128(100));
    again.state = second;
    all.insert(1, again);
    for (stage, position) in all.iter_mut().zip(1_i64..) {
        stage.position = position;
    }
    all
}

#[test]
fn of_two_stages_of_a_kind_the_open_one_is_meant_and_else_the_last() {
    let meant = |first, second| {
        let all = two_of_a_kind(first, second);
        one_of(&all, StageKind::ALL[0]).map(|stage| stage.position)
    };
    assert_eq!(meant(Open, Pending), Some(1));
    assert_eq!(meant(Closed, Open), Some(2));
    assert_eq!(meant(Closed, Closed), Some(2));
    assert_eq!(meant(Pending, Pending), Some(2));
    assert!(one_of(&[], StageKind::ALL[0]).is_none());
}

#[test]
fn another_stage_of_a_kind_takes_the_place_behind_the_last_while_nothing_later_has_begun() {
    let kind = StageKind::ALL[0];
    assert_eq!(place_after(&two_of_a_kind(Closed, Pending), kind).ok(), Some(3));
    let mut late = two_of_a_kind(Closed, Closed);
    late[2].state = Open;
    assert!(matches!(place_after(&late, kind), Err(Error::Refused("refused-stage-late"))));
    assert!(matches!(place_after(&[], kind), Err(Error::NotFound)));
}
