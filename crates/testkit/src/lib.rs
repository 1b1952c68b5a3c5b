//! A town to test in: a migrated database with its 1,503 communes, a clock
//! that stands where the test puts it, and the same body run on SQLite and
//! on PostgreSQL.
//!
//! PostgreSQL is used when `MITHAQ_TEST_POSTGRES` names a server's address
//! (`make test` starts one); a test in this crate fails in CI when it is not.

#![allow(
    clippy::expect_used,
    reason = "a test that cannot have its town should stop, and say which part failed"
)]

mod client;
mod postgres;
mod sqlite;
mod wait;
pub mod watch;

use std::sync::Arc;

use base::{Actor, CommuneId, Instant, Lang, Place, Role, policy, time::SetClock};
use db::{Database, Settings};

pub use client::{Client, Reply};
pub use sqlite::Folder;
pub use wait::{soon, until};

/// One test's own database and clock.
pub struct Town {
    /// The open database.
    pub db: Database,
    /// Its clock; stands at [`morning`] until moved.
    pub clock: Arc<SetClock>,
    /// `sqlite` or `postgres`, for messages.
    pub database: &'static str,
    /// Where the database is, for a second process of the same town.
    pub settings: Settings,
    /// On SQLite, the folder that goes with the town.
    pub folder: Option<sqlite::Folder>,
}

/// The morning of the workshop: Wednesday 1 November 2023, 08:30 in Beni Mellal.
#[must_use]
pub fn morning() -> Instant {
    Instant::at(jiff::civil::date(2023, 11, 1), jiff::civil::time(8, 30, 0, 0))
}

/// Runs a test's body on SQLite and, where a server is named, on PostgreSQL;
/// where its commits are to be watched ([`watch`]), on SQLite alone.
pub fn on_both<F>(body: F)
where
    F: AsyncFn(Town),
{
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("a runtime");
    runtime.block_on(async {
        let town = sqlite::town().await;
        if let Some(folder) = watch::folder() {
            return watch::run(town, &folder, body).await;
        }
        body(town).await;
        if let Some(server) = postgres_server() {
            let (town, name) = postgres::town(&server).await;
            let db = town.db.clone();
            body(town).await;
            db.close().await;
            postgres::drop_database(&server, &name).await;
        }
    });
}

/// The PostgreSQL server to test on, where one is named.
#[must_use]
pub fn postgres_server() -> Option<String> {
    std::env::var("MITHAQ_TEST_POSTGRES").ok().filter(|address| !address.is_empty())
}

impl Town {
    /// The commune of Beni Mellal.
    #[must_use]
    pub fn beni_mellal(&self) -> CommuneId {
        civic::commune::identity("05.091.01.01")
    }

    /// Beni Mellal's neighbour, whose people have no business in Beni Mellal.
    #[must_use]
    pub fn tanger(&self) -> CommuneId {
        civic::commune::identity("01.511.01.0")
    }

    /// Somebody who holds a role in a commune, without an account's row.
    #[must_use]
    pub fn holder(&self, role: Role, commune: CommuneId) -> Actor {
        let mandates = vec![policy::Mandate { role, place: Place::Commune(commune) }];
        Actor::signed_in(self.db.id(self.db.now()), mandates, Lang::Ar)
    }

    /// Replays the demonstration, as of the town's day.
    pub async fn replay_demo(&self) {
        demo::replay(&self.db, &self.clock, demo::Until::PublicStage).await.expect("the story");
    }

    /// Another database of the same time, empty but for the communes, in a folder
    /// of its own: a laptop beside the town.
    pub async fn beside(&self) -> (Database, Folder) {
        sqlite::beside(self.clock.clone()).await
    }

    /// Moves the clock on by minutes.
    pub fn pass_minutes(&self, minutes: i64) {
        use base::Clock;
        self.clock.set(Instant(self.clock.now().0 + minutes * 60_000));
    }

    /// Moves the clock on by whole days.
    pub fn pass_days(&self, days: i64) {
        use base::Clock;
        self.clock.set(self.clock.now().plus_days(days));
    }
}
