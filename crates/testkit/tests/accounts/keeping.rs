//! Inviting, giving duties, suspending and closing.

use super::*;

/// What the form of an invitation sends.
fn invitation<'a>(login: &'a str, role: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("label_ar", "مصلحة المشاركة"),
        ("label_fr", "Service de la participation"),
        ("login", login),
        ("role", role),
        ("since", ""),
        ("until", ""),
        ("lang", "ar"),
        ("way", "letter"),
    ]
}

async fn choose(browser: &mut Browser, code: &str, password: &str) -> browser::Answer {
    let pairs = [("code", code), ("password", password), ("again", password)];
    browser.post("/ar/account/choose", &pairs).await
}

#[test]
fn somebody_invited_by_letter_chooses_a_password_and_works() {
    on_both(async |town: Town| {
        let office = Office::of(town).await;
        let mut focal = office.entered("focal@commune.example").await;
        let invited = focal.post(LIST, &invitation("samira", "drafter")).await;
        assert_eq!(invited.status, 303, "{}", invited.body);
        let account = invited.location.split('?').next().unwrap().to_owned();
        let mut guest = office.browser();
        assert_eq!(guest.sign_in("samira", PASSWORD).await.status, 422, "no password yet");
        let letter = focal.post(&format!("{account}/letter"), &[("lang", "fr")]).await;
        assert!(letter.body.contains("samira") && letter.body.contains("Royaume du Maroc"));
        let (first, again) = (code_in(&letter.body), &format!("{account}/letter"));
        let second = code_in(&focal.post(again, &[("lang", "ar")]).await.body);
        let refused = choose(&mut guest, &first, PASSWORD).await;
        assert_eq!(refused.status, 422, "a later letter ends the former one's code");
        assert!(refused.body.contains("اطلبوا رمزا جديدا"), "{}", refused.body);
        for weak in ["court", "passwordpassword"] {
            assert_eq!(choose(&mut guest, &second, weak).await.status, 422, "{weak}");
        }
        let chosen = choose(&mut guest, &second.to_lowercase(), PASSWORD).await;
        assert_eq!(chosen.location, "/ar/sign-in?done=chosen", "{}", chosen.body);
        assert_eq!(choose(&mut guest, &second, PASSWORD).await.status, 422, "it serves once");
        assert_eq!(guest.sign_in("samira", PASSWORD).await.status, 303);
        assert_eq!(guest.get("/ar/beni-mellal/office").await.status, 200);
        assert_eq!(guest.get(LIST).await.status, 403, "a drafter keeps no accounts");
        let told = kinds(&office.town, office.commune).await;
        assert!(told.ends_with(
            &["people.account_opened", "people.code_given", "people.code_given"].map(str::to_owned)
        ));
    });
}

#[test]
fn a_code_ends_after_its_days_and_stands_nowhere_in_clear() {
    on_both(async |town: Town| {
        let office = Office::of(town).await;
        let mut focal = office.entered("focal@commune.example").await;
        let invited = focal.post(LIST, &invitation("samira", "drafter")).await;
        let account = invited.location.split('?').next().unwrap().to_owned();
        let letter = focal.post(&format!("{account}/letter"), &[("lang", "ar")]).await;
        let code = code_in(&letter.body);
        let mut tx = office.town.db.read(db::INSTALLATION).await.unwrap();
        let sql = db::sql!("select digest, expires_at from account_code");
        let kept: Vec<(Vec<u8>, i64)> = tx.all(sql, db::args![]).await.unwrap();
        assert_eq!(kept.len(), 1);
        assert_eq!(kept[0].0, db::secret::digest(&code));
        drop(tx);
        office.town.pass_days(11);
        assert_eq!(choose(&mut office.browser(), &code, PASSWORD).await.status, 422);
    });
}

#[test]
fn a_form_that_is_refused_comes_back_filled_with_all_its_faults() {
    on_both(async |town: Town| {
        let office = Office::of(town).await;
        let mut focal = office.entered("focal@commune.example").await;
        let mut sent = invitation("sa mira", "programme_officer");
        sent[4].1 = "2024-02-01";
        sent[5].1 = "2024-01-01";
        let back = focal.post(LIST, &sent).await;
        assert_eq!(back.status, 422);
        for word in ["مصلحة المشاركة", "sa mira", "2024-02-01"] {
            assert!(back.body.contains(word), "{word} is lost");
        }
        for fault in ["اكتبوا بريدا إلكترونيا أو اسما بلا فراغ", "هذا الاختيار غير متاح"]
        {
            assert!(back.body.contains(fault), "{fault} is not said: {}", back.body);
        }
    });
}

#[test]
fn a_person_holds_several_duties_each_in_its_days() {
    on_both(async |town: Town| {
        let office = Office::of(town).await;
        let samira = office.open("samira@commune.example", Role::Auditor).await;
        let mut focal = office.entered("focal@commune.example").await;
        let here = format!("{LIST}/{samira}");
        let give =
            [("do", "give"), ("role", "drafter"), ("since", "2023-11-03"), ("until", "2023-11-05")];
        assert_eq!(focal.post(&here, &give).await.status, 303);
        assert_eq!(focal.post(&here, &give).await.status, 422, "it is held already");
        let held = async || {
            let mut browser = office.entered("samira@commune.example").await;
            browser.get("/ar/desk").await.body.matches("/ar/beni-mellal/office").count()
        };
        // With one duty the desk leads straight on.
        assert_eq!(held().await, 0);
        office.town.pass_days(3);
        assert_eq!(held().await, 2, "from its first day");
        office.town.pass_days(2);
        assert_eq!(held().await, 0, "not after its last day");
    });
}

