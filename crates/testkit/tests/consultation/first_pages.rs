//! The first pages: what is open now in all communes and in one, how one's
//! commune and one's receipt are found, how quickly people are answered.

use base::Instant;
use civic::{consultation::commands::answer, process::StageKind};
use testkit::{Client, Town, on_both};

use crate::{
    answers::accepted,
    fixture::Charter,
    voices::{comment, say},
};

const FRONT: &str = "/ar/";
const HOME: &str = "/ar/beni-mellal/";

#[test]
fn the_first_page_says_what_is_open_as_soon_as_it_is() {
    on_both(async |town: Town| {
        let client = Client::stranger(&town);
        let page = client.get(FRONT).await.body;
        assert!(page.contains("لا تشاور مفتوحا اليوم"), "{page}");
        let (charter, stage) = Charter::standing_at(&town, StageKind::Public).await;
        let page = client.get(FRONT).await.body;
        let row = page.split("class=\"rows\"").nth(1).unwrap_or_default();
        assert!(row.contains("href=\"/ar/beni-mellal/\""), "it is kept no longer: {page}");
        assert!(row.contains("<b><bdi>30</bdi></b>"), "the days that are left: {row}");
        say(&town, comment(&charter, &stage, "علقوا الإعلان.")).await.unwrap();
        assert!(client.get(FRONT).await.body.contains("مساهمة واحدة"));
        town.clock.set(Instant::start_of(stage.closes_on.unwrap()).plus_days(2));
        assert!(client.get(FRONT).await.body.contains("لا تشاور مفتوحا اليوم"), "it is over");
    });
}

#[test]
fn a_commune_is_found_by_whatever_is_typed() {
    on_both(async |town: Town| {
        let quarter = base::LocalText::new("حي الزيتونة", "Hay Zaytouna");
        let (commune, actor) = (town.beni_mellal(), base::Actor::system());
        civic::commune::commands::add_quarter(&town.db, &actor, commune, quarter, false)
            .await
            .unwrap();
        let client = Client::stranger(&town);
        let ways = ["جماعة بني ملال", "بني-ملال", "Beni Mellal", "beni melal", "حي الزيتونة"];
        for typed in ways {
            let query = web::form::encode(&[("q", typed)]);
            let page = client.get(&format!("{FRONT}?{query}")).await.body;
            let found = page.split("class=\"found\"").nth(1).unwrap_or_default();
            let first = found.split("href=\"").nth(1).unwrap_or_default();
            assert!(first.starts_with("/ar/beni-mellal/\""), "{typed}: {first:.60}");
        }
        let query = web::form::encode(&[("q", "ززززز")]);
        let page = client.get(&format!("{FRONT}?{query}")).await.body;
        assert!(page.contains("لم نجد جماعة بهذا الاسم"));
        let region = client.get(&format!("{FRONT}?region=05")).await.body;
        let found = region.split("class=\"found\"").nth(1).unwrap_or_default();
        assert_eq!(found.split("</ul>").next().unwrap().matches("<li>").count(), 20);
        let next = region.split("href=\"?region=05").nth(1).unwrap_or_default();
        assert!(next.contains("after="), "the next page goes on in the region");
    });
}

#[test]
fn a_code_leads_to_its_receipt_whatever_the_commune() {
    on_both(async |town: Town| {
        let (charter, stage) = Charter::standing_at(&town, StageKind::Public).await;
        let receipt = say(&town, comment(&charter, &stage, "علقوا الإعلان.")).await.unwrap();
        let client = Client::stranger(&town);
        let typed = receipt.code.replace('-', " ").to_lowercase();
        let query = web::form::encode(&[("code", &typed)]);
        let found = client.get(&format!("/ar/receipt?{query}")).await;
        assert_eq!(found.status, 303);
        assert_eq!(found.location, format!("/ar/beni-mellal/receipt/{}", receipt.code));
        let wrong = client.get("/ar/receipt?code=ABCD-ABCD-ABCD").await;
        assert_eq!(wrong.status, 422);
        assert!(wrong.body.contains("ABCD-ABCD-ABCD"), "what was typed stays");
        assert_eq!(client.get("/ar/receipt").await.status, 200);
    });
}

