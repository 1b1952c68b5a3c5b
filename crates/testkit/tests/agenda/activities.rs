use axum::http::StatusCode;
use base::Error;
use civic::activities::{
    Activity, DecidedBy, Ruling, commands,
    queries::{Reviewed, reviewed},
    rules::{Given, GivenReview, Hands},
};
use testkit::{Town, on_both};

use super::day::Day;

const LIST: &str = "النشاط;المسؤول عن التنفيذ;الفترة;التكلفة;ملاحظات\n\
    دورة تكوينية;نقطة الارتكاز;دجنبر 2023;12.500;أولوية\n\
    لقاء مع الجمعيات;الجماعة;;;\n";

async fn list(town: &Town, day: &Day) -> Vec<Reviewed> {
    let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
    reviewed(&mut tx, day.workshop).await.unwrap()
}

async fn enter(town: &Town, day: &Day, title: &str) -> base::Id<Activity> {
    let given = Given { title: title.into(), ..Given::default() };
    let (commune, workshop) = (day.commune, day.workshop);
    let entry = commands::EnterActivity { commune, workshop, given, key: None };
    commands::enter_activity(&town.db, &day.facilitator, entry).await.unwrap()
}

/// Forty people come, and with the first of them the workshop is open.
async fn open(town: &Town, day: &Day) {
    let person = civic::workshop::commands::NewParticipant {
        name: String::new(),
        contact: String::new(),
        category: civic::workshop::commands::Belongs::Word(
            civic::framing::paper::Category::Elected,
        ),
        sex: civic::people::Sex::Unsaid,
    };
    let (db, at) = (&town.db, (day.commune, day.workshop));
    for _ in 0..40 {
        let came = demo::uninvited(person.clone(), None);
        civic::attendance::commands::come_uninvited(db, &day.facilitator, at.0, at.1, came)
            .await
            .unwrap();
    }
}

fn said(ruling: Ruling) -> GivenReview {
    GivenReview {
        ruling,
        reason: "التوقيت لا يناسب".into(),
        change: String::new(),
        decided_by: DecidedBy::Room,
        hands: None,
        counted_by: String::new(),
        card: None,
    }
}

#[test]
fn the_room_keeps_changes_or_drops_with_the_reason_in_words() {
    on_both(async |town| {
        let day = Day::of(&town).await;
        let id = enter(&town, &day, "دورة تكوينية").await;
        let decide = async |given| {
            commands::review_activity(&town.db, &day.facilitator, day.commune, id, given).await
        };
        let early = decide(said(Ruling::Keep)).await;
        assert!(matches!(early, Err(Error::Refused("refused-workshop-not-open"))), "{early:?}");
        open(&town, &day).await;
        let Err(Error::Invalid(faults)) = decide(said(Ruling::Change)).await else { panic!() };
        assert!(faults.at("change").is_some(), "a change says what it becomes");
        let silent = GivenReview { reason: " ".into(), ..said(Ruling::Keep) };
        assert!(matches!(decide(silent).await, Err(Error::Invalid(_))));
        let hands = |yes, no| Some(Hands { yes, no, neither: 4 });
        let outvoted = GivenReview {
            decided_by: DecidedBy::Hands,
            hands: hands(3, 9),
            counted_by: "ميسرة".into(),
            ..said(Ruling::Drop)
        };
        let Err(Error::Invalid(faults)) = decide(outvoted.clone()).await else { panic!() };
        assert!(faults.at("hands_for").is_some());
        let many = GivenReview { hands: hands(30, 9), ..outvoted.clone() };
        let Err(Error::Invalid(faults)) = decide(many).await else {
            panic!("43 hands of 40 people")
        };
        assert!(faults.at("hands_for").is_some());
        decide(GivenReview { hands: hands(20, 9), ..outvoted }).await.unwrap();
        let changed = GivenReview { change: "في يناير".into(), ..said(Ruling::Change) };
        decide(changed).await.unwrap();
        let found = list(&town, &day).await;
        let review = found[0].review.as_ref().unwrap();
        assert_eq!((review.ruling, review.change.as_str()), (Ruling::Change, "في يناير"));
        assert_eq!((review.hands_for, review.card_number), (None, None), "{}", town.database);
        let gone = commands::remove_activity(&town.db, &day.facilitator, day.commune, id).await;
        assert!(matches!(gone, Err(Error::Refused("refused-activity-reviewed"))), "{gone:?}");
    });
}

