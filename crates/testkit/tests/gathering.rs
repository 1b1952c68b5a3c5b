//! From the framing paper to the groups, on both databases.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failing step fails the test")]

use base::{Actor, CommuneId, Error, Id, Role};
use civic::{
    attendance::{
        What,
        commands::{Recognised, come_uninvited, tell},
    },
    framing::{
        FramingPaper,
        paper::{Category, Kind},
        rules::corrections::Corrections,
    },
    people::Sex,
    process::ProcessKind,
    workshop::{
        Participant, Session, Workshop, WorkshopState,
        commands::{self, Belongs, Invited, NewParticipant},
        queries,
    },
};
use db::{args, sql};
use testkit::{Town, on_both};

const REAL: &[u8] = include_bytes!("../../../data/papers/beni-mellal-2023-11-01.ar.md");

struct Day {
    town: Town,
    commune: CommuneId,
    focal: Actor,
    facilitator: Actor,
    reception: Actor,
}

impl Day {
    fn of(town: Town) -> Self {
        let commune = town.beni_mellal();
        let holder = |role| town.holder(role, commune);
        let (focal, facilitator, reception) =
            (holder(Role::FocalPoint), holder(Role::Facilitator), holder(Role::Reception));
        Self { town, commune, focal, facilitator, reception }
    }

    async fn receive(&self, bytes: &[u8]) -> base::Result<Id<FramingPaper>> {
        let (db, bytes) = (&self.town.db, bytes.to_vec());
        civic::framing::commands::receive_paper(db, &self.focal, self.commune, "paper.md", bytes)
            .await
    }

    async fn understood(
        &self,
        paper: Id<FramingPaper>,
    ) -> (civic::framing::paper::Reading, Corrections) {
        let mut tx = self.town.db.read(self.commune).await.unwrap();
        let read = civic::framing::queries::reading(&mut tx, &self.focal, paper).await.unwrap();
        let given = Corrections::of(&read.reading).accepting_all(&read.reading);
        (read.reading, given)
    }

    async fn confirm(
        &self,
        paper: Id<FramingPaper>,
        given: Corrections,
    ) -> base::Result<Id<Workshop>> {
        civic::agenda::commands::create_workshop(
            &self.town.db,
            &self.focal,
            self.commune,
            paper,
            given,
        )
        .await
    }

    async fn workshop(&self) -> Id<Workshop> {
        let paper = self.receive(REAL).await.unwrap();
        let (_, given) = self.understood(paper).await;
        self.confirm(paper, given).await.unwrap()
    }

    async fn day(&self, workshop: Id<Workshop>) -> civic::agenda::queries::Day {
        let mut tx = self.town.db.read(self.commune).await.unwrap();
        civic::agenda::queries::day(&mut tx, workshop).await.unwrap()
    }

    async fn session(&self, workshop: Id<Workshop>, number: i64) -> Id<Session> {
        let day = self.day(workshop).await;
        day.sessions.iter().find(|it| it.number == Some(number)).unwrap().id
    }

    /// Enters people of three categories, women and men in turn.
    async fn enter(&self, workshop: Id<Workshop>, count: usize) -> Vec<Id<Participant>> {
        let categories = [Category::Elected, Category::StaffPac, Category::Association];
        let people: Vec<NewParticipant> = (0..count)
            .map(|at| NewParticipant {
                name: format!("{at:02}"),
                contact: String::new(),
                details: civic::people::Details::default(),
                category: Belongs::Word(categories[at % 3]),
                sex: if at % 2 == 0 { Sex::Female } else { Sex::Male },
            })
            .collect();
        let db = &self.town.db;
        commands::enter_participants(db, &self.focal, self.commune, workshop, &people)
            .await
            .unwrap()
    }

    async fn arrive(
        &self,
        workshop: Id<Workshop>,
        who: Recognised,
    ) -> base::Result<(Id<Participant>, bool)> {
        let db = &self.town.db;
        let came = demo::seen(db, who, What::Came);
        tell(db, &self.reception, self.commune, workshop, came).await
    }

    async fn draw(
        &self,
        session: Id<Session>,
        groups: usize,
        seed: &str,
    ) -> base::Result<commands::DrawnGroups> {
        let (db, seed) = (&self.town.db, Some(seed.to_owned()));
        let draw = commands::Draw { commune: self.commune, session, groups, seed };
        commands::draw_groups(db, &self.facilitator, draw).await
    }

