//! Quarters and associations that come as a list: shown, compared with what the
//! commune has, taken whole, and sent again without doubles.

use base::{LocalText, Role};
use civic::commune::{Body, BodyKind, Quarter, commands, queries};
use testkit::{Client, Reply, Town, on_both};

const QUARTERS: &str = "/ar/beni-mellal/office/commune/quarters/list";
const REGISTER: &str = "/ar/beni-mellal/office/commune/register/list";

const BODIES: &str = "Registre des associations\n\
    ر.ت;اسم الجمعية;Nom (fr);النوع;الرئيس;الهاتف;البريد الإلكتروني;تاريخ التأسيس\n\
    1;جمعية الأمل;Association Espoir;;عمر;0612345678;espoir@example.org;05/11/1998\n\
    2;مجلس شباب المدينة;;مجلس الشباب;;;;\n\
    ;المجموع;;2;;;;\n";

/// The value of a hidden field.
fn hidden(body: &str, name: &str) -> String {
    let from = body.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap();
    from.split('"').next().unwrap().to_owned()
}

async fn focal(town: &Town) -> Client {
    Client::stranger(town).holding(town, Role::FocalPoint, town.beni_mellal()).await
}

async fn take(focal: &Client, there: &str, shown: &Reply, more: &[(&str, &str)]) -> Reply {
    let (book, told) = (hidden(&shown.body, "book"), hidden(&shown.body, "shown"));
    let headless = hidden(&shown.body, "headless");
    let sent = [("do", "import"), ("book", &book), ("shown", &told), ("headless", &headless)];
    let sent: Vec<(&str, &str)> = sent.into_iter().chain(more.iter().copied()).collect();
    focal.post(there, &sent).await
}

async fn quarters(town: &Town) -> Vec<Quarter> {
    queries::quarters(&mut town.db.read(town.beni_mellal()).await.unwrap()).await.unwrap()
}

async fn register(town: &Town) -> Vec<Body> {
    let actor = town.holder(Role::FocalPoint, town.beni_mellal());
    let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
    queries::register(&mut tx, &actor).await.unwrap()
}

#[test]
fn a_register_is_shown_taken_and_never_doubled() {
    on_both(async |town: Town| {
        let focal = focal(&town).await;
        let shown = focal.upload(REGISTER, "register.csv", BODIES.as_bytes()).await;
        assert_eq!(shown.status, 200, "{}", shown.body);
        assert!(shown.body.contains("يُقرأ ولا يُحفظ"), "what is not kept is said");
        assert!(shown.body.contains("تُحفظ وسيلة اتصال واحدة"), "so is the second contact");
        assert!(shown.body.contains("هذا سطر المجموع"), "{}", shown.body);
        assert_eq!(register(&town).await.len(), 0, "nothing is kept yet");
        let done = take(&focal, REGISTER, &shown, &[]).await;
        assert!(done.location.contains("added=2&changed=0&there=0"), "{}", done.body);
        let kept = register(&town).await;
        let espoir = kept.iter().find(|it| it.name.fr == "Association Espoir").unwrap();
        assert_eq!(
            (espoir.kind, espoir.contact.as_str()),
            (BodyKind::Association, "espoir@example.org")
        );
        assert_eq!(espoir.founded_on, Some(jiff::civil::date(1998, 11, 5)));
        let again = focal.upload(REGISTER, "register.csv", BODIES.as_bytes()).await;
        assert!(again.body.contains("مسجل من قبل، ولا جديد"), "{}", again.body);
        let done = take(&focal, REGISTER, &again, &[]).await;
        assert!(done.location.contains("added=0&changed=0&there=2"), "{}", done.location);
        assert_eq!(register(&town).await, kept, "no other revision");
        let told = focal.get(&done.location).await.body;
        assert!(told.contains("لا جديد في هذه اللائحة"), "{told}");
    });
}

#[test]
fn what_a_register_says_otherwise_is_chosen() {
    on_both(async |town: Town| {
        let focal = focal(&town).await;
        let first = focal.upload(REGISTER, "register.csv", BODIES.as_bytes()).await;
        take(&focal, REGISTER, &first, &[]).await;
        let before = register(&town).await;
        let known = before.iter().find(|it| it.name.ar == "جمعية الأمل").unwrap();
        let later = "الاسم;الهاتف\nجمعيه الامل;0699999999\nجمعية النور;\n";
        let shown = focal.upload(REGISTER, "later.csv", later.as_bytes()).await;
        let proposed = format!("take-{}", known.id);
        assert!(shown.body.contains(&proposed), "{}", shown.body);
        let without = take(&focal, REGISTER, &shown, &[]).await;
        assert_eq!(without.status, 422, "a person says which it is");
        let done = take(&focal, REGISTER, &shown, &[("who-0", &proposed)]).await;
        assert!(done.location.contains("added=1&changed=1&there=0"), "{}", done.body);
        let after = register(&town).await;
        let now = after.iter().find(|it| it.id == known.id).unwrap();
        assert_eq!((after.len(), now.contact.as_str()), (3, "0699999999"));
        assert_eq!(now.name.fr, "Association Espoir", "what the list does not say stays");
    });
}

