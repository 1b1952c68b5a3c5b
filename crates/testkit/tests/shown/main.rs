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
#[path = "../gate/walk/mod.rs"]
#[allow(dead_code, reason = "the walk is another test's; this one does not use all of it")]
mod walk;
#[path = "../gate/world.rs"]
#[allow(dead_code, reason = "the world is another test's; this one does not use all of it")]
mod world;

use std::{collections::BTreeSet, fs, sync::Mutex};

use base::{Actor, Role, Topic, Topics};
use db::{Database, args, sql};
use testkit::{
    Client, Town, on_both,
    watch::{Watch, pages},
};
use uuid::Uuid;
use web::{Guard, Options};

use walk::{State, walk};
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
    let listed: BTreeSet<String> = kinds::ELSEWHERE.iter().map(|kind| (*kind).to_owned()).collect();
    let forgotten: Vec<&String> = all
        .iter()
        .filter(|kind| {
            !driven.contains(*kind) && !listed.contains(*kind) && *kind != kinds::BEFORE_ALL
        })
        .collect();
    assert!(forgotten.is_empty(), "drive commands that bring these about: {forgotten:?}");
    let needless: Vec<&String> =
        listed.iter().filter(|kind| driven.contains(*kind) || !all.contains(*kind)).collect();
    assert!(needless.is_empty(), "no longer to be listed: {needless:?}");
}

#[test]
#[ignore = "reads what watched tests left: tools/test.sh watched"]
fn what_other_tests_bring_about_was_watched() {
    let folder = testkit::watch::folder().expect("MITHAQ_WATCHED names a folder");
    let mut seen = BTreeSet::new();
    for file in fs::read_dir(folder).unwrap() {
        let kinds = fs::read_to_string(file.unwrap().path()).unwrap();
        seen.extend(kinds.lines().map(str::to_owned));
    }
    let unseen: Vec<&str> =
        kinds::ELSEWHERE.iter().copied().filter(|kind| !seen.contains(*kind)).collect();
    assert!(unseen.is_empty(), "no watched test brings these about: {unseen:?}");
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
    watch.follow(set_anew(&town, watch.db())).await;
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

/// A setting changed, figures that are wrong, and every figure counted anew.
async fn set_anew(town: &Town, db: &Database) {
    let commune = town.beni_mellal();
    let keeper = town.holder(Role::FocalPoint, commune);
    let mut tx = db.read(commune).await.unwrap();
    let setting = civic::commune::queries::setting(&mut tx).await.unwrap();
    drop(tx);
    let changed = civic::commune::Setting { answer_days: setting.answer_days + 1, ..setting };
    civic::commune::commands::change_setting(db, &keeper, commune, changed).await.unwrap();
    let mut tx = db.write(commune).await.unwrap();
    let miscounted = sql!("update contribution_figure set received = 1000 where commune_id = $1");
    tx.run(miscounted, args![commune]).await.unwrap();
    tx.commit(&Actor::system(), Done::Something { topics: Topics::ALL }).await.unwrap();
    civic::consultation::commands::recount(db, &Actor::system(), commune).await.unwrap();
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
