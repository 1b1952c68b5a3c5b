//! A workshop that goes on, with one row of everything that its commands name.

use base::{Actor, CommuneId, Id, Lang};
use civic::{
    activities::{self, Activity},
    attendance::{What, commands::Recognised},
    cards::{Card, Photo},
    evaluation,
    plenary::{
        self, Ballot, BallotKind, HandCount, Manner, Mark, Objection, Parked, ReplyKind, View,
        commands::{EnterCount, OpenBallot, Park, Project, Reply, Subjects},
        rules::Marked,
    },
    synthesis::{
        self, NextStep, Sentence, Theme,
        commands::{SetNextStep, WriteSentence},
        theming::{Seen, Step, Target},
    },
    workshop::{Participant, Workshop},
};
use db::{Happened, Param, Sql, args, sql};
use testkit::Town;
use uuid::Uuid;

use crate::hall::Hall;

/// The hall, and what stands in it.
pub struct World {
    pub town: Town,
    pub hall: Hall,
    pub person: Id<Participant>,
    pub card: Id<Card>,
    pub theme: Id<Theme>,
    pub empty: Id<Theme>,
    pub step: Id<Step>,
    pub sentence: Id<Sentence>,
    pub next_step: Id<NextStep>,
    pub ballot: Id<Ballot>,
    pub count: Id<HandCount>,
    pub parked: Id<Parked>,
    pub objection: Id<Objection>,
    pub activity: Id<Activity>,
    pub photo: Id<Photo>,
    /// The key of the evaluation that the hall shares.
    pub form: String,
    pub paper: Uuid,
}

#[derive(serde::Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Done {
    ByHand { subject: Uuid },
}

impl Happened for Done {
    const ROOM: &'static str = "test";
    fn subject(&self) -> Uuid {
        let Self::ByHand { subject } = self;
        *subject
    }
    fn topics(&self) -> base::Topics {
        base::Topics::ALL
    }
}

impl World {
    /// The code that the person's invitation has now.
    pub async fn code(&self) -> String {
        let mut tx = self.town.db.read(self.commune()).await.unwrap();
        let code = sql!("select code from participant where commune_id = $1 and id = $2");
        let code: (db::Sealed,) = tx.one(code, args![self.commune(), self.person]).await.unwrap();
        code.0.into()
    }

    pub async fn of(town: Town) -> Self {
        let hall = Hall::open(&town).await;
        let cards = [hall.write(&town, "لقاء كل 3 أشهر").await, hall.write(&town, "نشرة").await];
        let [card, other] = cards.map(|card| card.id);
        let (db, who, commune) = (&town.db, &hall.facilitator, hall.commune);
        let seen = Seen { card, within: None };
        let to = Target::New("اللقاءات".into());
        let moved =
            synthesis::commands::MoveCards { commune, session: hall.plan, cards: vec![seen], to };
        let theme = synthesis::commands::move_cards(db, who, moved).await.unwrap().unwrap();
        let empty = synthesis::commands::make_theme(db, who, commune, hall.plan, "فارغ");
        let empty = empty.await.unwrap();
        let (session, text) = (hall.plan, "يعقد لقاء".to_owned());
        let written = WriteSentence { commune, session, text, cards: vec![other] };
        let sentence = synthesis::commands::write_sentence(db, who, written).await.unwrap();
        let next_step = synthesis::commands::set_next_step(db, who, step(&hall)).await.unwrap();
        let ballot = OpenBallot {
            commune,
            session,
            title: "ما الأولى؟".into(),
            kind: BallotKind::Dots,
            share: 3,
            on: Subjects::Cards(vec![card, other]),
        };
        let ballot = plenary::commands::open_ballot(db, who, ballot).await.unwrap();
        let count = count(&hall, ballot, vec![first_option(&town, &hall).await]);
        let count = plenary::commands::enter_count(db, who, count).await.unwrap();
        let parked = plenary::commands::park(db, who, park(&hall)).await.unwrap();
        let person = first(&town, &hall).await;
        plenary::commands::reply(db, objects(&hall, sentence)).await.unwrap();
        let activity = activities::commands::EnterActivity {
            commune,
            workshop: hall.workshop,
            given: activity(),
            key: None,
        };
        let activity = activities::commands::enter_activity(db, who, activity).await.unwrap();
        let photo =
            civic::cards::commands::keep_photo(db, &hall.rapporteur, photo(&hall)).await.unwrap();
        let open = evaluation::commands::open(db, who, commune, hall.workshop).await;
        open.unwrap();
        let desk = town.holder(base::Role::Reception, commune);
        let paper = evaluation::commands::enter_paper(db, &desk, on_paper(&hall)).await.unwrap();
        let mut tx = db.read(commune).await.unwrap();
        let (form,): (db::Sealed,) = tx
            .one(sql!("select key from evaluation where commune_id = $1"), args![commune])
            .await
            .unwrap();
        let form = String::from(form);
        let (objection,): (Id<Objection>,) = tx
            .one(sql!("select id from reply where commune_id = $1"), args![commune])
            .await
            .unwrap();
        let (step,): (Id<Step>,) = tx
            .one(
                sql!("select id from theming_step where commune_id = $1 order by id desc limit 1"),
                args![commune],
            )
            .await
            .unwrap();
        drop(tx);
        Self {
            person,
            card,
            theme,
            empty,
            step,
            sentence,
            next_step,
            ballot,
            count,
            parked,
            objection,
            activity,
            photo,
            form,
            paper,
            hall,
            town,
        }
    }

