//! The evaluation: one answer each, and nothing that tells whose.

use axum::http::StatusCode;
use base::{Actor, Error, Id, Lang, Role};
use civic::{
    evaluation::{Given, Results, commands, queries},
    people::Sex,
};
use db::{args, sql};
use testkit::{Client, on_both};
use uuid::Uuid;

use crate::fixture::Day;

fn given(mark: i64) -> Given {
    Given {
        sex: Sex::Female,
        category: None,
        marks: [Some(mark), Some(mark), None, Some(5)],
        missing: String::new(),
        words: String::new(),
    }
}

impl Day {
    async fn results(&self) -> Results {
        let mut tx = self.town.db.read(self.commune).await.unwrap();
        queries::results(&mut tx, &self.focal, self.workshop).await.unwrap()
    }

    async fn open(&self) -> String {
        let db = &self.town.db;
        commands::open(db, &self.focal, self.commune, self.workshop).await.unwrap();
        self.results().await.evaluation.unwrap().key
    }

    async fn close(&self) {
        let db = &self.town.db;
        commands::close(db, &self.focal, self.commune, self.workshop).await.unwrap();
    }

    async fn in_hall(&self, key: &str, form: Uuid, mark: i64) -> base::Result<()> {
        let (db, who) = (&self.town.db, Actor::public(Lang::Ar));
        let (hall, key) = (key.to_owned(), Some(form));
        let answer =
            commands::AnswerInHall { commune: self.commune, hall, key, given: given(mark) };
        commands::answer_in_hall(db, &who, answer).await
    }

    async fn on_paper(&self, given: Given) -> base::Result<Uuid> {
        let (commune, workshop) = (self.commune, self.workshop);
        let paper = commands::EnterPaper { commune, workshop, key: None, given };
        commands::enter_paper(&self.town.db, &self.desk, paper).await
    }

    async fn in_person(&self, code: &str) -> base::Result<()> {
        let (db, who) = (&self.town.db, Actor::public(Lang::Ar));
        commands::answer_in_person(db, &who, self.commune, code, given(4)).await
    }
}

#[test]
fn a_personal_page_answers_once_and_leaves_no_trace_of_whose_it_is() {
    on_both(async |town| {
        let day = Day::of(town).await;
        let people = day.rows().await;
        let (here, absent) = (&people[0], &people[6]);
        let early = day.in_person(&here.code).await;
        assert!(matches!(early, Err(Error::Refused("refused-evaluation-not-open"))));
        day.open().await;
        let absent = day.in_person(&absent.code).await;
        assert!(matches!(absent, Err(Error::Refused("refused-evaluation-absent"))));
        day.in_person(&here.code).await.unwrap();
        day.in_person(&here.code).await.unwrap();
        assert_eq!((day.results().await.answers(), day.results().await.present), (1, 6));
        let mut tx = day.town.db.read(day.commune).await.unwrap();
        let kept: Vec<(Uuid,)> = tx
            .all(sql!("select id from evaluation_answer where commune_id = $1"), args![day.commune])
            .await
            .unwrap();
        assert_eq!(kept[0].0.get_version_num(), 4, "an identity that tells no time");
        let events: Vec<(String, Uuid, String)> = tx
            .all(
                sql!(
                    "select j.kind, j.subject, p.payload from journal j
                     join journal_payload p on p.commune_id = j.commune_id and p.seq = j.seq
                     where j.commune_id = $1 order by j.seq"
                ),
                args![day.commune],
            )
            .await
            .unwrap();
        let (kind, subject, words) = events.last().unwrap();
        assert!(kind.ends_with("evaluation_answered"), "{kind}");
        assert_eq!(*subject, day.workshop.uuid());
        for private in [here.id.uuid(), here.person_id.uuid(), kept[0].0] {
            assert!(!words.contains(&private.to_string()), "{words}");
            assert!(!words.contains(&private.simple().to_string()), "{words}");
        }
    });
}

#[test]
fn the_hall_takes_a_form_once_and_no_more_forms_than_people() {
    on_both(async |town| {
        let day = Day::of(town).await;
        let key = day.open().await;
        for form in 1..=6_u128 {
            day.in_hall(&key, Uuid::from_u128(form), 4).await.unwrap();
            day.in_hall(&key, Uuid::from_u128(form), 1).await.unwrap();
        }
        let full = day.in_hall(&key, Uuid::from_u128(7), 4).await;
        assert!(matches!(full, Err(Error::Refused("refused-evaluation-full"))));
        assert_eq!(day.results().await.answers(), 6);
        let unknown = day.in_hall("nothing", Uuid::from_u128(8), 4).await;
        assert!(matches!(unknown, Err(Error::NotFound)));
    });
}