#[test]
fn a_duty_is_ended_and_its_days_are_changed() {
    on_both(async |town: Town| {
        let office = Office::of(town).await;
        let samira = office.open("samira@commune.example", Role::Auditor).await;
        let mut focal = office.entered("focal@commune.example").await;
        let here = format!("{LIST}/{samira}");
        let page = focal.get(&here).await.body;
        let item = regex::Regex::new(r#"name="item"[^>]*value="([0-9a-f-]{32,36})""#).unwrap();
        let item = item.captures(&page).expect("a duty's form")[1].to_owned();
        let dates =
            [("do", "term"), ("item", &item), ("since", "2023-11-01"), ("until", "2023-11-30")];
        assert_eq!(focal.post(&here, &dates).await.status, 303);
        assert!(focal.get(&here).await.body.contains("2023-11-30"));
        let mut own = office.entered("samira@commune.example").await;
        assert_eq!(own.get("/ar/beni-mellal/office").await.status, 200);
        office.town.pass_minutes(1);
        let end = [("do", "term"), ("item", &item), ("since", ""), ("until", ""), ("end", "now")];
        assert_eq!(focal.post(&here, &end).await.status, 303);
        let shut = own.get("/ar/beni-mellal/office").await.status;
        assert_eq!(shut, 404, "at once, also for who is signed in");
        assert_eq!(
            kinds(&office.town, office.commune).await.iter().rev().take(2).collect::<Vec<_>>(),
            ["people.mandate_changed"; 2]
        );
    });
}

#[test]
fn nobody_takes_away_the_last_focal_point_or_themselves() {
    on_both(async |town: Town| {
        let office = Office::of(town).await;
        let second = office.open("second@commune.example", Role::FocalPoint).await;
        let mut focal = office.entered("focal@commune.example").await;
        for act in ["suspend", "close"] {
            let own = focal.post(&format!("{LIST}/{}", office.focal), &[("do", act)]).await;
            assert_eq!(own.status, 409, "{act} oneself");
            assert!(own.body.contains("هذا حسابكم"), "{}", own.body);
        }
        let gone = focal.post(&format!("{LIST}/{second}"), &[("do", "close")]).await;
        assert_eq!(gone.status, 303);
        let (db, system) = (&office.town.db, Actor::system());
        let scope = Scope::Commune(office.commune);
        let last = commands::suspend(db, &system, scope, office.focal).await;
        assert!(matches!(last, Err(base::Error::Refused("refused-last-focal-point"))));
        let last = commands::close(db, &system, scope, office.focal).await;
        assert!(matches!(last, Err(base::Error::Refused("refused-last-focal-point"))));
        // Somebody invited who never chose a password does not stand in.
        let invited = focal.post(LIST, &invitation("third@commune.example", "focal_point")).await;
        assert_eq!(invited.status, 303);
        let last = commands::close(db, &system, scope, office.focal).await;
        assert!(last.is_err());
    });
}

#[test]
fn a_suspended_account_opens_nothing_until_it_is_taken_up_again() {
    on_both(async |town: Town| {
        let office = Office::of(town).await;
        let samira = office.open("samira@commune.example", Role::Drafter).await;
        let mut own = office.entered("samira@commune.example").await;
        let mut focal = office.entered("focal@commune.example").await;
        let here = format!("{LIST}/{samira}");
        assert_eq!(focal.post(&here, &[("do", "suspend")]).await.status, 303);
        assert_eq!(own.get("/ar/account").await.status, 303, "nobody stays signed in");
        assert_eq!(own.sign_in("samira@commune.example", PASSWORD).await.status, 422);
        assert_eq!(focal.post(&here, &[("do", "resume")]).await.status, 303);
        assert_eq!(own.sign_in("samira@commune.example", PASSWORD).await.status, 303);
        assert_eq!(focal.post(&here, &[("do", "close")]).await.status, 303);
        assert_eq!(own.sign_in("samira@commune.example", PASSWORD).await.status, 422);
        assert!(focal.get(LIST).await.body.contains("مغلق"), "it stays in the list");
        let again = focal.post(LIST, &invitation("samira@commune.example", "drafter")).await;
        assert_eq!(again.status, 422, "a closed account is not opened by inviting");
    });
}

#[test]
fn who_has_duties_elsewhere_is_not_closed_from_here() {
    on_both(async |town: Town| {
        let office = Office::of(town).await;
        let tanger = Scope::Commune(office.town.tanger());
        let shared = open(&office.town, "both@commune.example", Role::Auditor, tanger).await;
        let mut focal = office.entered("focal@commune.example").await;
        let invited = focal.post(LIST, &invitation("both@commune.example", "auditor")).await;
        assert_eq!(invited.status, 303, "who has an account gets the duty with it");
        let here = format!("{LIST}/{shared}");
        for act in ["suspend", "close"] {
            assert_eq!(focal.post(&here, &[("do", act)]).await.status, 409, "{act}");
        }
        assert_eq!(focal.post(&format!("{here}/letter"), &[("lang", "ar")]).await.status, 409);
        let mut own = office.entered("both@commune.example").await;
        assert_eq!(own.get("/ar/beni-mellal/office").await.status, 200);
        assert_eq!(own.get("/ar/tanger/office").await.status, 200);
    });
}
