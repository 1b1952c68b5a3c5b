//! No public page is stale after any event: commands of every kind are driven,
//! and after each commit every page that is still kept is compared, byte for
//! byte, with one made anew.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a failing step fails the test"
)]

#[path = "../outcome/hall.rs"]
#[allow(dead_code, reason = "the hall is another test's; this one does not use all of it")]
mod hall;
mod kinds;
mod pages;
#[path = "../gate/walk/mod.rs"]
#[allow(dead_code, reason = "the walk is another test's; this one does not use all of it")]
mod walk;
mod watch;
#[path = "../gate/world.rs"]
#[allow(dead_code, reason = "the world is another test's; this one does not use all of it")]
mod world;

use std::{collections::BTreeSet, sync::Mutex};

use base::{Topic, Topics};
use testkit::{Client, Town, on_both};
use uuid::Uuid;
use web::{Guard, Options};

use walk::{State, walk};
use watch::Watch;
use world::World;

#[test]
fn no_page_is_stale_after_any_event() {
    let kinds = Mutex::new(BTreeSet::new());
    on_sqlite(async |town| {
        let seen = the_story(town).await;
        kinds.lock().unwrap().extend(seen);
    });
    on_sqlite(async |town| {
        let seen = a_day(town).await;
        kinds.lock().unwrap().extend(seen);
    });
    let (driven, all) = (kinds.into_inner().unwrap(), kinds::of_the_sources());
    let listed: BTreeSet<String> = kinds::NOT_DRIVEN.map(str::to_owned).into();
    let forgotten: Vec<&String> =
        all.iter().filter(|kind| !driven.contains(*kind) && !listed.contains(*kind)).collect();
    assert!(forgotten.is_empty(), "drive commands that bring these about: {forgotten:?}");
    let needless: Vec<&String> =
        listed.iter().filter(|kind| driven.contains(*kind) || !all.contains(*kind)).collect();
    assert!(needless.is_empty(), "no longer to be listed: {needless:?}");
}

/// Both databases run the same statements; one tells what pages show.
fn on_sqlite(body: impl AsyncFn(Town)) {
    on_both(async |town: Town| {
        if town.database == "sqlite" {
            body(town).await;
        }
    });
}

/// The story, which leaves something on every public page; gives what happened.
async fn the_story(town: Town) -> BTreeSet<String> {
    let watch = Watch::over(&town).await;
    let story = demo::replay(watch.db(), &town.clock, demo::Until::PublicStage);
    watch.follow(story).await.unwrap();
    watch.assert_fresh();
    let rooms = web::all_routes();
    let doors = rooms.iter().flat_map(|room| room.routes());
    let public = doors.filter(|door| matches!(door.guard, Guard::Public(_)));
    let shown = watch.shown();
    let unseen: Vec<&str> = public
        .map(|door| door.path)
        .filter(|path| !shown.iter().any(|address| pages::leads_to(path, address)))
        .collect();
    assert!(unseen.is_empty(), "never compared: {unseen:?}");
    watch.kinds()
}

/// Every command of a workshop's day; gives what happened.
async fn a_day(mut town: Town) -> BTreeSet<String> {
    let watch = Watch::over(&town).await;
    town.db = watch.db().clone();
    let day = async {
        let world = World::of(town).await;
        walk(&world, State::GoingOn).await;
    };
    watch.follow(day).await;
    watch.assert_fresh();
    watch.kinds()
}

#[test]
fn a_card_leaves_the_text_and_a_letter_leaves_everything_but_the_journal() {
    on_both(async |town: Town| {
        town.replay_demo().await;
        let reader = Client::of(&town, Options::default());
        let commune = town.beni_mellal();
        let addresses = pages::addresses(&town.db, commune).await;
        let made = async || {
            let mut made = Vec::new();
            for address in &addresses {
                let reply = reader.get(address).await;
                if reply.statements > 0 && reply.status.is_success() {
                    made.push(address.as_str());
                }
            }
            made
        };
        made().await;
        assert_eq!(made().await, Vec::<&str>::new(), "all are kept");
        happen(&town, Topics::of(&[Topic::Cards])).await;
        let after = made().await;
        for kept in ["", "charter", "plan", "charter.pdf"] {
            assert!(!after.contains(&format!("/ar/beni-mellal/{kept}").as_str()), "{kept}");
        }
        assert!(after.iter().any(|it| it.contains("/cards/")));
        happen(&town, Topics::NONE).await;
        let after = made().await;
        assert!(after.iter().all(|it| it.contains("/journal")), "{after:?}");
        happen(&town, Topics::of(&[Topic::Voices])).await;
        let after = made().await;
        assert!(after.contains(&"/ar/beni-mellal/charter"), "it counts what was said");
        assert!(!after.iter().any(|it| it.contains("/versions/")), "{after:?}");
    });
}

/// Something that touches some topics.
#[derive(serde::Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Done {
    Something {
        #[serde(skip)]
        topics: Topics,
    },
}

impl db::Happened for Done {
    const ROOM: &'static str = "test";
    fn subject(&self) -> Uuid {
        Uuid::nil()
    }
    fn topics(&self) -> Topics {
        let Self::Something { topics } = self;
        *topics
    }
}

async fn happen(town: &Town, topics: Topics) {
    let tx = town.db.write(town.beni_mellal()).await.unwrap();
    tx.commit(&base::Actor::system(), Done::Something { topics }).await.unwrap();
}
