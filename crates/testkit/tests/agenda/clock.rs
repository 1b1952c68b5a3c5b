use axum::http::StatusCode;
use base::Error;
use civic::agenda::{
    Press, State,
    commands::{Accepted, accept_repair},
    queries,
    rules::{edit::Edit, repair::Repair},
};
use testkit::{Town, on_both};

use super::day::{Day, clock_at, session};

async fn accept(town: &Town, day: &Day, repair: Repair) -> base::Result<i64> {
    let clock = day.clock(town).await;
    let number = clock.version.map_or(0, |version| version.number);
    let accepted = Accepted { repair, late: clock.late, number };
    accept_repair(&town.db, &day.facilitator, day.commune, day.workshop, accepted).await
}

#[test]
fn a_repair_that_is_accepted_is_a_version_that_says_why() {
    on_both(async |town| {
        let day = Day::of(&town).await;
        let row = day.row(&town, 2).await;
        clock_at(&town, 10, 41, 30);
        day.press(&town, row, Press::Start).await.unwrap();
        clock_at(&town, 10, 45, 0);
        assert_eq!(day.clock(&town).await.late, 15, "{}", town.database);
        assert_eq!(accept(&town, &day, Repair::Shorten).await.unwrap(), 2);
        let clock = day.clock(&town).await;
        assert_eq!((clock.late, clock.plan.ends()), (0, 15 * 60));
        let mut tx = town.db.read(day.commune).await.unwrap();
        let versions = queries::versions(&mut tx, day.workshop).await.unwrap();
        assert_eq!(versions[0].version.repair.unwrap().word(), "shorten");
        assert!(!versions[0].changes.is_empty());
        let seen = civic::agenda::queries::day(&mut tx, day.workshop).await.unwrap();
        let pause = (seen.sessions[3].starts_at.as_str(), seen.sessions[3].minutes());
        assert_eq!(pause, ("12:15", 20), "the break is kept");
        drop(tx);
        clock_at(&town, 12, 30, 0);
        let old = Accepted { repair: Repair::MoveEnd, late: 15, number: 1 };
        let (db, at) = (&town.db, (day.commune, day.workshop));
        let stale = accept_repair(db, &day.facilitator, at.0, at.1, old).await;
        assert!(matches!(stale, Err(Error::Stale)), "it was shown against another version");
        assert_eq!(accept(&town, &day, Repair::MoveEnd).await.unwrap(), 3);
        assert_eq!(day.plan(&town).await.ends(), 15 * 60 + 15);
    });
}

#[test]
fn an_optional_row_is_left_out_and_a_draft_is_not_overrun() {
    on_both(async |town| {
        let day = Day::of(&town).await;
        let last = day.row(&town, 5).await;
        let mut given = session("تبادل", 25);
        given.optional = true;
        day.edit(&town, Edit::Slot { id: None, after: Some(last), given }).await.unwrap();
        day.release(&town, "فقرة اختيارية").await.unwrap();
        let extra = day.row(&town, 6).await;
        clock_at(&town, 9, 50, 0);
        day.press(&town, day.row(&town, 1).await, Press::Start).await.unwrap();
        day.edit(&town, Edit::Up(last)).await.unwrap();
        let refused = accept(&town, &day, Repair::Drop(extra)).await;
        assert!(matches!(refused, Err(Error::Refused("refused-agenda-draft-stands"))));
        let db = &town.db;
        civic::agenda::commands::discard_draft(db, &day.facilitator, day.commune, day.workshop)
            .await
            .unwrap();
        accept(&town, &day, Repair::Drop(extra)).await.unwrap();
        let plan = day.plan(&town).await;
        assert!(plan.find(extra).is_none(), "{}", town.database);
        assert_eq!(plan.ends(), 15 * 60 + 25, "what is freed beyond the delay stays free");
    });
}

