//! A workshop with people on its list.

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
use testkit::{Client, Reply, Town};
use uuid::Uuid;

const REAL: &[u8] = include_bytes!("../../../../data/papers/beni-mellal-2023-11-01.ar.md");

/// Names as people write them, each with a spelling that a desk may type.
pub const NAMES: [(&str, &str); 4] = [
    ("أمينة العلوي", "امينه العلوى"),
    ("إدريس بنعيسى", "ادريس بنعيسي"),
    ("آمال مُصطفى", "امال مصطفي"),
    ("Zoé Lefèvre", "zoe lefevre"),
];

pub struct Day {
    pub town: Town,
    pub commune: CommuneId,
    pub workshop: Id<Workshop>,
    pub people: Vec<Id<Participant>>,
    pub desk: Actor,
}

impl Day {
    /// The real paper's workshop, with women and men of two categories.
    pub async fn of(town: Town) -> Self {
        let commune = town.beni_mellal();
        let focal = town.holder(Role::FocalPoint, commune);
        let desk = town.holder(Role::Reception, commune);
        let workshop = workshop(&town, &focal).await;
        let categories = [Category::Elected, Category::Association];
        let people: Vec<NewParticipant> = NAMES
            .iter()
            .enumerate()
            .map(|(at, (name, _))| NewParticipant {
                name: (*name).into(),
                contact: String::new(),
                details: civic::people::Details::default(),
                category: Belongs::Word(categories[at % 2]),
                sex: if at % 2 == 0 { Sex::Female } else { Sex::Male },
            })
            .collect();
        let people =
            commands::enter_participants(&town.db, &focal, commune, workshop, &people).await;
        Self { people: people.unwrap(), town, commune, workshop, desk }
    }

    pub async fn row(&self, at: usize) -> Participant {
        let rows = self.rows().await;
        rows.into_iter().find(|row| row.id == self.people[at]).unwrap()
    }

    pub async fn rows(&self) -> Vec<Participant> {
        let mut tx = self.town.db.read(self.commune).await.unwrap();
        queries::participants(&mut tx, &self.desk, self.workshop, "").await.unwrap()
    }

    pub async fn arrive(&self, at: usize) {
        let (db, who) = (&self.town.db, Recognised::Participant(self.people[at]));
        let came = demo::seen(db, who, What::Came);
        tell(db, &self.desk, self.commune, self.workshop, came).await.unwrap();
    }
}

impl Day {
    /// Somebody at the door, signed in.
    pub async fn at_the_door(&self) -> Client {
        Client::stranger(&self.town).holding(&self.town, Role::Reception, self.commune).await
    }

    /// An address of the workshop's office.
    pub fn office(&self, rest: &str) -> String {
        format!("/ar/beni-mellal/office/workshops/{}{rest}", self.workshop)
    }
}

/// Sends a form as the outbox of a page does, with its identity.
pub async fn send_kept(client: &Client, path: &str, id: Uuid, pairs: &[(&str, &str)]) -> Reply {
    let key = id.simple().to_string();
    let mut pairs = pairs.to_vec();
    pairs.insert(0, ("key", &key));
    let request = axum::http::Request::post(path)
        .header("content-type", "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin")
        .header("outbox", &key)
        .body(axum::body::Body::from(web::form::encode(&pairs)));
    client.send(request.unwrap()).await
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
