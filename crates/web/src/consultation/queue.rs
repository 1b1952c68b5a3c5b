//! What waits for an answer.

use askama::Template;
use base::{Action, Id, Instant, Result};
use civic::consultation::{Batch, Held, commands, queries};
use press::{Msg, PageFrame, Pages, Translator};

use super::said::VoiceRow;
use crate::{
    address::Asked,
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned},
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
    /// What was answered together and can still be taken back.
    pub(super) batches: Vec<Together>,
    /// Whether the reader may take it back.
    pub(super) answers: bool,
    /// Why it could not be taken back.
    pub(super) refusal: Option<Msg>,
    pub(super) pages: Pages,
}

/// Answers that were given together, until they are sent.
pub(super) struct Together {
    pub(super) id: Id<Batch>,
    pub(super) told: Msg,
}

/// In words: how many, given when, sent when.
pub(super) fn together(l: &'static Translator, batch: &Batch) -> Together {
    let clock = |at: Instant| l.time(at.local().time());
    let told = l.msg("together-given").n("count", batch.answers);
    let told = told.s("given", clock(batch.given_at)).s("sent", clock(batch.sends_at));
    Together { id: batch.id, told }
}

/// The queue, the oldest first; all contributions where that is asked.
pub(super) async fn page(context: RequestContext, query: Asked) -> Answer {
    answer::page(&queue(&context, &query, None).await?)
}

/// Takes back what was answered together.
pub(super) async fn take_back(context: RequestContext, sent: FormData) -> Answer {
    let (db, commune) = (context.site.db(), context.commune()?);
    let batch = sent.named("batch")?;
    match commands::take_back_answers(db, &context.actor, commune, batch).await {
        Ok(()) => Ok(answer::go(&context.here("/office/contributions"))),
        Err(error) => {
            let returned = Returned::refused(sent, error)?;
            let refusal = returned.refusal(context.l);
            let page = queue(&context, &Asked::default(), refusal).await?;
            answer::with_status(returned.status(), &page)
        }
    }
}

async fn queue(context: &RequestContext, query: &Asked, refusal: Option<Msg>) -> Result<QueuePage> {
    let all = query.get("show").is_some_and(|word| word == "all");
    let after = query.get("after").and_then(|id| id.parse().ok());
    let today = context.site.db().now().day();
    let mut tx = context.read().await?;
    let (found, more) = queries::queue(&mut tx, &context.actor, !all, after).await?;
    let batches = queries::open_batches(&mut tx, &context.actor, context.site.db().now()).await?;
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
    Ok(QueuePage {
        l: context.l,
        frame: context.office_frame(context.l.t("nav-contributions")),
        waiting,
        late,
        all,
        rows: found.iter().map(row).collect(),
        pages: Pages::new(context.l, previous, next),
        enters: context.actor.may(Action::EnterVoices, context.place()?),
        looks: context.here("/office/looks"),
        batches: batches.iter().map(|batch| together(context.l, batch)).collect(),
        answers: context.actor.may(Action::Answer, context.place()?),
        refusal,
        here,
    })
}
