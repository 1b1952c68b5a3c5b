//! Every door of the site, tried as everybody: strangers, residents, each
//! role, and the same role of another commune.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failing step fails the test")]

mod neighbours;
mod unseen;

use axum::http::StatusCode;
use base::{Action, Actor, Lang, Place, Role, policy};
use testkit::{Client, Reply, Town, on_both};
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

async fn knock(client: &Client, door: &Route) -> Reply {
    at(client, door, &address(door)).await
}

async fn at(client: &Client, door: &Route, address: &str) -> Reply {
    match door.method {
        "GET" => client.get(address).await,
        _ => client.post(address, &[]).await,
    }
}

/// Whether a stranger was kept out: led to the way in, or told of nothing.
fn is_kept_from_strangers(door: &Route, reply: &Reply) -> bool {
    // A form of a space is held for its sender, who is shown the way in.
    let space = matches!(door.guard, Guard::Commune(_) | Guard::Programme(_));
    if door.method == "GET" || space {
        return reply.status == StatusCode::SEE_OTHER
            && reply.location.starts_with("/ar/sign-in?next=");
    }
    reply.status == StatusCode::NOT_FOUND
}

#[test]
fn only_those_whom_the_policy_lets_through_pass_a_door() {
    on_both(async |town: Town| {
        let stranger = Client::stranger(&town);
        for role in Role::ALL.iter().filter(|role| **role != Role::ProgrammeOfficer) {
            let own = stranger.holding(&town, *role, town.beni_mellal()).await;
            let foreign = stranger.holding(&town, *role, town.tanger()).await;
            for door in routes() {
                let name = format!("{role} {} {}", door.method, door.path);
                let action = match door.guard {
                    Guard::Commune(action) => action,
                    Guard::Programme(_) => {
                        let status = knock(&own, &door).await.status;
                        assert_eq!(status, StatusCode::NOT_FOUND, "{name}");
                        continue;
                    }
                    _ => continue,
                };
                let status = knock(&foreign, &door).await.status;
                assert_eq!(status, StatusCode::NOT_FOUND, "{name}, of another commune");
                let status = knock(&own, &door).await.status;
                assert_ne!(status, StatusCode::INTERNAL_SERVER_ERROR, "{name}");
                assert_ne!(status, StatusCode::METHOD_NOT_ALLOWED, "{name}");
                let kept_out = status == StatusCode::FORBIDDEN;
                assert_eq!(kept_out, !policy::allowed(action).contains(role), "{name} {status}");
            }
        }
    });
}

#[test]
fn a_stranger_passes_only_open_doors() {
    on_both(async |town: Town| {
        let stranger = Client::stranger(&town);
        for door in routes() {
            let reply = knock(&stranger, &door).await;
            let status = reply.status;
            let name = format!("{} {} answered {status}", door.method, door.path);
            assert_ne!(status, StatusCode::INTERNAL_SERVER_ERROR, "{name}");
            match door.guard {
                Guard::Public(_) | Guard::Open => {
                    assert_ne!(status, StatusCode::FORBIDDEN, "{name}")
                }
                Guard::Link => assert_eq!(status, StatusCode::NOT_FOUND, "{name}"),
                _ => assert!(is_kept_from_strangers(&door, &reply), "{name}"),
            }
        }
    });
}

#[test]
fn a_form_from_elsewhere_or_from_nowhere_is_refused_at_every_door() {
    on_both(async |town: Town| {
        let stranger = Client::stranger(&town);
        let focal = stranger.holding(&town, Role::FocalPoint, town.beni_mellal()).await;
        let elsewhere =
            [("sec-fetch-site", "cross-site"), ("origin", "https://elsewhere.example"), ("te", "")];
        for door in routes().iter().filter(|door| door.method == "POST") {
            for (header, value) in elsewhere {
                let request = axum::http::Request::post(address(door))
                    .header("content-type", "application/x-www-form-urlencoded")
                    .header(header, value)
                    .body(axum::body::Body::empty())
                    .unwrap();
                let reply = focal.send(request).await;
                let name = format!("POST {} with {header}: {value}", door.path);
                assert_eq!(reply.status, StatusCode::CONFLICT, "{name}");
                assert!(reply.body.contains("لم ترد هذه الاستمارة من صفحاتنا"), "{name}");
            }
        }
    });
}

#[test]
fn an_address_without_its_last_stroke_leads_to_the_page() {
    on_both(async |town: Town| {
        let stranger = Client::stranger(&town);
        for address in ["/ar", "/fr", "/ar/beni-mellal", "/fr/tanger"] {
            let reply = stranger.get(address).await;
            assert_eq!(reply.status, StatusCode::PERMANENT_REDIRECT, "{address}");
            assert_eq!(reply.location, format!("{address}/"));
            assert_eq!(stranger.get(&reply.location).await.status, StatusCode::OK, "{address}");
        }
        for address in ["/xx", "/ar/nowhere", "/xx/beni-mellal"] {
            assert_eq!(stranger.get(address).await.status, StatusCode::NOT_FOUND, "{address}");
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
