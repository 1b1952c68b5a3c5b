//! Cards from an outbox: exactly once, with their details, two phones at one.

use axum::http::StatusCode;
use base::Actor;
use civic::cards::{Stance, queries};
use testkit::on_both;

use crate::{Room, given};

/// Signs that nobody sees.
const UNSEEN: &str = include_str!("../cases/people/p04_invisible_only.txt");

#[test]
fn a_card_from_an_outbox_arrives_once_however_often_it_is_sent() {
    on_both(async |town| {
        let room = Room::open(&town, 2).await;
        let (phone, question) = (room.phone(0), room.question(0));
        let card = [
            ("question", question.as_str()),
            ("text", "لقاء مفتوح كل 3 أشهر"),
            ("why", "لأن الأحياء البعيدة لا تصلها المعلومة"),
            ("who", "قسم الشؤون الاجتماعية"),
        ];
        for _ in 0..3 {
            let told = room.sends(&phone, 7, &card).await;
            assert!(told.received(), "{} {}", told.status, told.body);
            assert_eq!(told.json()["number"], 1);
        }
        let cards = room.cards(&town).await;
        assert_eq!(cards.len(), 1);
        assert_eq!(cards[0].id, given(7));
        let page = room.get(&phone).await.body;
        assert!(page.contains("قسم الشؤون الاجتماعية"));
        assert!(page.contains("data-offline=\""), "the phone may keep its page");
        // The same form gone back to, with another reason, is another card.
        let other = [card[0], card[1], ("why", "سبب آخر")];
        assert!(room.sends(&phone, 7, &other).await.received());
        assert_eq!(room.cards(&town).await.len(), 2);
    });
}

#[test]
fn what_an_outbox_sends_is_refused_by_name_and_says_why() {
    on_both(async |town| {
        let room = Room::open(&town, 2).await;
        let (phone, question) = (room.phone(0), room.question(0));
        let long = "ل".repeat(401);
        let card = [("question", question.as_str()), ("text", ""), ("why", long.as_str())];
        let told = room.sends(&phone, 7, &card).await;
        assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(told.refused());
        assert_eq!(told.json()["sentences"].as_array().unwrap().len(), 2);
        let unseen = room.sends(&phone, 8, &[card[0], ("text", UNSEEN)]).await;
        assert!(unseen.refused() && unseen.status == StatusCode::UNPROCESSABLE_ENTITY);
        let gone = room.sends("/ar/beni-mellal/group/guess", 7, &card).await;
        assert!(gone.refused() && gone.status == StatusCode::NOT_FOUND);
        assert!(room.cards(&town).await.is_empty());
    });
}

#[test]
fn the_second_of_two_phones_reads_both_texts_and_neither_is_lost() {
    on_both(async |town| {
        let room = Room::open(&town, 2).await;
        let (phone, question) = (room.phone(0), room.question(0));
        let card = [("question", question.as_str()), ("text", "الأول")];
        room.sends(&phone, 7, &card).await;
        let id = given::<()>(7).to_string();
        let place = format!("{phone}/cards/{id}");
        let change = |text: &'static str, revision: &'static str| {
            [
                ("do", "change"),
                ("item", "7"),
                ("revision", revision),
                ("text", text),
                ("who", "المصلحة"),
            ]
        };
        assert!(room.sends(&place, 8, &change("الثاني", "1")).await.received());
        // The answer was lost, and the same change comes again.
        assert!(room.sends(&place, 8, &change("الثاني", "1")).await.received());
        let late = room.sends(&place, 9, &change("الثالث", "1")).await;
        assert!(late.refused());
        let now = &late.json()["now"];
        assert!(now["text"].as_str().unwrap().starts_with("الثاني"), "{now}");
        assert!(now["text"].as_str().unwrap().contains("المصلحة"), "the details too: {now}");
        assert_eq!(now["revision"], 2);
        assert!(room.sends(&place, 9, &change("الثالث", "2")).await.received());
        let withdraw = [("do", "withdraw"), ("item", "7"), ("revision", "3")];
        for _ in 0..2 {
            assert!(room.sends(&place, 10, &withdraw).await.received());
        }
        let cards = room.cards(&town).await;
        assert_eq!((cards.len(), cards[0].text.as_str(), cards[0].stands()), (1, "الثالث", false));
    });
}

#[test]
fn a_charter_card_names_an_article_of_the_model_and_what_becomes_of_it() {
    on_both(async |town| {
        let room = Room::open(&town, 2).await;
        // The second session's groups come after the first's.
        let (phone, question) = (room.phone(2), room.question(2));
        let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
        let articles = queries::articles(&mut tx).await.unwrap();
        drop(tx);
        let article = articles[6].id.to_string();
        let page = room.get(&phone).await.body;
        assert!(page.contains(&articles[6].heading.ar), "the phone offers the model's articles");
        let card = [
            ("question", question.as_str()),
            ("text", "أجل أقصر للجواب"),
            ("article", article.as_str()),
            ("stance", "change"),
            ("why", "لا محل له هنا"),
        ];
        assert!(room.sends(&phone, 7, &card).await.received());
        let stray = [card[0], card[1], ("article", "00000000000070008000000000000000")];
        assert!(room.sends(&phone, 8, &stray).await.refused());
        let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
        let system = Actor::system();
        let details = queries::details(&mut tx, &system, room.hall.workshop).await.unwrap();
        let detail = &details[&given(7)];
        assert_eq!((detail.stance, detail.article_number), (Some(Stance::Change), Some(7)));
        assert_eq!(detail.why, "", "a reason belongs to a measure's card");
    });
}
