//! The phone, the desk, the minutes and the public page, as browsers ask for them.

use axum::http::StatusCode;
use base::{Lang, Role};
use civic::{
    minutes::commands::{CloseWorkshop, close_workshop},
    synthesis::{
        commands::{make_theme, put_cards},
        queries,
    },
};
use testkit::{Client, Town, on_both};

use crate::hall::Hall;

const PHONE: &str = "/ar/beni-mellal/group/key-one";

struct Desk {
    hall: Hall,
    phone: Client,
    office: Client,
}

impl Desk {
    async fn open(town: &Town) -> Self {
        let hall = Hall::open(town).await;
        let phone = Client::stranger(town);
        let office = phone.holding(town, Role::Facilitator, hall.commune).await;
        Self { hall, phone, office }
    }

    fn at(&self, tab: &str) -> String {
        format!("/ar/beni-mellal/office/workshops/{}/{tab}", self.hall.workshop)
    }

    async fn outcome(&self, town: &Town) -> queries::Outcome {
        let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
        let who = &self.hall.facilitator;
        queries::outcome(&mut tx, who, self.hall.workshop).await.unwrap()
    }
}

#[test]
fn a_rapporteur_writes_changes_and_withdraws_a_card_without_javascript() {
    on_both(async |town| {
        let desk = Desk::open(&town).await;
        let page = desk.phone.get(PHONE).await;
        assert_eq!(page.status, StatusCode::OK);
        let question = desk.hall.question.to_string();
        let card = [("question", question.as_str()), ("text", "لقاء كل 3 أشهر"), ("key", "7")];
        let sent = desk.phone.post(PHONE, &card).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER);
        assert!(sent.location.ends_with("&sent=1"), "{}", sent.location);
        assert!(desk.phone.get(&sent.location).await.body.contains("لقاء كل 3 أشهر"));
        let card = desk.outcome(&town).await.cards[0].id.to_string();
        let place = format!("{PHONE}/cards/{card}");
        let change =
            [("do", "change"), ("item", card.as_str()), ("revision", "1"), ("text", "لقاء شهري")];
        assert_eq!(desk.phone.post(&place, &change).await.status, StatusCode::SEE_OTHER);
        let late = desk.phone.post(&place, &change).await;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(late.body.contains("غيّر شخص آخر"), "both texts are shown");
        let withdraw = [("do", "withdraw"), ("item", card.as_str()), ("revision", "2")];
        assert_eq!(desk.phone.post(&place, &withdraw).await.status, StatusCode::SEE_OTHER);
        assert!(!desk.outcome(&town).await.cards[0].stands());
    });
}

#[test]
fn an_ended_key_says_what_to_do_and_a_guessed_one_opens_nothing() {
    on_both(async |town| {
        let desk = Desk::open(&town).await;
        let guess = desk.phone.get("/ar/beni-mellal/group/guess").await;
        assert_eq!(guess.status, StatusCode::NOT_FOUND);
        town.pass_days(2);
        let ended = desk.phone.get(PHONE).await;
        assert_eq!(ended.status, StatusCode::CONFLICT);
        assert!(ended.body.contains("انتهت صلاحية رابط المجموعة"));
    });
}

#[test]
fn an_empty_card_comes_back_to_its_page() {
    on_both(async |town| {
        let desk = Desk::open(&town).await;
        let question = desk.hall.question.to_string();
        let empty = [("question", question.as_str()), ("text", " ")];
        let back = desk.phone.post(PHONE, &empty).await;
        assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(back.body.contains("class=\"faults\""));
    });
}

