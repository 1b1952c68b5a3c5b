//! Routes: every route of the site with the guard that stands at it. A handler
//! behind a guard runs only for those the policy lets through; the command it
//! calls asks the policy again. The list of routes is what the test walks.

use axum::{
    Router,
    extract::{Request, State},
    handler::Handler,
    middleware::{self, Next},
    response::{IntoResponse, Response},
    routing::{MethodFilter, on},
};
use base::{Action, Error, Topics};

use crate::{
    answer, cache, compress,
    context::{self, RequestContext},
    held, links, observe, offline, security,
    site::Site,
};

/// Who may use a route.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guard {
    /// Everybody; the page is the same for all and kept as bytes, until
    /// something happens to one of the topics that it shows.
    Public(Topics),
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

/// What becomes of a route once a workshop is taken along on a laptop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Travels {
    /// It is served at home and in the hall.
    Both,
    /// It stays at home; in the hall it says so.
    Home,
    /// It goes with the day of the workshop that its address names in this
    /// way; at home it takes nothing while the workshop is away.
    Day(NamedBy),
    /// In the hall it leads to the page that says how the laptop is reached.
    ToHall,
    /// In the hall it leads to the page of the workshop that is there.
    ToWorkshop,
}

/// What it is in an address by which a workshop is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NamedBy {
    /// The workshop's own identity.
    Workshop,
    /// The key of a group's rapporteur.
    Group,
    /// The code of an invitation.
    Invitation,
    /// The key of the hall's screen.
    Screen,
    /// The key of the evaluation that the hall shares.
    Evaluation,
}

/// A route and its guard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Route {
    /// `GET` or `POST`.
    pub method: &'static str,
    /// The route, with `{names}` for its variable parts.
    pub path: &'static str,
    /// Who may pass.
    pub guard: Guard,
    /// What becomes of it once a workshop is taken along.
    pub travels: Travels,
    /// Whether it may take more than ten milliseconds of a processor: it is then
    /// answered beside the server's threads, by few hands, and by turns.
    pub heavy: bool,
}

/// A room's routes.
pub struct Routes {
    router: Router<Site>,
    routes: Vec<Route>,
    travels: Travels,
}

impl Routes {
    /// A room without routes.
    #[must_use]
    pub fn new() -> Self {
        Self { router: Router::new(), routes: Vec::new(), travels: Travels::Both }
    }

    /// Says what becomes of the routes declared from here on once a workshop
    /// is taken along.
    #[must_use]
    pub fn travels(self, travels: Travels) -> Self {
        Self { travels, ..self }
    }

