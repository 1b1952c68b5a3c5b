//! Who is on the list by the name or code that the desk typed, each with what
//! may be marked of them. The door's page shows this list within itself.

use askama::Template;
use axum::extract::Query;
use base::Id;
use civic::workshop::{Participant, Workshop, queries};
use press::{FormView, Msg, PageFrame, Translator};
use uuid::Uuid;

use crate::{
    address::{Asked, At},
    answer::{self, Answer},
    context::RequestContext,
    workshop::{
        page_head::{self, Head},
        people::with_category,
    },
};

/// How many who were found are shown; whoever is not among them is found by
/// typing more.
const SHOWN: usize = 50;

/// Those who were found.
#[derive(Template)]
#[template(path = "attendance/people.html")]
pub(super) struct Found {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) head: Head,
    /// The door's address.
    pub(super) door: String,
    pub(super) search: FormView,
    pub(super) open: bool,
    pub(super) rows: Vec<Row>,
    /// How many more were found than are shown.
    pub(super) more: usize,
}

/// Somebody who was found, and the key of what may be marked of them.
pub(super) struct Row {
    pub(super) who: Participant,
    pub(super) category: String,
    pub(super) key: Uuid,
}

impl Found {
    /// Since when somebody is there; nothing for those who are not.
    fn since(&self, row: &Row) -> Option<base::Instant> {
        row.who.arrived_at.filter(|_| row.who.is_here() || !self.open)
    }

    /// What the button of an arrival says to somebody of that sex.
    fn arrived(&self, who: &Participant) -> Msg {
        self.l.word("presence-mark", who.sex)
    }
}

/// The page; everybody, where nothing was typed.
pub(super) async fn page(
    context: RequestContext,
    At(workshop): At<Id<Workshop>>,
    Query(asked): Asked,
) -> Answer {
    let typed = asked.get("q").map_or("", |typed| base::visible(typed));
    let (mut tx, actor) = (context.read().await?, &context.actor);
    let day = civic::agenda::queries::day(&mut tx, workshop).await?;
    let at = day.workshop.id;
    let mut found = queries::participants(&mut tx, actor, at, typed).await?;
    if typed.is_empty() {
        // Those who are still awaited stand first, under the thumb.
        found.sort_by_key(Participant::is_here);
    }
    let more = if typed.is_empty() { 0 } else { found.len().saturating_sub(SHOWN) };
    found.truncate(found.len() - more);
    let reached = page_head::stands(&context, &mut tx, &day.workshop, 1).await?;
    let (db, open) = (context.site.db(), day.workshop.state.lets_in());
    let rows = with_category(context.l, &day, found).into_iter().map(|(who, category)| {
        let key = db.id::<()>(db.now()).uuid();
        Row { who, category, key }
    });
    answer::page(&Found {
        l: context.l,
        frame: context.office_frame(context.l.t("presence-find")),
        head: Head::new(&context, &day.workshop, "presence", reached),
        door: context.here(&format!("/office/workshops/{at}/reception")),
        search: FormView::new(context.lang).with("q", typed).scope("find"),
        open,
        rows: rows.collect(),
        more,
    })
}
