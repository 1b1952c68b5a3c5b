//! Groups through their commands and pages: two rounds of sixty people, fixed
//! places, latecomers, moves by hand, and drawing again from what is published.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a failing step fails the test"
)]

mod called;
mod drawn;
mod mail;

use std::collections::{BTreeMap, BTreeSet};

use base::{Actor, CommuneId, Error, Id, Role};
use civic::{
    attendance::{
        What,
        commands::{Recognised, tell},
    },
    framing::{paper::Category, rules::corrections::Corrections},
    people::Sex,
    workshop::{
        Participant, Placed, Session, Workshop,
        commands::{self, Belongs, NewParticipant},
        queries::{self, Published},
        rules::groups::{
            self,
            list::{self, Row},
        },
    },
};
use testkit::{Client, Town, on_both};

const REAL: &[u8] = include_bytes!("../../../../data/papers/beni-mellal-2023-11-01.ar.md");

struct Hall {
    town: Town,
    commune: CommuneId,
    focal: Actor,
    facilitator: Actor,
    reception: Actor,
    workshop: Id<Workshop>,
    sessions: Vec<Id<Session>>,
}

impl Hall {
    async fn of(town: Town) -> Self {
        let commune = town.beni_mellal();
        let holder = |role| town.holder(role, commune);
        let (focal, facilitator, reception) =
            (holder(Role::FocalPoint), holder(Role::Facilitator), holder(Role::Reception));
        let (db, bytes) = (&town.db, REAL.to_vec());
        let paper = civic::framing::commands::receive_paper(db, &focal, commune, "paper.md", bytes)
            .await
            .unwrap();
        let read = {
            let mut tx = db.read(commune).await.unwrap();
            civic::framing::queries::reading(&mut tx, &focal, paper).await.unwrap().reading
        };
        let given = Corrections::of(&read).accepting_all(&read);
        let workshop = civic::agenda::commands::create_workshop(db, &focal, commune, paper, given)
            .await
            .unwrap();
        demo::show_workshop(db, &focal, commune, workshop).await.unwrap();
        let day = civic::agenda::queries::day(&mut db.read(commune).await.unwrap(), workshop)
            .await
            .unwrap();
        let sessions = day.working_sessions().map(|it| it.id).collect();
        Self { commune, focal, facilitator, reception, workshop, sessions, town }
    }

    /// Enters people of four categories, more men than women, a few who do not say.
    async fn enter(&self, count: usize) -> Vec<Id<Participant>> {
        let words =
            [Category::Elected, Category::StaffPac, Category::Association, Category::Elected];
        let people: Vec<NewParticipant> = (0..count)
            .map(|at| NewParticipant {
                name: format!("{at:03}"),
                contact: String::new(),
                details: civic::people::Details::default(),
                category: Belongs::Word(words[at * at % 4]),
                sex: [Sex::Male, Sex::Female, Sex::Male, Sex::Female, Sex::Male, Sex::Unsaid]
                    [at % 11 % 6],
            })
            .collect();
        let (db, actor) = (&self.town.db, &self.focal);
        commands::enter_participants(db, actor, self.commune, self.workshop, &people).await.unwrap()
    }

    async fn arrive(&self, people: &[Id<Participant>]) {
        for who in people {
            let db = &self.town.db;
            let came = demo::seen(db, Recognised::Participant(*who), What::Came);
            tell(db, &self.reception, self.commune, self.workshop, came).await.unwrap();
        }
    }

    async fn draw(&self, session: usize, groups: usize) -> base::Result<commands::DrawnGroups> {
        let (db, seed) = (&self.town.db, Some(format!("seed {session}")));
        let session = self.sessions[session];
        let draw = commands::Draw { commune: self.commune, session, groups, seed };
        commands::draw_groups(db, &self.facilitator, draw).await
    }

    async fn fix(&self, people: &[Id<Participant>], number: usize) -> base::Result<()> {
        let (commune, session, people) = (self.commune, self.sessions[0], people.to_vec());
        let fixed = commands::FixSeats { commune, session, people, number };
        commands::fix_seats(&self.town.db, &self.facilitator, fixed).await
    }

    async fn published(&self) -> Vec<Published> {
        let mut tx = self.town.db.read(self.commune).await.unwrap();
        queries::published(&mut tx, self.workshop).await.unwrap().1
    }

