//! A workshop that is taken along, for the tests.

use std::time::Duration;

use base::{Actor, CommuneId, Id, Role};
use civic::{
    offline::{
        commands,
        queries::{self, Shown},
    },
    workshop::Workshop,
};
use db::{Database, Happened, Reader, journal};
use hall::HomeLine;
use testkit::Town;
use uuid::Uuid;

use crate::faulty_proxy::FaultyProxy;

/// Something a test did by rows alone.
#[derive(serde::Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Done {
    ByHand { subject: Uuid },
}

impl Happened for Done {
    const ROOM: &'static str = "workshop";
    fn subject(&self) -> Uuid {
        let Self::ByHand { subject } = self;
        *subject
    }
    fn topics(&self) -> base::Topics {
        base::Topics::ALL
    }
}

/// Changes rows by hand, as some page would.
pub async fn by_hand(db: &Database, commune: CommuneId, sql: db::Sql, args: Vec<db::Param>) {
    let mut tx = db.write(commune).await.unwrap();
    let touched = tx.run(sql, args).await.unwrap();
    assert!(touched > 0, "nothing was changed by hand");
    tx.commit(&Actor::system(), Done::ByHand { subject: commune.uuid() }).await.unwrap();
}

/// The commune's address behind a line.
pub fn address(proxy: &FaultyProxy) -> String {
    format!("http://{}/ar/beni-mellal", proxy.address)
}

/// A key for a workshop.
pub async fn key(town: &Town, workshop: Id<Workshop>) -> String {
    let (commune, focal) = (town.beni_mellal(), town.holder(Role::FocalPoint, town.beni_mellal()));
    commands::offer(&town.db, &focal, commune, workshop).await.unwrap().key
}

/// A line that gives up soon.
pub fn line(proxy: &FaultyProxy, key: &str) -> HomeLine {
    let mut line = HomeLine::new(&address(proxy), key, db::secret::identity());
    (line.tries, line.pause) = (2, Duration::from_millis(5));
    line
}

/// Takes a workshop along, and gives the line by which it is held with home.
pub async fn take_along(
    town: &Town,
    laptop: &Database,
    workshop: Id<Workshop>,
    proxy: &FaultyProxy,
) -> HomeLine {
    let line = line(proxy, &key(town, workshop).await);
    hall::come(laptop, &line).await.unwrap();
    line
}

pub async fn conflicts(town: &Town, workshop: Id<Workshop>) -> Vec<Shown> {
    let (commune, focal) = (town.beni_mellal(), town.holder(Role::FocalPoint, town.beni_mellal()));
    let mut tx = town.db.read(commune).await.unwrap();
    queries::conflicts(&mut tx, &focal, workshop).await.unwrap()
}

/// A whole journal.
pub async fn journal(tx: &mut Reader) -> Vec<journal::Entry> {
    let mut rows = Vec::new();
    loop {
        let page = journal::page(tx, rows.len() as i64).await.unwrap();
        if page.is_empty() {
            return rows;
        }
        rows.extend(page);
    }
}
