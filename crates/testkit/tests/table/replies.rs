//! What the hall replies to the syntheses, and what is answered.

use base::{Error, Id, Lang};
use civic::{
    attendance::{commands::give_day_code, queries::opened_by},
    plenary::{
        ObjectionAnswer, ReplyKind,
        commands::{self, AnswerObjection, Reply},
        queries,
    },
    synthesis::{
        Sentence,
        commands::{self as outcome, WriteSentence},
    },
};
use db::{args, sql};
use testkit::{Town, on_both};

use crate::hall::{Hall, Prepared, touched};

pub async fn sentence(town: &Town, hall: &Hall) -> Id<Sentence> {
    let card = hall.write(town, "لقاء كل 3 أشهر").await.id;
    let (commune, session) = (hall.commune, hall.plan);
    let sentence =
        WriteSentence { commune, session, text: "يعقد لقاء".into(), cards: vec![card] };
    outcome::write_sentence(&town.db, &hall.facilitator, sentence).await.unwrap()
}

/// What the hall said, and what it was answered, is bound: an alteration of
/// either is named.
async fn altered(town: &Town, hall: &Hall) {
    let named = async || {
        let mut tx = town.db.read(hall.commune).await.unwrap();
        let verdict = civic::words::verify(&mut tx).await.unwrap();
        let of = |fault: &db::journal::Fault| fault.row.map(|(of, _)| of);
        let replies = verdict.faults.iter().filter_map(of).filter(|of| of.starts_with("reply"));
        replies.collect::<Vec<_>>()
    };
    assert!(named().await.is_empty(), "{}", town.database);
    let said = sql!("update reply set text = 'نعم' where commune_id = $1 and kind = 'objected'");
    let answered = sql!("update reply set answer_text = 'لا' where commune_id = $1");
    for statement in [said, answered] {
        let mut tx = town.db.write(hall.commune).await.unwrap();
        tx.run(statement, args![hall.commune]).await.unwrap();
        tx.commit(&base::Actor::system(), touched(hall.workshop)).await.unwrap();
    }
    let mut found = named().await;
    found.sort_unstable();
    assert_eq!(found, ["reply", "reply_answer"], "{}", town.database);
}

fn says(hall: &Hall, sentence: Id<Sentence>, person: usize, text: &str) -> Reply {
    Reply {
        commune: hall.commune,
        code: format!("AAAA-{person:04}"),
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
        drop(tx);
        altered(&town, &hall).await;
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
fn a_phone_answers_once_per_sentence_and_nobody_answers_without_a_code() {
    on_both(async |town| {
        let hall = Hall::open(&town).await;
        let (db, commune) = (&town.db, hall.commune);
        let at = sentence(&town, &hall).await;
        for number in 0..25 {
            let again = says(&hall, at, 1, &format!("اعتراض رقم {number}"));
            commands::reply(db, again).await.unwrap();
        }
        let mut tx = db.read(commune).await.unwrap();
        let objections = queries::objections(&mut tx, hall.workshop).await.unwrap();
        drop(tx);
        let said: Vec<&str> = objections.iter().map(|row| row.text.as_str()).collect();
        assert_eq!(said, ["اعتراض رقم 24"], "one voice, the last words");
        let nobody = says(&hall, at, 77, "");
        assert!(matches!(commands::reply(db, nobody).await, Err(Error::NotFound)));
    });
}

#[test]
fn a_code_of_the_day_answers_until_the_workshop_is_closed() {
    on_both(async |town| {
        let hall = Hall::open(&town).await;
        let (db, who, commune) = (&town.db, &hall.facilitator, hall.commune);
        let at = sentence(&town, &hall).await;
        let mut tx = db.read(commune).await.unwrap();
        let seat = queries::by_code(&mut tx, "AAAA-0005").await.unwrap();
        drop(tx);
        let code = give_day_code(db, who, commune, hall.workshop, seat.id).await.unwrap();
        let again = give_day_code(db, who, commune, hall.workshop, seat.id).await.unwrap();
        assert_eq!((code.len(), &code), (4, &again), "short, and the same when asked again");
        let mut tx = db.read(commune).await.unwrap();
        let typed = code.to_lowercase();
        let key = opened_by(&mut tx, hall.workshop, &typed).await.unwrap().unwrap();
        assert!(key.len() > 30, "the page's address is not guessed");
        assert_eq!(opened_by(&mut tx, hall.workshop, "2222").await.unwrap(), None);
        drop(tx);
        let reply = Reply { code: key.clone(), ..says(&hall, at, 5, "") };
        commands::reply(db, reply.clone()).await.unwrap();
        commands::reply(db, says(&hall, at, 5, "")).await.unwrap();
        let mut tx = db.read(commune).await.unwrap();
        let confirmed = queries::confirmed(&mut tx, hall.workshop).await.unwrap();
        assert_eq!((confirmed[0].persons, confirmed[0].hall), (1, 0), "one person, two codes");
        drop(tx);
        let mut tx = db.write(commune).await.unwrap();
        let closed = sql!("update workshop set closed_at = $3 where commune_id = $1 and id = $2");
        tx.run(closed, args![commune, hall.workshop, tx.now()]).await.unwrap();
        tx.commit(who, Prepared::Hall { workshop: hall.workshop.uuid() }).await.unwrap();
        let mut tx = db.read(commune).await.unwrap();
        assert_eq!(opened_by(&mut tx, hall.workshop, &typed).await.unwrap(), None);
        assert!(matches!(queries::by_code(&mut tx, &key).await, Err(Error::NotFound)));
    });
}
