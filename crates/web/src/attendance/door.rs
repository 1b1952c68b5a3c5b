//! The page that stands at the door, on as many devices as there are hands: it
//! scans, finds names, and enters those who come uninvited. The page itself
//! holds no name and no code, so that a device may keep it.

use askama::Template;
use axum::{
    http::{HeaderValue, header},
    response::IntoResponse,
};
use base::{Id, Instant};
use civic::{
    attendance::{What, queries::marks},
    workshop::{Participant, Workshop, WorkshopState, queries},
};
use press::{Choice, FormView, PageFrame, Translator};
use serde_json::json;

use crate::{
    address::At,
    answer::{self, Answer},
    context::RequestContext,
    form::Returned,
    workshop::page_head::{self, Head},
};

/// How long a device may keep the page where the day says nothing longer.
const KEPT_FOR: i64 = 12 * 3_600_000;

/// The page at the door.
#[derive(Template)]
#[template(path = "attendance/door.html")]
pub(super) struct Door {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) head: Head,
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
    pub(super) search: FormView,
    pub(super) form: FormView,
    pub(super) present: i64,
    pub(super) entered: i64,
    pub(super) categories: Vec<Choice>,
    pub(super) sexes: Vec<Choice>,
}

impl Door {
    /// What a scan may say: that somebody comes, or leaves.
    fn whats(&self) -> Vec<Choice> {
        [What::Came, What::Left]
            .map(|what| Choice::new(what, self.l.word("door-seen", what)))
            .to_vec()
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
    let reached = page_head::stands(context, &mut tx, &day.workshop, 1).await?;
    let open = day.workshop.state != WorkshopState::Closed;
    let home = context.here(&format!("/office/workshops/{}", day.workshop.id));
    Ok(Door {
        l: context.l,
        frame: context.office_frame(context.l.t("presence-title")),
        head: Head::new(context, &day.workshop, "presence", reached),
        here: format!("{home}/reception"),
        home,
        workshop: day.workshop.id,
        news: context.here("/news"),
        until: until(&day.workshop, context.site.db().now()).0,
        open,
        search: FormView::new(context.lang).with("what", What::Came).scope("find"),
        form: returned.fill(fresh(context)),
        present: queries::standings(&counts, |row| row.here).all(),
        entered: queries::standings(&counts, |row| row.entered).all(),
        categories: page_head::category_choices(context.l, &day.categories),
        sexes: page_head::sexes(context.l),
    })
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
    let handed = match found.state {
        WorkshopState::Closed => json!({ "open": false }),
        _ => {
            let marks = marks(&mut tx, actor, found.id).await?;
            json!({
                "open": true,
                "salt": marks.salt,
                "marks": marks.marks,
                "now": now.0,
                "until": until(&found, now).0,
            })
        }
    };
    let mut response = handed.to_string().into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}
