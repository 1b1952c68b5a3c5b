//! The page that stands at the door, on as many devices as there are hands: it
//! scans, finds names, and enters those who come uninvited. It shows one thing
//! at a time and has no menu. The page itself holds no name and no code, so that
//! a device may keep it; it installs like a programme of the device's own.

use askama::Template;
use axum::{
    http::{HeaderValue, header},
    response::IntoResponse,
};
use base::{Id, Instant};
use civic::{
    attendance::queries::marks,
    offline::{self, State},
    workshop::{Participant, Workshop, queries},
};
use press::{Choice, FormView, PageFrame, Translator, assets};
use serde_json::{Value, json};

use crate::{
    address::At,
    answer::{self, Answer},
    context::RequestContext,
    form::Returned,
    workshop::page_head,
};

/// How long a device may keep the page where the day says nothing longer.
const KEPT_FOR: i64 = 12 * 3_600_000;

/// The page at the door.
#[derive(Template)]
#[template(path = "attendance/door.html")]
pub(super) struct Door {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    /// The page's own address.
    pub(super) here: String,
    /// The workshop's own page.
    pub(super) home: String,
    pub(super) workshop: Id<Workshop>,
    /// Where the news come from.
    pub(super) news: String,
    /// Until when a device may keep the page, in milliseconds.
    pub(super) until: i64,
    pub(super) open: bool,
    /// Since when the workshop is on the hall's laptop.
    pub(super) moved: Option<Instant>,
    pub(super) search: FormView,
    pub(super) form: FormView,
    pub(super) present: i64,
    pub(super) categories: Vec<Choice>,
    pub(super) sexes: Vec<Choice>,
}

impl Door {
    /// Whether arrivals are marked here.
    fn is_here(&self) -> bool {
        self.open && self.moved.is_none()
    }
}

/// The page.
pub(super) async fn page(context: RequestContext, At(workshop): At<Id<Workshop>>) -> Answer {
    answer::page(&door(&context, workshop, &Returned::default()).await?)
}

/// The page with the form of somebody who comes uninvited as it was sent.
pub(super) async fn door(
    context: &RequestContext,
    workshop: Id<Workshop>,
    returned: &Returned,
) -> base::Result<Door> {
    let (mut tx, actor) = (context.read().await?, &context.actor);
    let day = civic::agenda::queries::day(&mut tx, workshop).await?;
    let counts = queries::attendance(&mut tx, actor, day.workshop.id).await?;
    let moved = moved(&mut tx, actor, day.workshop.id).await?;
    let open = day.workshop.state.lets_in();
    let home = context.here(&format!("/office/workshops/{}", day.workshop.id));
    Ok(Door {
        l: context.l,
        frame: context.bare_frame(context.l.t("presence-title")).stage(),
        here: format!("{home}/reception"),
        home,
        workshop: day.workshop.id,
        news: context.here("/news"),
        until: until(&day.workshop, context.site.db().now()).0,
        open,
        moved,
        search: FormView::new(context.lang).scope("find"),
        form: returned.fill(fresh(context)),
        present: queries::standings(&counts, |row| row.here).all(),
        categories: page_head::category_choices(context.l, &day.categories),
        sexes: page_head::sexes(context.l),
    })
}

/// Since when a laptop in the hall has the workshop, where one has it.
async fn moved(
    tx: &mut db::Reader,
    actor: &base::Actor,
    workshop: Id<Workshop>,
) -> base::Result<Option<Instant>> {
    let checkout = offline::queries::checkout(tx, actor, workshop).await?;
    let away = checkout.filter(|it| it.state() == State::Away);
    Ok(away.and_then(|it| it.taken_at))
}

/// The form with a key of its own, so that sending it twice enters one person.
fn fresh(context: &RequestContext) -> FormView {
    let db = context.site.db();
    FormView::new(context.lang).scope("new").with("key", db.id::<Participant>(db.now()).uuid())
}

/// Until when a device may keep what it was given: the end of the day.
fn until(workshop: &Workshop, now: Instant) -> Instant {
    let night = workshop.day().tomorrow().map_or(now, Instant::start_of);
    night.max(Instant(now.0 + KEPT_FOR))
}

/// What a device is given to recognise people without a connection.
pub(super) async fn list(context: RequestContext, At(workshop): At<Id<Workshop>>) -> Answer {
    let (mut tx, actor) = (context.read().await?, &context.actor);
    let found = queries::workshop(&mut tx, workshop).await?;
    let now = context.site.db().now();
    let moved = moved(&mut tx, actor, found.id).await?.is_some();
    let handed = match found.state {
        _ if moved => json!({ "open": false, "moved": true }),
        state if !state.lets_in() => json!({ "open": false }),
        _ => {
            let known = marks(&mut tx, actor, found.id).await?;
            json!({
                "open": true,
                "salt": known.marks.salt,
                "marks": known.marks.marks,
                "people": known.people,
                "now": now.0,
                "until": until(&found, now).0,
            })
        }
    };
    as_json(&handed, "application/json")
}

/// What makes a device show the page like a programme of its own: without the
/// browser's bars, from its own picture.
pub(super) async fn manifest(context: RequestContext, At(workshop): At<Id<Workshop>>) -> Answer {
    let workshop = queries::workshop(&mut context.read().await?, workshop).await?.id;
    let here = context.here(&format!("/office/workshops/{workshop}/reception"));
    let name = context.l.t("presence-title").plain();
    let icon = json!({ "src": assets::url("icon.svg"), "type": "image/svg+xml", "sizes": "any" });
    let manifest = json!({
        "name": name,
        "short_name": name,
        "lang": context.lang.tag(),
        "dir": context.lang.dir(),
        "id": here,
        "start_url": here,
        "scope": here,
        "display": "standalone",
        "background_color": "#14191e",
        "theme_color": "#14191e",
        "icons": [icon],
    });
    as_json(&manifest, "application/manifest+json")
}

fn as_json(value: &Value, kind: &'static str) -> Answer {
    let mut response = value.to_string().into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}
