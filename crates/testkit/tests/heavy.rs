//! Heavy work is done by few hands and by turns: while it waits, pages answer;
//! and who comes when too many wait is told to try again.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a failing step fails the test"
)]

use std::{pin::pin, sync::Mutex};

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use base::{Place, Role};
use heavy::{HASHING, Lane, OFFICE, OPEN, Turn};
use testkit::{Client, Town, on_both, soon, until};
use tower::ServiceExt;
use web::{Guard, Options, Route};

/// The lanes are the process's: tests of one process take them one after another.
static ALONE: Mutex<()> = Mutex::new(());

const SMALL: &str = "/ar/beni-mellal/receipt";

/// An address of a route: the workshop where one is asked for, else no row.
fn address(route: &Route, workshop: uuid::Uuid) -> String {
    let part = |part: &str| match part {
        "{lang}" => "ar".to_owned(),
        "{commune}" => "beni-mellal".to_owned(),
        "{id}" if route.path.contains("/workshops/") => workshop.to_string(),
        "{text}" => "charter".to_owned(),
        named if named.starts_with('{') => uuid::Uuid::nil().to_string(),
        word => word.to_owned(),
    };
    route.path.split('/').map(part).collect::<Vec<_>>().join("/")
}

/// Takes every hand of a lane.
async fn hold(lane: &'static Lane) -> Vec<Turn> {
    let mut held = Vec::new();
    for _ in 0..lane.hands() {
        held.push(lane.turn().await.unwrap());
    }
    held
}

/// Takes every place of a lane, too.
async fn fill(lane: &'static Lane) -> (Vec<Turn>, Vec<tokio::task::JoinHandle<()>>) {
    let held = hold(lane).await;
    let wait = || tokio::spawn(async { drop(lane.turn().await) });
    let waiting = (lane.hands()..lane.places()).map(|_| wait()).collect();
    until("every place is taken", async || lane.present() == lane.places()).await;
    (held, waiting)
}

async fn visitors(town: &Town) -> Vec<(Role, Client)> {
    let stranger = Client::of(town, Options { limits: false, ..Options::default() });
    let mut visitors = Vec::new();
    for role in Role::ALL {
        visitors.push((*role, stranger.holding(town, *role, town.beni_mellal()).await));
    }
    visitors
}

fn lane(route: &Route) -> &'static Lane {
    match route.guard {
        Guard::Public(_) | Guard::Open | Guard::Link => &OPEN,
        Guard::Signed | Guard::Commune(_) | Guard::Programme(_) => &OFFICE,
    }
}

/// Somebody whom a route's guard lets in.
fn whom<'a>(town: &Town, route: &Route, visitors: &'a [(Role, Client)]) -> &'a Client {
    let here = town.beni_mellal();
    let may = |role: Role| match route.guard {
        Guard::Commune(action) => town.holder(role, here).may(action, Place::Commune(here)),
        _ => true,
    };
    &visitors.iter().find(|(role, _)| may(*role)).expect("a role that may").1
}

#[test]
fn every_heavy_route_waits_its_turn_and_small_pages_do_not_wait_for_it() {
    let _alone = ALONE.lock();
    on_both(async |town: Town| {
        town.replay_demo().await;
        let visitors = visitors(&town).await;
        let stranger = Client::of(&town, Options { page_cache: false, ..Options::default() });
        let workshop = workshop(&town).await;
        let rooms = web::all_routes();
        let heavy = rooms.iter().flat_map(|room| room.routes()).filter(|route| route.heavy);
        let mut tried = 0;
        for route in heavy {
            let (lane, client) = (lane(route), whom(&town, route, &visitors));
            let held = hold(lane).await;
            let request = Request::builder().method(route.method).uri(address(route, workshop));
            let request = request.header("sec-fetch-site", "same-origin");
            let request = request.body(Body::empty()).unwrap();
            let mut asked = pin!(client.send(request));
            let waits = until("it waits its turn", async || lane.present() > lane.hands());
            tokio::select! {
                _ = &mut asked => panic!("{} was answered without a turn", route.path),
                () = waits => {}
            }
            tokio::select! {
                biased;
                _ = &mut asked => panic!("{} was answered without a turn", route.path),
                small = stranger.get(SMALL) => assert_eq!(small.status, StatusCode::OK),
            }
            let done = lane.done();
            drop(held);
            let reply = soon("its answer", asked).await;
            assert_ne!(reply.status, StatusCode::INTERNAL_SERVER_ERROR, "{}", route.path);
            let turns = u64::try_from(lane.hands()).unwrap() + 1;
            until("the lane is empty", async || lane.done() == done + turns).await;
            tried += 1;
        }
        assert!(tried > 10, "{tried} heavy routes");
    });
}

async fn workshop(town: &Town) -> uuid::Uuid {
    let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
    let first = db::sql!("select id from workshop where commune_id = $1 order by id");
    let (id,) = tx.one(first, db::args![town.beni_mellal()]).await.unwrap();
    id
}

#[test]
fn who_comes_when_too_many_wait_is_told_to_try_again_in_their_language() {
    let _alone = ALONE.lock();
    on_both(async |town: Town| {
        let stranger = Client::of(&town, Options { limits: false, ..Options::default() });
        let (held, waiting) = fill(&OPEN).await;
        for (lang, words) in [("ar", "المرجو إعادة المحاولة"), ("fr", "Veuillez réessayer")]
        {
            let path = format!("/{lang}/beni-mellal/journal.csv");
            let request = Request::get(&path).header(header::HOST, "mithaq.test");
            let request = request.body(Body::empty()).unwrap();
            let answer = stranger.site().oneshot(request).await.unwrap();
            assert_eq!(answer.status(), StatusCode::TOO_MANY_REQUESTS);
            assert!(answer.headers().contains_key(header::RETRY_AFTER));
            assert!(stranger.get(&path).await.body.contains(words), "{lang}");
        }
        assert_eq!(stranger.get(SMALL).await.status, StatusCode::OK);
        assert!(OPEN.refused() >= 4);
        drop(held);
        for one in waiting {
            soon("a turn", one).await.unwrap();
        }
    });
}

#[test]
fn sign_ins_beyond_the_queue_are_refused_before_any_hashing() {
    let _alone = ALONE.lock();
    on_both(async |town: Town| {
        let stranger = Client::of(&town, Options { limits: false, ..Options::default() });
        let try_it = || stranger.post("/ar/sign-in", &[("login", "a"), ("password", "b")]);
        assert_eq!(try_it().await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let (held, waiting) = fill(&HASHING).await;
        assert_eq!(try_it().await.status, StatusCode::TOO_MANY_REQUESTS);
        drop(held);
        for one in waiting {
            soon("a turn", one).await.unwrap();
        }
        assert_eq!(try_it().await.status, StatusCode::UNPROCESSABLE_ENTITY);
    });
}
