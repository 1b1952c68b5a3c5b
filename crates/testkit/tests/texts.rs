//! The texts on their pages: read by everybody, written by the drafters.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failing step fails the test")]

use base::{Actor, Instant, Role};
use civic::{
    document::{Level, Text, queries},
    process::ProcessKind,
};
use testkit::{Client, Town, on_both};

async fn demo(town: &Town) -> Client {
    town.clock.set(Instant::at(jiff::civil::date(2026, 11, 23), jiff::civil::time(9, 0, 0, 0)));
    town.replay_demo().await;
    Client::stranger(town)
}

async fn draft(town: &Town, kind: ProcessKind) -> Text {
    let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
    let system = Actor::system();
    queries::draft(&mut tx, &system, kind).await.unwrap().unwrap()
}

#[test]
fn everybody_reads_each_text_each_provision_and_what_changed() {
    on_both(async |town| {
        let client = demo(&town).await;
        for (kind, leaf, path) in [
            (ProcessKind::Charter, Level::Article, "charter/articles"),
            (ProcessKind::ActionPlan, Level::Measure, "plan/measures"),
        ] {
            let text = draft(&town, kind).await;
            let whole = client.get(&format!("/ar/beni-mellal/{}", kind.segment())).await;
            assert_eq!(whole.status, 200);
            assert!(whole.statements <= 11, "{} statements", whole.statements);
            assert!(whole.body.len() < 200_000, "{} bytes", whole.body.len());
            for wording in text.provisions.iter().filter(|it| it.level == leaf) {
                assert!(whole.body.contains(&wording.heading.ar), "{}", wording.heading.ar);
                let id = wording.provision_id;
                let one = client.get(&format!("/fr/beni-mellal/{path}/{id}")).await;
                assert_eq!(one.status, 200, "{path}/{id}");
                assert!(one.statements <= 11, "{} statements", one.statements);
            }
            let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
            let versions = queries::versions(&mut tx, text.document.id).await.unwrap();
            let [newer, older, ..] = versions.as_slice() else {
                panic!("the story publishes two versions")
            };
            let against = format!("/ar/beni-mellal/versions/{}/against/{}", older.id, newer.id);
            let compared = client.get(&against).await;
            assert_eq!(compared.status, 200);
            assert!(compared.body.contains("<ins>"), "nothing changed in {kind}");
            let version = client.get(&format!("/ar/beni-mellal/versions/{}", older.id)).await;
            assert_eq!(version.status, 200);
        }
    });
}

#[test]
fn the_second_editor_finds_both_texts_on_the_page() {
    on_both(async |town| {
        let drafter = demo(&town).await.from_demo(&town, Role::Drafter).await;
        let text = draft(&town, ProcessKind::Charter).await;
        let article = text.provisions.iter().find(|it| it.level == Level::Article).unwrap();
        let page =
            format!("/ar/beni-mellal/office/texts/charter/provisions/{}", article.provision_id);
        assert_eq!(drafter.get(&page).await.status, 200);
        let revision = article.revision.to_string();
        let sent = async |body: &str| {
            let pairs = [
                ("revision", revision.as_str()),
                ("heading_ar", article.heading.ar.as_str()),
                ("body_ar", body),
            ];
            drafter.post(&page, &pairs).await
        };
        assert_eq!(sent("ما كتبته المحررة الأولى.").await.status, 303);
        let told = sent("ما كتبه المحرر الثاني.").await;
        assert_eq!(told.status, 409);
        for words in ["ما كتبته المحررة الأولى.", "ما كتبه المحرر الثاني."]
        {
            assert!(told.body.contains(words), "{words} is not on the page");
        }
        let publish = "/ar/beni-mellal/office/texts/charter/publish";
        let pairs = [("stage", "adoption"), ("note_ar", "نسخة المصادقة")];
        let refused = drafter.post(publish, &pairs).await;
        assert_eq!(refused.status, 422);
        assert!(refused.body.contains(&article.heading.ar));
    });
}
