//! What every answer carries to protect its reader.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failing step fails the test")]

use axum::{
    body::Body,
    http::{Request, header},
    response::Response,
};
use base::{Actor, Lang, Role};
use db::Settings;
use sqlx::{AssertSqlSafe, Connection};
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
        let (twice, kept) = (secure(&town), "/ar/");
        for path in [kept, kept, "/ar/beni-mellal/", "/ar/no-such-commune/", "/healthz", "/ar/desk"]
        {
            let get = || Request::get(path).header(header::HOST, "h").body(Body::empty()).unwrap();
            let over = answer(&twice, get()).await;
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

#[test]
fn over_https_every_cookie_is_of_this_host_and_for_no_script() {
    on_both(async |town: Town| {
        let client = secure(&town);
        let focal = client.holding(&town, Role::FocalPoint, town.beni_mellal()).await;
        let request = Request::post("/ar/sign-out")
            .header(header::HOST, "h")
            .header("sec-fetch-site", "same-origin")
            .header(header::COOKIE, format!("__Host-mithaq={}", focal.token()))
            .body(Body::empty())
            .unwrap();
        let over = answer(&client, request).await;
        let set: Vec<_> = over.headers().get_all(header::SET_COOKIE).iter().collect();
        assert_eq!(set.len(), 2, "the session's end, and that somebody wrote: {set:?}");
        for cookie in set {
            let cookie = cookie.to_str().unwrap();
            assert!(cookie.starts_with("__Host-mithaq"), "{cookie}");
            for word in ["; Secure", "; HttpOnly", "; SameSite=Lax", "; Path=/;"] {
                assert!(cookie.contains(word), "{cookie} without {word}");
            }
        }
    });
}

fn get(path: &str) -> Request<Body> {
    Request::get(path).header(header::HOST, "h").body(Body::empty()).unwrap()
}

#[test]
fn every_answer_says_what_a_browser_may_load_run_and_guess() {
    on_both(async |town: Town| {
        let client = Client::stranger(&town);
        let page = client.get("/ar/").await.body;
        let style = regex::Regex::new(r#"/assets/[^"]+\.css"#).unwrap();
        let style = style.find(&page).unwrap().as_str();
        let doors = ["/ar/", "/ar/", "/ar/no-such-commune/", "/ar/sign-in", "/ar/desk", "/healthz"];
        for path in doors.into_iter().chain([style]) {
            let over = answer(&client, get(path)).await;
            let policy = of(&over, &header::CONTENT_SECURITY_POLICY);
            for part in ["default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"] {
                assert!(policy.contains(part), "{path}: {policy}");
            }
            assert!(!policy.contains("unsafe"), "{path}: {policy}");
            assert_eq!(of(&over, &header::X_CONTENT_TYPE_OPTIONS), "nosniff", "{path}");
            assert_eq!(of(&over, &header::REFERRER_POLICY), "same-origin", "{path}");
            assert_eq!(of(&over, &header::ACCESS_CONTROL_ALLOW_ORIGIN), "", "{path}");
            let kind = of(&over, &header::CONTENT_TYPE);
            assert!(over.status().is_redirection() || kind.contains("charset=utf-8"), "{path}");
        }
    });
}

#[test]
fn a_method_that_no_route_declares_is_refused_and_repeats_nothing() {
    on_both(async |town: Town| {
        let client = Client::stranger(&town);
        for method in ["TRACE", "PUT", "DELETE"] {
            for path in ["/ar/sign-in", "/healthz", "/no-such-place"] {
                let request = Request::builder().method(method).uri(path);
                let request = request.header("x-told", "said-once").body(Body::empty()).unwrap();
                let over = answer(&client, request).await;
                assert!(over.status().is_client_error(), "{method} {path}: {}", over.status());
                let body = axum::body::to_bytes(over.into_body(), usize::MAX).await.unwrap();
                assert!(!String::from_utf8_lossy(&body).contains("said-once"), "{method} {path}");
            }
        }
    });
}

#[test]
fn what_is_made_for_one_reader_is_kept_by_nobody() {
    on_both(async |town: Town| {
        let client = Client::stranger(&town);
        let focal = client.holding(&town, Role::FocalPoint, town.beni_mellal()).await;
        for path in ["/ar/sign-in", "/ar/account", "/ar/beni-mellal/office", "/ar/no-such-place/"] {
            let mut request = get(path);
            let cookie = format!("mithaq={}", focal.token()).parse().unwrap();
            request.headers_mut().insert(header::COOKIE, cookie);
            let over = answer(&client, request).await;
            assert_eq!(of(&over, &header::CACHE_CONTROL), "no-store", "{path}");
        }
    });
}

#[test]
fn a_file_that_was_sent_in_is_saved_and_never_shown_as_a_page() {
    on_both(async |town: Town| {
        let mut tx = town.db.write(town.beni_mellal()).await.unwrap();
        let name = "../folder/\u{202e}a\"\r\nb.html";
        let page = b"<script>alert(1)</script>";
        let id = civic::media::commands::keep(&mut tx, name, page, true).await.unwrap();
        let happened = civic::people::Happened::SignedOut { account: id.uuid() };
        tx.commit(&Actor::system(), happened).await.unwrap();
        let path = format!("/ar/beni-mellal/files/{id}");
        let over = answer(&Client::stranger(&town), get(&path)).await;
        assert_eq!(over.status(), 200);
        assert_eq!(of(&over, &header::CONTENT_TYPE), "text/plain; charset=utf-8");
        let disposition = of(&over, &header::CONTENT_DISPOSITION);
        assert_eq!(disposition, "attachment; filename*=UTF-8''a%22b.html");
        assert_eq!(of(&over, &header::X_CONTENT_TYPE_OPTIONS), "nosniff");
    });
}

#[test]
fn a_fault_of_ours_is_told_without_its_cause() {
    for lang in [Lang::Ar, Lang::Fr] {
        let page = web::samples(lang).into_iter().find(|it| it.name == "frame/error-bug").unwrap();
        assert!(page.html.contains("<h1"), "{}", page.html);
        // The sample's cause is this word.
        assert!(!page.html.contains("sample"), "{}", page.html);
    }
}
/// What stands in a column, to somebody who has the database alone.
async fn as_it_stands(town: &Town, table: &str, column: &str) -> Vec<String> {
    let text = format!("select {column} from {table} where {column} is not null");
    match &town.settings {
        Settings::Folder(folder) => {
            let conn = rusqlite::Connection::open(folder.join("mithaq.db")).unwrap();
            let mut statement = conn.prepare(&text).unwrap();
            statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
        }
        Settings::Postgres { address, .. } => {
            let mut conn = sqlx::PgConnection::connect(address).await.unwrap();
            sqlx::query_scalar(AssertSqlSafe(text)).fetch_all(&mut conn).await.unwrap()
        }
    }
}

#[test]
fn a_copy_of_the_database_alone_opens_nothing() {
    on_both(async |town| {
        town.replay_demo().await;
        let mut filled = Vec::new();
        for (table, column) in db::seal::SEALED {
            let held = as_it_stands(&town, table, column).await;
            assert!(held.iter().all(|it| it.starts_with("1.")), "{table}.{column}: {held:?}");
            filled.extend((!held.is_empty()).then_some(table));
        }
        assert!(["contribution", "participant"].iter().all(|it| filled.contains(it)), "{filled:?}");
    });
}
