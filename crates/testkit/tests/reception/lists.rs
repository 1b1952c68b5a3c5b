//! People who come as a list: shown as it was understood, then taken.

use base::Role;
use testkit::{Client, Town, on_both};

use crate::fixture::Day;

const SHEET: &str = "Liste de présence\nN°;Nom et prénom;Qualité;Tél.;E-mail\n\
    1;Omar Alami;Conseiller;0612345678;\n\
    2;سلمى التازي;رئيسة جمعية;;salma@example.org\n\
    ;Total;2;;\n";

/// The value of a hidden field.
fn hidden(body: &str, name: &str) -> String {
    let from = body.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap();
    from.split('"').next().unwrap().to_owned()
}

#[test]
fn a_sheet_of_people_is_shown_and_taken_with_a_category_for_all() {
    on_both(async |town: Town| {
        let day = Day::of(town).await;
        let focal = Client::stranger(&day.town);
        let focal = focal.holding(&day.town, Role::FocalPoint, day.commune).await;
        let there = day.office("/people/list");
        let shown = focal.upload(&there, "people.csv", SHEET.as_bytes()).await;
        assert_eq!(shown.status, 200, "{}", shown.body);
        assert!(shown.body.contains("Qualité") && shown.body.contains("هذا سطر المجموع"));
        assert_eq!(day.rows().await.len(), 4, "nothing is kept yet");
        let (book, told) = (hidden(&shown.body, "book"), hidden(&shown.body, "shown"));
        let sent = [("do", "import"), ("book", book.as_str()), ("shown", told.as_str())];
        let without = focal.post(&there, &sent).await;
        assert_eq!(without.status, 422);
        assert!(without.body.contains("class=\"faults\""), "{}", without.body);
        let with = |more: &[(&'static str, &'static str)]| {
            let more: Vec<_> = sent.iter().copied().chain(more.iter().copied()).collect();
            more.into_iter().map(|(name, said)| (name, said.to_owned())).collect::<Vec<_>>()
        };
        let post = async |more: &[(&'static str, &'static str)]| {
            let pairs = with(more);
            let pairs: Vec<_> = pairs.iter().map(|(name, said)| (*name, said.as_str())).collect();
            focal.post(&there, &pairs).await
        };
        let changed = post(&[("category", "elected"), ("as-D", "")]).await;
        assert_eq!(changed.status, 200, "other columns than shown are shown first");
        assert!(!changed.body.contains("0612345678"), "{}", changed.body);
        assert_eq!(day.rows().await.len(), 4);
        assert_eq!(post(&[("category", "elected")]).await.status, 303);
        let rows = day.rows().await;
        let reached =
            |name: &str| rows.iter().find(|row| row.name == name).unwrap().contact.clone();
        assert_eq!((rows.len(), reached("Omar Alami")), (6, "0612345678".into()));
        assert_eq!(reached("سلمى التازي"), "salma@example.org", "{}", day.town.database);
        let template = focal.get("/fr/beni-mellal/office/list.csv?of=people").await;
        assert!(template.body.starts_with("\u{feff}N°;Nom et prénom;"), "{}", template.body);
    });
}

const WHOLE: &str = "الاسم الكامل;الجنس;الفئة;الصفة;الهيئة;الهاتف;البريد الإلكتروني\n\
    سعاد المريني;امرأة;منتخبون ومنتخبات;رئيسة;جمعية النور;0612345678;souad@example.org\n\
    عمر العلمي;رجل;منتخبون ومنتخبات;;;0661000000;\n";

#[test]
fn what_a_list_says_of_people_is_kept_shown_and_given_back() {
    on_both(async |town: Town| {
        let day = Day::of(town).await;
        let focal = Client::stranger(&day.town);
        let focal = focal.holding(&day.town, Role::FocalPoint, day.commune).await;
        let there = day.office("/people/list");
        let shown = focal.upload(&there, "people.csv", WHOLE.as_bytes()).await;
        assert!(!shown.body.contains("يُقرأ ولا يُحفظ"), "all of it is kept: {}", shown.body);
        let (book, told) = (hidden(&shown.body, "book"), hidden(&shown.body, "shown"));
        let sent = [("do", "import"), ("book", book.as_str()), ("shown", told.as_str())];
        assert_eq!(focal.post(&there, &sent).await.status, 303);
        let rows = day.rows().await;
        let known = rows.iter().find(|row| row.name == "سعاد المريني").unwrap();
        assert_eq!((known.contact.as_str(), known.phone()), ("souad@example.org", "0612345678"));
        let page = focal.get(&day.office("/people")).await.body;
        for said in ["رئيسة", "جمعية النور", "0612345678", "souad@example.org"] {
            assert!(page.contains(said), "{said} is shown to the office");
        }
        let file = focal.get(&day.office("/people.csv")).await.body;
        let row = "سعاد المريني,امرأة,منتخبيين ومنتخبات,رئيسة,جمعية النور,0612345678,";
        assert!(file.contains(row) && file.starts_with('\u{feff}'), "{file}");
        let again = focal.upload(&there, "people.csv", file.as_bytes()).await;
        assert!(again.body.contains("مسجل من قبل، ولا جديد"), "{}", again.body);
        let auditor = Client::stranger(&day.town);
        let auditor = auditor.holding(&day.town, Role::Auditor, day.commune).await;
        assert_ne!(auditor.get(&day.office("/people.csv")).await.status, 200);
    });
}

#[test]
fn a_telephone_sent_later_joins_the_mail_address() {
    on_both(async |town: Town| {
        let day = Day::of(town).await;
        let focal = Client::stranger(&day.town);
        let focal = focal.holding(&day.town, Role::FocalPoint, day.commune).await;
        let there = day.office("/people/list");
        let first = "سعاد المريني;elected;f;souad@example.org\n";
        assert_eq!(focal.post(&there, &[("do", "many"), ("list", first)]).await.status, 303);
        let known = |rows: Vec<civic::workshop::Participant>| {
            rows.into_iter().find(|row| row.name == "سعاد المريني").unwrap()
        };
        let id = known(day.rows().await).id;
        let later = "الاسم;الفئة;الجنس;الهاتف\nسعاد المريني;elected;f;0612345678\n";
        let shown = focal.upload(&there, "people.csv", later.as_bytes()).await;
        let (book, told) = (hidden(&shown.body, "book"), hidden(&shown.body, "shown"));
        let take = format!("take-{id}");
        let sent = [
            ("do", "import"),
            ("book", book.as_str()),
            ("shown", told.as_str()),
            ("who-0", take.as_str()),
        ];
        let done = focal.post(&there, &sent).await;
        assert!(done.location.contains("changed=1"), "{} {}", done.status, done.body);
        let now = known(day.rows().await);
        assert_eq!((now.contact.as_str(), now.phone()), ("souad@example.org", "0612345678"));
    });
}