#[test]
fn the_desk_gathers_cards_and_writes_a_sentence_on_them() {
    on_both(async |town| {
        let desk = Desk::open(&town).await;
        let card = desk.hall.write(&town, "لقاء").await.id.to_string();
        let (session, loose) = (desk.hall.plan.to_string(), format!("{card}.none"));
        let put = [
            ("do", "put"),
            ("session", session.as_str()),
            ("cards", loose.as_str()),
            ("title", "القرب"),
        ];
        let put = desk.office.post(&desk.at("themes"), &put).await;
        assert_eq!(put.status, StatusCode::SEE_OTHER);
        assert!(desk.outcome(&town).await.cards[0].theme_id.is_some());
        let bare = [
            ("do", "write"),
            ("session", session.as_str()),
            ("revision", "0"),
            ("text", "يعقد لقاء."),
        ];
        let back = desk.office.post(&desk.at("synthesis"), &bare).await;
        assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(back.body.contains("يعقد لقاء."), "the words come back");
        let whole: Vec<_> = bare.iter().copied().chain([("cards", card.as_str())]).collect();
        let sent = desk.office.post(&desk.at("synthesis"), &whole).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER);
        for tab in ["cards", "themes", "synthesis", "next-steps", "close"] {
            let page = desk.office.get(&desk.at(tab)).await;
            assert_eq!(page.status, StatusCode::OK, "{tab}");
        }
        let early = desk.office.post(&desk.at("close"), &[]).await;
        assert_eq!(early.status, StatusCode::CONFLICT);
    });
}

#[test]
fn the_minutes_hold_every_synthesis_with_its_cards_numbers() {
    on_both(async |town| {
        let desk = Desk::open(&town).await;
        let hall = &desk.hall;
        let theme = make_theme(&town.db, &hall.facilitator, hall.commune, hall.plan, "القرب");
        let theme = theme.await.unwrap();
        let held = hall.write(&town, "لقاء في الحي").await.id;
        put_cards(&town.db, &hall.facilitator, hall.commune, theme, &[held]).await.unwrap();
        let draft = desk.office.get(&desk.at("minutes.pdf")).await;
        assert!(draft.body.contains("مشروع محضر"));
        hall.concluded(&town).await;
        let minutes = desk.office.get(&desk.at("minutes.pdf")).await;
        assert_eq!((minutes.status, minutes.kind.as_str()), (StatusCode::OK, "application/pdf"));
        let outcome = desk.outcome(&town).await;
        for sentence in &outcome.sentences {
            assert!(minutes.body.contains(&sentence.text), "{}", sentence.text);
            let numbers: Vec<i64> = outcome.cards_under(sentence).map(|card| card.number).collect();
            let written = format!("(البطاقة {})", numbers[0]);
            assert!(minutes.body.contains(&written), "{written}");
        }
        for words in ["لقاء في الحي", "القرب", "منتخبون ومنتخبات", "جماعة بني ملال"]
        {
            assert!(minutes.body.contains(words), "{words}");
        }
        let french = desk.at("minutes.pdf").replace("/ar/", "/fr/");
        assert!(desk.office.get(&french).await.body.contains("Procès-verbal"));
    });
}

#[test]
fn the_public_reads_what_was_said_once_a_workshop_is_closed() {
    on_both(async |town| {
        let desk = Desk::open(&town).await;
        let public = |lang: Lang| format!("/{lang}/beni-mellal/workshops/{}", desk.hall.workshop);
        let early = desk.phone.get(&public(Lang::Ar)).await;
        assert_eq!(early.status, StatusCode::OK);
        assert!(!early.body.contains("/cards/") && !early.body.contains("يعقد لقاء مفتوح."));
        desk.hall.concluded(&town).await;
        for lang in Lang::ALL {
            let page = desk.phone.get(&public(lang)).await;
            assert_eq!(page.status, StatusCode::OK);
            assert!(page.body.contains("يعقد لقاء مفتوح."));
            assert!(page.statements <= 16, "{} statements", page.statements);
        }
        let again = CloseWorkshop::of_the_past(desk.hall.commune, desk.hall.workshop);
        let again = close_workshop(&town.db, &desk.hall.facilitator, again);
        assert!(again.await.is_err());
    });
}
