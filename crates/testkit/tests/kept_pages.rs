//! Public pages while people write: one maker for all who miss, former bytes
//! for those who wrote nothing, never for those who wrote.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failing step fails the test")]

use axum::{
    body::{Body, to_bytes},
    http::{Request, StatusCode, header},
    response::Response,
};
use base::Actor;
use testkit::{Client, Town, on_both};
use tower::ServiceExt;
use web::{Options, observe::Statements};

const HOME: &str = "/ar/beni-mellal/";

async fn write(town: &Town, name: &str) {
    let (commune, actor) = (town.beni_mellal(), Actor::system());
    let names = base::LocalText::new(name, "");
    civic::commune::commands::add_quarter(&town.db, &actor, commune, names, false).await.unwrap();
}

fn pass_ms(town: &Town, ms: i64) {
    use base::Clock;
    town.clock.set(base::Instant(town.clock.now().0 + ms));
}

fn busy() -> Options {
    Options { former_pages_ms: 1_000, ..Options::default() }
}

async fn ask(client: &Client, request: Request<Body>) -> Response {
    client.site().oneshot(request).await.unwrap()
}

fn get(path: &str, headers: &[(header::HeaderName, &str)]) -> Request<Body> {
    let mut request = Request::get(path).header(header::HOST, "mithaq.test");
    for (name, value) in headers {
        request = request.header(name, *value);
    }
    request.body(Body::empty()).unwrap()
}

fn statements(response: &Response) -> u32 {
    response.extensions().get::<Statements>().map_or(0, |count| count.0)
}

#[test]
fn while_others_write_a_reader_gets_the_former_page_for_a_second_at_most() {
    on_both(async |town: Town| {
        let reader = Client::of(&town, busy());
        assert!(reader.get(HOME).await.statements > 0, "the page is made");
        write(&town, "حي").await;
        assert_eq!(reader.get(HOME).await.statements, 0, "its former bytes serve");
        pass_ms(&town, 1_000);
        assert!(reader.get(HOME).await.statements > 0, "they are a second old");
        let strict = Client::stranger(&town);
        assert!(strict.get(HOME).await.statements > 0);
        write(&town, "حي آخر").await;
        assert!(strict.get(HOME).await.statements > 0, "where the operator allows none");
    });
}

#[test]
fn whoever_wrote_always_sees_it() {
    on_both(async |town: Town| {
        let reader = Client::of(&town, busy());
        let sign_in = Request::post("/ar/sign-in")
            .header(header::HOST, "mithaq.test")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin");
        let refused = sign_in.body(Body::from("login=a&password=b")).unwrap();
        let refused = ask(&reader, refused).await;
        assert_eq!(refused.status(), StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.headers().get(header::SET_COOKIE).is_none(), "nothing was written");
        let out = Request::post("/ar/sign-out")
            .header(header::HOST, "mithaq.test")
            .header("sec-fetch-site", "same-origin");
        let done = ask(&reader, out.body(Body::empty()).unwrap()).await;
        let cookies: Vec<_> = done.headers().get_all(header::SET_COOKIE).iter().collect();
        let wrote = cookies.iter().filter_map(|it| it.to_str().ok());
        let wrote = wrote.filter_map(|it| it.split(';').next()).find(|it| it.contains("wrote"));
        let wrote = wrote.expect("a cookie says that they wrote").to_owned();
        reader.get(HOME).await;
        write(&town, "حي").await;
        assert_eq!(statements(&ask(&reader, get(HOME, &[])).await), 0);
        let own = ask(&reader, get(HOME, &[(header::COOKIE, &wrote)])).await;
        assert!(statements(&own) > 0, "the writer's page is made anew");
    });
}

#[test]
fn those_who_miss_together_wait_for_one_maker() {
    on_both(async |town: Town| {
        let reader = Client::stranger(&town);
        let alone = reader.get(HOME).await.statements;
        write(&town, "حي").await;
        let get = || reader.get(HOME);
        let (one, two, three, four) = tokio::join!(get(), get(), get(), get());
        let replies = [one, two, three, four];
        assert!(replies.iter().all(|reply| reply.status == StatusCode::OK));
        let sent: u32 = replies.iter().map(|reply| reply.statements).sum();
        assert_eq!(sent, alone, "four readers cost what one costs");
    });
}

#[test]
fn heads_other_encodings_and_unknown_questions_use_the_same_entry() {
    on_both(async |town: Town| {
        let reader = Client::stranger(&town);
        let page = reader.get(HOME).await;
        let head = Request::head(HOME).header(header::HOST, "mithaq.test");
        let head = ask(&reader, head.body(Body::empty()).unwrap()).await;
        assert_eq!(statements(&head), 0);
        let length = head.headers()[header::CONTENT_LENGTH].to_str().unwrap().to_owned();
        assert_eq!(length, page.body.len().to_string());
        assert!(to_bytes(head.into_body(), 10).await.unwrap().is_empty());
        let packed = ask(&reader, get(HOME, &[(header::ACCEPT_ENCODING, "gzip, br")])).await;
        assert_eq!(
            (statements(&packed), &packed.headers()[header::CONTENT_ENCODING]),
            (0, &"gzip".parse().unwrap())
        );
        let from = ask(&reader, get("/ar/beni-mellal/?fbclid=a&utm_source=b", &[])).await;
        assert_eq!(statements(&from), 0, "what no page reads makes none anew");
        let before = ask(&reader, get("/ar/beni-mellal/journal?before=5", &[])).await;
        assert!(statements(&before) > 0, "what a page reads is another page");
    });
}

#[test]
fn pages_made_for_one_reader_leave_compressed() {
    on_both(async |town: Town| {
        town.replay_demo().await;
        let reader = Client::stranger(&town);
        for path in ["/ar/beni-mellal/charter/contribute", "/ar/beni-mellal/journal.csv"] {
            let plain = ask(&reader, get(path, &[])).await;
            assert!(!plain.headers().contains_key(header::CONTENT_ENCODING), "{path}");
            let plain = to_bytes(plain.into_body(), usize::MAX).await.unwrap();
            let packed = ask(&reader, get(path, &[(header::ACCEPT_ENCODING, "gzip")])).await;
            assert_eq!(packed.headers()[header::CONTENT_ENCODING], "gzip", "{path}");
            assert_eq!(packed.headers()[header::VARY], "accept-encoding", "{path}");
            let packed = to_bytes(packed.into_body(), usize::MAX).await.unwrap();
            assert!(packed.len() * 2 < plain.len(), "{path}: {} of {}", packed.len(), plain.len());
        }
    });
}