#[test]
fn results_are_read_once_the_form_is_closed_and_paper_counts_the_same() {
    on_both(async |town| {
        let day = Day::of(town).await;
        let key = day.open().await;
        for form in 1..=4_u128 {
            day.in_hall(&key, Uuid::from_u128(form), 4).await.unwrap();
        }
        assert!(day.results().await.summary.is_none(), "not while it is open");
        day.close().await;
        assert!(day.results().await.summary.is_none(), "four answers tell nothing");
        let late = day.in_hall(&key, Uuid::from_u128(5), 4).await;
        assert!(matches!(late, Err(Error::Refused("refused-evaluation-closed"))));
        let (db, desk) = (&day.town.db, &day.desk);
        let paper = day.on_paper(given(1)).await.unwrap();
        let told = day.results().await.summary.unwrap();
        assert_eq!(told.topics[0].counts, [1, 0, 0, 4, 0]);
        assert_eq!((told.topics[2].unknown, told.topics[2].mean), (5, None));
        assert_eq!(told.sexes[0].answers, Some(5));
        commands::take_back_paper(db, desk, day.commune, day.workshop, paper).await.unwrap();
        assert_eq!(day.results().await.answers(), 4);
        let phone = Uuid::from_u128(1);
        let other = commands::take_back_paper(db, desk, day.commune, day.workshop, phone).await;
        assert!(matches!(other, Err(Error::NotFound)), "only paper forms are taken back");
    });
}

#[test]
fn an_answer_says_something_of_a_category_there_is() {
    on_both(async |town| {
        let day = Day::of(town).await;
        day.open().await;
        let empty = Given { marks: [None; 4], ..given(1) };
        let empty = day.on_paper(empty).await;
        assert!(matches!(empty, Err(Error::Invalid(_))));
        let strange = Given { category: Some(Id::new(Uuid::from_u128(9))), ..given(1) };
        let strange = day.on_paper(strange).await;
        assert!(matches!(strange, Err(Error::Invalid(_))));
        let high = day.on_paper(given(6)).await;
        assert!(matches!(high, Err(Error::Invalid(_))));
    });
}

#[test]
fn the_form_is_filled_on_a_phone_and_on_the_page_of_the_office() {
    on_both(async |town| {
        let day = Day::of(town).await;
        let (anybody, focal) = (Client::stranger(&day.town), day.office(Role::FocalPoint).await);
        let desk = day.at("ar", "/evaluation");
        assert_eq!(focal.post(&desk, &[("do", "open")]).await.status, StatusCode::SEE_OTHER);
        let key = day.results().await.evaluation.unwrap().key;
        assert!(focal.get(&desk).await.body.contains(&format!("/evaluation/{key}")));
        let hall = format!("/ar/beni-mellal/evaluation/{key}");
        assert!(anybody.get(&hall).await.body.contains("جوابكم دون اسم"));
        let empty = anybody.post(&hall, &[("sex", "unsaid")]).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(empty.body.contains("المرجو الجواب عن سؤال واحد على الأقل"));
        let sent = anybody.post(&hall, &[("voice", "5"), ("missing", "وقت أطول")]).await;
        assert_eq!(sent.location, format!("{hall}?sent"));
        assert!(anybody.get(&sent.location).await.body.contains("شكرا لكم"));
        let code = &day.rows().await[0].code;
        let own = format!("/ar/beni-mellal/invitation/{code}");
        assert!(anybody.get(&own).await.body.contains(&format!("{own}/evaluation")));
        anybody.post(&format!("{own}/evaluation"), &[("voice", "4")]).await;
        assert!(anybody.get(&format!("{own}/evaluation")).await.body.contains("شكرا لكم"));
        assert!(!anybody.get(&own).await.body.contains("/evaluation"), "asked once");
        let paper = day.at("ar", "/evaluation/paper");
        let entered = day.office(Role::Reception).await;
        let entered = entered.post(&paper, &[("usefulness", "3"), ("sex", "male")]).await;
        assert!(entered.location.contains("?entered="), "{}", entered.location);
        let page = focal.get(&desk).await.body;
        assert!(page.contains("أجاب \u{2068}3\u{2069}") || page.contains("أجاب 3"), "{page}");
    });
}
