//! The table's pages, as browsers ask for them.

use axum::http::StatusCode;
use base::Role;
use civic::{
    plenary::{BallotKind, commands, queries},
    synthesis::commands::make_theme,
};
use testkit::{Client, Reply, Town, on_both};

use crate::{hall::Hall, replies, votes};

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

    /// Types the wall's four digits and then a code of one's own.
    async fn finds_the_hall_from_a_phone(&self, key: &str) {
        let short = "/ar/beni-mellal/v";
        assert_eq!(self.phone.get(short).await.status, StatusCode::OK);
        let digits = civic::plenary::rules::hall_code(key);
        let led = self.phone.post(short, &[("code", &digits)]).await;
        assert_eq!(led.location, format!("/ar/beni-mellal/screen/{key}/votes"));
        let wrong = self.phone.post(short, &[("code", "12")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        let own = self.phone.post(&led.location, &[("code", "aaaa 0004")]).await;
        assert_eq!(own.location, "/ar/beni-mellal/invitation/AAAA-0004/votes");
        let mut missed = StatusCode::OK;
        for number in 0..60 {
            let guess = format!("{number:04}");
            missed = self.phone.post(&led.location, &[("code", &guess)]).await.status;
        }
        assert_eq!(missed, StatusCode::TOO_MANY_REQUESTS, "misses are limited for all phones");
    }

    /// Sends a vote as a phone does that kept it.
    async fn arrives(&self, page: &str, fields: &[(&str, &str)]) -> Reply {
        let request = axum::http::Request::post(page)
            .header("content-type", "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin")
            .header("outbox", "0190000000007000800000000000000a")
            .body(axum::body::Body::from(web::form::encode(fields)));
        self.phone.send(request.unwrap()).await
    }

    async fn screen_key(&self, town: &Town) -> String {
        let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
        let who = &self.hall.facilitator;
        let found = queries::projection(&mut tx, who, self.hall.workshop).await.unwrap();
        found.unwrap().screen_key
    }
}

#[test]
fn two_screens_move_a_card_and_the_second_is_told_which() {
    on_both(async |town| {
        let desk = Desk::open(&town).await;
        let (hall, card) = (&desk.hall, desk.hall.write(&town, "لقاء مفتوح في الأحياء").await);
        let twin = hall.write(&town, "لقاءات مفتوحة في الاحياء").await;
        let (db, who) = (&town.db, &hall.facilitator);
        let theme = make_theme(db, who, hall.commune, hall.plan, "القرب").await.unwrap();
        let other = make_theme(db, who, hall.commune, hall.plan, "آخر").await.unwrap();
        let page = desk.office.get(&desk.at("themes")).await.body;
        assert!(page.contains(&format!("one={}&amp;other={}", card.id, twin.id)), "a suggestion");
        let (session, seen) = (hall.plan.to_string(), format!("{}.none", card.id));
        let (theme, other) = (theme.to_string(), other.to_string());
        let put = |to: &'static str, theme: &str| {
            let pairs = [("do", "put"), ("item", ""), ("session", session.as_str())];
            let mut pairs: Vec<(String, String)> =
                pairs.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect();
            pairs.push(("cards".into(), seen.clone()));
            pairs.push((to.into(), theme.into()));
            pairs
        };
        let send = async |pairs: Vec<(String, String)>| {
            let pairs: Vec<(&str, &str)> =
                pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            desk.office.post(&desk.at("themes"), &pairs).await
        };
        assert_eq!(send(put("theme", &theme)).await.status, StatusCode::SEE_OTHER);
        let late = send(put("theme", &other)).await;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(late.body.contains("نقل شخص آخر في الأثناء البطاقات رقم"), "the second is told");
        assert!(late.body.contains("name=\"do\" value=\"undo\""));
    });
}

