//! The paper's workshop, with whoever runs it.

use base::{Actor, CommuneId, Id, Instant, Role};
use civic::{
    agenda::{
        Plan, Press,
        commands::{self as agenda, EditAgenda, PressClock, Release},
        queries::{self, Clock},
        rules::edit::{Edit, GivenSlot},
    },
    framing::{paper::Kind, rules::corrections::Corrections},
    workshop::Workshop,
};
use testkit::{Client, Town};
use uuid::Uuid;

const REAL: &[u8] = include_bytes!("../../../../data/papers/beni-mellal-2023-11-01.ar.md");

/// The workshop of the real paper.
pub struct Day {
    pub commune: CommuneId,
    pub workshop: Id<Workshop>,
    pub facilitator: Actor,
    pub phone: Client,
}

impl Day {
    pub async fn of(town: &Town) -> Self {
        let commune = town.beni_mellal();
        let focal = town.holder(Role::FocalPoint, commune);
        let db = &town.db;
        let paper =
            civic::framing::commands::receive_paper(db, &focal, commune, "paper.md", REAL.to_vec())
                .await
                .unwrap();
        let mut tx = db.read(commune).await.unwrap();
        let read = civic::framing::queries::reading(&mut tx, &focal, paper).await.unwrap();
        drop(tx);
        let given = Corrections::of(&read.reading).accepting_all(&read.reading);
        let workshop = civic::agenda::commands::create_workshop(db, &focal, commune, paper, given)
            .await
            .unwrap();
        let stranger = Client::stranger(town);
        let phone = stranger.holding(town, Role::Facilitator, commune).await;
        Self { commune, workshop, facilitator: town.holder(Role::Facilitator, commune), phone }
    }

    pub fn at(&self, rest: &str) -> String {
        format!("/ar/beni-mellal/office/workshops/{}{rest}", self.workshop)
    }

    pub async fn plan(&self, town: &Town) -> Plan {
        self.clock(town).await.plan
    }

    pub async fn clock(&self, town: &Town) -> Clock {
        let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
        let now = town.db.now();
        queries::clock(&mut tx, &self.facilitator, self.workshop, now).await.unwrap()
    }

    /// The row at a place, from 0.
    pub async fn row(&self, town: &Town, place: usize) -> Uuid {
        self.plan(town).await.slots[place].id
    }

    pub async fn edit(&self, town: &Town, edit: Edit) -> base::Result<()> {
        let (commune, workshop) = (self.commune, self.workshop);
        let edit = EditAgenda { commune, workshop, edit, key: None };
        agenda::edit_agenda(&town.db, &self.facilitator, edit).await
    }

    pub async fn release(&self, town: &Town, note: &str) -> base::Result<i64> {
        let given = Release { note: note.into(), known: None, longer: true };
        self.release_as(town, given).await
    }

    pub async fn release_as(&self, town: &Town, given: Release) -> base::Result<i64> {
        agenda::release(&town.db, &self.facilitator, self.commune, self.workshop, given).await
    }

    pub async fn press(&self, town: &Town, entry: Uuid, press: Press) -> base::Result<()> {
        let (commune, workshop) = (self.commune, self.workshop);
        let press = PressClock { commune, workshop, entry, press };
        agenda::press(&town.db, &self.facilitator, press).await
    }
}

/// Puts the clock at a time of the workshop's day.
pub fn clock_at(town: &Town, hour: i8, minute: i8, second: i8) {
    let time = jiff::civil::time(hour, minute, second, 0);
    town.clock.set(Instant::at(jiff::civil::date(2023, 11, 1), time));
}

/// A new session of some minutes.
pub fn session(title: &str, minutes: i64) -> GivenSlot {
    GivenSlot {
        kind: Kind::Session,
        number: None,
        title: title.into(),
        minutes,
        least: None,
        optional: false,
        feeds: None,
    }
}