    pub fn commune(&self) -> CommuneId {
        self.hall.commune
    }

    pub fn workshop(&self) -> Id<Workshop> {
        self.hall.workshop
    }

    /// Changes rows as no command does.
    pub async fn by_hand(&self, sql: Sql, params: Vec<Param>) {
        let mut tx = self.town.db.write(self.commune()).await.unwrap();
        assert!(tx.run(sql, params).await.unwrap() > 0, "nothing was changed by hand");
        let done = Done::ByHand { subject: self.commune().uuid() };
        tx.commit(&Actor::system(), done).await.unwrap();
    }

    /// A laptop takes the workshop along.
    pub async fn take_away(&self) -> Uuid {
        let focal = self.town.holder(base::Role::FocalPoint, self.commune());
        let (db, commune) = (&self.town.db, self.commune());
        let offered = civic::offline::commands::offer(db, &focal, commune, self.workshop()).await;
        let checkout = offered.unwrap().checkout.uuid();
        let taken = sql!("update hall_checkout set taken_at = 5 where commune_id = $1 and id = $2");
        self.by_hand(taken, args![commune, checkout]).await;
        checkout
    }
}

async fn first(town: &Town, hall: &Hall) -> Id<Participant> {
    let mut tx = town.db.read(hall.commune).await.unwrap();
    let code = sql!("select id from participant where commune_id = $1 and code = $2");
    let (id,): (Id<Participant>,) =
        tx.one(code, args![hall.commune, db::Sealed::of("AAAA-0002")]).await.unwrap();
    id
}

pub fn step(hall: &Hall) -> SetNextStep {
    SetNextStep {
        commune: hall.commune,
        workshop: hall.workshop,
        id: None,
        text: "نشر المحضر".into(),
        owner: "نقطة الارتكاز".into(),
        due_on: jiff::civil::date(2023, 12, 1),
    }
}

async fn first_option(town: &Town, hall: &Hall) -> Marked {
    let mut tx = town.db.read(hall.commune).await.unwrap();
    let option = sql!("select id from ballot_option where commune_id = $1 limit 1");
    let (option,) = tx.one(option, args![hall.commune]).await.unwrap();
    Marked { option, mark: Mark::Given, count: 1 }
}

pub fn count(hall: &Hall, ballot: Id<Ballot>, marks: Vec<Marked>) -> EnterCount {
    EnterCount {
        commune: hall.commune,
        ballot,
        id: None,
        manner: Manner::Hands,
        counter: "المسير".into(),
        voters: 1,
        marks,
    }
}

pub fn park(hall: &Hall) -> Park {
    let (commune, workshop) = (hall.commune, hall.workshop);
    Park { commune, workshop, text: "سؤال".into(), card: None, id: None }
}

pub fn objects(hall: &Hall, sentence: Id<Sentence>) -> Reply {
    Reply {
        commune: hall.commune,
        code: "AAAA-0001".into(),
        sentence,
        revision: 1,
        kind: ReplyKind::Objected,
        text: "قلنا كل 3 أشهر".into(),
        lang: Lang::Ar,
        id: None,
    }
}

pub fn activity() -> activities::rules::Given {
    activities::rules::Given { title: "دورة تكوينية".into(), ..Default::default() }
}

/// A small picture.
pub fn photo(hall: &Hall) -> civic::cards::commands::KeepPhoto {
    let segment = |marker: u8, words: &[u8]| {
        let length = u16::try_from(words.len() + 2).unwrap().to_be_bytes();
        [&[0xff, marker], &length[..], words].concat()
    };
    let scan = segment(0xda, &[1, 1, 0]);
    let bytes = [&[0xff, 0xd8][..], &segment(0xdb, &[7; 65]), &scan, &[1, 2, 3], &[0xff, 0xd9]];
    let (commune, group) = (hall.commune, hall.groups[0]);
    civic::cards::commands::KeepPhoto { commune, group, id: None, bytes: bytes.concat() }
}

pub fn answer() -> evaluation::Given {
    evaluation::Given {
        sex: civic::people::Sex::Female,
        category: None,
        marks: [Some(4), None, None, None],
        missing: String::new(),
        words: String::new(),
    }
}

pub fn on_paper(hall: &Hall) -> evaluation::commands::EnterPaper {
    let (commune, workshop) = (hall.commune, hall.workshop);
    evaluation::commands::EnterPaper { commune, workshop, key: None, given: answer() }
}

pub fn welcome(hall: &Hall) -> Project {
    let (commune, workshop, view) = (hall.commune, hall.workshop, View::Welcome);
    Project { commune, workshop, view, subject: None, page: 1, keys: false }
}

pub fn came(world: &World) -> civic::attendance::commands::Seen {
    demo::seen(&world.town.db, Recognised::Participant(world.person), What::Came)
}
