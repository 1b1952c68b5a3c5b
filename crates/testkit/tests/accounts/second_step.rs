//! The second step: set up, asked, replayed, lost.

use base::Instant;

use super::*;

fn secret_in(page: &str) -> String {
    let secret = regex::Regex::new(r#"name="secret"[^>]*value="([A-Z2-7]{32})""#).unwrap();
    secret.captures(page).expect("a key")[1].to_owned()
}

fn code(secret: &str, now: Instant) -> String {
    civic::people::queries::second_code(secret, now).unwrap()
}

/// Sets up the second step; gives the key and the codes that stand in for it.
async fn set_up(office: &Office, browser: &mut Browser) -> (String, Vec<String>) {
    let secret = secret_in(&browser.get("/ar/account/second").await.body);
    let typed = code(&secret, office.town.db.now());
    let wrong = if typed == "000000" { "000001" } else { "000000" };
    let sent = [("secret", secret.as_str()), ("code", wrong)];
    let refused = browser.post("/ar/account/second", &sent).await;
    assert_eq!(refused.status, 422);
    assert_eq!(secret_in(&refused.body), secret, "the picture stays the same");
    let sent = [("secret", secret.as_str()), ("code", typed.as_str())];
    let done = browser.post("/ar/account/second", &sent).await;
    assert_eq!(done.status, 200, "{}", done.body);
    let codes = regex::Regex::new(r"\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b").unwrap();
    let codes: Vec<String> = codes.find_iter(&done.body).map(|it| it.as_str().to_owned()).collect();
    assert_eq!(codes.len(), 8);
    (secret, codes)
}

async fn second(browser: &mut Browser, code: &str) -> browser::Answer {
    browser.post("/ar/sign-in/second", &[("code", code), ("next", "/ar/account")]).await
}

#[test]
fn a_password_alone_opens_nothing_once_a_second_step_is_set() {
    on_both(async |town: Town| {
        let office = Office::of(town).await;
        let mut here = office.entered("focal@commune.example").await;
        let (secret, codes) = set_up(&office, &mut here).await;
        let used = code(&secret, office.town.db.now());
        let mut other = office.browser();
        let asked = other.sign_in("focal@commune.example", PASSWORD).await;
        assert!(asked.location.starts_with("/ar/sign-in/second"), "{}", asked.location);
        assert_eq!(other.get("/ar/beni-mellal/office").await.status, 303, "it waits");
        assert_eq!(other.get("/ar/sign-in/second").await.status, 200);
        let replayed = second(&mut other, &used).await;
        assert_eq!(replayed.status, 422, "a code serves once, also within its window");
        office.town.pass_minutes(1);
        let next = code(&secret, office.town.db.now());
        let before = other.cookies["mithaq"].clone();
        let entered = second(&mut other, &next).await;
        assert_eq!(entered.location, "/ar/account", "{}", entered.body);
        assert_ne!(other.cookies["mithaq"], before, "the session goes on under another token");
        assert_eq!(other.get("/ar/beni-mellal/office").await.status, 200);
        let mut third = office.browser();
        third.sign_in("focal@commune.example", PASSWORD).await;
        assert_eq!(second(&mut third, &next).await.status, 422);
        assert_eq!(second(&mut third, &codes[0].to_lowercase()).await.status, 303);
        let mut fourth = office.browser();
        fourth.sign_in("focal@commune.example", PASSWORD).await;
        assert_eq!(second(&mut fourth, &codes[0]).await.status, 422, "a recovery code serves once");
        let mut tx = office.town.db.read(db::INSTALLATION).await.unwrap();
        let sql = db::sql!("select digest from recovery_code");
        let kept: Vec<(Vec<u8>,)> = tx.all(sql, db::args![]).await.unwrap();
        assert_eq!(kept.len(), 7);
        assert!(kept.contains(&(db::secret::digest(&codes[1]).to_vec(),)), "as digests alone");
    });
}

#[test]
fn a_session_waits_for_its_second_step_for_some_minutes_only() {
    on_both(async |town: Town| {
        let office = Office::of(town).await;
        let mut here = office.entered("focal@commune.example").await;
        let (secret, _) = set_up(&office, &mut here).await;
        let mut late = office.browser();
        late.sign_in("focal@commune.example", PASSWORD).await;
        office.town.pass_minutes(11);
        let code = code(&secret, office.town.db.now());
        assert_eq!(second(&mut late, &code).await.location, "/ar/sign-in");
    });
}

#[test]
fn codes_of_the_second_step_are_not_tried_without_end() {
    on_both(async |town: Town| {
        let office = Office::of(town).await;
        let mut here = office.entered("focal@commune.example").await;
        set_up(&office, &mut here).await;
        let mut guesser = office.browser();
        guesser.sign_in("focal@commune.example", PASSWORD).await;
        let mut answers = Vec::new();
        for _ in 0..8 {
            answers.push(second(&mut guesser, "12345").await.status);
        }
        assert_eq!(answers.last(), Some(&429), "{answers:?}");
    });
}

#[test]
fn focal_points_and_officers_owe_it_where_the_installation_asks_and_others_do_not() {
    on_both(async |town: Town| {
        let options = Options { second_step: true, ..Options::default() };
        let office = Office::with(town, options).await;
        office.open("samira@commune.example", Role::Drafter).await;
        let mut samira = office.entered("samira@commune.example").await;
        assert_eq!(samira.get("/ar/beni-mellal/office").await.status, 200);
        let mut focal = office.entered("focal@commune.example").await;
        let led = focal.get("/ar/beni-mellal/office").await;
        assert_eq!(led.location, "/ar/account/second");
        assert_eq!(focal.post(LIST, &[]).await.status, 409);
        set_up(&office, &mut focal).await;
        assert_eq!(focal.get("/ar/beni-mellal/office").await.status, 200);
    });
}

#[test]
fn somebody_else_takes_a_lost_second_step_away_and_it_is_an_event() {
    on_both(async |town: Town| {
        let office = Office::of(town).await;
        let second_id = office.open("second@commune.example", Role::FocalPoint).await;
        let mut lost = office.entered("second@commune.example").await;
        set_up(&office, &mut lost).await;
        let own = lost.post(&format!("{LIST}/{second_id}"), &[("do", "second")]).await;
        assert_eq!(own.status, 409, "nobody their own: the session could be a thief's");
        let mut focal = office.entered("focal@commune.example").await;
        let gone = focal.post(&format!("{LIST}/{second_id}"), &[("do", "second")]).await;
        assert_eq!(gone.status, 303, "{}", gone.body);
        assert_eq!(lost.get("/ar/account").await.status, 303, "its sessions have ended");
        assert_eq!(lost.sign_in("second@commune.example", PASSWORD).await.location, "/ar/desk");
        let told = kinds(&office.town, office.commune).await;
        assert_eq!(told.last().map(String::as_str), Some("people.second_step_removed"));
    });
}
