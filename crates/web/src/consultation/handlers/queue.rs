//! What waits for an answer.

use civic::consultation::{Held, queries};
use press::Pages;

use super::super::pages;
use crate::{
    address::Asked,
    answer::{self, Answer},
    context::RequestContext,
};
use pages::{QueuePage, Said};

/// The queue, the oldest first; all contributions where that is asked.
pub(in super::super) async fn page(context: RequestContext, query: Asked) -> Answer {
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
        Said::new(context.l, &held.voice, today).leading(href, held.reference())
    };
    answer::page(&QueuePage {
        l: context.l,
        frame: context.office_frame(context.l.t("nav-contributions")),
        waiting,
        late,
        all,
        rows: found.iter().map(row).collect(),
        pages: Pages::new(context.l, previous, next),
        here,
    })
}
