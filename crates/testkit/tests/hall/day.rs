//! The paper's day, by the commands that pages call: some of it at home, the
//! day itself wherever it is held.

use std::sync::Arc;

use base::{Actor, CommuneId, Id, Instant, Lang, Place, Role, time::SetClock};
use civic::{
    attendance::{
        What,
        commands::{Recognised, come_uninvited, tell},
    },
    cards::{Card, commands::WriteCard},
    framing::{paper::Category, rules::corrections::Corrections},
    people::Sex,
    synthesis::commands::{self as outcome, SetNextStep, WriteSentence},
    workshop::{
        Participant, Question, Session, WorkingGroup, Workshop,
        commands::{self, Belongs, Invited, NewParticipant},
    },
};
use db::{Database, args, sql};
use testkit::Town;
use uuid::Uuid;

use crate::scene::by_hand;

const PAPER: &[u8] = include_bytes!("../../../../data/papers/beni-mellal-2023-11-01.ar.md");

/// A day, with the database of home and the one it is held on.
pub struct Day {
    pub commune: CommuneId,
    home: Database,
    held: Database,
    clock: Arc<SetClock>,
    workshop: Option<Id<Workshop>>,
    sessions: Vec<(Id<Session>, Vec<Id<Question>>)>,
    people: Vec<Id<Participant>>,
    step: usize,
    /// Where its codes begin, for two days of one commune.
    pub codes: usize,
}

impl Day {
    pub async fn at(town: &Town, home: Database, held: Database) -> Self {
        Self {
            commune: town.beni_mellal(),
            home,
            held,
            clock: town.clock.clone(),
            workshop: None,
            sessions: Vec::new(),
            people: Vec::new(),
            step: 0,
            codes: 0,
        }
    }

    pub fn workshop(&self) -> Id<Workshop> {
        self.workshop.unwrap()
    }

    /// The first session's first person, for who needs one.
    pub fn somebody(&self) -> Id<Participant> {
        self.people[0]
    }

    pub fn session(&self) -> Id<Session> {
        self.sessions[0].0
    }

    fn actor(&self, role: Role) -> Actor {
        let mandates = vec![base::policy::Mandate { role, place: Place::Commune(self.commune) }];
        // The same account in both databases, as it is when accounts travel.
        Actor::signed_in(Id::new(Uuid::from_u128(role as u128 + 1)), mandates, Lang::Ar)
    }

    fn pass(&self, seconds: i64) {
        self.clock.set(Instant(self.home.now().0 + seconds * 1000));
    }

    /// The eve: the paper comes in, questions are asked, people are invited.
    pub async fn eve(&mut self) {
        let (focal, commune) = (self.actor(Role::FocalPoint), self.commune);
        let paper = civic::framing::commands::receive_paper(
            &self.home,
            &focal,
            commune,
            "paper.md",
            PAPER.to_vec(),
        );
        let paper = paper.await.unwrap();
        let mut tx = self.home.read(self.commune).await.unwrap();
        let read = civic::framing::queries::reading(&mut tx, &focal, paper).await.unwrap().reading;
        drop(tx);
        let given = Corrections::of(&read).accepting_all(&read);
        let made =
            civic::agenda::commands::create_workshop(&self.home, &focal, commune, paper, given)
                .await;
        let workshop = made.unwrap();
        self.workshop = Some(workshop);
        let mut tx = self.home.read(self.commune).await.unwrap();
        let day = civic::agenda::queries::day(&mut tx, workshop).await.unwrap();
        drop(tx);
        for number in [2, 4] {
            let session = day.sessions.iter().find(|it| it.number == Some(number)).unwrap().id;
            let asked = ["ما الأولوية؟".to_owned(), "كيف نقيس ذلك؟".to_owned()];
            let runs = self.actor(Role::Facilitator);
            let asked = commands::set_questions(&self.home, &runs, commune, session, &asked).await;
            self.sessions.push((session, asked.unwrap()));
        }
        self.enter(0..48).await;
    }

    /// Enters people at home and invites them. Codes are thrown by lot; here
    /// they are the same on every day, so that the groups drawn are.
    async fn enter(&mut self, numbers: std::ops::Range<usize>) {
        let (focal, workshop) = (self.actor(Role::FocalPoint), self.workshop());
        for number in numbers {
            let person = person(&format!("مشاركة {number:02}"), number);
            let entered =
                commands::enter_participant(&self.home, &focal, self.commune, workshop, person);
            let id = entered.await.unwrap();
            self.people.push(id);
            self.code(&self.home, id, number).await;
        }
        commands::invite(&self.home, &focal, self.commune, workshop, Invited::All).await.unwrap();
    }

    async fn code(&self, db: &Database, id: Id<Participant>, number: usize) {
        let sql = sql!("update participant set code = $3 where commune_id = $1 and id = $2");
        let code = format!("CODE-{:04}", self.codes + number);
        by_hand(db, self.commune, sql, args![self.commune, id, db::Sealed::of(&code)]).await;
        let sql = sql!(
            "insert into draw_label (commune_id, workshop_id, participant_id, label)
             values ($1, $2, $3, $4)"
        );
        by_hand(db, self.commune, sql, args![self.commune, self.workshop(), id, code]).await;
    }

