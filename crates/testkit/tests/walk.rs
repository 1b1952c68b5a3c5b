//! Every door of the site, tried as everybody: strangers, residents, each
//! role, and the same role of another commune.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failing step fails the test")]

use axum::http::StatusCode;
use base::{Action, Actor, Lang, Place, Role, policy};
use testkit::{Client, Town, on_both};
use web::{Guard, Route};

/// A door's address with something in its variable parts: the commune is Beni
/// Mellal, every other part names nothing that exists.
fn address(door: &Route) -> String {
    let parts = door.path.split('/').map(|part| match part {
        "{lang}" => "ar".to_owned(),
        "{commune}" => "beni-mellal".to_owned(),
        part if part.starts_with('{') => {
            let rest = part.split_once('}').map_or("", |(_, rest)| rest);
            format!("00000000000070008000000000000000{rest}")
        }
        part => part.to_owned(),
    });
    parts.collect::<Vec<_>>().join("/")
}

fn routes() -> Vec<Route> {
    web::all_routes().iter().flat_map(|room| room.routes().to_vec()).collect()
}

async fn knock(client: &Client, door: &Route) -> StatusCode {
    match door.method {
        "GET" => client.get(&address(door)).await.status,
        _ => client.post(&address(door), &[]).await.status,
    }
}

/// Whether a status says that the visitor was kept out.
fn kept_out(status: StatusCode) -> bool {
    [StatusCode::NOT_FOUND, StatusCode::FORBIDDEN, StatusCode::SEE_OTHER].contains(&status)
}

#[test]
fn only_those_whom_the_policy_lets_through_pass_a_door() {
    on_both(async |town: Town| {
        let stranger = Client::stranger(&town);
        let here = Place::Commune(town.beni_mellal());
        for role in Role::ALL.iter().filter(|role| **role != Role::ProgrammeOfficer) {
            let own = stranger.holding(&town, *role, town.beni_mellal()).await;
            let foreign = stranger.holding(&town, *role, town.tanger()).await;
            for door in routes() {
                let Guard::Commune(action) = door.guard else { continue };
                let name = format!("{role} {} {}", door.method, door.path);
                assert!(kept_out(knock(&foreign, &door).await), "{name}, of another commune");
                let status = knock(&own, &door).await;
                assert_ne!(status, StatusCode::INTERNAL_SERVER_ERROR, "{name}");
                assert_ne!(status, StatusCode::METHOD_NOT_ALLOWED, "{name}");
                if !policy::allowed(action).contains(role) {
                    assert_eq!(status, StatusCode::FORBIDDEN, "{name}");
                } else {
                    assert_ne!(status, StatusCode::FORBIDDEN, "{name} at {here:?}");
                }
            }
        }
    });
}

#[test]
fn a_stranger_passes_only_open_doors() {
    on_both(async |town: Town| {
        let stranger = Client::stranger(&town);
        for door in routes() {
            let status = knock(&stranger, &door).await;
            let name = format!("{} {} answered {status}", door.method, door.path);
            assert_ne!(status, StatusCode::INTERNAL_SERVER_ERROR, "{name}");
            match door.guard {
                Guard::Public | Guard::Open => assert_ne!(status, StatusCode::FORBIDDEN, "{name}"),
                Guard::Link => assert_eq!(status, StatusCode::NOT_FOUND, "{name}"),
                _ => assert!(kept_out(status), "{name}"),
            }
        }
    });
}

#[test]
fn a_form_from_elsewhere_is_refused_at_every_door() {
    on_both(async |town: Town| {
        let stranger = Client::stranger(&town);
        let focal = stranger.holding(&town, Role::FocalPoint, town.beni_mellal()).await;
        for door in routes().iter().filter(|door| door.method == "POST") {
            let request = axum::http::Request::post(address(door))
                .header("content-type", "application/x-www-form-urlencoded")
                .header("sec-fetch-site", "cross-site")
                .body(axum::body::Body::empty())
                .unwrap();
            let status = focal.send(request).await.status;
            assert!(status.is_client_error(), "POST {} answered {status}", door.path);
        }
    });
}

#[test]
fn the_policy_is_the_one_that_was_agreed() {
    let mut table = String::new();
    for action in Action::ALL {
        let roles: Vec<&str> = policy::allowed(*action).iter().map(|role| role.word()).collect();
        table.push_str(&format!("{action}: {}\n", roles.join(", ")));
    }
    insta::assert_snapshot!(table);
}

#[test]
fn nobody_may_anything_in_another_commune() {
    let (here, there) = (base::Id::new(uuid::Uuid::from_u128(1)), uuid::Uuid::from_u128(2));
    for role in Role::ALL {
        let mandates =
            vec![policy::Mandate { role: *role, place: Place::Commune(base::Id::new(there)) }];
        let actor = Actor::signed_in(base::Id::new(there), mandates, Lang::Ar);
        for action in Action::ALL {
            assert!(!actor.may(*action, Place::Commune(here)), "{role} {action}");
        }
    }
}
