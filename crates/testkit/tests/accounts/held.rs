//! A session that ends while somebody writes keeps the words.

use axum::{
    body::{Body, to_bytes},
    http::{Request, StatusCode, header},
};
use base::Role;
use testkit::{Client, Town, on_both};
use tower::ServiceExt;

const FORM: &str = "/fr/beni-mellal/office/commune/quarters";

struct Came {
    status: StatusCode,
    location: String,
    cookie: String,
    body: String,
}

async fn send(site: &Client, request: axum::http::request::Builder, body: &str) -> Came {
    let request = request
        .header(header::HOST, "mithaq.test")
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    let request = request.body(Body::from(body.to_owned())).unwrap();
    let answer = site.site().oneshot(request).await.unwrap();
    let text = |name| {
        let value = answer.headers().get(name).and_then(|it| it.to_str().ok());
        value.unwrap_or_default().to_owned()
    };
    let (status, location, cookie) =
        (answer.status(), text(header::LOCATION), text(header::SET_COOKIE));
    let cookie = cookie.split(';').next().unwrap_or_default().to_owned();
    let bytes = to_bytes(answer.into_body(), usize::MAX).await.unwrap();
    Came { status, location, cookie, body: String::from_utf8_lossy(&bytes).into_owned() }
}

async fn quarters(town: &Town) -> usize {
    let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
    civic::commune::queries::quarters(&mut tx).await.unwrap().len()
}

#[test]
fn words_that_meet_the_end_of_a_session_come_back_in_their_form() {
    on_both(async |town| {
        let stranger = Client::stranger(&town);
        let typed = "name_ar=&name_fr=Quartier+du+Lac&password_again=secret";
        let met = send(&stranger, Request::post(FORM), typed).await;
        assert_eq!(met.status, StatusCode::SEE_OTHER);
        assert!(met.location.starts_with("/fr/sign-in?next="), "{}", met.location);
        let way_in = stranger.get(&met.location).await.body;
        assert!(way_in.contains("Vos mots sont gardés"), "{way_in}");
        let focal = stranger.holding(&town, Role::FocalPoint, town.beni_mellal()).await;
        let session = format!("mithaq={}", focal.token());
        let both = format!("{session}; {}", met.cookie);
        // Not signed in yet: the form goes on waiting.
        let early =
            send(&stranger, Request::get(FORM).header(header::COOKIE, &met.cookie), "").await;
        assert!(early.location.starts_with("/fr/sign-in"), "{}", early.location);
        // Another browser, though of the same account, gets the page as it is.
        let other = send(&stranger, Request::get(FORM).header(header::COOKIE, &session), "").await;
        assert!(!other.body.contains("Quartier du Lac"));
        let back = send(&stranger, Request::get(FORM).header(header::COOKIE, &both), "").await;
        assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(back.body.contains("value=\"Quartier du Lac\""), "{}", back.body);
        assert!(!back.body.contains("secret"));
        let again = send(&stranger, Request::get(FORM).header(header::COOKIE, &both), "").await;
        assert!(!again.body.contains("Quartier du Lac"), "it comes back once");
    });
}

#[test]
fn a_whole_form_that_comes_back_does_nothing_before_it_is_sent_again() {
    on_both(async |town| {
        let stranger = Client::stranger(&town);
        let typed = "name_ar=%D8%AD%D9%8A&name_fr=Quartier+du+Lac";
        let met = send(&stranger, Request::post(FORM), typed).await;
        let focal = stranger.holding(&town, Role::FocalPoint, town.beni_mellal()).await;
        let both = format!("mithaq={}; {}", focal.token(), met.cookie);
        let back = send(&stranger, Request::get(FORM).header(header::COOKIE, &both), "").await;
        assert!(back.body.contains("value=\"Quartier du Lac\""), "{}", back.body);
        assert!(back.body.contains("rien n’a été enregistré"), "{}", back.body);
        assert_eq!(quarters(&town).await, 0);
        let sent = focal.post(FORM, &[("name_ar", "حي"), ("name_fr", "Quartier du Lac")]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER);
        assert_eq!(quarters(&town).await, 1);
    });
}

#[test]
fn only_what_a_page_of_ours_sent_waits_and_only_half_an_hour() {
    on_both(async |town| {
        let stranger = Client::stranger(&town);
        let foreign = Request::post(FORM)
            .header(header::HOST, "mithaq.test")
            .header("sec-fetch-site", "cross-site")
            .body(Body::from("name_fr=X"));
        let foreign = stranger.site().oneshot(foreign.unwrap()).await.unwrap();
        assert_eq!(foreign.status(), StatusCode::CONFLICT);
        let script = Request::post(FORM).header("sec-fetch-mode", "cors");
        assert_eq!(send(&stranger, script, "name_fr=X").await.status, StatusCode::NOT_FOUND);
        let met = send(&stranger, Request::post(FORM), "name_fr=Quartier+du+Lac").await;
        town.pass_minutes(31);
        let focal = stranger.holding(&town, Role::FocalPoint, town.beni_mellal()).await;
        let both = format!("mithaq={}; {}", focal.token(), met.cookie);
        let late = send(&stranger, Request::get(FORM).header(header::COOKIE, &both), "").await;
        assert!(!late.body.contains("Quartier du Lac"));
    });
}
