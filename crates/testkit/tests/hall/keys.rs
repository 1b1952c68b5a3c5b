//! A key opens one workshop to one laptop; what comes twice is once.

use base::{Actor, Error, LocalText, Role};
use civic::{
    offline::{
        Checkout, commands, queries,
        wire::{self, Batch, Change},
    },
    people::commands::SignIn,
};
use db::{Database, args, sql};
use hall::Trouble;
use serde_json::json;
use testkit::{Client, Folder, Town, on_both};
use web::{
    Options,
    site::{Hall, HomeContact},
};

use crate::{
    day::Day,
    faulty_proxy::FaultyProxy,
    scene::{self, by_hand},
};

async fn away(town: &Town) -> (Database, Folder, FaultyProxy, Day, hall::HomeLine) {
    let (laptop, folder) = town.beside().await;
    let proxy = FaultyProxy::before(town).await;
    let mut day = Day::at(town, town.db.clone(), laptop.clone()).await;
    day.eve().await;
    let line = scene::take_along(town, &laptop, day.workshop(), &proxy).await;
    (laptop, folder, proxy, day, line)
}

/// A Latin digit as an Arabic keyboard types it.
fn arabic(sign: char) -> char {
    sign.to_digit(10).and_then(|digit| char::from_u32('٠' as u32 + digit)).unwrap_or(sign)
}

async fn checkout(town: &Town, day: &Day) -> Checkout {
    let focal = town.holder(Role::FocalPoint, day.commune);
    let mut tx = town.db.read(day.commune).await.unwrap();
    queries::checkout(&mut tx, &focal, day.workshop()).await.unwrap().unwrap()
}

#[test]
fn a_key_opens_to_the_laptop_that_came_first_and_to_no_other() {
    on_both(async |town: Town| {
        let (laptop, _folder, proxy, day, _) = away(&town).await;
        let (other, _other_folder) = town.beside().await;
        let wrong = hall::come(&other, &scene::line(&proxy, "no key")).await;
        assert_eq!(wrong, Err(Trouble::Closed));
        let key = scene::key(&town, day.workshop()).await;
        let second = hall::come(&other, &scene::line(&proxy, &key)).await;
        assert!(matches!(second, Err(Trouble::Refused(_))), "{second:?}");
        // The old key is dead, the new one serves the same laptop.
        let home = queries::home(&laptop).await.unwrap().unwrap();
        assert_eq!(hall::meet(&laptop, &hall::HomeLine::of(&home)).await, Err(Trouble::Closed));
        commands::change_key(&laptop, &home, &key).await.unwrap();
        let home = queries::home(&laptop).await.unwrap().unwrap();
        hall::meet(&laptop, &hall::HomeLine::of(&home)).await.unwrap();
        assert!(home.public_address.starts_with("http"), "it knows what residents type at home");
        town.pass_days(10);
        assert_eq!(hall::meet(&laptop, &hall::HomeLine::of(&home)).await, Err(Trouble::Closed));
    });
}

#[test]
fn an_ended_taking_sends_nothing_more() {
    on_both(async |town: Town| {
        let (laptop, _folder, _proxy, day, line) = away(&town).await;
        let focal = town.holder(Role::FocalPoint, day.commune);
        commands::end(&town.db, &focal, day.commune, day.workshop()).await.unwrap();
        let sql = sql!("update session set title = $3 where commune_id = $1 and id = $2");
        let args = args![day.commune, day.session(), "من القاعة"];
        by_hand(&laptop, day.commune, sql, args).await;
        assert_eq!(hall::meet(&laptop, &line).await, Err(Trouble::Ended));
        let home = queries::home(&laptop).await.unwrap().unwrap();
        assert!(home.returned_at.is_some(), "it is left, and nobody writes here any more");
    });
}

