//! Guessing at accounts, and that it keeps nobody out.

use super::*;

#[test]
fn who_misses_waits_and_nobody_else_does() {
    on_both(async |town: Town| {
        let office = Office::of(town).await;
        let known = office.entered("focal@commune.example").await.without_session();
        let mut guesser = office.browser();
        let mut answers = Vec::new();
        for _ in 0..12 {
            answers.push(guesser.sign_in("focal@commune.example", "a wrong password").await.status);
        }
        assert_eq!(answers.last(), Some(&429), "{answers:?}");
        let right = guesser.sign_in("focal@commune.example", PASSWORD).await;
        assert_eq!(right.status, 429, "a guesser's right guess waits too");
        // From elsewhere, and by other capitals, one enters at once.
        let mut elsewhere = office.browser();
        elsewhere.peer = [10, 0, 0, 2];
        assert_eq!(elsewhere.sign_in("Focal@Commune.example", PASSWORD).await.status, 303);
        // So does a device that signed in before, also behind the guesser's address.
        let mut known = known;
        assert_eq!(known.sign_in("focal@commune.example", PASSWORD).await.status, 303);
        // And whoever has only the guesser's address in common waits less than a minute.
        office.town.pass_minutes(1);
        let mut new = office.browser();
        assert_eq!(new.sign_in("focal@commune.example", PASSWORD).await.status, 303);
    });
}

#[test]
fn only_misses_count() {
    on_both(async |town: Town| {
        let office = Office::of(town).await;
        for _ in 0..20 {
            let mut browser = office.browser();
            assert_eq!(browser.sign_in("focal@commune.example", PASSWORD).await.status, 303);
        }
    });
}

#[test]
fn a_mark_that_the_account_did_not_sign_makes_no_device_known() {
    on_both(async |town: Town| {
        let office = Office::of(town).await;
        let known = async |mark: &str| {
            let db = &office.town.db;
            commands::is_known_device(db, "focal@commune.example", mark).await.unwrap()
        };
        office.open("samira@commune.example", Role::Drafter).await;
        let samira = office.entered("samira@commune.example").await;
        for mark in ["", ".", "a.b", samira.cookies["mithaq-device"].as_str()] {
            assert!(!known(mark).await, "{mark}");
        }
        let own = office.entered("focal@commune.example").await;
        assert!(known(&own.cookies["mithaq-device"]).await);
    });
}

#[test]
fn failed_sign_ins_are_counted_and_many_at_one_account_raise_an_alert() {
    on_both(async |town: Town| {
        let office = Office::of(town).await;
        let site = Client::site_of(&office.town, Options::default());
        let client = Client::at_site(site.clone());
        let mut guesser = Browser::new(&client);
        for number in 0..25 {
            guesser.peer = [10, 0, 1, number];
            guesser.sign_in("focal@commune.example", "a wrong password").await;
        }
        let text = site.metrics().text();
        let figure = |name: &str| {
            let line = text.lines().find(|line| line.starts_with(&format!("{name}_total")));
            line.and_then(|line| line.rsplit(' ').next()).map(str::to_owned)
        };
        assert_eq!(figure("mithaq_missed_sign_ins").as_deref(), Some("25"), "{text}");
        assert_eq!(figure("mithaq_sign_in_alerts").as_deref(), Some("5"), "{text}");
    });
}
