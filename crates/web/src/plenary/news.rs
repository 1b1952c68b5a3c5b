//! News for screens and phones that hold a link. They hear that something of
//! their workshop may look different, never what or by whom; what phones do
//! not show does not wake them, so that a hall's replies do not make every
//! phone of the hall fetch.

use std::{convert::Infallible, time::Duration};

use axum::response::{
    IntoResponse, Response, Sse,
    sse::{Event, KeepAlive},
};
use civic::plenary::queries;
use db::Committed;
use futures::stream::{self, Stream, StreamExt};
use tokio::sync::broadcast::{Receiver, error::RecvError};
use uuid::Uuid;

use crate::{address::At, answer::Answer, context::RequestContext};

/// How long one stream lasts before the screen asks again by itself.
const LASTS: Duration = Duration::from_secs(60);

/// What changes a phone's page: the syntheses and the votes on offer.
const FOR_PHONES: [&str; 9] = [
    "workshop.sentence_written",
    "workshop.sentence_changed",
    "workshop.sentence_moved",
    "workshop.sentence_removed",
    "workshop.objection_answered",
    "workshop.ballot_opened",
    "workshop.ballot_cancelled",
    "workshop.ballot_closed",
    "workshop.workshop_closed",
];

/// The news of a hall's screen.
pub(super) async fn screen(context: RequestContext, At(key): At<String>) -> Answer {
    let listener = context.site.db().news().listen();
    let commune = context.commune()?;
    let now = context.site.db().now();
    queries::by_screen_key(&mut context.read().await?, &key, now).await?;
    Ok(told(listener, commune.uuid(), |kind| kind.starts_with("workshop.")))
}

/// The news of somebody's phone.
pub(super) async fn phone(context: RequestContext, At(code): At<String>) -> Answer {
    let listener = context.site.db().news().listen();
    let commune = context.commune()?;
    queries::by_code(&mut context.read().await?, &code).await?;
    Ok(told(listener, commune.uuid(), |kind| FOR_PHONES.contains(&kind)))
}

fn told(listener: Receiver<Committed>, commune: Uuid, wakes: fn(&str) -> bool) -> Response {
    // What was missed while the screen was away is told by looking once.
    let events = stream::iter([Ok(rung())]).chain(events(listener, commune, wakes));
    let events = events.take_until(tokio::time::sleep(LASTS));
    Sse::new(events).keep_alive(KeepAlive::default()).into_response()
}

/// The word of news. Browsers pass on no event without data.
fn rung() -> Event {
    Event::default().event("committed").data("news")
}

fn events(
    listener: Receiver<Committed>,
    commune: Uuid,
    wakes: fn(&str) -> bool,
) -> impl Stream<Item = Result<Event, Infallible>> {
    stream::unfold(listener, move |mut listener| async move {
        loop {
            match listener.recv().await {
                Ok(news) if news.commune != commune || !wakes(&news.kind) => {}
                Ok(_) | Err(RecvError::Lagged(_)) => {
                    return Some((Ok(rung()), listener));
                }
                Err(RecvError::Closed) => return None,
            }
        }
    })
}
