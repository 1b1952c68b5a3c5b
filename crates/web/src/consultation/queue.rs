//! What waits for an answer.

use askama::Template;
use base::Action;
use civic::consultation::{Held, queries};
use press::{PageFrame, Pages, Translator};

use super::said::VoiceRow;
use crate::{
    address::Asked,
    answer::{self, Answer},
    context::RequestContext,
};

/// What waits, the oldest first.
#[derive(Template)]
#[template(path = "consultation/queue.html")]
pub(super) struct QueuePage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) waiting: i64,
    pub(super) late: i64,
    /// Whether all are shown, the answered ones too.
    pub(super) all: bool,
    pub(super) here: String,
    pub(super) looks: String,
    /// Whether the reader may enter one.
    pub(super) enters: bool,
    pub(super) rows: Vec<VoiceRow>,
    pub(super) pages: Pages,
}

/// The queue, the oldest first; all contributions where that is asked.
pub(super) async fn page(context: RequestContext, query: Asked) -> Answer {
    let all = query.get("show").is_some_and(|word| word == "all");
    let after = query.get("after").and_then(|id| id.parse().ok());
    let today = context.site.db().now().day();
    let mut tx = context.read().await?;
    let (found, more) = queries::queue(&mut tx, &context.actor, !all, after).await?;
    let (waiting, late) = queries::waiting(&mut tx, &context.actor, today).await?;
    let here = context.here("/office/contributions");
    let show = if all { "all" } else { "waiting" };
    let next = found
        .last()
        .filter(|_| more)
        .map(|last| format!("{here}?show={show}&after={}", last.voice.id));
    let previous = after.map(|_| format!("{here}?show={show}"));
    let row = |held: &Held| {
        let href = format!("{here}/{}", held.voice.id);
        VoiceRow::new(context.l, held, today).leading(href, held.reference())
    };
    answer::page(&QueuePage {
        l: context.l,
        frame: context.office_frame(context.l.t("nav-contributions")),
        waiting,
        late,
        all,
        rows: found.iter().map(row).collect(),
        pages: Pages::new(context.l, previous, next),
        enters: context.actor.may(Action::EnterVoices, context.place()?),
        looks: context.here("/office/looks"),
        here,
    })
}
