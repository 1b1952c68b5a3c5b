//! What a group's phone brings: cards with what they say besides their words,
//! photos, voices; two phones on one group; sixty phones in one hall.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a failing step fails the test"
)]

mod cards;
mod hall;
mod help;
mod photos;
mod voices;

use axum::{
    body::{Body, to_bytes},
    http::{HeaderMap, Request, StatusCode, header},
};
use base::{Id, Instant};
use serde_json::Value;
use testkit::Town;
use tower::ServiceExt;
use uuid::Uuid;

/// A hall with groups in both sessions, and its site.
struct Room {
    hall: demo::Hall,
    site: axum::Router,
}

/// What an outbox or a person was told.
struct Told {
    status: StatusCode,
    headers: HeaderMap,
    body: String,
}

impl Told {
    fn received(&self) -> bool {
        self.headers.contains_key("outbox-received")
    }

    fn refused(&self) -> bool {
        self.headers.contains_key("outbox-refused")
    }

    fn json(&self) -> Value {
        serde_json::from_str(&self.body).expect("an answer for an outbox")
    }
}

impl Room {
    async fn open(town: &Town, groups: usize) -> Self {
        town.clock.set(Instant::at(jiff::civil::date(2026, 11, 23), jiff::civil::time(9, 0, 0, 0)));
        demo::replay(&town.db, &town.clock, demo::Until::Eve).await.expect("the eve");
        let hall = demo::hall(&town.db, groups).await.expect("a hall");
        let press = testkit::Client::stranger(town);
        Self { hall, site: press.site() }
    }

    /// The address of a group's phone.
    fn phone(&self, at: usize) -> String {
        format!("/ar/beni-mellal/group/{}", self.hall.phones[at].key)
    }

    fn question(&self, at: usize) -> String {
        self.hall.phones[at].questions[0].to_string()
    }

    async fn get(&self, path: &str) -> Told {
        self.send(Request::get(path).body(Body::empty()).unwrap()).await
    }

    /// Sends fields as an outbox does, under an identity.
    async fn sends(&self, path: &str, id: u128, fields: &[(&str, &str)]) -> Told {
        let id = Uuid::from_u128(id).simple().to_string();
        let mut all = vec![("key", id.as_str())];
        all.extend_from_slice(fields);
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin")
            .header("outbox", &id)
            .body(Body::from(web::form::encode(&all)));
        self.send(request.unwrap()).await
    }

    async fn send(&self, mut request: Request<Body>) -> Told {
        request.headers_mut().insert(header::HOST, "mithaq.test".parse().unwrap());
        let response = self.site.clone().oneshot(request).await.unwrap();
        let (status, headers) = (response.status(), response.headers().clone());
        let body = to_bytes(response.into_body(), usize::MAX).await.unwrap();
        Told { status, headers, body: String::from_utf8_lossy(&body).into_owned() }
    }

    /// The office's own reader of the workshop.
    async fn cards(&self, town: &Town) -> Vec<civic::cards::Card> {
        let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
        let system = base::Actor::system();
        let read = civic::synthesis::queries::cards(&mut tx, &system, self.hall.workshop);
        read.await.unwrap()
    }
}

/// The identity that an outbox gave.
fn given<T>(id: u128) -> Id<T> {
    Id::new(Uuid::from_u128(id))
}
