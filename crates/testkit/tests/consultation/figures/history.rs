//! A random history of a charter: people say things, are answered, ask again,
//! are forgotten; stages end, editions follow.

use base::{Actor, Id, Lang, LocalText};
use civic::{
    commune::{self, Body, BodyKind, Quarter},
    consultation::{
        Channel, Contribution, Kind, Stance, Verdict,
        commands::{
            About, Answer, Contribute, Same, adopt, answer, answer_many, contribute, forget_author,
            invite_bodies, reopen,
        },
        queries,
    },
    document::{
        self,
        commands::{Publication, publish},
    },
    people::{AgeBand, Sex},
    process::{Decision, ProcessKind, Stage, StageKind},
};
use testkit::Town;
use uuid::Uuid;

use super::by_hand;
use crate::{
    answers::accepted,
    fixture::Charter,
    voices::{comment, fresh, resident},
};

const REASON: &str = "تنص المادة الأولى على ذلك، وقد أوضحناه بعبارة أبسط.";

/// Numbers that come out the same for the same seed.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(most).unwrap()).unwrap()
    }

    fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }
}

pub struct History<'a> {
    town: &'a Town,
    seed: u64,
    dice: Dice,
    charter: Charter,
    stage: Stage,
    bodies: Vec<Id<Body>>,
    quarters: Vec<Id<Quarter>>,
    said: Vec<(Id<Contribution>, String)>,
}

impl<'a> History<'a> {
    /// At the open second level, with two organisations invited.
    pub async fn begin(town: &'a Town, seed: u64) -> Self {
        let (charter, stage) = Charter::standing_at(town, StageKind::SecondLevel).await;
        let (dice, said) = (Dice(seed | 1), Vec::new());
        let mut history =
            Self { town, seed, dice, charter, stage, bodies: vec![], quarters: vec![], said };
        for name in ["الأولى", "الثانية"] {
            history.bodies.push(history.body(name).await);
            let name = LocalText::new(format!("حي {name}"), "");
            let (focal, commune) = (history.focal(), town.beni_mellal());
            let added = commune::commands::add_quarter(&town.db, focal, commune, name, true).await;
            history.quarters.push(added.unwrap());
        }
        history
    }

    pub const fn focal(&self) -> &Actor {
        &self.charter.focal
    }

    async fn body(&self, name: &str) -> Id<Body> {
        let (town, commune) = (self.town, self.town.beni_mellal());
        let body = Body {
            id: Id::new(Uuid::nil()),
            kind: BodyKind::Association,
            name: LocalText::new(name, ""),
            contact: String::new(),
            founded_on: None,
            demo: true,
            revision: 0,
        };
        let body = commune::commands::enter_body(&town.db, self.focal(), commune, body).await;
        let body = body.unwrap();
        let form = fresh();
        invite_bodies(&town.db, self.focal(), commune, self.stage.id, &[body], form).await.unwrap();
        body
    }

    /// Goes on by some steps and compares after each. What is refused changes no figure.
    pub async fn go_on(&mut self, steps: usize) {
        for step in 0..steps {
            let done = self.step().await;
            self.check(&format!("{done}, step {step} of seed {:#x}", self.seed)).await;
        }
    }

    pub async fn check(&self, when: &str) {
        by_hand::check(self.town, &self.charter, when).await;
    }

