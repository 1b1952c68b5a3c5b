//! The page at the door, what it is given, and what it tells.

use civic::attendance::rules::mark;
use serde_json::Value;
use testkit::{Town, on_both};
use uuid::Uuid;

use crate::fixture::{Day, NAMES, send_kept};

fn json(body: &str) -> Value {
    serde_json::from_str(body).unwrap()
}

#[test]
fn what_a_device_may_keep_holds_no_name_and_no_code() {
    on_both(async |town: Town| {
        let day = Day::of(town).await;
        day.arrive(0).await;
        let desk = day.at_the_door().await;
        let page = desk.get(&day.office("/reception")).await;
        let list = desk.get(&day.office("/reception/list.json")).await;
        assert_eq!((page.status.as_u16(), list.status.as_u16()), (200, 200));
        assert!(page.body.contains("data-offline=\""));
        for row in day.rows().await {
            for secret in [&row.name, &row.code, &row.row_code.unwrap()] {
                assert!(!page.body.contains(secret.as_str()), "{secret} on the page");
                assert!(!list.body.contains(secret.as_str()), "{secret} in the list");
            }
            assert!(!list.body.contains(&row.id.to_string()));
        }
        let list = json(&list.body);
        assert_eq!(list["open"], true);
        assert_eq!(list["people"], 4);
        assert_eq!(list["marks"].as_array().unwrap().len(), 8, "{}", day.town.database);
        // The page installs like a programme of the device's own.
        let address = format!("{}/app.webmanifest", day.office("/reception"));
        assert!(page.body.contains(&format!("href=\"{address}\"")), "{address}");
        let app = json(&desk.get(&address).await.body);
        assert_eq!(app["display"], "standalone");
        assert_eq!(app["start_url"], day.office("/reception"));
    });
}

#[test]
fn a_name_is_found_however_its_letters_are_written() {
    on_both(async |town: Town| {
        let day = Day::of(town).await;
        let desk = day.at_the_door().await;
        for (name, typed) in NAMES {
            let query = web::form::encode(&[("q", typed)]);
            let found = desk.get(&day.office(&format!("/reception/people?{query}"))).await;
            for (other, _) in NAMES {
                assert_eq!(found.body.contains(other), other == name, "{typed} and {other}");
            }
        }
        let code = day.row(0).await.code;
        let found = desk.get(&day.office(&format!("/reception/people?q={}", &code[..6]))).await;
        assert!(found.body.contains(NAMES[0].0), "by the beginning of a code");
    });
}

#[test]
fn a_device_tells_a_mark_and_is_told_who_it_was() {
    on_both(async |town: Town| {
        let day = Day::of(town).await;
        let desk = day.at_the_door().await;
        let list = json(&desk.get(&day.office("/reception/list.json")).await.body);
        let salt = list["salt"].as_str().unwrap();
        let known = mark(salt, &day.row(1).await.code);
        let at = testkit::morning().0.to_string();
        let fields = [("salt", salt), ("mark", known.as_str()), ("what", "came"), ("at", &at)];
        let (door, id) = (day.office("/reception"), Uuid::from_u128(5));
        let told = send_kept(&desk, &door, id, &fields).await;
        assert_eq!(told.status, 200, "{}", told.body);
        let said = json(&told.body);
        assert_eq!((&said["name"], &said["what"]), (&NAMES[1].0.into(), &"came".into()));
        assert!(said["page"].is_null() && said["groups"].as_array().unwrap().is_empty());
        let again = send_kept(&desk, &door, id, &fields).await;
        assert_eq!(again.status, 200);
        let other = send_kept(&desk, &door, Uuid::from_u128(6), &fields).await;
        let already = json(&other.body);
        assert!(already["words"].as_str().unwrap().contains("من قبل"), "{}", other.body);
        assert_eq!((&said["already"], &already["already"]), (&false.into(), &true.into()));
        assert!(already["since"].as_str().unwrap().starts_with("منذ"), "{}", other.body);
        let page = desk.get(&day.office("/reception/now")).await;
        assert!(page.body.contains("<bdi>1</bdi>"), "one person is here on {}", day.town.database);
        let about = id.simple().to_string();
        let who = day.people[1].to_string();
        let back = [("participant", who.as_str()), ("what", "mistaken"), ("about", &about)];
        send_kept(&desk, &door, Uuid::from_u128(7), &back).await;
        assert!(day.row(1).await.is_here(), "the other device saw them as well");
        let unknown = [("salt", salt), ("mark", "ffffff"), ("what", "came")];
        let refused = send_kept(&desk, &door, Uuid::from_u128(8), &unknown).await;
        assert_eq!(refused.status, 422);
        assert!(json(&refused.body)["sentences"].is_array());
    });
}