    /// The whole lists, as the focal point and the auditor have them.
    async fn lists(&self) -> Vec<Vec<Row>> {
        let mut tx = self.town.db.read(self.commune).await.unwrap();
        let lists = queries::drawn_lists(&mut tx, &self.focal, self.workshop).await.unwrap();
        lists.into_iter().map(|it| it.rows).collect()
    }

    /// The number of each person's group in a session, and how they came there.
    async fn seats(&self, session: usize) -> BTreeMap<Id<Participant>, (i64, Placed)> {
        let mut tx = self.town.db.read(self.commune).await.unwrap();
        let session = self.sessions[session];
        let drawn = queries::groups(&mut tx, &self.facilitator, session).await;
        let groups = drawn.unwrap().unwrap().groups;
        let members = groups.iter().flat_map(|own| {
            own.members.iter().map(|it| (it.participant_id, (own.group.number, it.placed)))
        });
        members.collect()
    }
}

#[test]
fn sixty_people_meet_as_many_others_as_can_be_and_anybody_can_draw_them_again() {
    on_both(async |town| {
        let hall = Hall::of(town).await;
        let people = hall.enter(60).await;
        hall.arrive(&people).await;
        hall.draw(0, 6).await.unwrap();
        hall.draw(1, 6).await.unwrap();
        let [first, second] = hall.published().await.try_into().unwrap();
        assert_eq!((first.quality.repeats, first.quality.least), (0, 0));
        assert_eq!((second.quality.repeats, second.quality.least), (24, 24));
        for (drawing, rows) in [&first, &second].into_iter().zip(hall.lists().await) {
            let quality = drawing.quality;
            assert!(quality.people <= 1 && quality.sex <= 1 && quality.category <= 1);
            let people: Vec<_> = rows.iter().map(|row| row.person.clone()).collect();
            let again = groups::draw(&people, 6, &drawing.drawing.seed);
            for (at, row) in rows.iter().enumerate() {
                assert!(again[row.group.unwrap()].contains(&at), "{}", hall.town.database);
            }
            let text = list::write(&rows);
            assert_eq!(list::digest(&list::read(&text).unwrap()), drawing.digest);
        }
    });
}

#[test]
fn whoever_is_fixed_sits_where_they_were_fixed_and_is_shown_so() {
    on_both(async |town| {
        let hall = Hall::of(town).await;
        let people = hall.enter(24).await;
        hall.arrive(&people).await;
        hall.fix(&[people[3], people[7]], 2).await.unwrap();
        hall.fix(&[people[3]], 4).await.unwrap();
        hall.fix(&[people[11]], 4).await.unwrap();
        let (db, session) = (&hall.town.db, hall.sessions[0]);
        commands::free_seat(db, &hall.facilitator, hall.commune, session, people[11])
            .await
            .unwrap();
        let few = hall.draw(0, 3).await;
        assert!(matches!(few, Err(Error::Invalid(_))), "a group of that number must be drawn");
        hall.draw(0, 4).await.unwrap();
        let seats = hall.seats(0).await;
        assert_eq!((seats[&people[7]].0, seats[&people[3]].0), (2, 4));
        let drawing = hall.published().await.remove(0);
        let rows = hall.lists().await.remove(0);
        let fixed: Vec<_> = rows.iter().filter_map(|row| row.person.fixed).collect();
        assert_eq!(fixed.iter().sum::<usize>(), 4, "two are fixed: {fixed:?}");
        let quality = drawing.quality;
        assert!(quality.people <= 1 && quality.sex <= 1 && quality.category <= 1);
        assert!(hall.fix(&[people[0]], 0).await.is_err());
        let other = hall.town.holder(Role::Facilitator, hall.town.tanger());
        let (commune, people) = (hall.commune, vec![people[0]]);
        let fixed = commands::FixSeats { commune, session, people, number: 1 };
        let foreign = commands::fix_seats(db, &other, fixed).await;
        assert!(matches!(foreign, Err(Error::NotFound)));
    });
}