#[test]
fn a_phone_votes_once_in_an_order_of_its_own_without_javascript() {
    on_both(async |town| {
        let desk = Desk::open(&town).await;
        let (db, who) = (&town.db, &desk.hall.facilitator);
        for title in ["ثالث", "رابع", "خامس", "سادس"] {
            make_theme(db, who, desk.hall.commune, desk.hall.plan, title).await.unwrap();
        }
        let ballot = votes::open(&town, &desk.hall, BallotKind::Dots, 3).await;
        let options = votes::votes(&town, &desk.hall, ballot).await.options;
        let at = |person: usize| format!("/ar/beni-mellal/invitation/AAAA-{person:04}/votes");
        let led = desk.phone.get(&at(1)).await;
        assert_eq!(led.location, format!("{}/{ballot}", at(1)), "the only open vote comes at once");
        let mut orders = std::collections::BTreeSet::new();
        for person in 1..6 {
            let page = desk.phone.get(&format!("{}/{ballot}", at(person))).await.body;
            assert!(page.contains("استشاري"));
            let mut order: Vec<usize> = (0..options.len()).collect();
            order.sort_by_key(|line| page.find(&format!("o-{}", options[*line].id)));
            orders.insert(order);
        }
        assert!(orders.len() > 1, "everybody reads the same order: {orders:?}");
        let name = format!("o-{}", options[0].id);
        let page = format!("{}/{ballot}", at(1));
        let much = desk.phone.post(&page, &[(&name, "9")]).await;
        assert_eq!(much.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(much.body.contains("class=\"faults\""));
        for _ in 0..2 {
            let sent = desk.phone.post(&page, &[(&name, "3")]).await;
            assert_eq!(sent.status, StatusCode::SEE_OTHER);
        }
        assert!(desk.phone.get(&page).await.body.contains("وصل صوتكم"));
        let office = desk.office.get(&desk.at(&format!("votes/{ballot}"))).await;
        assert!(!office.body.contains("class=\"bars\""), "no result while it is open");
        assert_eq!(votes::votes(&town, &desk.hall, ballot).await.voted(), 1);
        commands::close_ballot(db, who, desk.hall.commune, ballot).await.unwrap();
        assert!(desk.phone.get(&page).await.body.contains("class=\"bars\""));
        let gone = desk.phone.get("/ar/beni-mellal/invitation/ZZZZ-0001/votes").await;
        assert_eq!(gone.status, StatusCode::NOT_FOUND);
    });
}

#[test]
fn a_hand_count_is_entered_on_the_page_and_a_wrong_one_comes_back() {
    on_both(async |town| {
        let desk = Desk::open(&town).await;
        let ballot = votes::open(&town, &desk.hall, BallotKind::Dots, 3).await;
        let option = votes::votes(&town, &desk.hall, ballot).await.options[0].id;
        let (page, name) = (desk.at(&format!("votes/{ballot}")), format!("o-{option}-given"));
        let count = |voters: &'static str| {
            [
                ("do", "count"),
                ("manner", "hands"),
                ("counter", "المنشطة"),
                ("voters", voters),
                (name.as_str(), "6"),
            ]
        };
        let wrong = desk.office.post(&page, &count("1")).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.body.contains("value=\"6\""), "the form comes back filled");
        let right = desk.office.post(&page, &count("2")).await;
        assert_eq!(right.status, StatusCode::SEE_OTHER);
        assert!(desk.office.get(&page).await.body.contains("المنشطة"));
        let closed = desk.office.post(&page, &[("do", "close")]).await;
        assert_eq!(closed.status, StatusCode::SEE_OTHER);
        assert!(desk.office.get(&page).await.body.contains("class=\"bars\""));
    });
}

#[test]
fn a_phone_confirms_and_objects_and_the_desk_answers() {
    on_both(async |town| {
        let desk = Desk::open(&town).await;
        let sentence = replies::sentence(&town, &desk.hall).await.to_string();
        let phone = "/ar/beni-mellal/invitation/AAAA-0003/synthesis";
        assert!(desk.phone.get(phone).await.body.contains("يعقد لقاء"));
        let said = |what: &'static str, text: &'static str| {
            [("do", what), ("item", sentence.as_str()), ("revision", "1"), ("text", text)]
        };
        let empty = desk.phone.post(phone, &said("object", " ")).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        let sent = desk.phone.post(phone, &said("object", "قلنا كل 3 أشهر")).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER);
        let mut tx = town.db.read(desk.hall.commune).await.unwrap();
        let at = desk.hall.workshop;
        let objection = queries::objections(&mut tx, at).await.unwrap()[0].id.to_string();
        drop(tx);
        let page = desk.office.get(&desk.at("discussion")).await.body;
        assert!(page.contains("قلنا كل 3 أشهر"));
        let answer = [
            ("do", "answer"),
            ("item", objection.as_str()),
            ("revision", "1"),
            ("answer", "reworded"),
            ("text", "يعقد لقاء كل 3 أشهر"),
        ];
        let answered = desk.office.post(&desk.at("discussion"), &answer).await;
        assert_eq!(answered.status, StatusCode::SEE_OTHER);
        assert!(desk.phone.get(phone).await.body.contains("يعقد لقاء كل 3 أشهر"));
        let late = desk.phone.post(phone, &said("confirm", "")).await;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY, "they read the words before");
    });
}