#[test]
fn rows_of_another_workshop_and_tables_that_stay_are_refused_whole() {
    on_both(async |town: Town| {
        let (_laptop, _folder, _proxy, day, _) = away(&town).await;
        let mut foreign = Day::at(&town, town.db.clone(), town.db.clone()).await;
        foreign.codes = 500;
        foreign.eve().await;
        let checkout = checkout(&town, &day).await;
        let theirs = foreign.session().uuid().to_string();
        let session = json!({
            "id": theirs, "workshop_id": day.workshop().uuid().to_string(), "position": 1,
            "number": 2, "kind": "session", "title": "مأخوذة", "starts_at": "09:00",
            "ends_at": "10:00", "feeds": null
        });
        let question = json!({
            "id": "00000000-0000-7000-8000-000000000001", "session_id": theirs, "position": 9,
            "text": "سؤال في ورشة أخرى"
        });
        let person = json!({
            "id": "00000000-0000-7000-8000-000000000002", "name": "x", "folded": "x",
            "contact": "", "created_at": 1, "erased_at": null
        });
        let setting = json!({
            "accent": "x", "contact": "", "cndp_receipt": "", "answer_days": 1, "revision": 1
        });
        for (table, row) in [
            ("session", session),
            ("question", question),
            ("person", person),
            ("setting", setting),
            ("hall_checkout", json!({"id": theirs})),
        ] {
            let change = Change { table: table.into(), base: None, hall: row.as_object().cloned() };
            let batch = batch(&town, vec![change]);
            let done = commands::receive(&town.db, day.commune, checkout.id, batch).await;
            assert!(done.is_err(), "{table}: {done:?}");
        }
    });
}

fn batch(town: &Town, changes: Vec<Change>) -> Batch {
    let id = town.db.id::<Batch>(town.db.now()).uuid();
    Batch { id, schema: db::schema_digest(), changes, events: Vec::new() }
}

#[test]
fn a_large_batch_comes_in_parts_over_a_line_that_breaks_and_counts_once() {
    on_both(async |town: Town| {
        let (laptop, _folder, proxy, day, mut line) = away(&town).await;
        let mut tx = laptop.write(day.commune).await.unwrap();
        let sql = sql!(
            "insert into next_step (commune_id, workshop_id, id, position, text, owner, due_on)
             values ($1, $2, $3, $4, $5, '', '2023-12-01')"
        );
        for number in 0..4_000_i64 {
            let id = tx.id::<Batch>();
            // Words that do not pack well.
            let text = format!("{} {}", db::secret::token(), db::secret::token());
            tx.run(sql, args![day.commune, day.workshop(), id, number, text]).await.unwrap();
        }
        let done = scene::Done::ByHand { subject: day.workshop().uuid() };
        tx.commit(&Actor::system(), done).await.unwrap();
        let home = queries::home(&laptop).await.unwrap().unwrap();
        let batch = queries::batch(&laptop, &home, false).await.unwrap().unwrap();
        let parts = wire::pack(&batch).unwrap().len().div_ceil(wire::PART);
        assert!(parts > 1, "{parts} parts");
        proxy.set_many_faults();
        line.tries = 2_000;
        hall::meet(&laptop, &line).await.unwrap();
        proxy.set_no_faults();
        let count = sql!("select count(*) from next_step where commune_id = $1");
        let mut tx = town.db.read(day.commune).await.unwrap();
        let (rows,): (i64,) = tx.one(count, args![day.commune]).await.unwrap();
        assert_eq!(rows, 4_000);
        // The same batch again is known, and changes nothing.
        let head = town.db.news().head(day.commune.uuid());
        let checkout = checkout(&town, &day).await;
        commands::receive(&town.db, day.commune, checkout.id, batch.clone()).await.unwrap();
        let again = Batch { id: town.db.id::<Batch>(town.db.now()).uuid(), ..batch };
        let done = commands::receive(&town.db, day.commune, checkout.id, again).await.unwrap();
        assert_eq!((done.taken, done.events, done.conflicts.len()), (0, 0, 0));
        assert!(town.db.news().head(day.commune.uuid()) <= head + 2);
    });
}

#[test]
fn the_laptop_serves_the_workshop_and_says_what_stayed_at_home() {
    on_both(async |town: Town| {
        let (laptop, _folder, _proxy, day, _) = away(&town).await;
        let hall = Hall {
            slug: "beni-mellal".into(),
            commune: day.commune,
            workshop: day.workshop(),
            addresses: vec!["http://10.42.0.1:8080".into()],
            standing: std::sync::Arc::new(std::sync::Mutex::new(HomeContact::default())),
        };
        let standing = hall.standing.clone();
        let options = Options { hall: Some(hall), ..Options::default() };
        let stranger = Client::at(laptop.clone(), options);
        assert_eq!(stranger.get("/").await.location, "/ar/hall");
        let start = stranger.get("/ar/hall").await;
        assert!(start.body.contains("http://10.42.0.1:8080"), "{}", start.body);
        assert_eq!(stranger.get("/ar/beni-mellal/charter").await.status.as_u16(), 409);
        let here = format!("/ar/beni-mellal/office/workshops/{}", day.workshop());
        assert_eq!(stranger.get("/ar/beni-mellal/office").await.location, here);
        assert_eq!(Client::stranger(&town).get("/ar/hall").await.status.as_u16(), 404);
        // Once the workshop is no longer with the laptop, every page says so, and nothing is taken.
        standing.lock().unwrap().left = true;
        for page in ["/ar/hall", "/ar/help/hall", here.as_str(), &format!("{here}/reception")] {
            let left = stranger.get(page).await;
            assert_eq!(left.status.as_u16(), 409, "{page}");
            assert!(left.body.contains("هذه الورشة لم تعد على هذا الحاسوب"), "{page}");
        }
    });
}