#[test]
fn parallel_groups_have_clocks_of_their_own() {
    on_both(async |town| {
        let day = Day::of(&town).await;
        let work = day.plan(&town).await.slots[2].parts[0].clone();
        let given = civic::agenda::rules::edit::GivenPart {
            title: work.title.clone(),
            minutes: Some(45),
            parallel: true,
            optional: false,
        };
        let slot = day.row(&town, 2).await;
        day.edit(&town, Edit::Part { id: Some(work.id), slot, given }).await.unwrap();
        let titles = ["المجموعة 1", "المجموعة 2"].map(str::to_owned).to_vec();
        day.edit(&town, Edit::Split(work.id, titles)).await.unwrap();
        day.release(&town, "مجموعتان").await.unwrap();
        let groups: Vec<_> =
            day.plan(&town).await.slots[2].parts.iter().take(2).map(|part| part.id).collect();
        clock_at(&town, 10, 30, 0);
        day.press(&town, groups[0], Press::Start).await.unwrap();
        day.press(&town, groups[1], Press::Start).await.unwrap();
        clock_at(&town, 11, 15, 0);
        day.press(&town, groups[0], Press::End).await.unwrap();
        clock_at(&town, 11, 20, 0);
        let clock = day.clock(&town).await;
        let states: Vec<State> =
            clock.standing.rows[2].parts.iter().take(2).map(|part| part.state).collect();
        assert_eq!(states, [State::Ended, State::Running], "{}", town.database);
        let mut tx = town.db.read(day.commune).await.unwrap();
        let now = town.db.now();
        let going = queries::now(&mut tx, day.workshop, now).await.unwrap();
        assert_eq!((going.version, going.going.len()), (Some(2), 1));
        assert_eq!(going.going[0].title, "المجموعة 2");
        assert_eq!(going.going[0].over.unwrap().at(now), 5 * 60_000);
    });
}

#[test]
fn whoever_loses_a_race_for_a_repair_is_back_at_the_clock_with_their_choice_marked() {
    on_both(async |town| {
        let day = Day::of(&town).await;
        let row = day.row(&town, 2).await;
        clock_at(&town, 10, 42, 0);
        day.press(&town, row, Press::Start).await.unwrap();
        accept(&town, &day, Repair::Shorten).await.unwrap();
        clock_at(&town, 12, 30, 0);
        let shown = [("repair", "move_end"), ("late", "12"), ("version", "1")];
        let late = day.phone.post(&day.at("/clock"), &shown).await;
        assert_eq!(late.status, StatusCode::SEE_OTHER, "{}", late.body);
        assert!(late.location.ends_with("/clock?lost=move_end"), "{}", late.location);
        let clock = day.phone.get(&late.location).await;
        assert!(clock.body.contains("سبقكم شخص آخر") && clock.body.contains("هذا ما اخترتموه"));
        assert!(!day.phone.get(&day.at("/clock")).await.body.contains("سبقكم شخص آخر"));
    });
}

#[test]
fn the_clock_is_pressed_on_a_phone_and_shows_the_drift_of_this_second() {
    on_both(async |town| {
        let day = Day::of(&town).await;
        let row = day.row(&town, 2).await.to_string();
        clock_at(&town, 10, 42, 0);
        let start = [("entry", row.as_str()), ("press", "start")];
        let pressed = day.phone.post(&day.at("/clock"), &start).await;
        assert_eq!(pressed.status, StatusCode::SEE_OTHER, "{}", pressed.body);
        clock_at(&town, 10, 42, 7);
        let page = day.phone.get(&day.at("/clock")).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.body.contains("+12:00"), "{}", page.body);
        assert!(page.body.contains("89:53") || page.body.contains("1:29:53"), "{}", page.body);
        assert!(page.body.contains("متأخرون عن البرنامج"));
        assert!(page.body.contains("ينتهي اليوم على الساعة") && page.body.contains("15h15"));
        assert!(page.statements <= 12, "{}", page.statements);
        let accept = [("repair", "move_end"), ("late", "15"), ("version", "1")];
        let accepted = day.phone.post(&day.at("/clock"), &accept).await;
        assert_eq!(accepted.status, StatusCode::SEE_OTHER, "{}", accepted.body);
        let again = day.phone.get(&day.at("/clock")).await;
        assert!(again.body.contains("متقدمون على البرنامج"), "{}", again.body);
        let overview = day.phone.get(&day.at("")).await;
        assert!(overview.body.contains("15h15"));
    });
}