#[test]
fn the_home_shows_what_is_open_to_everybody_and_not_what_is_open_to_others() {
    on_both(async |town: Town| {
        let (charter, _) = Charter::standing_at(&town, StageKind::SecondLevel).await;
        let client = Client::stranger(&town);
        let page = client.get(HOME).await.body;
        assert!(!page.contains("class=\"posted\""), "associations are asked, not everybody");
        assert!(page.contains("لا شيء مفتوح للتشاور"), "{page}");
        let second = charter.stage(&town, StageKind::SecondLevel).await;
        charter.close(&town, &second).await.unwrap();
        let public = charter.stage(&town, StageKind::Public).await;
        charter.open(&town, &public).await.unwrap();
        let page = client.get(HOME).await.body;
        assert_eq!(page.matches("class=\"posted\"").count(), 1);
        assert_eq!(page.matches("class=\"go\"").count(), 1, "one action for each open text");
        let board = page.split("class=\"posted\"").nth(1).unwrap();
        assert!(board.contains("<b><bdi>30</bdi></b>") && board.contains("مادة واحدة"), "{board}");
        assert!(board.contains("href=\"/ar/beni-mellal/charter\""));
        assert!(page.contains("مكتب الاستقبال"), "the doors of those without a screen");
        assert_eq!(page.matches("class=\"thread\"").count(), 1);
    });
}

#[test]
fn the_home_tells_what_a_word_changed_and_says_nothing_of_few_days() {
    on_both(async |town: Town| {
        let (charter, stage) = Charter::standing_at(&town, StageKind::Public).await;
        let client = Client::stranger(&town);
        assert!(!client.get(HOME).await.body.contains("قيلت فتغير النص"));
        let receipt = say(&town, comment(&charter, &stage, "علقوه في السوق.")).await.unwrap();
        let (db, commune, id) = (&town.db, town.beni_mellal(), receipt.contribution);
        answer(db, &charter.drafter, commune, id, accepted(&charter)).await.unwrap();
        say(&town, comment(&charter, &stage, "ومن يجيب عن هذه؟")).await.unwrap();
        let page = client.get(HOME).await.body;
        let changed = page.split("id=\"changed\"").nth(1).unwrap_or_default();
        assert!(changed.contains("علقوه في السوق.") && changed.contains("<ins>"), "{page}");
        assert!(page.contains("أُجيب عن مساهمة واحدة إلى اليوم."), "no median of one answer");
        assert!(page.contains("ولم يتجاوز أي جواب أجله."));
        town.pass_days(120);
        let page = client.get(HOME).await.body;
        let answers = page.split("id=\"answers\"").nth(1).unwrap_or_default();
        let first = answers.split("<strong>").nth(1).unwrap_or_default();
        assert!(
            first.starts_with("تأخر جواب واحد عن أجله."),
            "what is late is said first: {first:.80}"
        );
    });
}

#[test]
fn a_receipt_leads_with_what_became_of_it_and_carries_its_day() {
    on_both(async |town: Town| {
        let (charter, stage) = Charter::standing_at(&town, StageKind::Public).await;
        let receipt = say(&town, comment(&charter, &stage, "علقوه في السوق.")).await.unwrap();
        let client = Client::stranger(&town);
        let address = format!("/ar/beni-mellal/receipt/{}", receipt.code);
        let page = client.get(&address).await.body;
        assert!(page.contains("<h1>توصلنا بكلمتكم</h1>"), "{page}");
        let (code, said) = (page.find("class=\"stamp\""), page.find("id=\"said\""));
        assert!(code.is_some() && code < said, "the code stands near the top while it is new");
        let file = client.get(&format!("{address}/calendar.ics")).await;
        assert_eq!(file.status, 200);
        let due = stage.answers_on.unwrap().strftime("%Y%m%d").to_string();
        assert!(file.body.contains(&format!("DTSTART:{due}T")), "{}", file.body);
        let (db, commune, id) = (&town.db, town.beni_mellal(), receipt.contribution);
        answer(db, &charter.drafter, commune, id, accepted(&charter)).await.unwrap();
        let page = client.get(&address).await.body;
        let places = [
            "verdict-accepted",
            "غيرت كلمتكم",
            "<ins>",
            "يُنشر في الصيغة",
            "id=\"why\"",
            "id=\"said\"",
        ];
        let places: Vec<Option<usize>> = places.iter().map(|part| page.find(part)).collect();
        assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?}\n{page}");
        let board = page.split("id=\"why\"").next().unwrap();
        assert!(!board.contains("/charter/articles/"), "it does not lead to the old wording");
        assert!(!page.contains("calendar.ics"), "what was answered is awaited no more");
    });
}
