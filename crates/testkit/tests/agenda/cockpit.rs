//! The facilitator's cockpit: one press begins an act for everybody and switches
//! the wall, and ten seconds take all of it back.

use axum::http::StatusCode;
use base::{Error, Instant};
use civic::{
    agenda::{
        Press, State,
        commands::Accepted,
        rules::{
            edit::{Edit, GivenPart},
            repair::Repair,
        },
    },
    framing::paper::Kind,
    plenary::{
        View,
        commands::{self, BeginAct, Park, RepairDay, park, reword_item},
        queries::{self, Cockpit},
    },
};
use testkit::{Town, on_both};
use uuid::Uuid;

use super::day::{Day, clock_at};

async fn cockpit(town: &Town, day: &Day) -> Cockpit {
    let mut tx = town.db.read(day.commune).await.unwrap();
    let now = town.db.now();
    queries::cockpit(&mut tx, &day.facilitator, day.workshop, now).await.unwrap()
}

async fn begin(town: &Town, day: &Day, at: Option<Instant>) -> base::Result<()> {
    let shown = cockpit(town, day).await;
    let entry = shown.next.unwrap().entry(&shown.clock.plan);
    begin_at(town, day, entry, at).await
}

async fn begin_at(town: &Town, day: &Day, entry: Uuid, at: Option<Instant>) -> base::Result<()> {
    let (commune, workshop) = (day.commune, day.workshop);
    let begin = BeginAct { commune, workshop, entry, at, id: None };
    commands::begin_act(&town.db, &day.facilitator, begin).await
}

async fn take_back(town: &Town, day: &Day) -> base::Result<()> {
    let act = cockpit(town, day).await.last.unwrap().id;
    let at = (day.commune, day.workshop);
    commands::take_back_act(&town.db, &day.facilitator, at, act, "تراجع").await
}

/// The second session with two groups that work at the same time.
async fn with_groups(town: &Town, day: &Day) {
    let work = day.plan(town).await.slots[2].parts[0].clone();
    let title = work.title.clone();
    let given = GivenPart { title, minutes: Some(40), parallel: true, optional: false };
    let slot = day.row(town, 2).await;
    day.edit(town, Edit::Part { id: Some(work.id), slot, given }).await.unwrap();
    let titles = ["المجموعة 1", "المجموعة 2"].map(str::to_owned).to_vec();
    day.edit(town, Edit::Split(work.id, titles)).await.unwrap();
    day.release(town, "مجموعتان").await.unwrap();
}

#[test]
fn one_press_starts_every_group_and_ten_seconds_take_all_of_it_back() {
    on_both(async |town| {
        let day = Day::of(&town).await;
        with_groups(&town, &day).await;
        clock_at(&town, 9, 30, 0);
        day.press(&town, day.row(&town, 1).await, Press::Start).await.unwrap();
        day.press(&town, day.row(&town, 1).await, Press::End).await.unwrap();
        clock_at(&town, 10, 30, 0);
        let before = cockpit(&town, &day).await;
        assert!(before.next.as_ref().unwrap().is_parallel(), "{}", town.database);
        begin(&town, &day, None).await.unwrap();
        let after = cockpit(&town, &day).await;
        let states: Vec<State> =
            after.clock.standing.rows[2].parts.iter().take(2).map(|part| part.state).collect();
        assert_eq!(states, [State::Running, State::Running]);
        assert_eq!(after.projection.as_ref().unwrap().view, View::Clock, "no groups are drawn yet");
        assert_eq!(after.lasts.unwrap().whole, 40 * 60_000);
        clock_at(&town, 10, 30, 8);
        assert_eq!(cockpit(&town, &day).await.offered(town.db.now()).unwrap().1, 2_000);
        take_back(&town, &day).await.unwrap();
        let back = cockpit(&town, &day).await;
        assert_eq!(back.clock.runs, before.clock.runs);
        assert_eq!(back.projection.unwrap().view, View::Welcome);
        assert!(back.last.unwrap().undone_at.is_some());
        take_back(&town, &day).await.unwrap();
    });
}

#[test]
fn what_somebody_pressed_since_is_not_taken_back_with_it() {
    on_both(async |town| {
        let day = Day::of(&town).await;
        clock_at(&town, 9, 30, 0);
        begin(&town, &day, None).await.unwrap();
        let going = cockpit(&town, &day).await;
        let entry = going.current.unwrap().entry(&going.clock.plan);
        day.press(&town, entry, Press::Pause).await.unwrap();
        let refused = take_back(&town, &day).await;
        assert!(matches!(refused, Err(Error::Refused("refused-act-moved-on"))), "{refused:?}");
        day.press(&town, entry, Press::Resume).await.unwrap();
        clock_at(&town, 9, 31, 0);
        let late = take_back(&town, &day).await;
        assert!(matches!(late, Err(Error::Refused("refused-act-long-ago"))), "{late:?}");
    });
}