#[test]
fn without_a_script_the_same_page_marks_enters_and_takes_back() {
    on_both(async |town: Town| {
        let day = Day::of(town).await;
        let desk = day.at_the_door().await;
        let who = day.people[2].to_string();
        let come = [("participant", who.as_str()), ("what", "came")];
        let told = desk.post(&day.office("/reception"), &come).await;
        assert_eq!(told.status, 303);
        let page = desk.get(&told.location).await;
        assert!(page.body.contains(NAMES[2].0) && page.body.contains("مرحبا"), "{}", page.body);
        let back = [("participant", who.as_str()), ("what", "mistaken")];
        desk.post(&day.office("/reception"), &back).await;
        assert_eq!(day.row(2).await.arrived_at, None);
        let door = day.office("/reception/walk-in");
        let key = Uuid::from_u128(90).to_string();
        let faulty = desk.post(&door, &[("key", &key), ("name", "سعاد")]).await;
        assert_eq!(faulty.status, 422);
        assert!(faulty.body.contains("سعاد"), "the form comes back filled");
        let person = [("key", key.as_str()), ("name", "سعاد"), ("category", "association")];
        let (one, two) = (desk.post(&door, &person).await, desk.post(&door, &person).await);
        assert_eq!(one.status, 303, "{}", one.body);
        assert_eq!(one.location, two.location, "sent twice, one person");
        let page = desk.get(&one.location).await;
        assert!(page.body.contains("/invitation/"), "a walk-in gets a page of their own");
        assert_eq!(day.rows().await.len(), 5, "{}", day.town.database);
    });
}

#[test]
fn a_walk_in_without_a_connection_is_one_person_with_a_name() {
    on_both(async |town: Town| {
        let day = Day::of(town).await;
        let desk = day.at_the_door().await;
        let (door, id) = (day.office("/reception/walk-in"), Uuid::from_u128(91));
        let nameless = [("category", "elected"), ("sex", "female")];
        send_kept(&desk, &door, id, &nameless).await;
        let named = [("category", "elected"), ("sex", "female"), ("name", "سعاد")];
        let told = send_kept(&desk, &door, id, &named).await;
        assert_eq!(json(&told.body)["name"], "سعاد", "{}", told.body);
        let code = json(&told.body)["code"].as_str().unwrap().to_owned();
        assert!(day.rows().await.iter().any(|row| row.walk_in && row.code == code), "{code}");
        send_kept(&desk, &door, id, &nameless).await;
        let rows = day.rows().await;
        let came: Vec<&str> =
            rows.iter().filter(|row| row.walk_in).map(|row| row.name.as_str()).collect();
        assert_eq!(came, ["سعاد"], "{}", day.town.database);
    });
}

#[test]
fn a_signed_sheet_comes_back_with_what_was_not_understood() {
    on_both(async |town: Town| {
        let day = Day::of(town).await;
        let desk = day.at_the_door().await;
        let sheet = day.office("/reception/sheet");
        let (one, two) = (day.row(0).await.row_code.unwrap(), day.row(1).await.row_code.unwrap());
        let typed = format!("{one}, {two}\nQQ22Q");
        let half = desk.post(&sheet, &[("codes", &typed), ("time", "08:15")]).await;
        assert_eq!(half.status, 422);
        assert!(half.body.contains("QQ22Q") && !half.body.contains(&one), "only what is left");
        assert!(half.body.contains("سُجل حضور شخصين"));
        assert!(day.row(0).await.is_here() && day.row(1).await.is_here(), "{}", day.town.database);
        let at = day.row(0).await.arrived_at.unwrap().local().time();
        assert_eq!((at.hour(), at.minute()), (8, 15));
        let done = desk.post(&sheet, &[("codes", &one)]).await;
        assert_eq!(done.status, 303);
        let people = day.office("/reception/sheet/people");
        let key = Uuid::from_u128(92).to_string();
        let list = [("key", key.as_str()), ("list", "سعاد; association; f\nعمر; association; m")];
        for _ in 0..2 {
            assert_eq!(desk.post(&people, &list).await.status, 303);
        }
        assert_eq!(day.rows().await.len(), 6, "two rows, once");
        let faulty = desk.post(&people, &[("list", "سعاد; nobody; f")]).await;
        assert_eq!(faulty.status, 422);
    });
}

#[test]
fn the_door_says_which_code_is_for_today_and_which_for_afterwards() {
    on_both(async |town: Town| {
        let day = Day::of(town).await;
        let desk = day.at_the_door().await;
        let person = [("name", "سعاد"), ("category", "association")];
        let walk_in = day.office("/reception/walk-in");
        let told = send_kept(&desk, &walk_in, Uuid::from_u128(91), &person).await;
        let said = json(&told.body);
        let (today, later) = (said["day"].as_str().unwrap(), said["code"].as_str().unwrap());
        assert_eq!((today.len(), later.len()), (4, 14), "{}", told.body);
        let who = said["participant"].as_str().unwrap();
        let page = desk.get(&day.office(&format!("/reception/now?marked={who}"))).await.body;
        let place = |code: &str| page.find(code).unwrap();
        assert!(place("رمزكم للتصويت اليوم") < place(today) && place(today) < place(later));
        assert!(place("الصفحة الشخصية بعد اليوم") < place(later));
        // Somebody of the list who left the letter at home.
        day.arrive(0).await;
        let who = day.people[0].to_string();
        let (code, asks) = (day.office("/reception/code"), [("participant", who.as_str())]);
        let given = json(&send_kept(&desk, &code, Uuid::from_u128(92), &asks).await.body);
        let today = given["day"].as_str().unwrap();
        assert_eq!(today.len(), 4);
        assert!(given["code"].is_null(), "their letter says the lasting one");
        let plain = desk.post(&code, &asks).await;
        assert_eq!(plain.status, 303, "without a script it is a form");
        assert!(desk.get(&plain.location).await.body.contains(today), "asked again, the same");
        let found = desk.get(&day.office("/reception/people")).await.body;
        assert!(found.contains(&format!("formaction=\"{code}\"")));
    });
}
