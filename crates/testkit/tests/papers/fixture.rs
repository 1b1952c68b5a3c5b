//! The real paper's workshop with seven people, all at the door.

use base::{Actor, CommuneId, Id, Role};
use civic::{
    attendance::{
        What,
        commands::{Recognised, tell},
    },
    framing::{paper::Category, rules::corrections::Corrections},
    people::Sex,
    workshop::{
        Participant, Workshop,
        commands::{self, Belongs, NewParticipant},
        queries,
    },
};
use testkit::{Client, Town};

const REAL: &[u8] = include_bytes!("../../../../data/papers/beni-mellal-2023-11-01.ar.md");

pub struct Day {
    pub town: Town,
    pub commune: CommuneId,
    pub workshop: Id<Workshop>,
    pub focal: Actor,
    pub desk: Actor,
}

impl Day {
    /// Seven people on the list, the first six of whom have come.
    pub async fn of(town: Town) -> Self {
        let commune = town.beni_mellal();
        let focal = town.holder(Role::FocalPoint, commune);
        let desk = town.holder(Role::Reception, commune);
        let workshop = workshop(&town, &focal).await;
        let day = Self { town, commune, workshop, focal, desk };
        let people: Vec<NewParticipant> = (0..7).map(person).collect();
        let db = &day.town.db;
        commands::enter_participants(db, &day.focal, commune, workshop, &people).await.unwrap();
        for row in day.rows().await.iter().take(6) {
            let came = demo::seen(db, Recognised::Participant(row.id), What::Came);
            tell(db, &day.desk, commune, workshop, came).await.unwrap();
        }
        day
    }

    pub async fn rows(&self) -> Vec<Participant> {
        let mut tx = self.town.db.read(self.commune).await.unwrap();
        queries::participants(&mut tx, &self.desk, self.workshop, "").await.unwrap()
    }

    /// A page of the workshop's office.
    pub fn at(&self, lang: &str, rest: &str) -> String {
        format!("/{lang}/beni-mellal/office/workshops/{}{rest}", self.workshop)
    }

    pub async fn office(&self, role: Role) -> Client {
        Client::stranger(&self.town).holding(&self.town, role, self.commune).await
    }
}

fn person(at: usize) -> NewParticipant {
    NewParticipant {
        name: format!("مشاركة رقم {at}"),
        contact: String::new(),
        details: civic::people::Details::default(),
        category: Belongs::Word(Category::Elected),
        sex: if at.is_multiple_of(2) { Sex::Female } else { Sex::Male },
    }
}

async fn workshop(town: &Town, focal: &Actor) -> Id<Workshop> {
    let (db, commune) = (&town.db, town.beni_mellal());
    let paper =
        civic::framing::commands::receive_paper(db, focal, commune, "paper.md", REAL.to_vec())
            .await;
    let paper = paper.unwrap();
    let mut tx = db.read(commune).await.unwrap();
    let read = civic::framing::queries::reading(&mut tx, focal, paper).await.unwrap();
    drop(tx);
    let given = Corrections::of(&read.reading).accepting_all(&read.reading);
    civic::agenda::commands::create_workshop(db, focal, commune, paper, given).await.unwrap()
}