#[test]
fn latecomers_get_the_proposed_seat_and_moves_by_hand_are_told_as_such() {
    on_both(async |town| {
        let hall = Hall::of(town).await;
        let people = hall.enter(14).await;
        hall.arrive(&people[..11]).await;
        hall.draw(0, 3).await.unwrap();
        hall.draw(1, 3).await.unwrap();
        hall.arrive(&people[11..13]).await;
        let proposed = {
            let mut tx = hall.town.db.read(hall.commune).await.unwrap();
            let day = civic::agenda::queries::day(&mut tx, hall.workshop).await.unwrap();
            let (actor, at) = (&hall.reception, hall.workshop);
            let found = queries::participants(&mut tx, actor, at, "").await.unwrap();
            let drawn = queries::groups_of_workshop(&mut tx, actor, at).await.unwrap();
            queries::propose(&day.categories, &found, &drawn)
        };
        assert_eq!(proposed.len(), 4, "two people in two sessions");
        let (db, commune, first) = (&hall.town.db, hall.commune, hall.sessions[0]);
        let seat = |only| commands::seat_latecomers(db, &hall.reception, commune, first, only);
        assert_eq!(seat(None).await.unwrap(), 2);
        let seats = hall.seats(0).await;
        for it in proposed.iter().filter(|it| it.session == first) {
            assert_eq!(seats[&it.participant], (it.number, Placed::Late));
        }
        let moved = people[0];
        let (from, to) = (seats[&moved].0, seats[&moved].0 % 3 + 1);
        let go = |participant, number| {
            let to = commands::MoveByHand { commune, session: first, participant, number };
            commands::move_by_hand(db, &hall.facilitator, to)
        };
        go(moved, to).await.unwrap();
        go(moved, to).await.unwrap();
        assert!(go(moved, 9).await.is_err() && go(people[13], 1).await.is_err());
        assert_eq!(hall.seats(0).await[&moved], (to, Placed::Hand));
        let drawing = hall.published().await.remove(0);
        let rows = hall.lists().await.remove(0);
        let told: Vec<_> = drawing.later.iter().map(|it| (it.placed, it.from, it.to)).collect();
        assert_eq!(told.len(), 3);
        assert!(told.contains(&(Placed::Hand, Some(from), to)));
        let again = groups::draw(
            &rows.iter().map(|row| row.person.clone()).collect::<Vec<_>>(),
            3,
            &drawing.drawing.seed,
        );
        assert!(rows.iter().enumerate().all(|(at, it)| again[it.group.unwrap()].contains(&at)));
        let verdict = civic::words::verify(&mut db.read(commune).await.unwrap()).await.unwrap();
        assert!(verdict.is_whole(), "{:?}", verdict.faults);
    });
}

#[test]
fn the_groups_page_fixes_moves_and_seats() {
    on_both(async |town| {
        let hall = Hall::of(town).await;
        let people = hall.enter(9).await;
        hall.arrive(&people[..8]).await;
        let client =
            Client::stranger(&hall.town).holding(&hall.town, Role::Facilitator, hall.commune).await;
        let root = format!("/ar/beni-mellal/office/workshops/{}", hall.workshop);
        let (page, session) = (format!("{root}/groups"), hall.sessions[0].to_string());
        let who = |at: usize| people[at].to_string();
        let fixed =
            [("session", &*session), ("participant", &who(1)), ("with", &who(2)), ("number", "2")];
        assert_eq!(client.post(&format!("{page}/fixed"), &fixed).await.status, 303);
        let fault = [("session", &*session), ("participant", &who(1)), ("number", "x")];
        assert_eq!(client.post(&format!("{page}/fixed"), &fault).await.status, 422);
        let few = [("session", &*session), ("groups", "1"), ("seed", "s")];
        assert_eq!(client.post(&page, &few).await.status, 422);
        let drawn = [("session", &*session), ("groups", "2"), ("seed", "s")];
        assert_eq!(client.post(&page, &drawn).await.status, 200);
        let seats = hall.seats(0).await;
        assert_eq!((seats[&people[1]].0, seats[&people[2]].0), (2, 2));
        let moved = [("session", &*session), ("participant", &who(1)), ("number", "1")];
        assert_eq!(client.post(&format!("{page}/moves"), &moved).await.status, 303);
        hall.arrive(&people[8..]).await;
        let shown = client.get(&format!("{root}/reception/now?marked={}", who(8))).await.body;
        assert!(shown.contains("groups/latecomers"), "the desk proposes a group");
        let late = [("session", &*session), ("participant", &who(8)), ("from", "reception")];
        assert_eq!(client.post(&format!("{page}/latecomers"), &late).await.status, 303);
        assert_eq!(hall.seats(0).await.len(), 9);
        let free = [("session", &*session), ("free", &who(2))];
        assert_eq!(client.post(&format!("{page}/fixed"), &free).await.status, 303);
    });
}