#[test]
fn the_projector_follows_the_facilitator_by_its_link() {
    on_both(async |town| {
        let desk = Desk::open(&town).await;
        desk.hall.write(&town, "لقاء كل 3 أشهر").await;
        let led = desk.office.get(&desk.at("projector")).await;
        assert!(led.location.ends_with("/presentation"), "nothing was chosen yet");
        let group = desk.hall.groups[0].to_string();
        let show = [("view", "cards"), ("subject", group.as_str())];
        let shown = desk.office.post(&desk.at("presentation"), &show).await;
        assert_eq!(shown.status, StatusCode::SEE_OTHER);
        let key = desk.screen_key(&town).await;
        let screen = format!("/ar/beni-mellal/screen/{key}");
        let page = desk.phone.get(&screen).await;
        assert!(page.body.contains("لقاء كل 3 أشهر") && page.body.contains("class=\"wall"));
        let clock = desk.office.post(&desk.at("presentation"), &[("view", "clock")]).await;
        assert_eq!(clock.status, StatusCode::SEE_OTHER);
        let page = desk.phone.get(&screen).await.body;
        assert!(!page.contains("لقاء كل 3 أشهر") && page.contains("wall-going"));
        assert_eq!(desk.screen_key(&town).await, key, "the link stays the same");
        let news = desk.phone.get(&format!("{screen}/news")).await;
        assert!(news.kind.starts_with("text/event-stream"));
        let hall = desk.phone.get(&format!("{screen}/synthesis")).await;
        assert_eq!(hall.status, StatusCode::OK);
        desk.finds_the_hall_from_a_phone(&key).await;
        assert_eq!(desk.office.get(&desk.at("projector")).await.status, StatusCode::OK);
        assert_eq!(desk.office.get(&desk.at("presentation")).await.status, StatusCode::OK);
        let item = [("do", "park"), ("text", "النقل")];
        let parked = desk.office.post(&desk.at("parking"), &item).await;
        assert_eq!(parked.status, StatusCode::SEE_OTHER);
        assert!(desk.office.get(&desk.at("parking")).await.body.contains("النقل"));
    });
}

#[test]
fn a_vote_that_a_phone_kept_counts_once_or_is_refused_by_name() {
    on_both(async |town| {
        let desk = Desk::open(&town).await;
        let ballot = votes::open(&town, &desk.hall, BallotKind::Dots, 3).await;
        let name = format!("o-{}", votes::votes(&town, &desk.hall, ballot).await.options[0].id);
        let page =
            |person: usize| format!("/ar/beni-mellal/invitation/AAAA-{person:04}/votes/{ballot}");
        assert!(desk.phone.get(&page(1)).await.body.contains("data-offline=\""), "it may be kept");
        let much = desk.arrives(&page(1), &[(&name, "9")]).await;
        assert_eq!(much.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(much.body.contains("\"told\":\"amiss\""), "{}", much.body);
        let arrived = desk.arrives(&page(1), &[(&name, "3")]).await;
        assert_eq!((arrived.status, arrived.body.as_str()), (StatusCode::OK, "{}"));
        let twice = desk.arrives(&page(1), &[(&name, "3")]).await;
        assert_eq!(twice.status, StatusCode::CONFLICT);
        assert!(twice.body.contains("\"told\":\"voted\""), "{}", twice.body);
        assert!(!desk.phone.get(&page(1)).await.body.contains("data-offline"), "not any more");
        let (db, who) = (&town.db, &desk.hall.facilitator);
        commands::close_ballot(db, who, desk.hall.commune, ballot).await.unwrap();
        let late = desk.arrives(&page(2), &[(&name, "3")]).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        assert!(late.body.contains("أُغلق هذا التصويت"), "{}", late.body);
        let nobody = desk.arrives(&page(99), &[(&name, "3")]).await;
        assert_eq!(nobody.status, StatusCode::NOT_FOUND);
        assert_eq!(votes::votes(&town, &desk.hall, ballot).await.voted(), 1);
    });
}