    async fn groups(&self, session: Id<Session>) -> Vec<Vec<Id<Participant>>> {
        let mut tx = self.town.db.read(self.commune).await.unwrap();
        let drawn = queries::groups(&mut tx, &self.facilitator, session).await;
        let groups = drawn.unwrap().unwrap().groups;
        groups.iter().map(|it| it.members.iter().map(|who| who.participant_id).collect()).collect()
    }
}

#[test]
fn the_real_paper_becomes_a_workshop_with_the_same_programme() {
    on_both(async |town| {
        let day = Day::of(town);
        let id = day.workshop().await;
        let seen = day.day(id).await;
        assert_eq!(seen.workshop.held_on, "2023-11-01");
        assert_eq!(seen.workshop.venue, "النادي الرياضي لبني ملال (الفروسية)");
        assert_eq!(
            (seen.workshop.starts_at.as_str(), seen.workshop.lang.as_str()),
            ("09:30", "ar")
        );
        assert_eq!((seen.aims.len(), seen.categories.len(), seen.sessions.len()), (3, 6, 8));
        assert_eq!(seen.minutes(), 360);
        let pause = &seen.sessions[3];
        assert_eq!(
            (pause.kind, pause.starts_at.as_str(), pause.ends_at.as_str()),
            (Kind::Break, "12:00", "12:20")
        );
        let feeds: Vec<_> = seen.working_sessions().map(|it| (it.number, it.feeds)).collect();
        let expected =
            [(Some(2), Some(ProcessKind::ActionPlan)), (Some(4), Some(ProcessKind::Charter))];
        assert_eq!(feeds, expected, "{}", day.town.database);
        assert_eq!(seen.items_of(seen.sessions[1].id).len(), 4);
    });
}

#[test]
fn how_many_of_a_category_the_paper_expects_goes_with_the_workshop() {
    on_both(async |town| {
        let day = Day::of(town);
        let told = String::from_utf8_lossy(REAL);
        let named = "المكلفون بتتبع وتنفيذ برنامج انفتاح الجماعة";
        let counted = told.replace(named, &format!("{named} (15)"));
        let paper = day.receive(counted.as_bytes()).await.unwrap();
        let (_, mut given) = day.understood(paper).await;
        let read: Vec<_> = given.categories.iter().filter(|row| row.expected == "15").collect();
        assert_eq!(read.len(), 1, "{:?}", given.categories);
        given.categories[0].expected = "many".to_owned();
        let refused = day.confirm(paper, given.clone()).await;
        assert!(matches!(refused, Err(Error::Invalid(_))));
        given.categories[0].expected = "٨".to_owned();
        let id = day.confirm(paper, given).await.unwrap();
        let kept: Vec<_> = day.day(id).await.categories.iter().map(|row| row.expected).collect();
        assert_eq!((kept[0], kept.iter().flatten().sum()), (Some(8), 23), "{kept:?}");
    });
}

#[test]
fn a_paper_confirmed_twice_is_one_workshop() {
    on_both(async |town| {
        let day = Day::of(town);
        let paper = day.receive(REAL).await.unwrap();
        let (_, given) = day.understood(paper).await;
        let first = day.confirm(paper, given.clone()).await.unwrap();
        assert_eq!(day.confirm(paper, given).await.unwrap(), first);
        let mut tx = day.town.db.read(day.commune).await.unwrap();
        let waiting = civic::framing::queries::papers(&mut tx, &day.focal).await.unwrap();
        assert!(waiting.is_empty(), "{}", day.town.database);
    });
}

#[test]
fn a_paper_with_faults_becomes_no_workshop_until_each_is_settled() {
    on_both(async |town| {
        let day = Day::of(town);
        let wrong = String::from_utf8(REAL.to_vec()).unwrap().replace("الأربعاء 01", "الاثنين 01");
        let paper = day.receive(wrong.as_bytes()).await.unwrap();
        let (reading, mut given) = day.understood(paper).await;
        assert!(!reading.faults.is_empty());
        let refused = day.confirm(paper, given.clone()).await;
        let Err(Error::Invalid(faults)) = refused else { unreachable!("{refused:?}") };
        assert!(faults.at("settled-0").is_some(), "{faults:?}");
        given.settled = (0..reading.faults.len()).collect();
        given.held_on = "2023-11-01".to_owned();
        day.confirm(paper, given).await.unwrap();
    });
}

