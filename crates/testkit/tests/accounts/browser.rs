//! A browser that keeps every cookie, at an address of its own.

use std::collections::BTreeMap;

use axum::{
    body::{Body, to_bytes},
    http::{Request, header},
};
use testkit::Client;
use tower::ServiceExt;
use web::people::Peer;

/// What came back.
pub struct Answer {
    pub status: u16,
    pub location: String,
    pub body: String,
}

pub struct Browser {
    client: Client,
    pub cookies: BTreeMap<String, String>,
    pub peer: [u8; 4],
    pub agent: &'static str,
}

impl Browser {
    pub fn new(client: &Client) -> Self {
        let agent = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0";
        Self { client: client.clone(), cookies: BTreeMap::new(), peer: [10, 0, 0, 1], agent }
    }

    /// The same device without its session, but with what else it keeps.
    pub fn without_session(mut self) -> Self {
        self.cookies.remove("mithaq");
        self
    }

    pub async fn get(&mut self, path: &str) -> Answer {
        self.send(Request::get(path), Body::empty()).await
    }

    pub async fn post(&mut self, path: &str, pairs: &[(&str, &str)]) -> Answer {
        let kind = "application/x-www-form-urlencoded";
        let request = Request::post(path).header(header::CONTENT_TYPE, kind);
        self.send(request, Body::from(web::form::encode(pairs))).await
    }

    pub async fn sign_in(&mut self, login: &str, password: &str) -> Answer {
        self.post("/ar/sign-in", &[("login", login), ("password", password)]).await
    }

    async fn send(&mut self, request: axum::http::request::Builder, body: Body) -> Answer {
        let all = self.cookies.iter().map(|(name, value)| format!("{name}={value}"));
        let request = request
            .header("sec-fetch-site", "same-origin")
            .header(header::HOST, "mithaq.test")
            .header(header::USER_AGENT, self.agent)
            .header(header::COOKIE, all.collect::<Vec<_>>().join("; "))
            .extension(Peer(self.peer.into()));
        let answer = self.client.site().oneshot(request.body(body).unwrap()).await.unwrap();
        for set in answer.headers().get_all(header::SET_COOKIE) {
            let pair = set.to_str().unwrap().split(';').next().unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
        let status = answer.status().as_u16();
        let location = answer.headers().get(header::LOCATION);
        let location = location.map_or("", |to| to.to_str().unwrap()).to_owned();
        let body = to_bytes(answer.into_body(), usize::MAX).await.unwrap();
        Answer { status, location, body: String::from_utf8_lossy(&body).into_owned() }
    }
}