#[test]
fn a_press_that_waited_for_a_connection_keeps_its_own_time_and_counts_once() {
    on_both(async |town| {
        let day = Day::of(&town).await;
        clock_at(&town, 9, 30, 0);
        let shown = cockpit(&town, &day).await;
        let entry = shown.next.unwrap().entry(&shown.clock.plan);
        let pressed = town.db.now();
        clock_at(&town, 9, 42, 0);
        begin_at(&town, &day, entry, Some(pressed)).await.unwrap();
        let runs = cockpit(&town, &day).await.clock.runs;
        assert_eq!(runs[&entry].started_at, pressed, "{}", town.database);
        begin_at(&town, &day, entry, None).await.unwrap();
        assert_eq!(cockpit(&town, &day).await.clock.runs, runs, "somebody pressed before");
        let stray = begin_at(&town, &day, Uuid::from_u128(7), None).await;
        assert!(matches!(stray, Err(Error::Stale)));
    });
}

#[test]
fn a_repair_is_taken_back_by_releasing_what_stood_before() {
    on_both(async |town| {
        let day = Day::of(&town).await;
        clock_at(&town, 10, 42, 0);
        day.press(&town, day.row(&town, 2).await, Press::Start).await.unwrap();
        let before = day.plan(&town).await;
        let late = cockpit(&town, &day).await.clock.late;
        let accepted = Accepted { repair: Repair::MoveEnd, late, number: 1 };
        let (commune, workshop) = (day.commune, day.workshop);
        let repair = RepairDay { commune, workshop, accepted, id: None };
        commands::repair_day(&town.db, &day.facilitator, repair).await.unwrap();
        assert_ne!(day.plan(&town).await, before);
        let again = commands::repair_day(&town.db, &day.facilitator, repair).await;
        assert!(matches!(again, Err(Error::Stale)), "it was shown against another version");
        take_back(&town, &day).await.unwrap();
        let clock = day.clock(&town).await;
        assert_eq!((clock.plan, clock.version.unwrap().number), (before, 3), "{}", town.database);
    });
}

#[test]
fn a_point_is_held_with_an_empty_field_and_gets_its_words_later() {
    on_both(async |town| {
        let day = Day::of(&town).await;
        clock_at(&town, 11, 5, 0);
        let (commune, workshop) = (day.commune, day.workshop);
        let held = Park { commune, workshop, text: String::new(), card: None, id: None };
        let item = park(&town.db, &day.facilitator, held).await.unwrap();
        let words = async |town: &Town| {
            let mut tx = town.db.read(day.commune).await.unwrap();
            queries::parked(&mut tx, day.workshop).await.unwrap()[0].text.clone()
        };
        assert_eq!(words(&town).await, "11h05");
        reword_item(&town.db, &day.facilitator, commune, item, "النقل الليلي").await.unwrap();
        assert_eq!(words(&town).await, "النقل الليلي");
    });
}

#[test]
fn the_cockpit_asks_for_the_words_of_a_point_held_without_them() {
    on_both(async |town| {
        let day = Day::of(&town).await;
        clock_at(&town, 11, 5, 0);
        let at = day.at("/cockpit");
        let held = day.phone.post(&at, &[("do", "hold"), ("text", "")]).await;
        assert_eq!(held.status, StatusCode::SEE_OTHER, "{}", held.body);
        let asks = "النقطة المرجأة على الساعة";
        assert!(day.phone.get(&at).await.body.contains(asks));
        let item = cockpit(&town, &day).await.held[0].id.to_string();
        let long = "كلمة ".repeat(200);
        let sent = [("do", "reword"), ("item", item.as_str()), ("text", long.as_str())];
        let back = day.phone.post(&at, &sent).await;
        assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY, "nothing is cut");
        assert!(back.body.contains(long.trim()), "what was typed comes back");
        let sent = [("do", "reword"), ("item", item.as_str()), ("text", "النقل الليلي")];
        day.phone.post(&at, &sent).await;
        assert_eq!(cockpit(&town, &day).await.held[0].text, "النقل الليلي");
        let told = day.phone.get(&at).await;
        assert!(told.body.contains("النقل الليلي") && !told.body.contains("ck-unsaid"));
    });
}