#[test]
fn those_who_work_in_the_room_sign_in_there_with_a_number_of_the_day_and_nobody_with_a_password() {
    on_both(async |town: Town| {
        let (laptop, folder) = town.beside().await;
        let proxy = FaultyProxy::before(&town).await;
        let mut day = Day::at(&town, town.db.clone(), laptop.clone()).await;
        day.eve().await;
        for (role, login) in
            [(Role::Facilitator, "runs@example"), (Role::Drafter, "drafts@example")]
        {
            let account = civic::people::commands::OpenAccount {
                login: login.into(),
                password: "a password for tests".into(),
                label: LocalText::new("تنشيط", "Animation"),
                lang: base::Lang::Ar,
                role,
                scope: civic::people::Scope::Commune(day.commune),
            };
            let system = Actor::system();
            civic::people::commands::open_account(&town.db, &system, account).await.unwrap();
        }
        let focal = town.holder(Role::FocalPoint, day.commune);
        let (commune, workshop) = (day.commune, day.workshop());
        let former = commands::draw_pins(&town.db, &focal, commune, workshop).await.unwrap();
        let drawn = commands::draw_pins(&town.db, &focal, commune, workshop).await.unwrap();
        let pin_of = |drawn: &[commands::DayPin], login: &str| {
            drawn.iter().find(|one| one.login == login).map(|one| one.pin.clone())
        };
        assert_eq!(pin_of(&drawn, "drafts@example"), None, "who has nothing to do there");
        let (former, pin) = (pin_of(&former, "runs@example"), pin_of(&drawn, "runs@example"));
        let (former, pin) = (former.unwrap(), pin.unwrap());
        scene::take_along(&town, &laptop, workshop, &proxy).await;

        let enter = async |login, password: &str| {
            let input = SignIn { login, password, device: "" };
            commands::sign_in(&laptop, commune, workshop, input).await
        };
        let session = enter("runs@example", &pin).await.unwrap();
        assert!(!session.waits, "the second step stays at home");
        let arabic: String = pin.chars().map(arabic).collect();
        assert!(enter("Runs@Example ", &arabic).await.is_ok(), "on whatever keyboard");
        assert!(enter("runs@example", &former).await.is_err(), "printed anew, the former ended");
        assert!(enter("runs@example", "a password for tests").await.is_err());
        assert!(enter("drafts@example", &pin).await.is_err());
        let input = SignIn { login: "runs@example", password: "a password for tests", device: "" };
        let by_password = civic::people::commands::sign_in(&laptop, input).await;
        assert!(by_password.is_err(), "no password's hash is on the laptop");
        let refused = commands::draw_pins(&town.db, &focal, commune, workshop).await;
        assert!(matches!(refused, Err(Error::Refused("refused-in-the-hall"))));

        // Whoever has the laptop gives another number to whom lost theirs.
        let home = queries::home(&laptop).await.unwrap().unwrap();
        let other = commands::draw_pin(&laptop, &home, "runs@example").await.unwrap();
        assert!(enter("runs@example", &pin).await.is_err());
        assert!(enter("runs@example", &other.pin).await.is_ok());
        let unknown = commands::draw_pin(&laptop, &home, "drafts@example").await;
        assert!(matches!(unknown, Err(Error::NotFound)));

        // The morning after, none opens any more.
        let mut tx = laptop.read(commune).await.unwrap();
        let day = civic::agenda::queries::day(&mut tx, workshop).await.unwrap();
        drop(tx);
        let held_on: jiff::civil::Date = day.workshop.held_on.parse().unwrap();
        town.clock.set(base::Instant::start_of(held_on).plus_days(2));
        assert!(enter("runs@example", &other.pin).await.is_err(), "the day is over");
        drop(folder);
    });
}
