//! The same over the pages that people use.

use axum::http::StatusCode;
use base::{Id, Role};
use civic::{
    commune::{Body, BodyKind, commands::enter_body},
    consultation::commands::invite_bodies,
    process::StageKind,
};
use testkit::{Client, Town, on_both};
use uuid::Uuid;

use crate::{
    fixture::Charter,
    voices::{comment, fresh, say},
};

/// The value of a form's hidden field.
pub fn hidden(page: &str, name: &str) -> String {
    let mark = format!("name=\"{name}\" value=\"");
    let from = page.find(&mark).map(|at| at + mark.len()).expect("the field");
    page[from..].split('"').next().unwrap_or_default().to_owned()
}

#[test]
fn a_resident_without_account_speaks_by_a_plain_form() {
    on_both(async |town| {
        let (charter, stage) = Charter::standing_at(&town, StageKind::Public).await;
        let resident = Client::stranger(&town);
        let address = "/ar/beni-mellal/charter/contribute";
        let page = resident.get(&format!("{address}?provision={}", charter.article)).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.body.contains("تعلن الجماعة عن كل لقاء."), "the article stands beside it");
        let (key, open) = (hidden(&page.body, "key"), hidden(&page.body, "stage"));
        let provision = charter.article.to_string();
        let said = |text: &'static str| {
            let fields: Vec<(&str, String)> = vec![
                ("key", key.clone()),
                ("stage", open.clone()),
                ("provision", provision.clone()),
                ("kind", "comment".into()),
                ("text", text.into()),
            ];
            fields
        };
        let send = async |fields: Vec<(&str, String)>| {
            let pairs: Vec<(&str, &str)> =
                fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            resident.post(address, &pairs).await
        };
        for words in ["", include_str!("../cases/people/p04_invisible_only.txt")] {
            assert_eq!(send(said(words)).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        let sent = send(said("علقوا الإعلان في السوق.")).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
        let again = send(said("علقوا الإعلان في السوق.")).await;
        assert_eq!(again.location, sent.location, "a form sent twice leads to one receipt");
        let receipt = resident.get(&sent.location).await;
        assert!(receipt.body.contains("علقوا الإعلان في السوق."));
        assert!(receipt.body.contains("noindex"));
        town.clock.set(base::Instant::start_of(stage.closes_on.unwrap()).plus_days(2));
        let mut late = said("كتبت هذا متأخرا");
        late[0].1 = Uuid::from_u128(9).to_string();
        let late = send(late).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        assert!(late.body.contains("كتبت هذا متأخرا"), "what was typed stays");
    });
}

#[test]
fn the_office_opens_reads_and_answers() {
    on_both(async |town| {
        let (charter, stage) = Charter::standing_at(&town, StageKind::Public).await;
        let commune = town.beni_mellal();
        let receipt = say(&town, comment(&charter, &stage, "علقوا الإعلان.")).await.unwrap();
        let drafter = Client::stranger(&town).holding(&town, Role::Drafter, commune).await;
        let queue = drafter.get("/ar/beni-mellal/office/contributions").await;
        let id = receipt.contribution.uuid().simple().to_string().to_uppercase();
        assert!(queue.body.contains(&id[id.len() - 6..]), "{}", queue.status);
        assert!(!queue.body.contains(&receipt.code), "the code speaks for its author");
        let auditor = Client::stranger(&town).holding(&town, Role::Auditor, commune).await;
        let desk = format!("/ar/beni-mellal/office/contributions/{}", receipt.contribution);
        let read = auditor.get(&desk).await;
        assert!(!read.body.contains(&receipt.code), "who does not answer never sees it");
        let page = drafter.get(&desk).await;
        assert!(page.body.contains("La commune annonce"), "the draft stands beside it");
        let pairs = [
            ("revision", hidden(&page.body, "revision")),
            ("text_revision", hidden(&page.body, "text_revision")),
            ("spot", hidden(&page.body, "spot")),
            ("verdict", "accepted".to_owned()),
            ("reason", "المقترح بسيط وييسر وصول الإعلان إلى الجميع.".to_owned()),
            ("heading_ar", "الإعلان".to_owned()),
            ("body_ar", "تعلن الجماعة عن كل لقاء في السوق أيضا.".to_owned()),
        ];
        let pairs: Vec<(&str, &str)> =
            pairs.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let first = drafter.post(&desk, &pairs).await;
        assert_eq!(first.status, StatusCode::SEE_OTHER, "{}", first.body);
        let second = drafter.post(&desk, &pairs).await;
        assert_eq!(second.status, StatusCode::CONFLICT, "somebody was faster");
        assert!(second.body.contains("في السوق أيضا"), "both texts are shown");
        let shown =
            Client::stranger(&town).get(&format!("/fr/beni-mellal/receipt/{}", receipt.code)).await;
        assert!(shown.body.contains("المقترح بسيط"), "the receipt shows the answer");
        let public = format!("/ar/beni-mellal/stages/{}", stage.id);
        assert_eq!(Client::stranger(&town).get(&public).await.status, StatusCode::OK);
        for page in ["office/stages".to_owned(), format!("office/stages/{}", stage.id)] {
            let page = drafter.get(&format!("/fr/beni-mellal/{page}")).await;
            assert_eq!(page.status, StatusCode::OK);
        }
        let entry = drafter.get("/ar/beni-mellal/office/contributions/new").await;
        assert!(entry.body.contains("الإعلان"), "the provisions may be chosen");
    });
}

pub async fn invited(town: &Town, charter: &Charter, stage: &civic::process::Stage) -> String {
    let body = Body {
        id: Id::new(Uuid::nil()),
        kind: BodyKind::Association,
        name: base::LocalText::new("جمعية الحي", ""),
        contact: String::new(),
        founded_on: None,
        demo: true,
        revision: 0,
    };
    let commune = town.beni_mellal();
    let body = enter_body(&town.db, &charter.focal, commune, body).await.unwrap();
    let form = fresh();
    let made = invite_bodies(&town.db, &charter.focal, commune, stage.id, &[body], form).await;
    made.unwrap().remove(0).key
}

#[test]
fn an_organisation_gives_its_opinion_behind_its_link() {
    on_both(async |town| {
        let (charter, stage) = Charter::standing_at(&town, StageKind::SecondLevel).await;
        let key = invited(&town, &charter, &stage).await;
        let client = Client::stranger(&town);
        let home = format!("/ar/beni-mellal/organisation/{key}");
        let page = client.get(&home).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.body.contains("جمعية الحي") && page.body.contains("تعلن الجماعة"));
        let form = client.get(&format!("{home}/contribute")).await;
        let (form_key, open) = (hidden(&form.body, "key"), hidden(&form.body, "stage"));
        let sent = client
            .post(
                &home,
                &[
                    ("key", &form_key),
                    ("stage", &open),
                    ("kind", "opinion"),
                    ("stance", "favourable_with_reservations"),
                    ("text", "نوافق مع تحفظ على الآجال."),
                ],
            )
            .await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
        let page = client.get(&home).await;
        assert!(page.body.contains("نوافق مع تحفظ"));
        let wrong = client.get("/ar/beni-mellal/organisation/0000").await;
        assert_eq!(wrong.status, StatusCode::NOT_FOUND);
    });
}
