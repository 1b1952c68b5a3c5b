//! A form that met the end of its session: it is held for its browser until
//! somebody has signed in there, and then comes back as it was sent.
//!
//! What was sent waits in this process, for half an hour, under a random name
//! that a cookie of the browser alone bears; fields of files and passwords are
//! left out. The next time that the browser asks for the form's address, the
//! form is put to its own handler again on a database that refuses changes: so
//! it is read by the one reader that it has, comes back filled in the one way
//! in which forms do, and nothing is done that nobody sent. Whoever sends it
//! then sends it as always, through the check of where it comes from.

use std::{
    collections::VecDeque,
    sync::{Mutex, PoisonError},
};

use axum::{
    body::Body,
    extract::{FromRequest, Request, State},
    http::{HeaderValue, Method, header},
    middleware::Next,
    response::Response,
};
use base::Instant;
use db::secret;

use crate::{
    answer::{self, Answer},
    context::RequestContext,
    cookie,
    form::{self, Upload},
    site::Site,
};

/// What the form that comes back says.
const FAULT: &str = "fault-session-ended";

/// How long a form waits, in milliseconds.
const WAITS: i64 = cookie::HELD_SECONDS * 1000;

/// How many forms wait, and how many bytes of them; the oldest give way.
const MOST: usize = 200;
const MOST_BYTES: usize = 16 * 1024 * 1024;

/// The forms that wait.
#[derive(Default)]
pub(crate) struct Held(Mutex<VecDeque<Form>>);

struct Form {
    name: [u8; 32],
    address: String,
    body: String,
    until: Instant,
}

impl Held {
    fn change<T>(&self, now: Instant, change: impl FnOnce(&mut VecDeque<Form>) -> T) -> T {
        let mut forms = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        forms.retain(|form| form.until > now);
        change(&mut forms)
    }

    fn put(&self, form: Form, now: Instant) {
        self.change(now, |forms| {
            forms.push_back(form);
            let bytes =
                |forms: &VecDeque<Form>| forms.iter().map(|it| it.body.len()).sum::<usize>();
            while forms.len() > MOST || bytes(forms) > MOST_BYTES {
                forms.pop_front();
            }
        });
    }

    /// What was sent to an address under a name.
    fn of(&self, name: &str, address: &str, now: Instant) -> Option<String> {
        let name = secret::digest(name);
        self.change(now, |forms| {
            let found = forms.iter().find(|it| it.name == name && it.address == address);
            found.map(|form| form.body.clone())
        })
    }

    fn end(&self, name: &str, now: Instant) {
        let name = secret::digest(name);
        self.change(now, |forms| forms.retain(|form| form.name != name));
    }
}

/// Marks a form that comes back, with the name under which it was held.
#[derive(Clone)]
pub(crate) struct Resumed(String);

/// Whether a request is a form that comes back.
pub(crate) fn is_resumed(request: &Request) -> bool {
    request.extensions().get::<Resumed>().is_some()
}

/// Whether a request asks for a page, be it that of a form that comes back.
pub(crate) fn asks_for_page(request: &Request) -> bool {
    request.method() == Method::GET || is_resumed(request)
}

/// The site as a request sees it: a form that comes back changes nothing.
pub(crate) fn site_for(site: &Site, request: &Request) -> Site {
    if is_resumed(request) { site.only_reading(FAULT) } else { site.clone() }
}

/// The form that came back is there now, and is held no longer.
pub(crate) fn is_back(context: &RequestContext, request: &Request) {
    if let Some(Resumed(name)) = request.extensions().get() {
        context.site.held().end(name, context.site.db().now());
    }
}

/// Whether a request is a form that a page sent, rather than a script, and
/// that nobody signed in sends.
pub(crate) fn is_cut_off(context: &RequestContext, request: &Request) -> bool {
    let mode = request.headers().get("sec-fetch-mode").and_then(|mode| mode.to_str().ok());
    let sent = request.method() == Method::POST && mode.is_none_or(|mode| mode == "navigate");
    sent && context.actor.account().is_none()
}

/// Holds a form and shows the way in.
pub(crate) async fn hold(context: &RequestContext, request: Request) -> Answer {
    let address = address(&request);
    let site = context.site.clone();
    let upload = Upload::from_request(request, &site).await?;
    let kept = |(name, _): &(&str, &str)| !name.contains("password");
    let pairs: Vec<(&str, &str)> = upload.sent.pairs().filter(kept).collect();
    let (name, now) = (secret::token(), site.db().now());
    let (body, until) = (form::encode(&pairs), Instant(now.0 + WAITS));
    site.held()
        .put(Form { name: secret::digest(&name), address: address.clone(), body, until }, now);
    let query = serde_urlencoded::to_string([("next", address.as_str()), ("done", "held")]);
    let query = query.unwrap_or_default();
    let mut response = answer::go(&format!("/{}/sign-in?{query}", context.lang));
    let cookie = cookie::set(&context.origin, cookie::HELD, &name, cookie::HELD_SECONDS)?;
    response.headers_mut().append(header::SET_COOKIE, cookie);
    Ok(response)
}

fn address(request: &Request) -> String {
    request.uri().path_and_query().map_or("/", |it| it.as_str()).to_owned()
}

/// Puts a held form to its handler again, once its browser asks for its address.
pub(crate) async fn resume(State(site): State<Site>, request: Request, next: Next) -> Response {
    let request = match held(&site, &request) {
        Some((name, body)) => again(request, name, body),
        None => request,
    };
    next.run(request).await
}

fn held(site: &Site, request: &Request) -> Option<(String, String)> {
    if request.method() != Method::GET {
        return None;
    }
    let name = cookie::read(site, request.headers(), cookie::HELD)?;
    let body = site.held().of(name, &address(request), site.db().now())?;
    Some((name.to_owned(), body))
}

fn again(request: Request, name: String, body: String) -> Request {
    let (mut parts, _) = request.into_parts();
    parts.method = Method::POST;
    let form = HeaderValue::from_static("application/x-www-form-urlencoded");
    parts.headers.insert(header::CONTENT_TYPE, form);
    parts.headers.remove(header::CONTENT_LENGTH);
    parts.extensions.insert(Resumed(name));
    Request::from_parts(parts, Body::from(body))
}