#[test]
fn a_programme_that_contradicts_itself_is_refused_at_its_fields() {
    on_both(async |town| {
        let day = Day::of(town);
        let paper = day.receive(REAL).await.unwrap();
        let (_, mut given) = day.understood(paper).await;
        given.rows[2].starts_at = "10:00".to_owned();
        given.rows[4].number = "1".to_owned();
        given.accepted.clear();
        given.venue = " ".to_owned();
        let refused = day.confirm(paper, given).await;
        let Err(Error::Invalid(faults)) = refused else { unreachable!("{refused:?}") };
        for field in ["row-2-starts_at", "row-4-number", "accepted-0", "accepted-1", "venue"] {
            assert!(faults.at(field).is_some(), "{field}: {faults:?}");
        }
    });
}

#[test]
fn what_is_no_framing_paper_is_refused_with_what_to_do() {
    on_both(async |town| {
        let day = Day::of(town);
        for bytes in [&b""[..], b"%PDF-1.7", b"PK\x03\x04 not a document"] {
            let refused = day.receive(bytes).await;
            let Err(Error::Invalid(faults)) = refused else { unreachable!("{refused:?}") };
            assert!(faults.at("file").is_some_and(|it| it.key.starts_with("paper-refused-")));
        }
    });
}

#[test]
fn a_paper_whose_file_is_another_by_now_is_not_confirmed() {
    on_both(async |town| {
        let day = Day::of(town);
        let paper = day.receive(REAL).await.unwrap();
        let mut tx = day.town.db.read(day.commune).await.unwrap();
        let read = civic::framing::queries::reading(&mut tx, &day.focal, paper).await.unwrap();
        drop(tx);
        let mut tx = day.town.db.write(day.commune).await.unwrap();
        let other = sql!("update media set sha256 = $3 where commune_id = $1 and id = $2");
        tx.run(other, args![day.commune, read.paper.media_id, vec![7_u8; 32]]).await.unwrap();
        let refused = civic::framing::commands::confirm(&mut tx, &read.paper).await;
        assert!(matches!(refused, Err(Error::Stale)), "{}", day.town.database);
    });
}

#[test]
fn a_paper_is_read_while_others_write() {
    on_both(async |town| {
        let day = Day::of(town);
        let paper = day.receive(REAL).await.unwrap();
        let (_, given) = day.understood(paper).await;
        let writing = day.town.db.write(day.commune).await.unwrap();
        let nameless = Corrections { title: String::new(), ..given };
        let refused = testkit::soon("the paper's faults", day.confirm(paper, nameless)).await;
        assert!(matches!(refused, Err(Error::Invalid(_))), "{}", day.town.database);
        drop(writing);
    });
}

#[test]
fn a_double_scan_is_one_presence() {
    on_both(async |town| {
        let day = Day::of(town);
        let workshop = day.workshop().await;
        let people = day.enter(workshop, 2).await;
        let mut tx = day.town.db.read(day.commune).await.unwrap();
        let list = queries::participants(&mut tx, &day.reception, workshop, "").await;
        let code = list.unwrap().iter().find(|it| it.id == people[0]).unwrap().code.clone();
        drop(tx);
        let typed = code.to_lowercase().replace('-', " ");
        let first = day.arrive(workshop, Recognised::Code(typed)).await.unwrap();
        let second = day.arrive(workshop, Recognised::Code(code)).await.unwrap();
        let third = day.arrive(workshop, Recognised::Participant(people[0])).await.unwrap();
        assert_eq!((first.1, second.1, third.1), (false, true, true));
        let mut tx = day.town.db.read(day.commune).await.unwrap();
        let counts = queries::attendance(&mut tx, &day.focal, workshop).await.unwrap();
        let here = queries::standings(&counts, |row| row.here);
        assert_eq!((here.women, here.men, here.unsaid), (1, 0, 0), "{}", day.town.database);
        let seen = queries::workshop(&mut tx, workshop).await.unwrap();
        assert_eq!(seen.state, WorkshopState::Open);
        drop(tx);
        let unknown = day.arrive(workshop, Recognised::Code("ZZZZ-ZZZZ".into())).await;
        assert!(matches!(unknown, Err(Error::Invalid(_))));
    });
}