#[test]
fn quarters_come_as_names_alone_whole_or_not_at_all() {
    on_both(async |town: Town| {
        let focal = focal(&town).await;
        let pasted = "حي السلام\nحي النهضة 1\nحي النهضة 2\n";
        let shown = focal.post(QUARTERS, &[("list", pasted)]).await;
        assert_eq!(shown.status, 200, "{}", shown.body);
        let done = take(&focal, QUARTERS, &shown, &[]).await;
        assert!(done.location.contains("added=3"), "{} {}", done.status, done.body);
        let names: Vec<_> = quarters(&town).await.into_iter().map(|it| it.name.ar).collect();
        assert_eq!(names, ["حي السلام", "حي النهضة 1", "حي النهضة 2"]);
        let french = "Quartier;الحي\nHay Salam;حي السلام\nHay Riad;\n";
        let faulty = focal.upload(QUARTERS, "q.csv", french.as_bytes()).await;
        assert_eq!(faulty.status, 422, "a name in French alone");
        assert!(
            faulty.body.contains("Hay Riad") && faulty.body.contains("السطر"),
            "{}",
            faulty.body
        );
        assert_eq!(take(&focal, QUARTERS, &faulty, &[]).await.status, 422);
        assert_eq!(quarters(&town).await.len(), 3, "whole or not at all");
        let broken = focal.upload(QUARTERS, "q.csv", b"%PDF-1.7").await;
        assert_eq!(broken.status, 422);
        assert!(broken.body.contains("XLSX"), "{}", broken.body);
        let auditor = Client::stranger(&town);
        let auditor = auditor.holding(&town, Role::Auditor, town.beni_mellal()).await;
        assert_ne!(auditor.post(QUARTERS, &[("list", pasted)]).await.status, 200);
    });
}

/// Sends one form of the page of something kept by name.
async fn put(client: &Client, path: &str, pairs: &[(&str, &str)]) {
    let done = client.post(path, pairs).await;
    assert_eq!(done.status, 303, "{}", done.body);
}

#[test]
fn a_quarter_and_a_body_are_put_right_retired_and_offered_again() {
    on_both(async |town| {
        let focal = focal(&town).await;
        let actor = town.holder(Role::FocalPoint, town.beni_mellal());
        let name = LocalText::new("حي قديم", "");
        let commune = town.beni_mellal();
        commands::add_quarter(&town.db, &actor, commune, name, false).await.unwrap();
        let shown = focal.upload(REGISTER, "register.csv", BODIES.as_bytes()).await;
        take(&focal, REGISTER, &shown, &[]).await;
        let (quarter, body) = (quarters(&town).await[0].id, register(&town).await[0].clone());
        let all = register(&town).await.len();
        let office = "/ar/beni-mellal/office/commune";
        let of_quarter = format!("{office}/quarters/{quarter}");
        let of_body = format!("{office}/register/{}", body.id);
        let renamed = [("do", "change"), ("revision", "1"), ("name_ar", "حي جديد")];
        put(&focal, &of_quarter, &renamed).await;
        assert_eq!(quarters(&town).await[0].name.ar, "حي جديد");
        let late = focal.post(&of_quarter, &renamed).await;
        assert_eq!(late.status, 409, "somebody else was faster");
        let revision = body.revision.to_string();
        let kind = body.kind.word();
        let change = [("do", "change"), ("revision", revision.as_str()), ("kind", kind)];
        let nameless = focal.post(&of_body, &change).await;
        assert_eq!(nameless.status, 422);
        let named = [&change[..], &[("name_ar", "جمعية الجبل")]].concat();
        put(&focal, &of_body, &named).await;
        assert!(register(&town).await.iter().any(|it| it.name.ar == "جمعية الجبل"));
        for path in [&of_quarter, &of_body] {
            put(&focal, path, &[("do", "retire")]).await;
        }
        assert!(quarters(&town).await.is_empty(), "no longer offered");
        assert_eq!(register(&town).await.len(), all - 1);
        let page = focal.get(office).await.body;
        assert!(page.contains("حي جديد") && page.contains("جمعية الجبل"), "kept in history");
        put(&focal, &of_quarter, &[("do", "offer")]).await;
        assert_eq!(quarters(&town).await.len(), 1);
    });
}