    /// The day, with something after each step.
    pub async fn hold(&mut self, after: impl AsyncFn(usize)) {
        let (door, workshop) = (self.actor(Role::Reception), self.workshop());
        for at in 0..40 {
            self.pass(20);
            self.tell(self.people[at], What::Came).await;
            if at % 10 == 9 {
                self.next(&after).await;
            }
        }
        // Home enters more people while the workshop is away.
        self.enter(48..52).await;
        self.meet(&after).await;
        for at in 48..50 {
            self.tell(self.people[at], What::Came).await;
        }
        for number in 90..93 {
            self.pass(15);
            let came = person(&format!("بدون دعوة {number}"), number);
            let id = Uuid::from_u128(number as u128);
            let came = demo::uninvited(came, Some(id));
            come_uninvited(&self.held, &door, self.commune, workshop, came).await.unwrap();
            self.code(&self.held, Id::new(id), number).await;
        }
        self.tell(self.people[3], What::Left).await;
        self.next(&after).await;
        for session in 0..self.sessions.len() {
            self.work(session, &after).await;
        }
        self.conclude().await;
        self.next(&after).await;
    }

    async fn tell(&self, who: Id<Participant>, what: What) {
        let (door, workshop) = (self.actor(Role::Reception), self.workshop());
        let seen = demo::seen(&self.held, Recognised::Participant(who), what);
        tell(&self.held, &door, self.commune, workshop, seen).await.unwrap();
    }

    async fn next(&mut self, after: &impl AsyncFn(usize)) {
        self.step += 1;
        after(self.step).await;
    }

    /// Goes on until what home did is here.
    async fn meet(&mut self, after: &impl AsyncFn(usize)) {
        for _ in 0..40 {
            self.next(after).await;
            let mut tx = self.held.read(self.commune).await.unwrap();
            let here: Vec<(Uuid,)> = tx
                .all(
                    sql!("select id from participant where commune_id = $1 and workshop_id = $2"),
                    args![self.commune, self.workshop()],
                )
                .await
                .unwrap();
            if here.len() == self.people.len() {
                return;
            }
        }
        panic!("what home did never came");
    }

    /// A session of group work: groups, cards, themes, the synthesis.
    async fn work(&mut self, place: usize, after: &impl AsyncFn(usize)) {
        let runs = self.actor(Role::Facilitator);
        let (session, asked) = self.sessions[place].clone();
        let seed = Some(format!("بذرة {place}"));
        let draw = commands::Draw { commune: self.commune, session, groups: 6, seed };
        let drawn = commands::draw_groups(&self.held, &runs, draw).await;
        let groups: Vec<Id<WorkingGroup>> =
            drawn.unwrap().keys.iter().map(|key| key.group).collect();
        self.next(after).await;
        let mut cards: Vec<Id<Card>> = Vec::new();
        for number in 0..36 {
            self.pass(30);
            let group = groups[number % groups.len()];
            let text = format!("بطاقة {place}.{number}: مقترح من المجموعة");
            cards.push(self.write(group, asked[number % 2], &text).await);
            if number % 9 == 8 {
                self.next(after).await;
            }
        }
        self.change(&cards).await;
        for (at, taken) in cards[2..32].chunks(10).enumerate() {
            let title = format!("محور {place}.{at}");
            let theme = outcome::make_theme(&self.held, &runs, self.commune, session, &title);
            let theme = theme.await.unwrap();
            outcome::put_cards(&self.held, &runs, self.commune, theme, taken).await.unwrap();
            let sentence = WriteSentence {
                commune: self.commune,
                session,
                text: format!("خلاصة {place}.{at}"),
                cards: taken[..3].to_vec(),
            };
            outcome::write_sentence(&self.held, &runs, sentence).await.unwrap();
            self.next(after).await;
        }
    }

    async fn write(&self, group: Id<WorkingGroup>, question: Id<Question>, text: &str) -> Id<Card> {
        let actor = Actor::rapporteur(self.commune, group.uuid(), Lang::Ar);
        let card = WriteCard {
            commune: self.commune,
            group,
            question: Some(question),
            text: text.to_owned(),
            lang: Lang::Ar,
            id: None,
        };
        civic::cards::commands::write_card(
            &self.held,
            &actor,
            card,
            &civic::cards::Details::default(),
        )
        .await
        .unwrap()
        .id
    }

    /// One card is said otherwise, one is withdrawn.
    async fn change(&self, cards: &[Id<Card>]) {
        let runs = self.actor(Role::Facilitator);
        let change = civic::cards::commands::ChangeCard {
            commune: self.commune,
            card: cards[0],
            text: "بطاقة أعيدت كتابتها".into(),
            revision: 1,
            key: None,
        };
        civic::cards::commands::change_card(
            &self.held,
            &runs,
            change,
            &civic::cards::Details::default(),
        )
        .await
        .unwrap();
        civic::cards::commands::withdraw_card(&self.held, &runs, self.commune, cards[1], 1)
            .await
            .unwrap();
    }

    async fn conclude(&self) {
        let (runs, workshop) = (self.actor(Role::Facilitator), self.workshop());
        for number in 0..3 {
            let step = SetNextStep {
                commune: self.commune,
                workshop,
                id: None,
                text: format!("خطوة {number}"),
                owner: "مصلحة الشؤون الاجتماعية".into(),
                due_on: jiff::civil::date(2023, 12, 1 + number),
            };
            outcome::set_next_step(&self.held, &runs, step).await.unwrap();
        }
        self.pass(60);
        let closing = civic::minutes::commands::CloseWorkshop::of_the_past(self.commune, workshop);
        civic::minutes::commands::close_workshop(&self.held, &runs, closing).await.unwrap();
    }
}

fn person(name: &str, number: usize) -> NewParticipant {
    NewParticipant {
        name: name.to_owned(),
        contact: String::new(),
        details: civic::people::Details::default(),
        category: Belongs::Word(Category::ALL[number % 3]),
        sex: [Sex::Female, Sex::Male][number % 2],
    }
}