#[test]
fn people_come_uninvited_without_a_name_leave_and_come_back() {
    on_both(async |town| {
        let day = Day::of(town);
        let (db, commune) = (&day.town.db, day.commune);
        let workshop = day.workshop().await;
        day.enter(workshop, 3).await;
        let focal = &day.focal;
        let invited = commands::invite(db, focal, commune, workshop, Invited::All).await.unwrap();
        let again = commands::invite(db, focal, commune, workshop, Invited::All).await.unwrap();
        assert_eq!((invited, again), (3, 0));
        let nameless = NewParticipant {
            name: String::new(),
            contact: String::new(),
            details: civic::people::Details::default(),
            category: Belongs::Word(Category::DialogueMechanism),
            sex: Sex::Unsaid,
        };
        let desk = &day.reception;
        let key = Some(db.id::<()>(db.now()).uuid());
        let came = || {
            let came = demo::uninvited(nameless.clone(), key);
            come_uninvited(db, desk, commune, workshop, came)
        };
        let who = came().await.unwrap();
        assert_eq!(came().await.unwrap(), who, "sent twice, one person");
        let left = demo::seen(db, Recognised::Participant(who), What::Left);
        tell(db, desk, commune, workshop, left).await.unwrap();
        let mut tx = db.read(commune).await.unwrap();
        let counts = queries::attendance(&mut tx, desk, workshop).await.unwrap();
        let of =
            |column: fn(&queries::Attendance) -> i64| queries::standings(&counts, column).all();
        let seen = (of(|it| it.entered), of(|it| it.invited), of(|it| it.came), of(|it| it.here));
        assert_eq!(seen, (4, 3, 1, 0), "{}", day.town.database);
        drop(tx);
        let back = day.arrive(workshop, Recognised::Participant(who)).await.unwrap();
        assert!(!back.1);
        civic::attendance::commands::take_back_arrival(db, desk, commune, workshop, who)
            .await
            .unwrap();
        let mut tx = db.read(commune).await.unwrap();
        let found = queries::participants(&mut tx, desk, workshop, "").await.unwrap();
        assert!(found.iter().all(|it| !it.is_here()));
    });
}

#[test]
fn the_same_seed_draws_the_same_groups_of_those_present() {
    on_both(async |town| {
        let day = Day::of(town);
        let workshop = day.workshop().await;
        let people = day.enter(workshop, 13).await;
        for who in &people[..12] {
            day.arrive(workshop, Recognised::Participant(*who)).await.unwrap();
        }
        let session = day.session(workshop, 2).await;
        let drawn = day.draw(session, 4, "tadafor").await.unwrap();
        let first = day.groups(session).await;
        day.draw(session, 3, "another").await.unwrap();
        day.draw(session, 4, "tadafor").await.unwrap();
        assert_eq!(day.groups(session).await, first, "{}", day.town.database);
        assert_eq!(first.iter().map(Vec::len).collect::<Vec<_>>(), [3, 3, 3, 3]);
        assert!(!first.iter().flatten().any(|who| *who == people[12]), "only those present");
        assert_eq!(drawn.keys.len(), 4);
        let too_many = day.draw(session, 13, "x").await;
        assert!(matches!(too_many, Err(Error::Invalid(_))));
        let pause = day.day(workshop).await.sessions[3].id;
        assert!(matches!(day.draw(pause, 2, "x").await, Err(Error::Refused(_))));
    });
}

#[test]
fn a_latecomer_is_seated_in_the_smallest_group() {
    on_both(async |town| {
        let day = Day::of(town);
        let workshop = day.workshop().await;
        let people = day.enter(workshop, 8).await;
        for who in &people[..7] {
            day.arrive(workshop, Recognised::Participant(*who)).await.unwrap();
        }
        let session = day.session(workshop, 4).await;
        day.draw(session, 2, "late").await.unwrap();
        day.arrive(workshop, Recognised::Participant(people[7])).await.unwrap();
        let (db, facilitator) = (&day.town.db, &day.facilitator);
        let seat = || commands::seat_latecomers(db, facilitator, day.commune, session, None);
        assert_eq!((seat().await.unwrap(), seat().await.unwrap()), (1, 0));
        let sizes: Vec<usize> = day.groups(session).await.iter().map(Vec::len).collect();
        assert_eq!(sizes, [4, 4], "{}", day.town.database);
    });
}