    /// A page or file to read.
    #[must_use]
    pub fn get<H, T>(self, guard: Guard, path: &'static str, handler: H) -> Self
    where
        H: Handler<T, Site>,
        T: 'static,
    {
        self.declare(("GET", guard, path, false), handler)
    }

    /// A page or file that is costly to make.
    #[must_use]
    pub fn get_heavy<H, T>(self, guard: Guard, path: &'static str, handler: H) -> Self
    where
        H: Handler<T, Site>,
        T: 'static,
    {
        self.declare(("GET", guard, path, true), handler)
    }

    /// A form to send.
    #[must_use]
    pub fn post<H, T>(self, guard: Guard, path: &'static str, handler: H) -> Self
    where
        H: Handler<T, Site>,
        T: 'static,
    {
        self.declare(("POST", guard, path, false), handler)
    }

    /// A form that is costly to answer.
    #[must_use]
    pub fn post_heavy<H, T>(self, guard: Guard, path: &'static str, handler: H) -> Self
    where
        H: Handler<T, Site>,
        T: 'static,
    {
        self.declare(("POST", guard, path, true), handler)
    }

    /// The routes, for the walk.
    #[must_use]
    pub fn routes(&self) -> &[Route] {
        &self.routes
    }

    fn declare<H, T>(
        mut self,
        (method, guard, path, is_heavy): (&'static str, Guard, &'static str, bool),
        handler: H,
    ) -> Self
    where
        H: Handler<T, Site>,
        T: 'static,
    {
        let route = Route { method, path, guard, travels: self.travels, heavy: is_heavy };
        self.routes.push(route);
        let filter = if method == "GET" { MethodFilter::GET } else { MethodFilter::POST };
        let door = on(filter, handler);
        let door = match (is_heavy, guard) {
            (false, _) => door,
            // Strangers wait among themselves, and keep nobody's office waiting.
            (true, Guard::Public(_) | Guard::Open | Guard::Link) => {
                door.layer(middleware::from_fn(|request: Request, next: Next| {
                    in_turn(&heavy::OPEN, request, next)
                }))
            }
            (true, _) => door.layer(middleware::from_fn(|request: Request, next: Next| {
                in_turn(&heavy::OFFICE, request, next)
            })),
        };
        let guarded = door.layer(middleware::from_fn(move |request: Request, next: Next| {
            pass(route, request, next)
        }));
        self.router = self.router.route(path, guarded);
        self
    }
}

impl Default for Routes {
    fn default() -> Self {
        Self::new()
    }
}

/// Lets a request through, or answers as the policy says.
async fn pass(route: Route, mut request: Request, next: Next) -> Response {
    if let Err(error) = security::same_origin(&request) {
        return answer::fail(error);
    }
    if let Some(answer) = offline::elsewhere(&route, &request) {
        return answer;
    }
    if let Guard::Public(shown) = route.guard {
        return cache::serve(request, next, shown).await;
    }
    let context = match RequestContext::of(&mut request).await {
        Ok(context) => context,
        Err(error) => return answer::fail(error),
    };
    match allowed(route.guard, &context) {
        Ok(()) => match offline::lock(&route, &context, &mut request).await {
            Ok(()) if context.owes_second_step && opens_a_space(route.guard) => {
                match request.method().is_safe() {
                    true => answer::go(&format!("/{}/account/second", context.lang)),
                    false => answer::fail(Error::Refused("refused-second-step")),
                }
            }
            Ok(()) if route.guard == Guard::Link => links::answer(&context, request, next).await,
            Ok(()) => {
                held::is_back(&context, &request);
                next.run(request).await
            }
            Err(error) => answer::fail(error),
        },
        Err(_) if context.may_sign_in(&request) => context.to_sign_in(),
        Err(_) if opens_a_space(route.guard) && held::is_cut_off(&context, &request) => {
            held::hold(&context, request).await.into_response()
        }
        Err(error) => answer::fail(error),
    }
}

/// Whether what stands behind a guard is a commune's office or a programme's desk.
const fn opens_a_space(guard: Guard) -> bool {
    matches!(guard, Guard::Commune(_) | Guard::Programme(_))
}

/// Answers beside the server's threads. The turn is taken before the handler
/// begins, so that whoever waits for one holds no connection meanwhile.
async fn in_turn(lane: &'static heavy::Lane, request: Request, next: Next) -> Response {
    let turn = match lane.turn().await {
        Ok(turn) => turn,
        Err(error) => return answer::fail(error),
    };
    let here = tokio::runtime::Handle::current();
    let work = move || here.block_on(db::count::scope(next.run(request)));
    match turn.run(work).await {
        Ok((response, statements)) => {
            db::count::note_also(statements);
            response
        }
        Err(error) => answer::fail(error),
    }
}

fn allowed(guard: Guard, context: &RequestContext) -> base::Result<()> {
    match guard {
        Guard::Public(_) | Guard::Open | Guard::Link => Ok(()),
        Guard::Signed => context.actor.account().map(drop).ok_or(Error::NotFound),
        Guard::Commune(action) => context.actor.require(action, context.place()?),
        Guard::Programme(action) => {
            let programmes = context.actor.mandates.iter().map(|held| held.place);
            let here = programmes.into_iter().find(|place| context.actor.may(action, *place));
            here.map(drop).ok_or(Error::NotFound)
        }
    }
}

/// One service out of all rooms, with what stands around every request.
pub(crate) fn assemble(rooms: Vec<Routes>, site: Site) -> Router {
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
    let seen = held::site_for(&site, &request);
    request.extensions_mut().insert(seen);
    let place = answer::Place::of(&request);
    let writes = !request.method().is_safe();
    let packs = compress::is_accepted(request.headers());
    let origin = context::origin(&site, request.headers());
    let observed = observe::Observed::begin(&mut request);
    let (answered, statements) = db::count::scope(next.run(request)).await;
    let response = answer::put_on_page(&site, &place, answered);
    let mut response = security::dress(response, &origin);
    if packs {
        response = compress::answer(response).await.unwrap_or_else(answer::fail);
    }
    if writes {
        cache::note_writer(&mut response, &origin);
    }
    observed.end(&site, response, statements)
}
