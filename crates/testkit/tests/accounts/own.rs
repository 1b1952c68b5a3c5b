//! One's own account: sessions and password.

use super::*;

#[test]
fn somebody_sees_their_sessions_and_ends_one_or_all_others() {
    on_both(async |town: Town| {
        let office = Office::of(town).await;
        let mut here = office.entered("focal@commune.example").await;
        let mut phone = office.browser();
        phone.agent = "Mozilla/5.0 (Linux; Android 14) Chrome/126.0 Mobile Safari/537.36";
        phone.sign_in("focal@commune.example", PASSWORD).await;
        let mut third = office.entered("focal@commune.example").await;
        let page = here.get("/ar/account").await.body;
        for device in ["Firefox · Linux", "Chrome · Android", "هذا الجهاز"] {
            assert!(page.contains(device), "{device} in {page}");
        }
        let name = hex::encode(civic::people::queries::session_name(&phone.cookies["mithaq"]));
        assert!(page.contains(&name));
        let end = [("do", "end"), ("item", name.as_str())];
        office.open("samira@commune.example", Role::Drafter).await;
        let mut samira = office.entered("samira@commune.example").await;
        samira.post("/ar/account", &end).await;
        assert_eq!(phone.get("/ar/account").await.status, 200, "nobody ends another's session");
        here.post("/ar/account", &end).await;
        assert_eq!(phone.get("/ar/account").await.status, 303, "it has ended");
        assert_eq!(third.get("/ar/account").await.status, 200);
        here.post("/ar/account", &[("do", "end-others")]).await;
        assert_eq!(third.get("/ar/account").await.status, 303);
        assert_eq!(here.get("/ar/account").await.status, 200);
    });
}

#[test]
fn a_new_password_ends_the_other_sessions_and_what_devices_were_known() {
    on_both(async |town: Town| {
        let office = Office::of(town).await;
        let mut here = office.entered("focal@commune.example").await;
        let mut other = office.entered("focal@commune.example").await;
        let change = |former: &'static str, password: &'static str| {
            [("do", "password"), ("former", former), ("password", password), ("again", password)]
        };
        let new = "four unrelated words here";
        let wrong = here.post("/ar/account", &change("not the password", new)).await;
        assert!(wrong.body.contains("كلمة المرور الحالية غير صحيحة"), "{}", wrong.body);
        let common = here.post("/ar/account", &change(PASSWORD, "qwertyuiopasdfgh")).await;
        assert_eq!(common.status, 422);
        let mark = here.cookies["mithaq-device"].clone();
        let known = async || {
            let db = &office.town.db;
            commands::is_known_device(db, "focal@commune.example", &mark).await.unwrap()
        };
        assert!(known().await);
        assert_eq!(here.post("/ar/account", &change(PASSWORD, new)).await.status, 303);
        assert!(!known().await);
        assert_eq!(other.get("/ar/account").await.status, 303, "the others have ended");
        assert_eq!(here.get("/ar/account").await.status, 200);
        assert_eq!(other.sign_in("focal@commune.example", PASSWORD).await.status, 422);
        assert_eq!(other.sign_in("focal@commune.example", new).await.status, 303);
    });
}

#[test]
fn a_session_that_is_used_lasts_on() {
    on_both(async |town: Town| {
        let office = Office::of(town).await;
        let mut used = office.entered("focal@commune.example").await;
        let mut left = office.entered("focal@commune.example").await;
        for _ in 0..3 {
            office.town.pass_days(10);
            assert_eq!(used.get("/ar/account").await.status, 200);
        }
        assert_eq!(left.get("/ar/account").await.status, 303, "two weeks unused is the end");
    });
}