#[test]
fn a_groups_key_opens_it_until_it_is_renewed_or_ends() {
    on_both(async |town| {
        let day = Day::of(town);
        let workshop = day.workshop().await;
        for who in day.enter(workshop, 4).await {
            day.arrive(workshop, Recognised::Participant(who)).await.unwrap();
        }
        let session = day.session(workshop, 2).await;
        let drawn = day.draw(session, 2, "keys").await.unwrap();
        let db = &day.town.db;
        let open = async |key: &str| {
            let (mut tx, now) = (db.read(day.commune).await.unwrap(), db.now());
            civic::cards::queries::by_key(&mut tx, key, now).await
        };
        let old = &drawn.keys[1];
        assert_eq!(open(&old.key).await.unwrap(), old.group);
        let renewed = commands::renew_key(db, &day.facilitator, day.commune, old.group);
        let renewed = renewed.await.unwrap();
        assert!(matches!(open(&old.key).await, Err(Error::NotFound)));
        assert_eq!(open(&renewed.key).await.unwrap(), old.group);
        day.town.pass_days(2);
        let ended = open(&renewed.key).await;
        assert!(matches!(ended, Err(Error::Refused(_))), "{}", day.town.database);
    });
}

#[test]
fn a_question_keeps_its_identity_when_the_list_is_written_anew() {
    on_both(async |town| {
        let day = Day::of(town);
        let workshop = day.workshop().await;
        let session = day.session(workshop, 2).await;
        let (db, who) = (&day.town.db, &day.facilitator);
        let set = async |texts: &[&str]| {
            let texts: Vec<String> = texts.iter().map(ToString::to_string).collect();
            commands::set_questions(db, who, day.commune, session, &texts).await.unwrap()
        };
        let first = set(&["one", "two"]).await;
        let second = set(&["two", "", "three"]).await;
        assert_eq!(second[0], first[1]);
        let seen = day.day(workshop).await;
        let texts: Vec<&str> =
            seen.questions_of(session).iter().map(|it| it.text.as_str()).collect();
        assert_eq!(texts, ["two", "three"], "{}", day.town.database);
    });
}

#[test]
fn somebody_of_another_commune_sees_and_does_nothing() {
    on_both(async |town| {
        let day = Day::of(town);
        let workshop = day.workshop().await;
        let elsewhere = civic::commune::identity("05.091.01.03");
        let stranger = day.town.holder(Role::FocalPoint, elsewhere);
        let (db, commune) = (&day.town.db, day.commune);
        let mut tx = db.read(day.commune).await.unwrap();
        let seen = queries::participants(&mut tx, &stranger, workshop, "").await;
        assert!(matches!(seen, Err(Error::NotFound)));
        let seen = queries::workshops(&mut tx, &stranger).await;
        assert!(matches!(seen, Err(Error::NotFound)));
        let mut tx = db.read(elsewhere).await.unwrap();
        let found = queries::workshop(&mut tx, workshop).await;
        assert!(matches!(found, Err(Error::NotFound)), "not through one's own commune either");
        drop(tx);
        let came = demo::seen(db, Recognised::Code("AAAA".into()), What::Came);
        let done = tell(db, &stranger, commune, workshop, came).await;
        assert!(matches!(done, Err(Error::NotFound)));
        let auditor = day.town.holder(Role::Auditor, commune);
        let mut tx = db.read(day.commune).await.unwrap();
        let seen = queries::participants(&mut tx, &auditor, workshop, "").await;
        assert!(matches!(seen, Err(Error::Forbidden)), "{}", day.town.database);
    });
}

#[test]
fn the_printed_programme_says_what_the_paper_said() {
    on_both(async |town| {
        let day = Day::of(town);
        let workshop = day.workshop().await;
        let seen = day.day(workshop).await;
        let unit = civic::commune::gazetteer::by_slug("beni-mellal").unwrap();
        let sheet = web::workshop::sheet(base::Lang::Ar, unit, &seen, "mithaq.example");
        let said = serde_json::to_string(&sheet).unwrap();
        let reading = civic::framing::paper::read(REAL).unwrap();
        for aim in &reading.aims {
            assert!(said.contains(&aim.value), "{}", aim.value);
        }
        for session in &reading.sessions {
            assert!(said.contains(&session.title), "{}", session.title);
            assert!(session.items.iter().all(|item| said.contains(item.as_str())));
        }
        for words in [
            "الأربعاء 01 نونبر 2023",
            "09h30\u{a0}–\u{a0}10h30",
            "12h00\u{a0}–\u{a0}12h20",
            "المملكة المغربية",
        ] {
            assert!(said.contains(words), "{words} in {said}");
        }
    });
}
