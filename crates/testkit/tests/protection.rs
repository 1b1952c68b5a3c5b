//! What every answer carries to protect its reader.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failing step fails the test")]

use axum::{
    body::Body,
    http::{Request, header},
    response::Response,
};
use base::Role;
use testkit::{Client, Town, on_both};
use tower::ServiceExt;
use web::Options;

const HTTPS: &str = "https://mithaq.example";

async fn answer(client: &Client, request: Request<Body>) -> Response {
    client.site().oneshot(request).await.unwrap()
}

fn of<'a>(response: &'a Response, name: &header::HeaderName) -> &'a str {
    response.headers().get(name).map_or("", |value| value.to_str().unwrap())
}

fn secure(town: &Town) -> Client {
    Client::of(town, Options { public_address: HTTPS.into(), ..Options::default() })
}

#[test]
fn over_https_every_answer_keeps_the_browser_there_and_over_http_none_does() {
    on_both(async |town: Town| {
        for path in ["/ar/", "/ar/beni-mellal/", "/ar/no-such-commune/", "/healthz", "/ar/desk"] {
            let get = || Request::get(path).header(header::HOST, "h").body(Body::empty()).unwrap();
            let over = answer(&secure(&town), get()).await;
            let told = of(&over, &header::STRICT_TRANSPORT_SECURITY);
            assert_eq!(told, "max-age=63072000", "{path}");
            let hall = answer(&Client::stranger(&town), get()).await;
            assert_eq!(of(&hall, &header::STRICT_TRANSPORT_SECURITY), "", "{path}");
        }
    });
}

#[test]
fn over_https_a_session_is_bound_to_this_very_host() {
    on_both(async |town: Town| {
        let commune = town.beni_mellal();
        let client = secure(&town);
        let focal = client.holding(&town, Role::FocalPoint, commune).await;
        let ask = |name: &str| {
            let token = focal.token();
            Request::get("/ar/desk")
                .header(header::HOST, "h")
                .header(header::COOKIE, format!("{name}={token}"))
                .body(Body::empty())
                .unwrap()
        };
        let leads =
            async |name| of(&answer(&client, ask(name)).await, &header::LOCATION).to_owned();
        assert_eq!(leads("__Host-mithaq").await, "/ar/beni-mellal/office");
        // A neighbour under the same domain could plant this one.
        assert_eq!(leads("mithaq").await, "/ar/sign-in?next=%2Far%2Fdesk");
        let signed_out = focal.post("/ar/sign-out", &[]).await;
        assert_eq!(signed_out.status, 303);
    });
}