#[test]
fn a_list_is_shown_before_it_is_taken_and_taken_once() {
    on_both(async |town| {
        let day = Day::of(&town).await;
        let read =
            day.phone.upload(&day.at("/activities/import"), "list.csv", LIST.as_bytes()).await;
        assert_eq!(read.status, StatusCode::OK, "{}", read.body);
        assert!(read.body.contains("12.500") && read.body.contains("ملاحظات"), "{}", read.body);
        assert!(list(&town, &day).await.is_empty(), "nothing is kept yet");
        let hidden = |name: &str| {
            let from = read.body.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap();
            let value = from.split('"').next().unwrap();
            value.replace("&#34;", "\"").replace("&quot;", "\"")
        };
        let (key, book, shown) = (hidden("key"), hidden("book"), hidden("shown"));
        let (key, book, shown) = (key.as_str(), book.as_str(), shown.as_str());
        let take = [("do", "import"), ("key", key), ("book", book), ("shown", shown)];
        for _ in 0..2 {
            let taken = day.phone.post(&day.at("/activities"), &take).await;
            assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.body);
        }
        let found = list(&town, &day).await;
        assert_eq!(found.len(), 2, "{}", town.database);
        assert_eq!(found[0].activity.cost, Some(1_250_000));
        assert_eq!(found[1].activity.cost, None, "missing is not zero");
    });
}

#[test]
fn a_list_with_faults_is_refused_whole_by_row_and_column() {
    on_both(async |town| {
        let day = Day::of(&town).await;
        let wrong = LIST.replace("12.500", "كثير");
        let back =
            day.phone.upload(&day.at("/activities/import"), "list.csv", wrong.as_bytes()).await;
        assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(back.body.contains("class=\"faults\""), "{}", back.body);
        for words in ["\u{2068}2\u{2069}", "\u{2068}D\u{2069}", "كثير"] {
            assert!(back.body.contains(words), "{words} in {}", back.body);
        }
        assert!(list(&town, &day).await.is_empty());
    });
}

#[test]
fn activities_are_entered_and_reviewed_by_plain_forms() {
    on_both(async |town| {
        let day = Day::of(&town).await;
        let enter = [("do", "set"), ("title", "دورة تكوينية"), ("cost", "1200,50")];
        let sent = day.phone.post(&day.at("/activities"), &enter).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
        let wrong = [("do", "set"), ("title", "لقاء"), ("cost", "كثير")];
        let back = day.phone.post(&day.at("/activities"), &wrong).await;
        assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(back.body.contains("لقاء"), "the words come back");
        open(&town, &day).await;
        let page = day.phone.get(&day.at("/activities")).await;
        assert!(page.body.contains("النشاط الموالي المعروض على القاعة"), "the next one is open");
        assert!(page.statements <= 10, "{}", page.statements);
        let item = list(&town, &day).await[0].activity.id.to_string();
        let keep = [
            ("do", "review"),
            ("item", item.as_str()),
            ("ruling", "keep"),
            ("reason", "أولوية للجميع"),
            ("decided_by", "hands"),
            ("hands_for", "21"),
            ("hands_against", "2"),
            ("hands_neither", "0"),
            ("counted_by", "ميسرة الورشة"),
        ];
        let kept = day.phone.post(&day.at("/activities"), &keep).await;
        assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.body);
        let page = day.phone.get(&day.at("/activities")).await;
        for words in ["أولوية للجميع", "ميسرة الورشة", "1.200,50"] {
            assert!(page.body.contains(words), "{words}");
        }
    });
}