    async fn step(&mut self) -> &'static str {
        match self.dice.below(12) {
            0..=3 => self.say().await,
            4 | 5 => self.answer().await,
            6 => self.answer_two().await,
            7 => self.reopen().await,
            8 => self.forget().await,
            9 => self.publish().await,
            10 => self.opinion().await,
            _ => {
                let days = self.dice.below(25);
                self.town.pass_days(i64::try_from(days).unwrap());
                "days pass"
            }
        }
    }

    async fn say(&mut self) -> &'static str {
        let about = About {
            name: self.dice.one_of(&["", "فاطمة", "أحمد"]).to_owned(),
            sex: self.dice.one_of(Sex::ALL),
            age_band: self.dice.one_of(AgeBand::ALL),
            quarter: self.dice.one_of(&[None, Some(self.quarters[0]), Some(self.quarters[1])]),
            ..About::default()
        };
        let article = Some(Id::new(self.charter.article));
        let wanted = Contribute {
            about,
            provision: self.dice.one_of(&[None, article, article]),
            channel: self.dice.one_of(&[Channel::Web, Channel::Web, Channel::Paper]),
            ..comment(&self.charter, &self.stage, "علقوا الإعلان في السوق.")
        };
        let by_the_office = wanted.channel != Channel::Web;
        let actor = if by_the_office { self.charter.drafter.clone() } else { resident() };
        self.take(&actor, wanted).await;
        "somebody speaks"
    }

    async fn opinion(&mut self) -> &'static str {
        let body = self.dice.one_of(&self.bodies);
        let wanted = Contribute {
            kind: Kind::Opinion,
            provision: None,
            stance: Some(self.dice.one_of(Stance::ALL)),
            ..comment(&self.charter, &self.stage, "رأينا في مجمله إيجابي.")
        };
        let delegate = Actor::delegate(self.town.beni_mellal(), body.uuid(), Lang::Ar);
        self.take(&delegate, wanted).await;
        "an organisation speaks"
    }

    async fn take(&mut self, actor: &Actor, wanted: Contribute) {
        let taken = contribute(&self.town.db, actor, self.town.beni_mellal(), wanted).await;
        self.said.extend(taken.map(|receipt| (receipt.contribution, receipt.code)));
    }

    fn anybody(&mut self) -> Option<(Id<Contribution>, String)> {
        let at = self.dice.below(self.said.len().max(1));
        self.said.get(at).cloned()
    }

    async fn revision(&self, id: Id<Contribution>) -> i64 {
        let mut tx = self.town.db.read(self.town.beni_mellal()).await.unwrap();
        queries::contribution(&mut tx, &self.charter.drafter, id).await.unwrap().revision
    }

    async fn answer(&mut self) -> &'static str {
        let Some((id, _)) = self.anybody() else { return "nobody to answer" };
        let verdict = self.dice.one_of(Verdict::ALL);
        let given =
            Answer { verdict, revision: self.revision(id).await, ..accepted(&self.charter) };
        let landing = given.landing.clone().filter(|_| verdict.changes_the_text());
        let given = Answer { landing, ..given };
        let (db, commune) = (&self.town.db, self.town.beni_mellal());
        let _ = answer(db, &self.charter.drafter, commune, id, given).await;
        "an answer"
    }

    async fn answer_two(&mut self) -> &'static str {
        let (Some((one, _)), Some((other, _))) = (self.anybody(), self.anybody()) else {
            return "nobody to answer";
        };
        let contributions =
            vec![(one, self.revision(one).await), (other, self.revision(other).await)];
        let same =
            Same { contributions, verdict: Verdict::AlreadyCovered, reason: REASON.to_owned() };
        let (db, commune) = (&self.town.db, self.town.beni_mellal());
        let _ = answer_many(db, &self.charter.drafter, commune, same).await;
        "one answer to two"
    }

    async fn reopen(&mut self) -> &'static str {
        let Some((_, code)) = self.anybody() else { return "nobody to ask again" };
        let (db, commune) = (&self.town.db, self.town.beni_mellal());
        let _ = reopen(db, &resident(), commune, &code, "لم يجب هذا عن سؤالي.").await;
        "somebody asks again"
    }

    async fn forget(&mut self) -> &'static str {
        let Some((_, code)) = self.anybody() else { return "nobody to forget" };
        let (db, commune) = (&self.town.db, self.town.beni_mellal());
        forget_author(db, &resident(), commune, &code).await.unwrap();
        "somebody is forgotten"
    }

    async fn publish(&self) -> &'static str {
        let (town, commune) = (self.town, self.town.beni_mellal());
        let mut tx = town.db.read(commune).await.unwrap();
        let draft = document::queries::draft_in(&mut tx, self.focal(), self.charter.process).await;
        let document = draft.unwrap().unwrap().document.id;
        drop(tx);
        let note = LocalText::new("ما تغير", "");
        let publication = Publication { stage_kind: self.stage.kind, note };
        let _ = publish(&town.db, &self.charter.drafter, commune, document, publication).await;
        "a version"
    }

    /// Answers whoever waits, closes the stage and opens the next one.
    pub async fn next_stage(&mut self) {
        for (id, _) in self.said.clone() {
            let revision = self.revision(id).await;
            let plain =
                Answer { verdict: Verdict::Refused, landing: None, ..accepted(&self.charter) };
            let given = Answer { revision, ..plain };
            let (db, commune) = (&self.town.db, self.town.beni_mellal());
            let _ = answer(db, &self.charter.drafter, commune, id, given).await;
        }
        self.charter.close(self.town, &self.stage).await.unwrap();
        let next = StageKind::ALL.iter().find(|next| **next > self.stage.kind).copied().unwrap();
        self.charter.open(self.town, &self.charter.stage(self.town, next).await).await.unwrap();
        self.stage = self.charter.stage(self.town, next).await;
        self.check("the next stage").await;
    }

    /// Adopts the text and leads the next edition to its public stage.
    pub async fn next_edition(&mut self) {
        self.next_stage().await;
        self.publish().await;
        let (town, commune) = (self.town, self.town.beni_mellal());
        let mut tx = town.db.read(commune).await.unwrap();
        let newest = document::queries::versions_in(&mut tx, self.charter.process).await.unwrap();
        drop(tx);
        let decided_on = town.db.now().day();
        let decision = Decision::adopted(newest[0].id.uuid(), "01", decided_on);
        adopt(&town.db, self.focal(), commune, self.charter.process, decision).await.unwrap();
        self.check("adopted").await;
        let titles = LocalText::new("الميثاق المراجع", "");
        let begun = civic::process::commands::begin(
            &town.db,
            self.focal(),
            commune,
            ProcessKind::Charter,
            titles,
        );
        self.charter = Charter::of(town, begun.await.unwrap()).await;
        self.stage = self.charter.lead_to(town, StageKind::Public).await;
        self.said.clear();
    }

    /// Somebody who says everything of themselves, alone in all their cells, and is forgotten.
    pub async fn one_who_says_all_and_is_forgotten(&mut self) {
        let about = About {
            name: "فاطمة".into(),
            sex: Sex::Female,
            age_band: AgeBand::From60,
            quarter: Some(self.quarters[0]),
            ..About::default()
        };
        let wanted = Contribute {
            about,
            channel: Channel::Paper,
            ..comment(&self.charter, &self.stage, "علقوا الإعلان في السوق.")
        };
        let drafter = self.charter.drafter.clone();
        self.take(&drafter, wanted).await;
        self.forget().await;
        self.check("forgotten").await;
    }
}
