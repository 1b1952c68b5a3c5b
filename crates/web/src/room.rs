//! Doors: every route of the site with the guard that stands at it. A handler
//! behind a guard runs only for those the policy lets through; the command it
//! calls asks the policy again. The list of doors is what the test walks.

use axum::{
    Router,
    extract::{Request, State},
    handler::Handler,
    middleware::{self, Next},
    response::Response,
    routing::{MethodFilter, on},
};
use base::{Action, Error};

use crate::{answer, cache, observe, security, site::Site, visit::Visit, workshop::hall};

/// Who may pass a door.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guard {
    /// Everybody; the page is the same for all and kept as bytes.
    Public,
    /// Everybody; the page is made anew each time (forms, receipts).
    Open,
    /// The bearer of a personal link; the handler checks the key.
    Link,
    /// Whoever is signed in.
    Signed,
    /// Who may do this in the commune of the address.
    Commune(Action),
    /// Who may do this in the programme of the address.
    Programme(Action),
}

/// A route and its guard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Door {
    /// `GET` or `POST`.
    pub method: &'static str,
    /// The route, with `{names}` for its variable parts.
    pub path: &'static str,
    /// Who may pass.
    pub guard: Guard,
}

/// A room's doors.
pub struct Room {
    router: Router<Site>,
    doors: Vec<Door>,
}

impl Room {
    /// A room without doors.
    #[must_use]
    pub fn new() -> Self {
        Self { router: Router::new(), doors: Vec::new() }
    }

    /// A page or file to read.
    #[must_use]
    pub fn get<H, T>(self, guard: Guard, path: &'static str, handler: H) -> Self
    where
        H: Handler<T, Site>,
        T: 'static,
    {
        self.door(MethodFilter::GET, Door { method: "GET", path, guard }, handler)
    }

    /// A form to send.
    #[must_use]
    pub fn post<H, T>(self, guard: Guard, path: &'static str, handler: H) -> Self
    where
        H: Handler<T, Site>,
        T: 'static,
    {
        self.door(MethodFilter::POST, Door { method: "POST", path, guard }, handler)
    }

    /// The doors, for the walk.
    #[must_use]
    pub fn doors(&self) -> &[Door] {
        &self.doors
    }

    fn door<H, T>(mut self, method: MethodFilter, door: Door, handler: H) -> Self
    where
        H: Handler<T, Site>,
        T: 'static,
    {
        self.doors.push(door);
        let guarded =
            on(method, handler).layer(middleware::from_fn(move |request: Request, next: Next| {
                guard(door, request, next)
            }));
        self.router = self.router.route(door.path, guarded);
        self
    }
}

impl Default for Room {
    fn default() -> Self {
        Self::new()
    }
}

/// Lets a request through, or answers as the policy says.
async fn guard(door: Door, mut request: Request, next: Next) -> Response {
    if let Some(answer) = hall::elsewhere(&door, &request) {
        return answer;
    }
    if door.guard == Guard::Public {
        return cache::serve(request, next).await;
    }
    let visit = match Visit::of(&mut request).await {
        Ok(visit) => visit,
        Err(error) => return answer::fail(error),
    };
    match allowed(door.guard, &visit) {
        Ok(()) => match hall::lock(&door, &visit).await {
            Ok(()) => next.run(request).await,
            Err(error) => answer::fail(error),
        },
        Err(_) if visit.may_sign_in(request.method()) => visit.to_sign_in(),
        Err(error) => answer::fail(error),
    }
}

fn allowed(guard: Guard, visit: &Visit) -> base::Result<()> {
    match guard {
        Guard::Public | Guard::Open | Guard::Link => Ok(()),
        Guard::Signed => visit.actor.account().map(drop).ok_or(Error::NotFound),
        Guard::Commune(action) => visit.actor.require(action, visit.place()?),
        Guard::Programme(action) => {
            let programmes = visit.actor.mandates.iter().map(|held| held.place);
            let here = programmes.into_iter().find(|place| visit.actor.may(action, *place));
            here.map(drop).ok_or(Error::NotFound)
        }
    }
}

/// One service out of all rooms, with what stands around every request.
pub(crate) fn assemble(rooms: Vec<Room>, site: Site) -> Router {
    let mut router = Router::new();
    for room in rooms {
        router = router.merge(room.router);
    }
    router
        .fallback(async || answer::fail(Error::NotFound))
        .layer(middleware::from_fn_with_state(site.clone(), enter))
        .with_state(site)
}

/// The order around every request: count and log, then guard the headers,
/// then put errors on pages.
async fn enter(State(site): State<Site>, mut request: Request, next: Next) -> Response {
    request.extensions_mut().insert(site.clone());
    let place = answer::Place::of(&request);
    let observed = observe::Observed::begin(&mut request);
    let (answered, statements) = store::count::scope(next.run(request)).await;
    let response = answer::put_on_page(&site, &place, answered);
    observed.end(&site, security::dress(response), statements)
}
