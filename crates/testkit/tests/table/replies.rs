//! What the hall replies to the syntheses, and what is answered.

use base::{Error, Id, Lang};
use civic::{
    plenary::{
        ObjectionAnswer, ReplyKind,
        commands::{self, AnswerObjection, Project, Reply, Voice},
        queries,
    },
    synthesis::{
        Sentence,
        commands::{self as outcome, WriteSentence},
    },
};
use testkit::{Town, on_both};

use crate::hall::Hall;

pub async fn sentence(town: &Town, hall: &Hall) -> Id<Sentence> {
    let card = hall.write(town, "لقاء كل 3 أشهر").await.id;
    let (commune, session) = (hall.commune, hall.plan);
    let sentence =
        WriteSentence { commune, session, text: "يعقد لقاء".into(), cards: vec![card] };
    outcome::write_sentence(&town.db, &hall.facilitator, sentence).await.unwrap()
}

fn says(hall: &Hall, sentence: Id<Sentence>, person: usize, text: &str) -> Reply {
    Reply {
        commune: hall.commune,
        voice: Voice::Code(format!("AAAA-{person:04}")),
        sentence,
        revision: 1,
        kind: if text.is_empty() { ReplyKind::Confirmed } else { ReplyKind::Objected },
        text: text.into(),
        lang: Lang::Ar,
        id: None,
    }
}

#[test]
fn an_objection_is_answered_by_rewording_and_both_are_kept() {
    on_both(async |town| {
        let hall = Hall::open(&town).await;
        let (db, who, commune) = (&town.db, &hall.facilitator, hall.commune);
        let at = sentence(&town, &hall).await;
        commands::reply(db, says(&hall, at, 1, "")).await.unwrap();
        commands::reply(db, says(&hall, at, 2, "")).await.unwrap();
        commands::reply(db, says(&hall, at, 2, "قلنا كل 3 أشهر")).await.unwrap();
        let mut tx = db.read(commune).await.unwrap();
        let objections = queries::objections(&mut tx, hall.workshop).await.unwrap();
        let confirmed = queries::confirmed(&mut tx, hall.workshop).await.unwrap();
        drop(tx);
        assert_eq!(confirmed[0].persons, 1, "the second reply took the place of the first");
        assert!(objections[0].stands() && objections[0].text == "قلنا كل 3 أشهر");
        let answer = AnswerObjection {
            commune,
            objection: objections[0].id,
            answer: ObjectionAnswer::Reworded,
            text: "يعقد لقاء كل 3 أشهر".into(),
            revision: 1,
        };
        let same = AnswerObjection { text: "يعقد لقاء".into(), ..answer.clone() };
        let same = commands::answer_objection(db, who, same).await;
        assert!(matches!(same, Err(Error::Invalid(_))), "the same words answer nothing");
        commands::answer_objection(db, who, answer.clone()).await.unwrap();
        let twice = commands::answer_objection(db, who, answer).await;
        assert!(matches!(twice, Err(Error::Refused("refused-objection-answered"))));
        let late = commands::reply(db, says(&hall, at, 3, "")).await;
        assert!(matches!(late, Err(Error::Stale)), "they read the words before: {late:?}");
        let mut tx = db.read(commune).await.unwrap();
        let kept = queries::objections(&mut tx, hall.workshop).await.unwrap();
        let confirmed = queries::confirmed(&mut tx, hall.workshop).await.unwrap();
        assert_eq!(kept[0].said_to, "يعقد لقاء");
        assert_eq!(kept[0].now.as_deref(), Some("يعقد لقاء كل 3 أشهر"));
        assert!(!kept[0].stands() && kept[0].personal);
        assert!(confirmed.is_empty(), "new words are confirmed anew");
    });
}

#[test]
fn an_objection_outlives_the_sentence() {
    on_both(async |town| {
        let hall = Hall::open(&town).await;
        let (db, who, commune) = (&town.db, &hall.facilitator, hall.commune);
        let at = sentence(&town, &hall).await;
        commands::reply(db, says(&hall, at, 1, "لم نقل هذا")).await.unwrap();
        outcome::remove_sentence(db, who, commune, at).await.unwrap();
        let mut tx = db.read(commune).await.unwrap();
        let kept = queries::objections(&mut tx, hall.workshop).await.unwrap();
        assert_eq!((kept.len(), kept[0].now.as_deref(), kept[0].stands()), (1, None, false));
    });
}

#[test]
fn the_hall_replies_without_a_person_and_strangers_do_not() {
    on_both(async |town| {
        let hall = Hall::open(&town).await;
        let (db, who, commune) = (&town.db, &hall.facilitator, hall.commune);
        let at = sentence(&town, &hall).await;
        let view = civic::plenary::View::Synthesis;
        let subject = Some(hall.plan.uuid());
        let workshop = hall.workshop;
        let shown = Project { commune, workshop, view, subject, page: 1, keys: false };
        commands::project(db, who, shown).await.unwrap();
        let mut tx = db.read(commune).await.unwrap();
        let screen = queries::projection(&mut tx, who, workshop).await.unwrap().unwrap();
        drop(tx);
        let key = Some(uuid::Uuid::from_u128(9));
        let voice = Voice::Hall(screen.screen_key);
        let taps = Reply { voice, id: key, ..says(&hall, at, 1, "") };
        commands::reply(db, taps.clone()).await.unwrap();
        commands::reply(db, taps).await.unwrap();
        let mut tx = db.read(commune).await.unwrap();
        let confirmed = queries::confirmed(&mut tx, workshop).await.unwrap();
        drop(tx);
        assert_eq!((confirmed[0].persons, confirmed[0].hall), (0, 1), "sent twice, heard once");
        let guess = Reply { voice: Voice::Hall("guess".into()), ..says(&hall, at, 1, "") };
        assert!(matches!(commands::reply(db, guess).await, Err(Error::NotFound)));
        let nobody = says(&hall, at, 77, "");
        assert!(matches!(commands::reply(db, nobody).await, Err(Error::NotFound)));
    });
}
