//! A browser without a screen: the whole site in this process, cookies kept,
//! statements counted.

use std::{pin::Pin, sync::Arc};

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, StatusCode, header},
};
use base::{
    Actor, CommuneId, Error, Lang, LocalText, Result, Role,
    sheet::{Printed, Printer, Sheet},
};
use civic::people::{Scope, commands};
use tower::ServiceExt;
use web::{Options, Site, observe::Statements};

use crate::Town;

/// What came back.
#[derive(Debug, Clone)]
pub struct Reply {
    /// The status.
    pub status: StatusCode,
    /// Where a redirect leads; empty otherwise.
    pub location: String,
    /// The content type.
    pub kind: String,
    /// The body as text.
    pub body: String,
    /// How many statements the request sent.
    pub statements: u32,
}

/// One visitor of a town's site.
#[derive(Clone)]
pub struct Client {
    router: Router,
    cookie: String,
}

/// Prints the sheet's own words, so that tests read what would be printed.
struct PlainPress;

impl Printer for PlainPress {
    fn print(&self, sheet: Sheet) -> Pin<Box<dyn Future<Output = Result<Printed>> + Send + '_>> {
        Box::pin(async move {
            let pdf = serde_json::to_vec(&sheet).map_err(Error::bug)?;
            Ok(Printed { pdf, accessible: true })
        })
    }
}

impl Client {
    /// A stranger at the town's site.
    #[must_use]
    pub fn stranger(town: &Town) -> Self {
        Self::of(town, Options::default())
    }

    /// A stranger at a site with options of the test's.
    #[must_use]
    pub fn of(town: &Town, options: Options) -> Self {
        Self::at(town.db.clone(), options)
    }

    /// A stranger at the site of any open database.
    #[must_use]
    pub fn at(db: db::Database, options: Options) -> Self {
        Self::at_site(Site::new(db, Arc::new(PlainPress), options))
    }

    /// A stranger at a site.
    #[must_use]
    pub fn at_site(site: Site) -> Self {
        Self { router: web::router(site), cookie: String::new() }
    }

    /// The town's site itself, for what is done beside requests.
    #[must_use]
    pub fn site_of(town: &Town, options: Options) -> Site {
        Site::new(town.db.clone(), Arc::new(PlainPress), options)
    }

    /// The site itself, for requests that no visitor's methods send.
    pub fn site(&self) -> Router {
        self.router.clone()
    }

    /// Somebody of the demonstration, signed in by the password it shows.
    pub async fn from_demo(&self, town: &Town, role: Role) -> Self {
        let cookie = session(&entered(town, &demo::login(role), demo::PASSWORD).await);
        Self { router: self.router.clone(), cookie }
    }

    /// Somebody who holds a role in a commune, signed in with a real session.
    pub async fn holding(&self, town: &Town, role: Role, commune: CommuneId) -> Self {
        self.signed_in(town, role, Scope::Commune(commune)).await
    }

    /// Somebody with a role in a programme or commune, signed in.
    pub async fn signed_in(&self, town: &Town, role: Role, scope: Scope) -> Self {
        let login = format!("{role}-{}@example", db::secret::token());
        let account = commands::OpenAccount {
            login: login.clone(),
            password: "a password for tests".into(),
            label: LocalText::new(role.to_string(), role.to_string()),
            lang: Lang::Ar,
            role,
            scope,
        };
        commands::open_account(&town.db, &Actor::system(), account).await.expect("an account");
        let cookie = session(&entered(town, &login, "a password for tests").await);
        Self { router: self.router.clone(), cookie }
    }

    /// The token of whoever is signed in.
    #[must_use]
    pub fn token(&self) -> &str {
        self.cookie.rsplit_once('=').map_or("", |(_, token)| token)
    }

    /// Reads a page.
    pub async fn get(&self, path: &str) -> Reply {
        self.send(Request::get(path).body(Body::empty()).expect("a request")).await
    }

    /// Sends a form from a page of our own.
    pub async fn post(&self, path: &str, pairs: &[(&str, &str)]) -> Reply {
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(web::form::encode(pairs)));
        self.send(request.expect("a request")).await
    }

    /// Sends a file with a form.
    pub async fn upload(&self, path: &str, name: &str, bytes: &[u8]) -> Reply {
        let mut body = format!(
            "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n"
        )
        .into_bytes();
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n--edge--\r\n");
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=edge")
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(body));
        self.send(request.expect("a request")).await
    }

    /// Sends any request with this visitor's cookie.
    pub async fn send(&self, mut request: Request<Body>) -> Reply {
        let headers = request.headers_mut();
        headers.insert(header::HOST, "mithaq.test".parse().expect("a host"));
        if !self.cookie.is_empty() {
            headers.insert(header::COOKIE, self.cookie.parse().expect("a cookie"));
        }
        let response = self.router.clone().oneshot(request).await.expect("an answer");
        let statements = response.extensions().get::<Statements>().map_or(0, |count| count.0);
        let text = |name: header::HeaderName| {
            let value = response.headers().get(name).and_then(|value| value.to_str().ok());
            value.unwrap_or_default().to_owned()
        };
        let (status, location, kind) =
            (response.status(), text(header::LOCATION), text(header::CONTENT_TYPE));
        // A stream of news never ends; its head is all a test asks of it.
        let body = if kind.starts_with("text/event-stream") {
            String::new()
        } else {
            let bytes = to_bytes(response.into_body(), usize::MAX).await.expect("a body");
            String::from_utf8_lossy(&bytes).into_owned()
        };
        Reply { status, location, kind, body, statements }
    }
}

/// The token of somebody who signed in.
async fn entered(town: &Town, login: &str, password: &str) -> String {
    let input = commands::SignIn { login, password, device: "" };
    commands::sign_in(&town.db, input).await.expect("a session").token
}

/// The session's cookie, by its names without and with https.
fn session(token: &str) -> String {
    let name = web::cookie::SESSION;
    format!("{name}={token}; __Host-{name}={token}")
}