#[test]
fn a_dark_wall_keeps_what_hangs_there_and_is_lit_by_the_next_act() {
    on_both(async |town| {
        let day = Day::of(&town).await;
        clock_at(&town, 9, 30, 0);
        let (wall, at) = (day.at("/projector"), (day.commune, day.workshop));
        let nothing = commands::darken(&town.db, &day.facilitator, at, true).await;
        assert!(matches!(nothing, Err(Error::NotFound)), "nothing hangs there yet");
        begin(&town, &day, None).await.unwrap();
        let tap = |dark| [("do", "dark"), ("dark", dark)];
        let tapped = day.phone.post(&day.at("/cockpit"), &tap("yes")).await;
        assert_eq!(tapped.status, StatusCode::SEE_OTHER, "{}", tapped.body);
        let shown = cockpit(&town, &day).await.projection.unwrap();
        assert_eq!((shown.view, shown.dark), (View::Clock, true), "{}", town.database);
        assert!(day.phone.get(&wall).await.body.contains("wall-dark"));
        assert!(day.phone.get(&day.at("/cockpit")).await.body.contains("أضيئوا الشاشة"));
        clock_at(&town, 9, 45, 0);
        begin(&town, &day, None).await.unwrap();
        assert!(!cockpit(&town, &day).await.projection.unwrap().dark, "the next act lights it");
        take_back(&town, &day).await.unwrap();
        assert!(cockpit(&town, &day).await.projection.unwrap().dark, "dark as it was before");
        day.phone.post(&day.at("/cockpit"), &tap("no")).await;
        assert!(!day.phone.get(&wall).await.body.contains("wall-dark"));
    });
}

#[test]
fn in_breaks_and_between_acts_the_wall_shows_the_thread_of_the_day() {
    on_both(async |town| {
        let day = Day::of(&town).await;
        let plan = day.plan(&town).await;
        let pause = plan.slots.iter().position(|slot| slot.kind == Kind::Break).unwrap();
        clock_at(&town, 9, 30, 0);
        day.press(&town, plan.slots[1].id, Press::Start).await.unwrap();
        begin(&town, &day, None).await.unwrap();
        assert_eq!(cockpit(&town, &day).await.on_wall(), Some(View::Clock));
        day.press(&town, plan.slots[1].id, Press::End).await.unwrap();
        assert_eq!(cockpit(&town, &day).await.on_wall(), Some(View::Thread), "between acts");
        assert!(day.phone.get(&day.at("/projector")).await.body.contains("wall-knots"));
        day.press(&town, plan.slots[pause - 1].id, Press::Start).await.unwrap();
        for _ in &plan.slots[pause - 1].parts {
            begin(&town, &day, None).await.unwrap();
        }
        begin(&town, &day, None).await.unwrap();
        let shown = cockpit(&town, &day).await;
        assert_eq!(shown.current.as_ref().unwrap().slot, pause, "the break goes on");
        assert_eq!(shown.projection.unwrap().view, View::Thread, "{}", town.database);
    });
}

#[test]
fn the_cockpit_is_one_page_that_says_what_its_button_will_do() {
    on_both(async |town| {
        let day = Day::of(&town).await;
        clock_at(&town, 10, 42, 0);
        // The first page after an hour prolongs the session as well.
        day.phone.get(&day.at("/cockpit")).await;
        let page = day.phone.get(&day.at("/cockpit")).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.body);
        assert!(page.statements <= 16, "{}", page.statements);
        assert!(page.body.contains("شكلوا المجموعات"), "no groups are drawn");
        assert!(page.body.contains("نقصر") && page.body.contains("نؤخر النهاية"));
        assert!(page.body.contains("لا فقرة اختيارية"), "what is impossible says why");
        assert!(page.body.contains("تعرض الشاشة"));
        let shown = cockpit(&town, &day).await;
        let entry = shown.next.unwrap().entry(&shown.clock.plan).to_string();
        let begin = [("do", "begin"), ("entry", entry.as_str())];
        let pressed = day.phone.post(&day.at("/cockpit"), &begin).await;
        assert_eq!(pressed.status, StatusCode::SEE_OTHER, "{}", pressed.body);
        let page = day.phone.get(&day.at("/cockpit")).await;
        assert!(page.body.contains("data-until") && page.body.contains("تراجع"));
        let repair = [("do", "repair"), ("repair", "shorten"), ("late", "5"), ("version", "9")];
        let lost = day.phone.post(&day.at("/cockpit"), &repair).await;
        assert_eq!(lost.status, StatusCode::SEE_OTHER, "{}", lost.body);
        let marked = day.phone.get(&day.at("/cockpit?told=repair&chosen=shorten")).await;
        assert!(marked.body.contains("اخترتم هذه قبل قليل"), "{}", marked.body);
    });
}
