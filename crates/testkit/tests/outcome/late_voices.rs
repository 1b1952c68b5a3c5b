//! Voices that were counted or written in the hall and are entered after the
//! closing: beside the day, until the office takes them in or not.

use axum::http::StatusCode;
use base::{Error, Id, Role};
use civic::{
    evaluation::{self, Given, commands::EnterPaper},
    people::Sex,
    plenary::{
        Ballot, BallotKind,
        commands::{OpenBallot, Subjects, open_ballot},
        queries::{Votes, votes},
    },
    synthesis::commands::make_theme,
    workshop::{Late, LateKind},
};
use testkit::on_both;
use uuid::Uuid;

use crate::frozen::Closing;

impl Closing {
    async fn ballot(&self) -> Id<Ballot> {
        let (db, who, hall) = (&self.town.db, &self.hall.facilitator, &self.hall);
        for title in ["القرب", "المعلومة"] {
            make_theme(db, who, hall.commune, hall.plan, title).await.unwrap();
        }
        let ballot = OpenBallot {
            commune: hall.commune,
            session: hall.plan,
            title: "بماذا نبدأ؟".into(),
            kind: BallotKind::Dots,
            share: 3,
            on: Subjects::Themes(Vec::new()),
        };
        open_ballot(db, who, ballot).await.unwrap()
    }

    async fn votes(&self) -> Votes {
        let mut tx = self.town.db.read(self.hall.commune).await.unwrap();
        votes(&mut tx, self.hall.workshop).await.unwrap().remove(0)
    }

    async fn answers(&self) -> i64 {
        let mut tx = self.town.db.read(self.hall.commune).await.unwrap();
        let (who, workshop) = (&self.hall.facilitator, self.hall.workshop);
        evaluation::queries::results(&mut tx, who, workshop).await.unwrap().answers()
    }

    async fn on_paper(&self, key: u128, missing: &str) -> base::Result<Uuid> {
        let given = Given {
            sex: Sex::Female,
            category: None,
            marks: [Some(4), None, None, Some(5)],
            missing: missing.into(),
            words: String::new(),
        };
        let (commune, workshop) = (self.hall.commune, self.hall.workshop);
        let desk = self.town.holder(Role::Reception, commune);
        let paper = EnterPaper { commune, workshop, key: Some(Uuid::from_u128(key)), given };
        evaluation::commands::enter_paper(&self.town.db, &desk, paper).await
    }

    async fn late(&self, kind: LateKind) -> Vec<Late> {
        let all = self.afterwards().await.late;
        all.into_iter().filter(|it| it.kind == kind).collect()
    }

    async fn decides(&self, late: &Late, accept: &str) {
        let (id, reason) = (late.id.to_string(), "سهو");
        let fields = [("do", "decide"), ("accept", accept), ("late", &id), ("reason", reason)];
        self.press(&fields).await;
    }
}

#[test]
fn hands_entered_after_the_closing_wait_in_the_annex_and_are_counted_when_taken_in() {
    on_both(async |town| {
        let day = Closing::of(town).await;
        let ballot = day.ballot().await;
        let option = day.votes().await.options[0].id;
        day.press(&[("do", "close")]).await;
        let minutes = day.minutes().await;
        let (page, name) = (day.at(&format!("votes/{ballot}")), format!("o-{option}-given"));
        assert!(day.office.get(&page).await.body.contains("اختُتمت الورشة: ما يُدخل الآن"));
        let count = |voters: &'static str, key: &'static str| {
            [
                ("do", "count"),
                ("key", key),
                ("manner", "hands"),
                ("counter", "المنشطة"),
                ("voters", voters),
                (name.as_str(), "6"),
            ]
        };
        let one = "01900000-0000-7000-8000-00000000000a";
        let crowd = day.office.post(&page, &count("99", one)).await;
        assert_eq!(crowd.status, StatusCode::UNPROCESSABLE_ENTITY, "more hands than people");
        for _ in 0..2 {
            let kept = day.office.post(&page, &count("5", one)).await;
            assert_eq!(kept.location, day.at("close"), "{} {}", kept.status, kept.body);
        }
        let other = "01900000-0000-7000-8000-00000000000b";
        assert_eq!(day.office.post(&page, &count("2", other)).await.status, StatusCode::SEE_OTHER);
        let late = day.late(LateKind::Count).await;
        assert_eq!((late.len(), day.votes().await.voted()), (2, 0), "sent twice it is one");
        let annex = day.page().await;
        assert!(annex.contains("المنشطة") && annex.contains("بماذا نبدأ؟"), "who decides reads it");
        day.decides(&late[1], "no").await;
        day.decides(&late[0], "yes").await;
        assert_eq!(day.votes().await.voted(), 5, "the vote has the hands that were taken in");
        assert_eq!(day.minutes().await, minutes, "the minutes do not change");
        let sheet = day.office.get(&day.at("papers/corrections/1")).await.body;
        assert!(sheet.contains("بماذا نبدأ؟") && sheet.contains("المنشطة"), "{sheet}");
    });
}

#[test]
fn evaluation_papers_typed_after_the_closing_join_the_others_when_taken_in() {
    on_both(async |town| {
        let day = Closing::of(town).await;
        let (db, who) = (&day.town.db, &day.hall.facilitator);
        let (commune, workshop) = (day.hall.commune, day.hall.workshop);
        evaluation::commands::open(db, who, commune, workshop).await.unwrap();
        day.on_paper(1, "").await.unwrap();
        day.press(&[("do", "close")]).await;
        assert_eq!(day.answers().await, 1);
        for key in [2, 2, 3, 4] {
            day.on_paper(key, "وقت أطول").await.unwrap();
        }
        let empty = EnterPaper {
            commune,
            workshop,
            key: None,
            given: Given {
                sex: Sex::Unsaid,
                category: None,
                marks: [None; 4],
                missing: String::new(),
                words: String::new(),
            },
        };
        let empty = evaluation::commands::enter_paper(db, who, empty).await;
        assert!(matches!(empty, Err(Error::Invalid(_) | Error::Forbidden)), "{empty:?}");
        let desk = day.town.holder(Role::Reception, commune);
        let mistaken = Uuid::from_u128(4);
        evaluation::commands::take_back_paper(db, &desk, commune, workshop, mistaken)
            .await
            .unwrap();
        let late = day.late(LateKind::Answer).await;
        assert_eq!((late.len(), day.answers().await), (2, 1), "sent twice it is one");
        assert!(!day.page().await.contains("وقت أطول"), "nobody decides by what was said");
        day.decides(&late[0], "yes").await;
        day.decides(&late[1], "no").await;
        assert_eq!(day.answers().await, 2);
        let decided = day.late(LateKind::Answer).await;
        assert!(decided.iter().all(|it| it.details.is_empty()), "its hour leads to no answer");
        let sheet = day.office.get(&day.at("papers/corrections/1")).await.body;
        assert!(sheet.contains("استمارات تقييم أُضيفت"), "{sheet}");
    });
}
